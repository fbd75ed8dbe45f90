import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

const aliasesOf = (text: string, name: string): readonly string[] | undefined =>
	recordOf(text).actors.find((actor) => actor.name === name)?.aliases;

describe('what a paper tells to call a body', () => {
	test.each([
		[
			'is the body',
			'Tarn Biologics (the “Company”) announced a trial. ¶ “We are glad,” said Ina Moll. ¶ The Company said it would hire.',
			['Tarn Biologics', 'Ina Moll', 'Tarn Biologics'],
		],
		[
			'is the body behind where its shares are sold, and beside another name of it',
			'Pell Foods Inc. (NASDAQ: PELL) (“Pell” or the “Company”) bought a mill. The Company said it was glad.',
			['Pell Foods Inc.'],
		],
		[
			'is each of two bodies',
			'Telder Mining PLC ("Telder" or "the Company") and Boxwood Ltd (the "Buyer") agreed. The Company said it was glad. The Buyer said it would pay.',
			['Telder Mining PLC', 'Boxwood Ltd'],
		],
		[
			'means a body as the noun does where it is told nowhere',
			'Halden Biosciences Corp. said trials had gone well. ¶ “We are glad,” said Ina Moll. ¶ The Company said it would hire.',
			['Halden Biosciences Corp.', 'Ina Moll', 'Halden Biosciences Corp.'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
	});
});

describe('a firm with an owner’s ending is not who is called so', () => {
	test.each([
		[
			'where it speaks of itself',
			'Ann Morrow opened the shop in 1960. Morrow’s said it would close in May. “I am sad,” Ann Morrow said.',
			['Morrow’s', 'Ann Morrow'],
		],
		[
			'where the text has a longer name of it',
			"Edmund Garrick, chairman of Garrick's Ales, walked out. Garrick's said the pubs would stay open. Garrick said he was sorry.",
			["Garrick's", 'Edmund Garrick'],
		],
		[
			'where it is named beside what it is',
			'Bo Lund’s restaurant, Lund’s, burned down. Lund’s denied that a door was locked. Lund said he would rebuild.',
			['Lund’s', 'Bo Lund'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('but what somebody has said is no firm’s', () => {
		const text = 'Ana Ruiz said nothing. Bo Lund shrugged. “Ruiz’s said to be rich,” he said.';
		expect(recordOf(text).actors.map(({ name }) => name)).not.toContain('Ruiz’s');
	});
});

describe('what is called after somebody is not that person', () => {
	test.each([
		['a committee', 'Laura Bell Super PAC spent a million. Laura Bell said she was glad.', ['Laura Bell']],
		[
			'a programme',
			'The Nina Cole Show said on Monday that it would end. “I am tired,” Nina Cole said.',
			['Nina Cole Show', 'Nina Cole'],
		],
		['a scholarship', 'The Tom Bell Scholarship paid for it. “I was lucky,” Tom Bell said.', ['Tom Bell']],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('a politician of a state or of a party', () => {
	test.each([
		[
			'by the state beside the name, and by its letters',
			'Sen. Bernard Holt of Vermont spoke first. Sen. Carla Mendez, R-Texas, replied. “This is wrong,” the Vermont senator said.',
			['Bernard Holt'],
		],
		[
			'by a party’s letter',
			'Rep. Joe Quill (D-N.Y.) and Rep. Ted Marsh (R-S.C.) voted no. “It is a bad bill,” the New York Democrat said. The South Carolina Republican said it was long.',
			['Joe Quill', 'Ted Marsh'],
		],
		[
			'by the party before and behind the name',
			'Labour MP Ina Moll sat down. Tom Bell, the Conservative MP for Pelham, shook his head. “Nobody told us,” the Labour MP said. “We told everybody,” the Tory MP said.',
			['Ina Moll', 'Tom Bell'],
		],
		[
			'is who has spoken, where the text tells the state of nobody',
			'Bernard Holt told the Post on Friday that he was glad. He asked voters to listen to Ida Moll. “I stand by every word,” the Vermont senator said. The senator added that he would not run.',
			['Bernard Holt', 'Bernard Holt', 'Bernard Holt', 'Bernard Holt'],
		],
		[
			'is nobody of another state',
			'Sen. Dana Ryder, R-Maine, spoke on Friday. “Never,” the Texas Democrat said.',
			['the Texas Democrat'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('who is told to make or to run something', () => {
	test.each([
		[
			'is the company behind that',
			'Air Lindau said both pilots were fine. ¶ The maker of the radio, Telcor Avionics, rejected any suggestion that its radio was at fault. “There is no evidence,” the company said.',
			['Air Lindau', 'Telcor Avionics', 'Telcor Avionics'],
		],
		[
			'is the company though another opens the text',
			'Luftbird Air said the crew was safe. ¶ The operator of the ferry, Nordlys Marine, denied it. “We have checked everything,” the company said.',
			['Luftbird Air', 'Nordlys Marine', 'Nordlys Marine'],
		],
		[
			'may be a person',
			'The owner of the dog, Ruvo Okello, blamed its trainer. He said it was sad.',
			['Ruvo Okello', 'Ruvo Okello'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
	});

	test('and what is made is not whoever makes it', () => {
		const text =
			'The maker of the radio, Telcor Avionics, rejected any suggestion that its radio was at fault.';
		expect(aliasesOf(text, 'Telcor Avionics')).not.toContain('the radio');
	});
});

test('words that a page has run together are nobody’s name', () => {
	const text = 'BrandtASSOCIATED PRESSOhio Gov. Joel Kassel said he would run. Ulf Brandt said he would too.';
	expect(aliasesOf(text, 'Joel Kassel')).toEqual(['Gov. Joel Kassel']);
});

describe('nobody is called', () => {
	test('by the names of others behind a comma, though these end as what somebody does', () => {
		const text =
			'In a race with candidates including Nadia Brack, Kloster and Steyer, few had plans. “I do,” Brack said.';
		expect(aliasesOf(text, 'Nadia Brack')).toEqual(['Brack']);
	});

	test('by a body that does something for them', () => {
		const text =
			'It was a super PAC supporting retired surgeon Ben Moll. Moll said no. Its chief operating officer, Dale Horn, said yes.';
		expect(aliasesOf(text, 'Ben Moll')).not.toContain('a super PAC supporting retired surgeon Ben Moll');
		expect(aliasesOf(text, 'Dale Horn')).toContain('the chief operating officer');
	});

	test('by what a body does something for', () => {
		const text =
			'A super PAC supporting Rufus Tarn’s campaign for the nomination, Onward Solutions PAC, led the way.';
		expect(aliasesOf(text, 'Onward Solutions PAC')).toEqual([]);
	});
});

describe('somebody who gives one name only', () => {
	test.each([
		[
			'tells it',
			'A man who gave his name only as Teo said the door was locked. “I kicked it,” Teo said.',
			'Teo',
		],
		['tells the first', 'A soldier who would give only his first name, Oleh, said it was quiet.', 'Oleh'],
		['asks to be called so', 'A woman asked to be called Dot. “So did I,” Dot said.', 'Dot'],
	])('%s', (_, text, name) => {
		expect(recordOf(text).actors.find((actor) => actor.name === name)?.kind).toBe('person');
	});
});

describe('somebody without a name who opens a text', () => {
	test('is who is named right below by the same office', () => {
		const text =
			'Money for nothing\n\nA senior lawmaker resigned on Tuesday after admitting that she took money.\n\n“I am sorry,” Rep. Ina Moll said.';
		expect(speakers(text)).toEqual(['Ina Moll', 'Ina Moll']);
	});

	test('is somebody else where another is named before, or more hold the office', () => {
		expect(
			speakers(
				'Paper runs out\n\nA veteran judge said that the court was broke.\n\nThe cleaner Bo Lund wept. “No paper,” Judge Ruth Abel said.',
			),
		).toEqual(['A veteran judge', 'Ruth Abel']);
		expect(
			speakers(
				'Paper runs out\n\nA veteran judge said that the court was broke.\n\n“No paper,” Judge Ruth Abel said. “No ink,” said Judge Bo Lund.',
			),
		).toEqual(['A veteran judge', 'Ruth Abel', 'Bo Lund']);
	});
});

test.each([
	[
		'Bo Lund, a striker, left the plant. “It is over,” Lund said. The plant made tyres.',
		'Bo Lund',
		['Lund', 'a striker'],
	],
	[
		'Depot operator Hale Lines said it was sorry.',
		'Hale Lines',
		['Depot operator Hale Lines', 'the depot operator'],
	],
	[
		'Parish council chairman Derek Loxton said it was late.',
		'Derek Loxton',
		['Parish council chairman Derek Loxton', 'the parish council chairman'],
	],
])('nobody is called by a thing, whose noun is written small: %s', (text, name, expected) => {
	expect(aliasesOf(text, name)).toEqual(expected);
});

test('a prince is called by where he is of', () => {
	const [prince] = recordOf('Prince Leopold of Vastria said the tea was cold. Leopold left.').actors;
	expect(prince!.aliases).toContain('Prince Leopold of Vastria');
});
