import { expect, test } from 'vitest';
import { called } from '../model.js';

test.each([
	['Recent Tamsung models include the app.', 'Tamsung'],
	['Embattled Tamsung has sold its app.', 'Tamsung'],
	['Early Tamsung phones had no app.', 'Tamsung'],
	['Interestingly Tamsung has no app.', 'Tamsung'],
])('an adjective that opens a sentence is no part of a name: %s', (sentence, name) => {
	const names = called(`Ana Ruiz has left Tamsung for Norvo. Her phone is by Tamsung.\n\n${sentence}`);
	expect(Object.keys(names)).toContain(name);
	expect(Object.keys(names).filter((one) => one.endsWith(` ${name}`))).toEqual([]);
});

test('but for one that is, where the text names nobody else so', () => {
	expect(Object.keys(called('Early Tamsung is a band. Ana Ruiz has left Early Tamsung.'))).toContain(
		'Early Tamsung',
	);
});
