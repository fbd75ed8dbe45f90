import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';
import { statements } from '../statements.js';

describe('a headline', () => {
	test.each([
		['Carnival may be off, organisers warn', 'organisers: Carnival may be off'],
		["Bakers 'cannot live on crumbs', says union", "union: Bakers 'cannot live on crumbs'"],
		['Fuel prices: There is enough for all, minister insists', 'minister: There is enough for all'],
		[
			"Norvik: 'Garbage mafia' behind fire, alleges minister; firms cry foul",
			"minister: 'Garbage mafia' behind fire",
		],
		['Ferry crews had no training, says report', 'report: Ferry crews had no training'],
		['Ferry crews had no training, says watchdog report', 'watchdog report: Ferry crews had no training'],
	])('%s', (line, expected) => expect(statements(line, 'Rain fell on Tuesday.')).toEqual([expected]));

	test.each([
		["Ferry row: 'islanders treated like parcels'"],
		['Markets: FTSE down at the close'],
		["Theatre: 'The Dry Season' at the Lantern"],
	])('%s: nobody is named as the speaker', (line) =>
		expect(statements(line, 'Rain fell on Tuesday.').filter((one) => !/^Governor: /.test(one))).toEqual([]),
	);
});

test('a first sentence is no headline: what it has behind a comma names nobody', () => {
	const text =
		'But Ana Ruiz, in a note to her clerk, Bo Lund, and to the papers, described the claim as “wicked”.\n\nRain fell.';
	expect(speakers(text)).toEqual(['Ana Ruiz']);
});

describe('who is meant by a headline', () => {
	test.each([
		[
			'an office in short and a surname',
			'PM Lund: The ferry will sail on Sunday',
			'Prime Minister Oscar Lund spoke on Monday.',
			'Oscar Lund: The ferry will sail on Sunday',
		],
		[
			'an office and a surname',
			'Minister Lund: The ferry will sail on Sunday',
			'Oscar Lund spoke on Monday.',
			'Oscar Lund: The ferry will sail on Sunday',
		],
		[
			'a first name',
			'Ferries must stop at night: Melker',
			'Tourism minister Melker Silva spoke on Monday.',
			'Melker Silva: Ferries must stop at night',
		],
	])('%s', (_, line, paragraph, expected) => expect(statements(line, paragraph)).toEqual([expected]));
});

test('a headline’s quotation is whose it is below, where it is told again', () => {
	expect(
		statements(
			'‘It looked me dead in the eye’: Runaway alpaca brings rush hour to a halt',
			'The beast, called Kevin, escaped on Monday.',
			'‘It looked me dead in the eye,’ said Shaz Pemberton, 44.',
		),
	).toEqual([
		'Shaz Pemberton: ‘It looked me dead in the eye’',
		'Shaz Pemberton: ‘It looked me dead in the eye,’',
	]);
	expect(
		statements('“The Sea Within Us All”, a play', '“The Sea Within Us All” opened on Monday, and it rained.'),
	).toEqual([]);
});

test('a headline in capitals quotes whoever says so below, and no title', () => {
	expect(
		statements(
			'‘IT LOOKED ME IN THE EYE’: RUNAWAY ALPACA STOPS TRAFFIC',
			'The beast, called Kevin, escaped on Monday.',
			'‘It looked me in the eye,’ said Shaz Pemberton, 44.',
		),
	).toContain('Shaz Pemberton: ‘IT LOOKED ME IN THE EYE’');
	expect(
		statements('“THE SEA WITHIN US ALL”', '“The play opened on Monday,” said Shaz Pemberton, 44. It rained.'),
	).toEqual(['Shaz Pemberton: “The play opened on Monday,”']);
});

