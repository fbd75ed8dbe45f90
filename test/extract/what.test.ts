import { describe, expect, test } from 'vitest';
import { isNaming } from '../../src/extract/repair/refuse.js';
import { recordOf, said } from './model.js';

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

test('a stance towards what others said is not shown as the words of whoever takes it', () => {
	const text =
		'Ana Ruiz, the mayor of Pelham, said on Monday that the port had been sold too cheaply. Zephyr Ports rejected the allegations.';
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
				'A Red Cross spokesperson: many had arrived without medicine',
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
