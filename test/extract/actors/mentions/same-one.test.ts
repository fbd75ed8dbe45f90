import { expect, test } from 'vitest';
import { called, recordOf } from '../../model.js';

test('the beginning of a first name is its bearer, where only one has it', () => {
	expect(called('Ludovic Marsh left. “Ludo is late,” Ana Ruiz said.')['Ludovic Marsh']).toContain('Ludo');
	const two = called('Samuel Marsh and Samantha Holt left. “Sam is late,” Ana Ruiz said.');
	expect([two['Samuel Marsh'], two['Samantha Holt']].flat()).not.toContain('Sam');
});

test('whoever asks and answers is called by the letters of their turns too', () => {
	const all = called(
		'Interview by Rafael Rook\n\nSina Falea builds houses.\n\nQ: Why wood?\n\nA: It was there.\n\nQ: And then?\n\nA: Then it rained.',
	);
	expect(all['Rafael Rook']).toContain('Q');
	expect(all['Sina Falea']).toContain('A');
});

test('what two are called tells neither of them', () => {
	const all = called(
		'Ana Ruiz, the mayor, left. Bo Lund, the mayor, stayed. The coach, Yonas Habte, was late.',
	);
	expect(Object.values(all).flat()).toEqual(['the coach']);
});

test.each([
	[
		'a ministry without a name',
		'The finance ministry said it was dear. It rained. Nobody asked the ministry.',
		'the ministry',
	],
	['somebody without a name', 'A male teacher in his 20s said it was dear. The teacher left.', 'the teacher'],
])('%s is called by its noun too', (_, text, alias) => {
	expect(Object.values(called(text))).toContainEqual([alias]);
});

test('a noun that two bear is an alias of neither', () => {
	const text = 'The finance ministry said yes. The health ministry said no. Nobody asked the ministry.';
	expect(Object.values(called(text)).flat()).not.toContain('the ministry');
});

test('who bears two names is one, whatever the first name seems to tell; his wife is another', () => {
	const ms = called('Leonard Hask-Pyne rose. “She waits,” Ms Hask-Pyne said. It rained.');
	expect(Object.keys(ms)).toEqual(['Leonard Hask-Pyne']);
	const mrs = called('Leonard Hask-Pyne rose. “He waits,” Mrs Hask-Pyne said. It rained.');
	expect(Object.keys(mrs)).toHaveLength(2);
	const sikh = called('Gurpreet Gill rose. “She waits,” Ms Gill said. It rained.');
	expect(Object.keys(sikh)).toEqual(['Gurpreet Gill']);
});

test('letters below the headline mean whoever holds the office', () => {
	const text =
		'Lecturers threaten strike\n\n• We’ll pay soon, says VC\n\nThe Vice-Chancellor, Prof. Ada Bassi, was late. It rained.';
	expect(called(text)['Ada Bassi']).toContain('VC');
});

test.each([
	[
		'an age, behind the only person whom it may mean',
		'Kwabena Dunn has won three caps. The 31-year-old added that it rained.',
		'Kwabena Dunn',
		'the 31-year-old',
	],
	[
		'what its name ends in',
		'Philippa Dunmore works for Westmere Ambulance Service. A report by the ambulance service was read.',
		'Westmere Ambulance Service',
		'the ambulance service',
	],
])('%s is an alias', (_, text, name, alias) => expect(called(text)[name]).toContain(alias));

test('an age is nobody’s where two may be meant, or where another is told', () => {
	const two = 'Kwabena Dunn beat Tom Hale. The 31-year-old added that it rained.';
	expect(Object.values(called(two)).flat()).not.toContain('the 31-year-old');
	const other = 'Kwabena Dunn, 34, has won three caps. The 31-year-old added that it rained.';
	expect(called(other)['Kwabena Dunn']).not.toContain('the 31-year-old');
});

test('bodies whose names differ in a letter or in a word are two', () => {
	expect(
		Object.keys(called('In Group C, Ana Ruiz won. In Group E, Bo Lund lost. The Group E match was late.')),
	).toEqual(['Group C', 'Ana Ruiz', 'Group E', 'Bo Lund']);
	const houses = called(
		'The House Water Committee met. The Senate Water Committee met on Tuesday. The Water Committee said it was late.',
	);
	expect(houses['Senate Water Committee']).toEqual(['Water Committee']);
});

