import { expect, test } from 'vitest';
import { recordOf } from '../../model.js';

/** The speakers of a text's statements, and the actors' names. */
function castOf(text: string) {
	const { actors, statements } = recordOf(text.replaceAll(' ¶ ', '\n\n'));
	return { speakers: statements.map(({ speaker }) => speaker), actors };
}

test.each([
	[
		'a product',
		'Amazon Music Unlimited costs more now. Amazon said the price would rise. Amazon also said that it was sorry. Shares of Amazon fell.',
		'Amazon',
	],
	[
		'a poll',
		'A Fox News Poll came out. Fox News said that most agree. "We like it," Ana Ruiz told Fox News.',
		'Fox News',
	],
	[
		'a centre of a university',
		'Prices rise ¶ Marlow University said on Monday that prices would rise. The Marlow University Political Research Center asked many people.',
		'Marlow University',
	],
	[
		'a house of many presidents',
		'The plan ¶ The White House said that the plan was dead. It was born in the Obama White House.',
		'White House',
	],
])('whoever has %s is not called by it', (_, text, speaker) => {
	const { speakers, actors } = castOf(text);
	expect(speakers).toContain(speaker);
	expect(actors.map(({ name }) => name)).toContain(speaker);
});

test.each([
	['Halvorsen Kraft said that it would grow. Halvorsen said so on Monday.', 'Halvorsen Kraft'],
	[
		'News ¶ Norvik said that it would grow. Norvik Airlines flies north. Norvik said so twice.',
		'Norvik Airlines',
	],
	[
		'The U.S. State Department said that it was sorry. The State Department said that it would help.',
		'U.S. State Department',
	],
])('the fuller name of the same body stays its name: %s', (text, name) => {
	expect(new Set(castOf(text).speakers)).toEqual(new Set([name]));
});

test('an adjective is no short form of a party', () => {
	const { actors } = castOf(
		'The Democratic nominee spoke. The Democratic Party said that it was glad. A Democratic senator smiled.',
	);
	expect(actors.flatMap(({ name, aliases }) => [name, ...aliases])).not.toContain('Democratic');
});

test('a president known by one word is no body, whatever stands behind the name', () => {
	const { actors } = castOf(
		'The Obama White House said that the plan was dead. Obama said he would sign it. Officials of the Obama White House agreed.',
	);
	expect(actors.find(({ name }) => name === 'Obama')?.kind).toBe('person');
});

test('a firm whose own name ends like an owner’s is shown by it', () => {
	const { actors, speakers } = castOf(
		"Tarlow's said sales rose. Shares of Tarlow's fell. \"We are glad,\" Tarlow's said.",
	);
	expect(speakers).toEqual(["Tarlow's", "Tarlow's"]);
	expect(actors.find(({ name }) => name === "Tarlow's")?.aliases).toContain('Tarlow');
});

test.each([
	[
		'The Fed said that rates would stay. The Federal Reserve said on Wednesday that it was patient.',
		'Federal Reserve',
	],
	['VW said that it would pay. Volkswagen said on Monday that it was sorry. VW said so twice.', 'Volkswagen'],
	['Volkswagen AG said that sales rose. VW said that it was sorry.', 'Volkswagen AG'],
	[
		'AG Lund said that it was over. Attorney General Greta Lund was asked. "It is over," AG Lund said.',
		'Greta Lund',
	],
])('what everybody calls it for short is it: %s', (text, name) => {
	expect(new Set(castOf(text).speakers)).toEqual(new Set([name]));
});

test.each([
	[
		'The League of Free Growers (Ligro) said prices fell. Ligro added that rain would help.',
		'League of Free Growers',
		'Ligro',
	],
	[
		'The Anti-Graft Commission (Komjur) said it was late. Komjur said it had proof.',
		'Anti-Graft Commission',
		'Komjur',
	],
	['The Ministry of Mines (Minmin) said it was shut. Minmin blamed rain.', 'Ministry of Mines', 'Minmin'],
])('a body is called by what stands in brackets behind its name: %s', (text, name, alias) => {
	const actor = recordOf(text).actors.find((one) => one.name === name);
	expect(actor?.aliases).toContain(alias);
});
