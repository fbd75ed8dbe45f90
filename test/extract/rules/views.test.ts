import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../src/extract/repair/contents/extent.js';
import { said } from '../model.js';

describe('in whose view something is so', () => {
	test.each([
		[
			'told aside',
			'Henk Drost built the dam. The dam, in his view, should never have been built.',
			['Henk Drost: The dam should never have been built'],
		],
		[
			'in the words of somebody named after',
			'In the words of its founder, Jan Verhey of the Leiden Institute, it is “a museum of mistakes”.',
			['Jan Verhey: it is “a museum of mistakes”'],
		],
		[
			'as somebody sees it',
			'As Ana Ruiz sees it, the club sold its soul.',
			['Ana Ruiz: the club sold its soul'],
		],
		[
			'as somebody tells it, aside',
			'The band, as Ana Ruiz remembers it, was drunk.',
			['Ana Ruiz: The band was drunk'],
		],
		[
			'as far as somebody is concerned',
			'As far as Ana Ruiz is concerned, the letter changes nothing.',
			['Ana Ruiz: the letter changes nothing'],
		],
		[
			'if somebody is to be believed',
			'If the union is to be believed, not one train ran.',
			['the union: not one train ran'],
		],
		[
			'by somebody’s reckoning',
			'By the ministry’s own estimate, one bridge in six is unsafe.',
			['the ministry: one bridge in six is unsafe'],
		],
		[
			'by one’s own account',
			'The dealer was, by his own account, asleep when the vase was sold.',
			['The dealer: The dealer was asleep when the vase was sold'],
		],
		[
			'by one’s own account, behind a name',
			'It is where Ana Ruiz, by her own account, learned to read at 31.',
			['Ana Ruiz: learned to read at 31'],
		],
		[
			'to somebody’s mind',
			'To Ana Ruiz’s mind, the fence is an insult.',
			['Ana Ruiz: the fence is an insult'],
		],
		[
			'in somebody’s eyes',
			'The fence, in the eyes of Ana Ruiz, is an insult.',
			['Ana Ruiz: The fence is an insult'],
		],
		['no view', 'By Tuesday, the road was dry.', []],
		['a place', 'On Ana Ruiz’s desk, there was a skull.', []],
		[
			'in the words of somebody, told aside',
			'The fair, in the words of one trader, was “a wash-out”.',
			['one trader: The fair was “a wash-out”'],
		],
		[
			'in the words of whom the sentence has told',
			'An engineer concluded that the deep end was, in his words, “held up by optimism”.',
			['An engineer: that the deep end was, in his words, “held up by optimism”'],
		],
		[
			'in somebody’s phrase',
			'The new road is a scar, in the farmers’ phrase.',
			['the farmers: The new road is a scar'],
		],
		[
			'of the view',
			'The council is of the view that the bridge can be mended by June.',
			['The council: that the bridge can be mended by June'],
		],
		[
			'adamant',
			'Lorna Petty, the head of the union, is adamant that the vote was fair.',
			['Lorna Petty: that the vote was fair'],
		],
		[
			'for somebody, of whom more is told',
			'For Lutz Brandt, leader of the opposition on the council, the procedure is “a textbook case of haste”.',
			['Lutz Brandt: the procedure is “a textbook case of haste”'],
		],
		[
			'in what it called something, without marks',
			'The Conduct Office fined the bank on Friday, in what it called one of the worst failings of its kind.',
			['Conduct Office: one of the worst failings of its kind'],
		],
		[
			'as somebody puts it',
			'Dalton Reeve edits the letters. “She moved,” as Reeve puts it, “from the page to the stamp.”',
			['Dalton Reeve: “She moved,” “from the page to the stamp.”'],
		],
		[
			'what a diplomat described in a clause',
			'It used wording that a Western diplomat in the capital described as “what they say the week before”.',
			['a Western diplomat in the capital: “what they say the week before”'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('whose claim something is', () => {
	test.each([
		[
			'told with by',
			'The accusation by the Nurses’ Union that managers had shredded rosters was rejected by the hospital.',
			['Nurses’ Union: that managers had shredded rosters'],
		],
		[
			'told with is',
			'Lorna Petty runs the union. Her answer is that prices have never fallen by themselves.',
			['Lorna Petty: that prices have never fallen by themselves'],
		],
		[
			'in marks',
			'Larkmead Bank’s own description of the fraud was “an irregularity”.',
			['Larkmead Bank: “an irregularity”'],
		],
		[
			'and what came of it',
			'Ana Ruiz’s claim that the dam could fail within a year came as rain fell on the valley.',
			['Ana Ruiz: that the dam could fail within a year'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('accounts within and after what was said', () => {
	test.each([
		[
			'the verb first',
			'When the ferry stops, explains her brother Tomé, there will be no letters at all.',
			['Tomé: When the ferry stops there will be no letters at all'],
		],
		[
			'a clause that only the words in marks make whole',
			'Ana Ruiz came late. Whether the money can be found is, she conceded, “doubtful”.',
			['Ana Ruiz: Whether the money can be found is “doubtful”'],
		],
		[
			'a verb of thinking',
			'Kofi Addo shook his head. The lock, he suspects, was broken by somebody in the office.',
			['Kofi Addo: The lock was broken by somebody in the office'],
		],
		[
			'of a feeling at the end',
			'Ines Lobo sat down. There is too much rain in these letters, she feels.',
			['Ines Lobo: There is too much rain in these letters'],
		],
		[
			'according to a paper, with an account in it',
			'According to the complaint, Chief Clerk Devin Moss told her to “stop counting”.',
			['the complaint: Chief Clerk Devin Moss told her to “stop counting”'],
		],
		[
			'according to a paper of which more is told',
			'According to a report of the audit office that is available to the editors, the offer was dearer by a third.',
			['a report of the audit office: the offer was dearer by a third'],
		],
		[
			'as per a paper',
			'As per the report, work had gone on through the night without lamps.',
			['the report: work had gone on through the night without lamps'],
		],
		[
			'per a paper',
			'Per the lawsuit, executives at Tallgrass Foods knew of the mould in March.',
			['the lawsuit: executives at Tallgrass Foods knew of the mould in March'],
		],
		[
			'according to somebody of whose people more is told',
			'According to Ilse Boom of the port union, whose members struck for nine days, management blinked first.',
			['Ilse Boom: management blinked first'],
		],
		[
			'on both sides of an account',
			'Mariam Keita wept. He had gone out for bread, she said; he did not even own a motorcycle.',
			['Mariam Keita: He had gone out for bread he did not even own a motorcycle'],
		],
		[
			'in a dialogue, by a verb that seldom tells of speech',
			'Amadeu Pires has baked since he was eleven.\n\n— It is nothing — he says. — The hand knows the oven.\n\n— Sixty-four — he announces. — Today nobody died.',
			['Amadeu Pires: It is nothing The hand knows the oven.', 'Amadeu Pires: Sixty-four Today nobody died.'],
		],
		[
			'in somebody’s phrase, after words in marks',
			'The tower, shut since 1996, “may be viewed from a safe distance”, in the catalogue’s phrase.',
			['the catalogue: The tower, shut since 1996, “may be viewed from a safe distance”'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

test('a content that was cut in a list of deeds goes on to its end', () => {
	const text =
		'It said it had replaced its managers, strengthened its controls and paid every penny back, Larkmead wrote.';
	const content = [[text.indexOf('it had'), text.indexOf(', strengthened')]] as const;
	const [[start, end]] = extentOf(
		text,
		{ content, cue: [3, 7], source: [0, 2], report: 'speech', confidence: 0.6, found: 'near' },
		content,
	) as [[number, number]];
	expect(text.slice(start, end)).toBe(
		'it had replaced its managers, strengthened its controls and paid every penny back',
	);
});