test('who speaks of a girl or a man is one, whatever stands beside the name', () => {
	const one = called('Police say Gordon Haske grabbed her. Gordon Haske, the little girl said, was calm.');
	expect(Object.keys(one)).toEqual(['Police', 'Gordon Haske', 'the little girl']);
});

test('New is a part of where an office is held', () => {
	const all = called('New Hampshire Gov. Tom Hale left. New York Mayor Bo Lund was late. It rained.');
	expect(all['Tom Hale']).toContain('New Hampshire Gov. Tom Hale');
	expect(all['Bo Lund']).toContain('the New York Mayor');
	expect(Object.values(all).flat().join()).not.toMatch(/(?<!New )(?:Hampshire|York)/);
});

test('a title does not go on behind a full stop', () => {
	expect(called('He chairs the Porthen Co-operative. Gus Hale was late.')['Gus Hale']).toEqual([]);
});

test.each([
	'St Blaise’s Hospice',
	'St. Brannock’s Hospital',
	'Porthennis Fishermen’s Co-operative',
	'Karan Children’s Hospital',
	'Le Courrier des Causses',
	'Théâtre des Tanneurs',
])('%s is one name', (name) => {
	expect(Object.keys(called(`Ida Moll left the ${name} in May. It rained.`))).toContain(name);
});

test.each([
	[
		'an age with a noun',
		'Maud Kerguel, 41, sold her boat. The 41-year-old oyster farmer left in May.',
		'Maud Kerguel',
		'the 41-year-old oyster farmer',
	],
	[
		'a seat of a peer',
		'The remark drew a rebuke. Lady Quennell of Marle said it had hurt. It rained.',
		'Lady Quennell',
		'Lady Quennell of Marle',
	],
	[
		'a nickname within a name',
		'Terry “The Fridge” Hale scored twice. Hale left early.',
		'Terry Hale',
		'The Fridge',
	],
	[
		'a nickname within a name of several first names',
		'Rep. Ana Maria “Mimi” Hale Lund said it was late. Lund left early.',
		'Ana Maria Hale Lund',
		'Mimi',
	],
	[
		'a nickname before a particle',
		"Paulo 'Tito' da Silveira scored twice. It rained.",
		'Paulo da Silveira',
		'Tito',
	],
	[
		'whose spokesman somebody is',
		'Tamsin Voss was late. Tamsin’s spokesman, Guy Hale, had no comment. It rained.',
		'Guy Hale',
		'tamsin’s spokesman',
	],
	[
		'a handle with a surname',
		'Graham Pelling has lost. @PellingForSorn has posted: “Tired, proud, still counting.”',
		'Graham Pelling',
		'@PellingForSorn',
	],
	[
		'an office without its field',
		'Deputy Transport Minister Ayumi Berg wore yellow. “Perhaps then,” the deputy minister said.',
		'Ayumi Berg',
		'the deputy minister',
	],
	[
		'its nation’s adjective',
		'Kelmar’s transport ministry said the bridge was shut. The Kelmari transport ministry said the work would take weeks.',
		'Kelmar’s transport ministry',
		'The Kelmari transport ministry',
	],
	[
		'its nouns, of bodies whose name ends so',
		'Niall Crotty works for the Farm Safety Inspectorate. Nobody told the inspectorate.',
		'Farm Safety Inspectorate',
		'the inspectorate',
	],
])('%s tells of the same one', (_, text, name, alias) => {
	const aliases = called(text)[name]?.map((one) => one.toLowerCase());
	expect(aliases).toContain(alias.toLowerCase());
});

test.each([
	['Triveni Earthworks Pvt. Ltd. said it was late.', 'Triveni Earthworks Pvt. Ltd.'],
	['Pristex UK said the score was wrong.', 'Pristex UK'],
])('%s', (text, name) => {
	expect(recordOf(text).statements[0]?.speaker).toBe(name);
	expect(recordOf(text).actors[0]?.kind).toBe('organisation');
});

test('an honorific is no part of an office', () => {
	const aliases = called('Revenue Minister Shri Bhanu Rawat was late. It rained.')['Bhanu Rawat'];
	expect(aliases?.map((one) => one.toLowerCase())).toContain('the revenue minister');
});

