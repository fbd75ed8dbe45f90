import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	', before leaving the room',
	', in a rare interview',
	', in what was seen as a warning',
	', two days after the fire',
	', her voice breaking',
	', to loud applause',
	', when pressed',
	' and walked out',
])('how it was said is no part of what was said: “%s”', (tail) => {
	expect(said(`The fire\n\nAna Ruiz said the bridge was unsafe${tail}.`)).toEqual([
		'Ana Ruiz: the bridge was unsafe',
	]);
});

test('what somebody had done before is part of what was said of them', () => {
	expect(said('The fire\n\nAna Ruiz said the driver had got up and walked out.')).toEqual([
		'Ana Ruiz: the driver had got up and walked out',
	]);
});

test.each([
	[
		'why somebody was told to do something',
		'The Ekwuma State chapter of the National Union of Teachers on Monday directed its members to stay away indefinitely, following the collapse of talks with the government.',
		['The Ekwuma State chapter of the National Union of Teachers: its members to stay away indefinitely'],
	],
	[
		'what came before an accusation',
		"Villagers have accused their council of 'losing its marbles' after it ordered a horse off the green.",
		["Villagers: their council of 'losing its marbles'"],
	],
	[
		'where something was called so',
		'The Keshita Port Company called the valuation “fantasy” in a letter to lawmakers.',
		['Keshita Port Company: the valuation “fantasy”'],
	],
	[
		'what the teller sets beside it after the account',
		'The boat was carrying 214 passengers and crew, according to the operator, Bluewave Lines, although survivors told reporters that many more had been allowed on board.',
		[
			'Bluewave Lines: The boat was carrying 214 passengers and crew',
			'survivors: that many more had been allowed on board',
		],
	],
	[
		'what else was done meanwhile, after the account',
		'A ferry carrying market traders capsized on Lake Mbarasi on Saturday evening, killing 11 people, officials said, as divers searched the hull for others.',
		[
			'officials: A ferry carrying market traders capsized on Lake Mbarasi on Saturday evening, killing 11 people',
		],
	],
	[
		'what had happened before somebody was told to do something',
		'Police told visitors to “keep well back” after a couple had to be pulled from the mud at Arne.',
		['Police: visitors to “keep well back”'],
	],
	[
		'what had happened before somebody promised something',
		'Brewers have promised to think again after a plan to rename the Ferret as “The Bakery & Grill” drew protests.',
		['Brewers: to think again'],
	],
	[
		'what goes on while something is called for',
		'The Speaker called for calm as hundreds of farmers gathered on a bridge to await the minister.',
		['The Speaker: calm'],
	],
	[
		'what many do while something is called for',
		'The Speaker called for calm as dozens of friends of a self-styled healer marched on the tower to await a sign.',
		['The Speaker: calm'],
	],
	['what else there is where nothing was said', 'Royce Ware said nothing as he left the court.', []],
	[
		'how often something was called for',
		'The Speaker called for order several times.',
		['The Speaker: order'],
	],
	[
		'when something was requested',
		'The Auditor requested the originals last week.',
		['The Auditor: the originals'],
	],
	[
		'what somebody does who has spoken',
		'The plumber said he was “not insured for snakes” and left.',
		['The plumber: he was “not insured for snakes”'],
	],
	[
		'what an answer comes with',
		'The printer replied that it had "printed just what was sent", with a screenshot.',
		['The printer: that it had "printed just what was sent"'],
	],
	[
		'who heard it told, at the end of the sentence,',
		'Ines Roth told investors that their barrels were ageing in a vault at Leith, the High Court in Perth was told.',
		['Ines Roth: that their barrels were ageing in a vault at Leith'],
	],
	[
		'what goes on in the news meanwhile',
		'A porter has revealed he spends more on buses than on bread in some weeks, as the Transport Minister came under fire.',
		['A porter: he spends more on buses than on bread in some weeks'],
	],
	[
		'what somebody does instead of what she would not do',
		'The president said that she would “not rule with a rock in the road,” but she left the door open to talks in the port.',
		['The president: that she would “not rule with a rock in the road,”'],
	],
])('%s is no part of what was said', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test('a second verb in the middle of an account begins another of the same speaker', () => {
	expect(
		said(
			'The leak\n\nThe authors acknowledge in the paper that a slow leak cannot be ruled out, but say that it would explain at most a tenth of the result.',
		),
	).toEqual([
		'The authors: that a slow leak cannot be ruled out',
		'The authors: that it would explain at most a tenth of the result',
	]);
});

test('so does “though she questioned”, and “while a club begged”', () => {
	expect(
		said(
			'The trial\n\nProf. Yasmin Khatabi of the University of Port Sefrou described the study as “careful and overdue”, though she questioned whether the patients differed.\n\nThe violinist Hou Zhen claimed to have waited nine days for a viola, while a fan club begged the airline to “#FreeGustavo”.',
		),
	).toEqual([
		'Yasmin Khatabi: the study as “careful and overdue”',
		'Yasmin Khatabi: whether the patients differed',
		'Hou Zhen: to have waited nine days for a viola',
		'a fan club: the airline to “#FreeGustavo”',
	]);
});

test.each([
	[
		'the word of another in the same sentence',
		'The league said that it was “watching the flames”, in what an aide later insisted was a slip of the tongue.',
		['The league: that it was “watching the flames”', 'an aide: a slip of the tongue'],
	],
	[
		'what a paper reports besides',
		'The Evening Globe says the premier is "in a fog", reporting that she forgot to declare a month on a yacht.',
		['Evening Globe: the premier is "in a fog"', 'Evening Globe: she forgot to declare a month on a yacht'],
	],
	[
		'what is added behind a mark that nobody closed',
		'Dev Patel-Moss said that it was "not carved in oak, adding that letters could be sent until June 3.',
		['Dev Patel-Moss: that it was "not carved in oak', 'Dev Patel-Moss: letters could be sent until June 3'],
	],
	[
		'whom somebody has accused',
		'Ramon Bustos says a $200m dam will hold the meltwater by 2033 and has accused geologists of “scaring bankers with charts”.',
		[
			'Ramon Bustos: a $200m dam will hold the meltwater by 2033',
			'Ramon Bustos: geologists of “scaring bankers with charts”',
		],
	],
])('%s is a statement of its own', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test.each([
	'Ana Ruiz told the crew to rest after the shift.',
	'Ana Ruiz asked why the pumps had failed after the river rose.',
	'Ana Ruiz urged drivers to slow down as they passed the school.',
])('what belongs to it stays: %s', (text) => {
	expect(said(`The news\n\n${text}`)[0]).toMatch(
		/(?:after the shift|after the river rose|as they passed the school)$/,
	);
});

test.each([
	['denied the allegations in an email to staff late on Tuesday', 'the allegations'],
	['announced her retirement on a postcard to fans', 'her retirement'],
	['urged calm in a late-night address', 'calm'],
	['claimed responsibility on a dark-web forum', 'responsibility'],
	['admitted fraud by abuse of position on the day of trial', 'fraud by abuse of position'],
	['called for unity at a press conference in Lin', 'unity'],
])('by what means something was said is no part of it: “%s”', (account, expected) => {
	expect(said(`The fire\n\nThe mayor, Ana Ruiz, ${account}.`)).toEqual([`Ana Ruiz: ${expected}`]);
});

test.each([
	['Ana Ruiz admitted lying in her first interview.', 'Ana Ruiz: lying in her first interview'],
	[
		'Ana Ruiz said they met every standard in force at the time.',
		'Ana Ruiz: they met every standard in force at the time',
	],
	[
		'Ana Ruiz said she had apologised in a letter to the families.',
		'Ana Ruiz: she had apologised in a letter to the families',
	],
])('but where it was done is: %s', (text, expected) => {
	expect(said(`The fire\n\n${text}`)).toEqual([expected]);
});

test('nor is the letter, with its date, in which something was rejected', () => {
	expect(said('The fire\n\nThe staff committee rejected both offers in a letter dated 6 May.')).toEqual([
		'The staff committee: both offers',
	]);
});

test.each([
	['The crowd called for more even as the lights came up.', 'The crowd: more'],
	['Ana Ruiz posted “Thank you, Pelham” moments after the polls closed.', 'Ana Ruiz: “Thank you, Pelham”'],
	['The crowd called for an encore only after the lights came up.', 'The crowd: an encore'],
])('nor the word that leads to a clause of when it was: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

test.each([
	[
		'Ana Ruiz told the minister that the water began to rise on March 29, two days after heavy rain upstream.',
		'Ana Ruiz: that the water began to rise on March 29, two days after heavy rain upstream',
	],
	[
		'Ana Ruiz told detectives that she had been “overwhelmed by paperwork” after the death of her husband.',
		'Ana Ruiz: that she had been “overwhelmed by paperwork” after the death of her husband',
	],
])('but what tells more of a date, or of words in marks, was said: %s', (text, expected) => {
	expect(said(`The fire\n\n${text}`)).toEqual([expected]);
});

test.each([
	[
		'Ana Ruiz said in a statement read to the court that her father no longer answered the telephone.',
		'Ana Ruiz: that her father no longer answered the telephone',
	],
	[
		'The operator, Hale Lines, told the Courier a short time ago that the ferry sailed at noon.',
		'Hale Lines: that the ferry sailed at noon',
	],
])('nor is in what and when it was said, before “that”: %s', (text, expected) => {
	expect(said(`The fire\n\n${text}`)).toEqual([expected]);
});

test.each([
	['Porters vow not to move as 40 guards gather at gate', 'Porters: not to move'],
	['Residents blame quarry as police begin search', 'Residents: quarry'],
])('what goes on meanwhile is no part of what a headline says was said: “%s”', (headline, expected) => {
	const story = 'The gate of the market was shut on Monday.';
	expect(said(`${headline}\n\n${story}`)).toEqual([expected]);
	expect(said(`The market\n\n${headline}\n\n${story}`)).toEqual([expected]);
});
