import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

/** What readers are shown as said. */
const shown = (text: string): string[] =>
	recordOf(`Row over harbour\n\n${text}`)
		.statements.filter(({ report, kind }) => report === 'speech' || kind !== 'indirect')
		.map(({ speaker, text }) => `${speaker}: ${text}`);

test.each([
	['this', 'Tom Hale said the quay had been sold. The council denied this.', 'The council: this'],
	['that', 'Tom Hale said the quay had been sold. Ana Ruiz disputed that.', 'Ana Ruiz: that'],
	['it', 'Tom Hale said the quay had been sold. Ana Ruiz denies it.', 'Ana Ruiz: it'],
	['a claim', 'Ana Ruiz rejected the claim.', 'Ana Ruiz: the claim'],
	['whose account it is', "Ana Ruiz dismissed Hale's account.", "Ana Ruiz: Hale's account"],
	['a figure', 'The harbour board disputes these figures.', 'The harbour board: these figures'],
	[
		'a thing that is confirmed',
		'Ana Ruiz confirmed the arrest of two men.',
		'Ana Ruiz: the arrest of two men',
	],
])('whoever answers what others say does so aloud: %s', (_, text, expected) => {
	expect(shown(text)).toContain(expected);
});

test.each([
	['by nobody who does not', 'The board has not disputed the figures.'],
	['and not by what is turned down', 'Members rejected the scheme.'],
	['and not by whoever loses a post', 'The club dismissed its manager after ten defeats.'],
])('nothing is answered %s', (_, text) => {
	expect(shown(text)).toEqual([]);
});
