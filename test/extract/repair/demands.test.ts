import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'He rejected calls from the opposition to publish both studies side by side.',
		'the opposition: to publish both studies side by side',
	],
	[
		'Ministers have resisted calls from doctors to raise the tax on sugar.',
		'doctors: to raise the tax on sugar',
	],
	['The president dismissed demands by the union for a vote.', 'the union: a vote'],
	['The council has bowed to demands from parents to keep the pool open.', 'parents: to keep the pool open'],
])('what is demanded is said by whoever demands it: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

test.each([
	[
		'The family has called for a licence for mass swims, a measure that Hale Events said it would support.',
		['The family: a licence for mass swims', 'Hale Events: a measure that it would support'],
	],
	[
		'The union wants a pay freeze, a step that the minister said was unthinkable.',
		['The union: a pay freeze', 'the minister: a step that was unthinkable'],
	],
	['Zelden fired first, a charge that Ana Ruiz dismissed as "a fabrication".', ['Ana Ruiz: "a fabrication"']],
])('what a relative clause tells of is said with it: %s', (text, expected) => {
	expect(said(text)).toEqual(expected);
});

test.each([
	[
		'The ministry built the dam despite a warning from its engineers that it would leak, campaigners said on Monday.',
		'campaigners: The ministry built the dam despite a warning from its engineers that it would leak',
	],
	[
		'The firm ignored advice from its engineers that the bridge was weak, a lawyer for the victims has alleged.',
		'a lawyer for the victims: The firm ignored advice from its engineers that the bridge was weak',
	],
])('whoever tells it at the end tells what others said, too: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});
