import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

test('one name in two spellings is one person', () => {
	const { actors } = recordOf(
		'Taras Velenskyi met the mayor. Mr Velenskiy said help was late. “It is dark,” Velensky said. Velenskyy left.',
	);
	expect(actors.map(({ name }) => name).filter((name) => name.includes('Velensk'))).toHaveLength(1);
});

test('an office is one whichever apostrophe it has', () => {
	const { actors } = recordOf(
		"“It is late,” Norrland's President said. It rained. Norrland’s President said it would rain again.",
	);
	expect(actors.filter(({ name }) => name.endsWith('President'))).toHaveLength(1);
});