test.each([
	[
		'Balaji Infra managing director Mr. Suresh Rao was late. It rained.',
		'Suresh Rao',
		'the managing director',
	],
	['FTP Secretary-General Nuria Echegaray was late. It rained.', 'Nuria Echegaray', 'the Secretary-General'],
	['SFS Deputy Chief Officer Grant Yarran was late. It rained.', 'Grant Yarran', 'the Deputy Chief Officer'],
])('%s the owner of an office left aside', (text, name, alias) => {
	const aliases = called(text)[name];
	expect(aliases).toContain(alias);
	expect(aliases?.some((one) => /\bInfra managing director$/.test(one))).toBe(false);
});

test('letters behind a name are no body', () => {
	const actors = called('Smt. Anjali Rao, IAS, said it was late. The company said it was not.');
	expect(Object.keys(actors)).not.toContain('IAS');
});

test.each([
	[
		'Austria’s government said the road was shut. The Australian government said it was open.',
		['Austria’s government', 'Australian government'],
	],
	['Local police said the road was shut. On Monday the local police said it was open.', ['Local police']],
	[
		'Velmora’s transport ministry said the road was shut. On Monday the Velmoran transport ministry said it was open.',
		['Velmora’s transport ministry'],
	],
])('%s', (text, names) => {
	const bodies = recordOf(text).statements.map(({ speaker }) => speaker);
	expect([...new Set(bodies)]).toEqual(names);
});

test.each([
	[
		'what is only the end of an office',
		'“It is dear,” Chief Financial Officer Bo Lund said. It rained.',
		'Bo Lund',
		['Chief Financial Officer Bo Lund', 'the Chief Financial Officer'],
	],
	[
		'who belongs to others',
		'“It is dear,” the builders’ union GdK said. It rained.',
		'GdK',
		['the builders’ union', 'the builders’ union GdK', 'the union'],
	],
	[
		'a nation',
		'Croatian qualifier Bo Lund was late. It rained.',
		'Bo Lund',
		['Croatian qualifier Bo Lund', 'the Croatian qualifier'],
	],
	['a seat cut short', 'Coun Bo Lund was late. It rained.', 'Bo Lund', ['Coun Bo Lund']],
	[
		'what is no body',
		'The Friends of Sorn Bay met. The bay was cold, Ida Moll said.',
		'Friends of Sorn Bay',
		[],
	],
	[
		'a firm by its trade',
		'Shares in Dutch toolmaker Selmar fell. It rained.',
		'Selmar',
		['Dutch toolmaker Selmar', 'the Dutch toolmaker', 'the toolmaker'],
	],
])('nobody is called by less than %s', (_, text, name, aliases) => {
	expect(called(text)[name]?.toSorted()).toEqual(aliases.toSorted());
});

test.each([
	[
		'an age at the head of the next paragraph',
		'Fans are to lose Bo Kessner, sources say.\n\nThe 22-year-old has asked to go. It rained.',
		'Bo Kessner',
		'the 22-year-old',
	],
	[
		'a nation at the head of the next paragraph',
		'Ulf Tarn scored on Friday.\n\nThe Norwegian was glad. It rained.',
		'Ulf Tarn',
		'the Norwegian',
	],
	[
		'the accused, behind an age in brackets and a place',
		'Bo Lund (58), of Tarnakeel, Co Sorn, has pleaded not guilty to murder.\n\nThe house of the accused was searched, Ida Moll said.',
		'Bo Lund',
		'the accused',
	],
	[
		'the accused, of whom the text has told a charge',
		'Bo Lund, aged 58, of Mill Lane, Sorn, denies murder.\n\nA knife was found in the house of the accused, Ida Moll said.',
		'Bo Lund',
		'the accused',
	],
])('somebody is also called by %s', (_, text, name, alias) => {
	expect(called(text)[name]).toContain(alias);
});

test.each([
	[
		'somebody without a name is told of',
		'A man was held on Friday, Sgt Bo Kessner said.\n\nThe 22-year-old was let go. It rained.',
		'the 22-year-old',
	],
	[
		'one tells of another',
		'“It is dear,” Bo Kessner said.\n\nThe 22-year-old was let go. It rained.',
		'the 22-year-old',
	],
	[
		'another is told to be that',
		'Ulf Tarn said a Dane had called. The Dane was rude. It rained.',
		'the Dane',
	],
	['it is no nation', 'Ulf Tarn writes.\n\nThe Brexit was glad. It rained.', 'the Brexit'],
])('nobody is called so where %s', (_, text, alias) => {
	expect(Object.values(called(text)).flat()).not.toContain(alias);
});
