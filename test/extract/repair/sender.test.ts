import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('words behind a colon that somebody passes on', () => {
	test.each([
		[
			'are theirs who sent them',
			'Sen. Ruth Calder said she would vote no. Ilse Varga said Calder had sent her a single word the night before: “Buckle.”',
			'Ruth Calder: “Buckle.”',
		],
		[
			'are theirs who left a note',
			'Ilse Varga said that Paul Orley had left a note for her on the table: “Gone.”',
			'Paul Orley: “Gone.”',
		],
		[
			'are theirs from whom a note is',
			'Mark Tennant said he had got a note from Berit Lohne on Friday: “Do not come.”',
			'Berit Lohne: “Do not come.”',
		],
		[
			'are those of a body that wrote',
			'Mark Tennant said he received an email from the council the next day: “Your claim is refused.”',
			'the council: “Your claim is refused.”',
		],
		[
			'are theirs who are quoted',
			'Ilse Varga quoted her grandmother: “Never sell a field.”',
			'her grandmother: “Never sell a field.”',
		],
		[
			'are theirs whom a report quotes',
			'The report quotes an unnamed officer: “We lost control.”',
			'an unnamed officer: “We lost control.”',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});

	test.each([
		[
			'who tells of a letter',
			'Ilse Varga said the letter from the bank was rude: “It said I was a thief.”',
			'Ilse Varga: “It said I was a thief.”',
		],
		[
			'who tells from somewhere',
			'Ilse Varga sent us this message from a lifeboat: “There was a bang and then the lights went out.”',
			'Ilse Varga: “There was a bang and then the lights went out.”',
		],
		[
			'who quotes from a book',
			'Ilse Varga quoted from the letter: “Never sell a field.”',
			'Ilse Varga: “Never sell a field.”',
		],
	])('are the words of %s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});
});

test.each([
	['The agency cited the general as saying that the base was safe.', 'the general: that the base was safe'],
	[
		'The Courier cited two diplomats as warning that the truce was near collapse.',
		'two diplomats: the truce was near collapse',
	],
	[
		'State television cited a source in the ministry as saying ten people died.',
		'a source in the ministry: ten people died',
	],
	[
		'The broadcaster quoted the minister, Ana Ruiz, as telling reporters that talks were dead.',
		'Ana Ruiz: that talks were dead',
	],
])('whoever is cited as saying it says it: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});
