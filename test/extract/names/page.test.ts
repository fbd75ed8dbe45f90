import { describe, expect, test } from 'vitest';
import { recordOf } from '../model.js';

/** The actors of a text: what kind they are, by all they are called. */
const actorsIn = (text: string): Record<string, string> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, kind }) => [name, kind]));

describe('the page around an article', () => {
	test.each(['Hide Ad', 'Article continues after this advertisement', 'Continue Reading', 'POPULAR STORIES'])(
		'%s',
		(line) =>
			expect(
				actorsIn(`Ana Ruiz opened the bridge.\n\n${line}\n\n“It is a proud day,” she said.\n\n${line}`),
			).toEqual({
				'Ana Ruiz': 'person',
			}),
	);

	test('nobody is called Translation or Source', () => {
		const { statements } = recordOf(
			'“Ni kweli,” Ana Ruiz said.\n\nTranslation: “It is true, all of it.”\n\nSource: “Ledger of Norrland.”',
		);
		expect(statements.map(({ speaker }) => speaker)).not.toContain('Translation');
		expect(statements.map(({ speaker }) => speaker)).not.toContain('Source');
	});
});
