import { expect, test } from 'vitest';
import { brokenInvariant } from '../../../src/model/index.js';
import { recordOf, said } from '../model.js';

test.each([
	[
		'a source that ends where the text does',
		'group teacher BankhaustoldPvt.Con Odran’s Ladyanmanaging" asked his sourcesshe inquiry his ',
	],
	['an owner that is only a mark', "In 'opinion, have been "],
])('%s breaks nothing', (_, text) => {
	expect(brokenInvariant(recordOf(text))).toBeNull();
});

test.each([
	[
		'A carer who stole more than £84,000 from a teacher and told police she was “only borrowing” the money has been jailed for three years.',
		'A carer: she was “only borrowing” the money',
	],
	[
		'A petition demanding his resignation had gathered 2,300 names by last night.',
		'A petition: his resignation',
	],
	[
		'A petition demanding that the plans be withdrawn has gathered 14,000 signatures.',
		'A petition: that the plans be withdrawn',
	],
	[
		'Asked by a local television reporter what he would do on Saturday, the doctor looked at the sea for some time.',
		'a local television reporter: what he would do on Saturday',
	],
])('what becomes of whoever spoke is not said: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test.each([
	['The warden, Ana Ruiz, said she was wrong and apologised to the crew.', ['Ana Ruiz: she was wrong']],
	[
		'Ana Ruiz said she had relied on old charts and apologised “unreservedly” to the crew.',
		['Ana Ruiz: she had relied on old charts'],
	],
	['Ms Ruiz said she was exhausted and thanked her staff.', ['Ms Ruiz: she was exhausted']],
	[
		'Ana Ruiz said one of the mothers cried and begged her to stay.',
		['Ana Ruiz: one of the mothers cried and begged her to stay'],
	],
])('what else the speaker did is not said: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test.each([
	'but had yet to do so as of press time',
	'but had not done so by Friday',
	', but no answer had come by yesterday',
	'but none had been received as at press time',
])('that nobody has done what was promised is not said: “%s”', (tail) => {
	const text = `The agency’s spokesman, Bo Hale, promised to call back${tail.startsWith(',') ? '' : ' '}${tail}.`;
	expect(said(`The news\n\n${text}`)).toEqual(['Bo Hale: to call back']);
});

test.each([
	[
		'Chairman Gus Lomax has insisted that the job is safe, though the away end thought otherwise. It rained.',
		'Gus Lomax: that the job is safe',
	],
	[
		'The mayor promised that the road would open by June, but residents were sceptical. It rained.',
		'The mayor: that the road would open by June',
	],
	[
		'Ana Ruiz argued that the tax would help, while her deputy took a different view. It rained.',
		'Ana Ruiz: that the tax would help',
	],
	['Bo Hale said he would resign, but the party had other ideas. It rained.', 'Bo Hale: he would resign'],
	[
		'Ana Ruiz said the figures were sound, although the auditors were less sure. It rained.',
		'Ana Ruiz: the figures were sound',
	],
	[
		'Bo Hale insisted that the water was safe, but the town was not convinced. It rained.',
		'Bo Hale: that the water was safe',
	],
	// Counter-examples: told by the same.
	[
		'Bo Hale said that the plan was sound but that his wife disagreed. It rained.',
		'Bo Hale: that the plan was sound but that his wife disagreed',
	],
	[
		'Ana Ruiz said she had backed the plan but her colleagues disagreed. It rained.',
		'Ana Ruiz: she had backed the plan but her colleagues disagreed',
	],
])('how others took it is not said: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test.each([
	['Vendors vow not to budge as Mayor, Minister clash over clearance', 'Vendors: not to budge'],
	['Coach Ida Moll blames Orr as Rovers brace for cup replay', 'Ida Moll: Orr'],
	['Board says sorry for maths question as 70,000 pupils await marks', 'Board: sorry for maths question'],
	[
		'Growers accuse ministry of counting dead trees as living',
		'Growers: ministry of counting dead trees as living',
	],
])('what several do meanwhile is no part of what a headline says somebody said: %s', (headline, expected) => {
	expect(said(`${headline}\n\nNobody spoke at the market in Lin on Monday.`)).toEqual([expected]);
});