describe('a headline that tells in few words what is said', () => {
	test.each([
		['ruled out', 'Police rule out sabotage', 'The line failed on Monday.', 'Police: sabotage'],
		[
			'called for',
			'Bear stays 40 hours; mayor calls for wider culling',
			'Ana Ruiz is the mayor.',
			'Ana Ruiz: wider culling',
		],
		[
			'offered',
			'Strike goes on as minister offers to chair talks',
			'Vik Sethi is the minister.',
			'Vik Sethi: to chair talks',
		],
		[
			'dared',
			'Premier dares rebels to quit as rift widens',
			'Premier Dan Okoye spoke.',
			'Dan Okoye: rebels to quit',
		],
		['hinted at', 'Bank holds rates at 6%, hints at spring cut', 'It is raining.', 'Bank: spring cut'],
		['alleged', 'Kassou wins vote, rival alleges fraud', 'It is raining.', 'rival: fraud'],
		[
			'told',
			'Okanda vote: I won’t be pushed, Governor Ezek tells G-7',
			'Governor Festus Ezek spoke.',
			'Festus Ezek: I won’t be pushed',
		],
		[
			'told behind a dash',
			'No payslips, no work — Striking nurses tell minister',
			'It is raining.',
			'Striking nurses: No payslips, no work',
		],
		[
			'of the second half',
			'Two hurt in crash; police: road stays shut',
			'It is raining.',
			'police: road stays shut',
		],
		[
			'as something goes on',
			'Hale ‘had had enough’, says insider as split turns nasty',
			'It is raining.',
			'insider: Hale ‘had had enough’',
		],
		[
			'by an office',
			'Sheriff: Man lived in attic for nine days',
			'Sheriff Buck Hale spoke.',
			'Buck Hale: Man lived in attic for nine days',
		],
	])('%s', (_, line, paragraph, expected) => expect(statements(line, paragraph)).toEqual([expected]));

	test.each([
		'Union demands met',
		'Pay offers to teachers rise',
		'Ana Moll: keeper of the island songs',
		'Rural Transport Committee: oral evidence on buses',
		'Box office: quay.example',
	])('but nothing in %s', (line) => expect(statements(line, 'It is raining.')).toEqual([]));
});

test('a subheading’s quotation is whose it is below, where it is told again', () => {
	const live = ['Flood live', '14:55', '‘We will not gamble’', 'Chief Constable Tom Hale has just spoken.'];
	expect(statements(...live, '“We will not gamble with a wall of water,” he told reporters.')).toEqual([
		'Tom Hale: ‘We will not gamble’',
		'Tom Hale: “We will not gamble with a wall of water,”',
	]);
	expect(statements(...live, '“The wall is old,” he told reporters.')).toEqual([
		'Tom Hale: “The wall is old,”',
	]);
});

test('a subheading’s quotation goes on with nothing above it, and may leave out a word of what is told again', () => {
	expect(
		statements(
			'A wall for Skerry',
			'"The wall is old," said Tom Hale. "It has never been mended."',
			"'The tide beats the wall'",
			'Ana Ruiz has lived behind it all her life.',
			'"In the end the tide always beats the wall," said Ana Ruiz.',
		),
	).toEqual([
		'Tom Hale: "The wall is old," "It has never been mended."',
		"Ana Ruiz: 'The tide beats the wall'",
		'Ana Ruiz: "In the end the tide always beats the wall,"',
	]);
});

test('a headline may quote somebody who is named at its end, and tell what goes on meanwhile', () => {
	expect(
		statements(
			'Goats ‘a danger to children’ – councillor',
			'A councillor spoke on Monday. It rained on the goats.',
		),
	).toEqual(['councillor: Goats ‘a danger to children’']);
	expect(statements('Holm denies fraud as trial opens', 'Karl Holm, 54, denied fraud on Monday.')).toEqual([
		'Karl Holm: fraud',
		'Karl Holm: fraud',
	]);
});

describe('a headline that tells more than what was said', () => {
	test.each([
		["Lund: 'I never rowed' — Vale skipper to fight ban", "Oscar Lund: 'I never rowed'"],
		["Lund: 'I didn't row' - Vale skipper on ban", "Oscar Lund: 'I didn't row'"],
		["Lund: 'I never rowed' as Vale skipper fights ban", "Oscar Lund: 'I never rowed'"],
		["'I never rowed': Former skipper Lund begins defence", "Oscar Lund: 'I never rowed'"],
		["Boats sail in split vote, skipper says fares 'no promise'", "skipper: fares 'no promise'"],
		['Tin hits record, traders say more gains likely', 'traders: more gains likely'],
		['Hale Lines cuts profit forecast, says worse may follow', 'Hale Lines: worse may follow'],
		["Strike enters third day, union warns of 'long winter'", "union: 'long winter'"],
		['Dozens dead in ferry fire, officials say', 'officials: Dozens dead in ferry fire'],
	])('%s', (line, expected) => expect(statements(line, 'Oscar Lund rowed on Tuesday.')).toEqual([expected]));
});
