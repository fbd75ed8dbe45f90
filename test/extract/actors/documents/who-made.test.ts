import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from '../../model.js';

describe('papers', () => {
	test.each([
		[
			'handed out by somebody',
			'A leaflet handed to passengers by Blue Strait Lines asked them to “have patience”.',
			['Blue Strait Lines'],
		],
		[
			'a press release of somebody’s own',
			'The Municipal Assembly met on Friday. The Assembly’s own press release blamed “a faulty wire in a cold store”.',
			['Municipal Assembly'],
		],
		[
			'a brochure by its firm’s pronoun',
			'Crown Sea Construction is building flats. Its sales brochure describes the building as “steps from a living, breathing temple”.',
			['Crown Sea Construction'],
		],
		[
			'a memo that was seen by one and written by another',
			'The memo, seen by the Herald, was written by the privacy team in October. “Mute does not mean mute,” it begins.',
			['the privacy team'],
		],
		[
			'a new one since the last that spoke, and who made it, of the one before',
			'Metals were leaking, according to a study commissioned by campaigners.\n\nThe report, by the independent laboratory Vesitieto, is based on mud. Nickel levels began to climb in 2016, it says.',
			['Vesitieto', 'Vesitieto'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('a laboratory is not the company', () => {
		const text =
			'The report, by the independent laboratory Vesitieto, was read out. Borealis Nikkeli disputes the dating. In a written response, the company argued that the lake bed had been disturbed.';
		expect(speakers(text)).toContain('Borealis Nikkeli');
		expect(speakers(text)).not.toContain('Vesitieto');
	});
});

describe('names and who bears them', () => {
	test.each([
		[
			'a club by the rest of its name',
			'Real Iturribide have turned down a bid. Iturribide insist he is not for sale.',
			['Real Iturribide'],
		],
		[
			'a body whose noun alone stands in the headline',
			'Assembly defends report\n\nThe Municipal Assembly met on Friday. The Assembly said it was late.',
			['Municipal Assembly'],
		],
		[
			'with a father’s name behind a title',
			'Transport Minister Wanjiru wa Kamau came. “Twice is not bad luck,” the minister wrote.',
			['Wanjiru wa Kamau'],
		],
		[
			'by what somebody was, behind “who”',
			'Ana Ruiz, who was senior engineer at the council until 2021, told the hearing that she had warned it. Counsel for the council, Carmen Bell, put it to Ms Ruiz that she had not. “That is what the summary says,” the engineer replied.',
			['Ana Ruiz', 'Carmen Bell', 'Ana Ruiz'],
		],
		[
			'a user by the account that is told beside',
			'Another user, @stefan_v_d_berg, was unimpressed: “she gets 80% of the gate”.',
			['@stefan_v_d_berg'],
		],
		[
			'with a month for its last word',
			'Justice Minister Kurahashi Jun said he would resign.',
			['Kurahashi Jun'],
		],
		[
			'a grocer by its trade',
			'Bramley & Pike shares fell. The upmarket grocer said it was a hard year.',
			['Bramley & Pike'],
		],
		[
			'a team by the last word of its name',
			'Port Mallory Kestrels have lost. The Kestrels announced that the coach would go.',
			['Port Mallory Kestrels'],
		],
		[
			'the authors of a study by where they work',
			'Researchers in La Paz and Uppsala have found that octopuses dream. The study’s authors say it is a beginning. The paper says more work is needed.',
			[
				'Researchers in La Paz and Uppsala',
				'Researchers in La Paz and Uppsala',
				'Researchers in La Paz and Uppsala',
			],
		],
		[
			'not the one whom a quotation asks',
			'“Ask Ticketrun,” the singer Nur Qadir wrote.\n\nTicketrun answered from its account. “We love Nur,” the company posted.',
			['Nur Qadir', 'Ticketrun'],
		],
		[
			'without an adverb before it',
			'Afterwards a Downing Lane source assured reporters that it had gone well.',
			['a Downing Lane source'],
		],
		[
			'behind an adverb and a comma',
			'Earlier, the defence moved for a mistrial, arguing that a juror had been seen talking to a reporter.',
			['the defence'],
		],
		[
			'whoever repeats below what a jury hears in the headline',
			'Accountant ‘moved money like furniture’, jury hears\n\nYolanda Priest said he had told her to shred statements. “He moved money like furniture,” she told the jury.',
			['Yolanda Priest', 'Yolanda Priest', 'Yolanda Priest'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('by the end of a long name, on the label of a turn', () => {
		const text =
			'Mai Lan leaves\n\nĐặng Thị Mai Lan sat down with our editor, Ruaridh Mac an Tàilleir.\n\nMAC AN TÀILLEIR: Why leave now?\n\nMAI LAN: My knees.\n\nMAC AN TÀILLEIR: What will change?\n\nMAI LAN: The knives.';
		expect(new Set(speakers(text))).toEqual(new Set(['Ruaridh Mac an Tàilleir', 'Đặng Thị Mai Lan']));
	});
});

test('a shortened ending is left out where it is asked without its point', () => {
	const { actors } = recordOf('The company, SnackRite Corp., argued that the label was true.');
	expect(actors[0]).toMatchObject({ name: 'SnackRite Corp.', kind: 'organisation' });
	expect(actors[0]!.aliases).toContain('SnackRite Corp');
});

test('whoever is told something did not say it', () => {
	const { statements } = recordOf('Employees have been told not to wipe their phones.');
	expect(statements.map(({ speaker }) => speaker)).toEqual([null]);
});

test.each([
	['an obituary', 'Ana Ruiz, who has died aged 93, liked to say that no book was ruined.'],
	[
		'one that tells the age in its next sentence',
		'Ana Ruiz, a bookbinder, has died at her home. She was 93.',
	],
])('she is whom %s mourns, whoever was named since', (_, lead) => {
	const text = `${lead}\n\nThe critic Carmen Bell wrote that her work was “less a repair than a resurrection”. When a cardinal asked how she had found the patience, she replied: “I was paid by the hour.”`;
	expect(speakers(text).at(-1)).toBe('Ana Ruiz');
});

test('to whom and when something is told is no part of it', () => {
	expect(
		said(
			'Trudy Bell told Monday night’s meeting the birds had cost ratepayers $90,000. Ana Ruiz told trustees Tuesday that no one would be laid off. Ida Moll told her 212,000 followers she was “gutted but at peace”.',
		),
	).toEqual([
		'Trudy Bell: the birds had cost ratepayers $90,000',
		'Ana Ruiz: that no one would be laid off',
		'Ida Moll: she was “gutted but at peace”',
	]);
});

test.each([
	['the school', 'Fewer pupils are late, according to figures the school sent to parents last week.'],
	['Quayle Farms', 'The bureau asked for papers, according to a filing Quayle Farms made with the exchange.'],
	['Ana Ruiz', 'The bill is due, according to a letter that Mayor Ana Ruiz wrote to parents.'],
	['a letter received by Ana Ruiz', 'The bill is due, according to a letter received by Ana Ruiz.'],
])('%s speaks through what is told within a phrase to be theirs', (expected, text) => {
	expect(speakers(text)).toEqual([expected]);
});
