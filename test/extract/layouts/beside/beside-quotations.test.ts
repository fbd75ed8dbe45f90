import { describe, expect, test } from 'vitest';
import { recordOf } from '../../model.js';
import { statements } from '../statements.js';

test.each([
	[
		'a sentence before a colon',
		'Farmers were less pleased: "My children\'s fees are hanging on those trees," said Joseph Mwangi.',
		'Joseph Mwangi: "My children\'s fees are hanging on those trees,"',
	],
	[
		'a sentence without a space after it',
		"Jean-Luc Kerbrat has offered 'carnival buns' for the fund.\"It's not much but it's flour,\" said Ana Ruiz.",
		'Ana Ruiz: "It\'s not much but it\'s flour,"',
	],
])('a quotation begins after %s', (_, sentence, expected) => {
	expect(statements('The week', sentence)).toContain(expected);
});

test.each([
	['it', 'Quay Services has issued a statement. Here it is in full:', 'Quay Services'],
	['a passage', 'The director, Priya Seth, has just spoken outside. Here is the key passage:', 'Priya Seth'],
	['a letter', 'Here is Ana Ruiz’s letter in full:', 'Ana Ruiz'],
])('what stands below a line that tells that here is %s is told in full', (_, line, who) => {
	expect(statements('Strike live', line, '“We have offered 5%. That is all.', '“Our door is open.”')).toEqual(
		[`${who}: “We have offered 5%. That is all. “Our door is open.”`],
	);
});

test.each([
	[
		'a reply from somebody',
		'And the reply, within minutes, from Ana Ruiz on social media: “The door is open because the boiler is broken.”',
		'Ana Ruiz: “The door is open because the boiler is broken.”',
	],
	[
		'a statement from somebody',
		'From the police, a short statement: “We are aware of the leaflets. No crime was found.”',
		'the police: “We are aware of the leaflets. No crime was found.”',
	],
	[
		'a last word',
		'And the last word to Ella, 6: "Can school be shut too?"',
		'Ella: "Can school be shut too?"',
	],
])('a quotation is %s', (_, sentence, expected) => {
	expect(statements('The week', sentence)).toEqual([expected]);
});

test('what the reader is to say is nobody’s', () => {
	expect(statements('The week', 'Tell him, when he is awake: "I miss you, and I miss my bed."')).toEqual([]);
});

test.each([
	[
		'what a caption says',
		'Chef Ayodele Grant replied to the company’s latest advert with the words "read the room".',
		'Ayodele Grant: "read the room"',
	],
	[
		'the sentence whose account stands before a quotation',
		'The figure is 91 percent, says hydrologist Ana Ruiz of Sabra University. "It has been about that since my grandfather\'s day."',
		'Ana Ruiz: The figure is 91 percent',
	],
	[
		'what is in her report',
		'Lin Mei-chu measured the air last summer. Her report said that the works gave off four times the limit.',
		'Lin Mei-chu: that the works gave off four times the limit',
	],
	['so short', 'Who runs the account? Not me, says Ana Ruiz.', 'Ana Ruiz: Not me'],
])('a statement is %s', (_, sentence, expected) => {
	expect(statements('The week', sentence)).toContain(expected);
});

test.each([
	['what a parliament does with a bill', 'Bill read a second time; to stand committed.'],
	['a line of a quiz', '4. Complete the proverb: "Many hands make…"'],
])('%s is no statement', (_, line) => {
	expect(statements('The week', line)).toEqual([]);
});

test.each([
	['a club', 'Kofi Baidoo was fined by Ashgrove Town.', 'organisation', 'Ashgrove Town'],
	['particles', 'Inês Furtado de Melo, the lawyer, cut in twice.', 'person', 'Inês Furtado de Melo'],
	['an exclamation', 'The head of the club, Oh Sang-hyun, was more careful.', 'person', 'Oh Sang-hyun'],
])('a name with %s is known for what it is', (_, text, kind, name) => {
	expect(recordOf(text).actors.map((actor) => [actor.kind, actor.name])).toContainEqual([kind, name]);
});

describe('what stands beside a quotation', () => {
	test('is a name with what its bearer is', () => {
		expect(statements('What they said', '“We will be back.” Ana Ruiz, coach, after the match')).toEqual([
			'Ana Ruiz: “We will be back.”',
		]);
		expect(
			statements(
				'“I counted forty”: vet Ana Ruiz on the day the goats died',
				'She left early, and it rained.',
			),
		).toEqual(['Ana Ruiz: “I counted forty”']);
	});

	test('is nobody where the marks are around a part of a phrase', () => {
		for (const text of [
			'In the so-called “Lounge”, a room with three sofas, opinions are clear.',
			'After the anthem and a cake shaped like a “triple,” she stepped on the ice. The sculptor, Idris Moll, clapped.',
			'After a third “final warning,” he jumped from the train.',
		])
			expect(statements('The week', text)).toEqual([]);
	});

	test('is whoever was asked, or from whom it comes', () => {
		expect(
			statements(
				'The goats',
				'Asked about the goats, the minister: “Next question.”',
				'11.20 Reaction from the Bakers’ Guild: “At last somebody has eaten breakfast.”',
			),
		).toEqual(['the minister: “Next question.”', 'Bakers’ Guild: “At last somebody has eaten breakfast.”']);
	});
});

test('a report may say what is in a list below it', () => {
	expect(
		statements(
			'The report on the fire',
			'The report, by the Fire Safety Board, says:',
			'• the alarm had been switched off',
			'• the doors were locked from outside',
		),
	).toEqual(['Fire Safety Board: the alarm had been switched off the doors were locked from outside']);
});

test('books and songs that somebody wrote say nothing', () => {
	expect(
		statements(
			'The shepherd',
			'The so-called “goat czar” wrote a book, “My Forty Goats”, and a song called “Kid”.',
		),
	).toEqual([]);
});

test('a quotation after its account goes on with it, whoever the next sentence is about', () => {
	expect(
		statements(
			'The advert',
			'“Some of us already dread the aisle,” wrote the comedian Shanelle Cole on X. “Thanks for making it a cartoon.” Her post was shared by many.',
		),
	).toEqual(['Shanelle Cole: “Some of us already dread the aisle,” “Thanks for making it a cartoon.”']);
});

test('a clause about whoever said something ends before the verb of its sentence', () => {
	expect(
		statements(
			'The carer',
			'A carer who told a widow she was “only borrowing” the money has been jailed for three years.',
		),
	).toEqual(['A carer: she was “only borrowing” the money']);
});
