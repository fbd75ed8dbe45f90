import { describe, expect, test } from 'vitest';
import { isNaming } from '../../../src/extract/repair/accounts/refuse.js';
import { recordOf, said } from '../model.js';

describe('what says nothing', () => {
	test.each([
		['a label and a name', 'Attendance: 412. Referee: D. Munro.\n\nVell won at the last.'],
		[
			'what somebody does not know',
			'Dougie Sharples, whose side are now fourth, did not know whether the club would appeal.',
		],
		['what somebody keeps to himself', 'Outside, Mr Hunt declined to speak to reporters.'],
		[
			'words of whoever is answered',
			"Principal hits back at claims of 'haircut tyranny'\n\nThe school is shut.",
		],
		['whom somebody rings for', 'Tom Hale called the coastguard at noon and waited.'],
		['what is added to a score', 'Tom Hale added two goals in the second half.'],
		['a title that is won', 'Tom Hale claimed the title for a third time.'],
		['what is ordered at a bar', 'Tom Hale ordered a coffee and two buns.'],
		['what is found under a mat', 'Tom Hale found the keys under the mat.'],
		['a farewell', 'Tom Hale said goodbye and left.'],
		['silence', 'Tom Hale said nothing.'],
		['what somebody thought of', 'Tom Hale read the letter aloud, and later he thought of it.'],
		['an accusation by nobody', 'Tom Hale was accused of lying to the inquiry.'],
		[
			'what somebody has been called by nobody',
			'The plan has already been called everything from “bold” to “the end of cod”.',
		],
		['who is not to be named', 'One walker, who asked us not to print his name, was asleep.'],
		[
			'what a club did',
			'Deputy head struck off for ‘letting off steam’ at staff quiz\n\nThe sun shone on Sunday.',
		],
		['what somebody was talked out of', 'It was his mother who talked him out of it, over tea.'],
		['whom somebody else accuses', 'Ministers accused of ignoring report\n\nThe sun shone on Sunday.'],
		['a verdict', 'Ida and Tom Potts were found guilty of keeping a horse in a first-floor flat.'],
		['what nobody wants to discuss', 'Dave Court was in no mood to discuss it on Friday.'],
		['what nobody knew', 'For a century nobody knew what these worms did in winter.'],
		['a name by which somebody goes', 'The regulars call her the Duchess, and she buys the beer.'],
		[
			'a headline about whoever stands accused',
			'Mushroom trial: accused cook begins evidence\n\nThe sun shone on Sunday.',
		],
		['what “it” is was told elsewhere', 'Her daughter Noura denied it on Snapchat.'],
		[
			'a question that is left open',
			'Mercedes Lorca, for her part, avoided answering whether she would receive the tractors.',
		],
		['the wish to stay hidden', 'A surgeon asked that his name be withheld for fear of dismissal.'],
	])('%s', (_, text) => {
		expect(said(text)).toEqual([]);
	});
});

test('what is added, claimed, ordered, found and called in words is said', () => {
	const texts = [
		'Tom Hale added the ferry would sail in June.',
		'The Red Tide Brigade claimed responsibility for the fire on the pier.',
		'Tom Hale ordered an inquiry into the fire on the pier.',
		'The survey found a fall in the number of ferries.',
		'Tom Hale called the plan a disgrace to the island.',
	];
	expect(texts.filter((text) => said(text).length === 0)).toEqual([]);
});

test('a stance towards what others did is not shown as the words of whoever takes it', () => {
	const text =
		'Ana Ruiz, the mayor of Pelham, said on Monday that the port had been sold too cheaply. Zephyr Ports defended the price.';
	const { statements } = recordOf(text);
	expect(statements.filter(({ report }) => report === 'speech').map(({ speaker }) => speaker)).toEqual([
		'Ana Ruiz',
	]);
});

test.each([
	['A ginger tom called "Gravy" has been found.', true],
	['A critic called the show "Gravy for the ears".', false],
	['The mayor called "Gravy" a fine cat.', false],
])('whether words in marks are a name: %s', (text, expected) => {
	const cue = text.indexOf('called');
	const start = text.indexOf('"Gravy');
	const content = [[start, text.indexOf('"', start + 1) + 1]] as const;
	const attribution = {
		content,
		cue: [cue, cue + 6],
		source: null,
		report: 'speech',
		found: 'near',
	} as const;
	expect(isNaming(text, { ...attribution, confidence: 0.6 }, content)).toBe(expected);
});

describe('where what was said begins and ends', () => {
	test.each([
		[
			'a further clause after a participle',
			'A Red Cross spokesperson said 2,300 people had come to the centres in Saskport and Ash Falls, adding that many had arrived without medicine.',
			[
				'A Red Cross spokesperson: 2,300 people had come to the centres in Saskport and Ash Falls',
				'A Red Cross spokesperson: that many had arrived without medicine',
			],
		],
		[
			'a subject, its account and its verb',
			'Ilse Maes and her team listened to moss. The moss, she says, picked up nine of ten peaks, but it fell silent in frost.',
			['Ilse Maes: The moss picked up nine of ten peaks, but it fell silent in frost'],
		],
		[
			'what the speaker does next',
			'Nothing has been heard since. Mayor Colin Thripp insists the plan is still under review, then grins.',
			['Colin Thripp: the plan is still under review'],
		],
		[
			'what the accuser did besides',
			'The ministry kept silent. The union accused it of “bad faith” and spent the day in court.',
			['The union: it of “bad faith”'],
		],
		[
			'an opinion with an account of its own',
			'Two judges dissented. In his opinion, Justice Amadou Kpodar argued that the court had no business with prices.',
			['Amadou Kpodar: that the court had no business with prices'],
		],
		[
			'a sentence told to somebody',
			'All the children are out of danger, Health Minister Rajan Venkatesh told the Assembly.',
			['Rajan Venkatesh: All the children are out of danger'],
		],
		[
			'a sentence told on a day',
			'At least 19 people were missing a day after the storm, the National Disaster Council (NDC) said Thursday.',
			['National Disaster Council: At least 19 people were missing a day after the storm'],
		],
		[
			'a sentence that an account parts',
			'The play is by Ludmila Farkas. The idea came to her in hospital, she explains, when she was waiting for her father to wake.',
			['Ludmila Farkas: The idea came to her in hospital when she was waiting for her father to wake'],
		],
		[
			'a subject, the name of its bearer and its verb',
			'The Maritime Safety Commission said that the owner, Blue Atoll Lines, ignored the requests and a warning.',
			['Maritime Safety Commission: that the owner, Blue Atoll Lines, ignored the requests and a warning'],
		],
		[
			'words in marks after what was not said',
			'Nuñez would not say if a fine was likely, but said, “The clock does not start when it is convenient.”',
			['Nuñez: “The clock does not start when it is convenient.”'],
		],
		[
			'a clause without its end before an account',
			'Lou Ferris went further: it was, he said, a crime against the valley.',
			['Lou Ferris: it was a crime against the valley'],
		],
		[
			'what is told of the source',
			'Dr. Wei Zhang of the Harbin Institute, who led the work but was not an author, said by e-mail that the sample was small.',
			['Wei Zhang: that the sample was small'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

test('quotations on either side of one account are one statement, whatever the marks', () => {
	expect(
		said(
			"Nobody had seen it coming. ''It was a good boat,'' Ana Ruiz said, leaning on the rail of the pier where it had lain. ''I would have kept it for another year.''",
		),
	).toEqual(["Ana Ruiz: ''It was a good boat,'' ''I would have kept it for another year.''"]);
	expect(said('“It was late,” another friend, Maria Adler told the court. “She went home alone.”')).toEqual([
		'Maria Adler: “It was late,” “She went home alone.”',
	]);
	expect(
		said(
			'"The pier is a lonely place," Ana Ruiz told the radio\'s "Good Evening." "Nobody goes there to be seen by others."',
		),
	).toEqual(['Ana Ruiz: "The pier is a lonely place," "Nobody goes there to be seen by others."']);
});

test('what is chanted, jeered or roared was said by those who did', () => {
	expect(said('The boat went round twice as his friends jeered, “Go home!”')).toEqual([
		'his friends: “Go home!”',
	]);
	expect(said('In the hall, some of the fans chanted “No! No!” as the results came in.')).toEqual([
		'some of the fans: “No! No!”',
	]);
	expect(said('The engine roared and the boat was gone.')).toEqual([]);
});

describe('what somebody’s words are', () => {
	test.each([
		[
			'a second verb in marks',
			'The house was sold in May and, in the words of its new owner, “smelled of wet dog”.',
			'its new owner: “smelled of wet dog”',
		],
		[
			'a verb after another subject',
			'The coach left in March but, in the words of Ana Ruiz, “never really packed”.',
			'Ana Ruiz: “never really packed”',
		],
		[
			'a whole sentence',
			'The house, in the words of its new owner, “smelled of wet dog”.',
			'its new owner: The house “smelled of wet dog”',
		],
	])('%s', (_what, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

test.each([
	[
		'words in marks with the phrase they are part of',
		'Tom Hale spoke on Monday, in retaliation for what he called a “cherry war” against its growers.',
		'Tom Hale: a “cherry war” against its growers',
	],
	[
		'two clauses, of which the second has its “that”',
		'Readers tell me the money arrived on Friday and that they have spent it on a bag.',
		'Readers: the money arrived on Friday and that they have spent it on a bag',
	],
	[
		'a question with its noun',
		'Then Ana Ruiz told them what time they opened.',
		'Ana Ruiz: what time they opened',
	],
])('what was said is %s', (_, text, expected) => {
	expect(said(`Row over harbour\n\nLindow has had a hard week.\n\n${text}`)).toEqual([expected]);
});
