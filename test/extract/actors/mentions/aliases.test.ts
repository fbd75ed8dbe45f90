import { expect, test } from 'vitest';
import { recordOf } from '../../model.js';

/** What each actor of a text is called besides the name. */
const called = (text: string): Record<string, readonly string[]> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, aliases }) => [name, aliases]));

test.each([
	[
		'an age, paragraphs below',
		'Ana Ruiz has walked away from Sorn Rovers with the season almost done.\n\nThe club was silent.\n\n“Nobody listened,” said the 51-year-old.',
		'Ana Ruiz',
		['the 51-year-old'],
	],
	[
		'a nation, where the same is meant each time',
		'“It was cold,” said Bo Lund. He had won twice.\n\nThe Dutchman added that the road was wet. “I fell,” the Dutchman said.',
		'Bo Lund',
		['the Dutchman'],
	],
	[
		'what stands before a name between commas',
		'The coach, Yonas Habte, was late. The mayor of Sorn, Ana Ruiz, was there. The ferry was full.',
		'Yonas Habte',
		['the coach'],
	],
	[
		'an office with its place',
		'The mayor of Sorn, Ana Ruiz, was late. The secretary of the union (UGT), Dr Bo Lund, left.',
		'Ana Ruiz',
		['the mayor', 'the mayor of Sorn'],
	],
	[
		'where an envoy is sent, before the name',
		'Norway’s ambassador to the Maldives, Ana Ruiz, was late. The ferry was full.',
		'Ana Ruiz',
		['Norway’s ambassador', 'Norway’s ambassador to the Maldives', 'the ambassador'],
	],
	[
		'where an envoy is sent, behind the name',
		'Ana Ruiz, Norway’s ambassador to the Maldives, was late. The ferry was full.',
		'Ana Ruiz',
		['Norway’s ambassador', 'Norway’s ambassador to the Maldives', 'the ambassador'],
	],
	[
		'whom somebody advises, with a title that is cut short',
		'Ana Ruiz, a former adviser to Mr. Lund, was late. The ferry was full.',
		'Ana Ruiz',
		['a former adviser to Mr. Lund'],
	],
	[
		'whom somebody speaks for, with an initial',
		'Ana Ruiz, a spokeswoman for President Tom W. Lund, was late. The ferry was full.',
		'Ana Ruiz',
		['a spokeswoman for President Tom W. Lund'],
	],
	[
		'the letters of an office in small letters',
		'Alastair Venning, the prime minister, was late. Torquil Maclennan left. The PM said he had no plans to go.',
		'Alastair Venning',
		['the prime minister', 'the PM'],
	],
	[
		'a noble by the land',
		'The Duchess of Sorn opened the fair. The duchess wrote that it was lovely.',
		'Duchess of Sorn',
		['the duchess'],
	],
	[
		'a body in its own language, in brackets',
		'Staff of the National Water Agency (Agencia Nacional del Agua) left.',
		'Agencia Nacional del Agua',
		['National Water Agency'],
	],
	[
		'what a body wants now',
		'The climate group Act Now said the plan was weak.',
		'Act Now',
		['the climate group', 'the climate group Act Now'],
	],
	[
		'a noun that is taken for a verb, before a name that opens a sentence',
		'Match referee Ana Ruiz confirmed that the umpire erred.',
		'Ana Ruiz',
		['Match referee Ana Ruiz', 'the Match referee'],
	],
	[
		'an office with an article inside',
		'Leader of the Opposition Ana Ruiz alleged that the order came from above.',
		'Ana Ruiz',
		['Leader of the Opposition Ana Ruiz', 'the Leader of the Opposition'],
	],
	[
		'an office that opens a sentence, with where it is held',
		'Counsel for Triveni Earthworks, Ana Ruiz, said his client had paid.',
		'Ana Ruiz',
		['Counsel for Triveni Earthworks'],
	],
	[
		'what stands before a verb that is somebody elsewhere',
		'In an essay the historian Ana Ruiz accused her of a theft.',
		'Ana Ruiz',
		['the historian', 'the historian Ana Ruiz'],
	],
	[
		'somebody’s neighbour, before an address',
		'His neighbour Mrs Ana Ruiz alleged that men had threatened her.',
		'Ana Ruiz',
		['Mrs Ana Ruiz', 'his neighbour', 'his neighbour Mrs Ana Ruiz'],
	],
	[
		'whose relative somebody is, with the owner’s address',
		'Mr Hale’s widow, Ana Ruiz, said he had rung her at lunchtime.',
		'Ana Ruiz',
		['Mr Hale’s widow'],
	],
	[
		'what stands before a further title',
		'The vicar, the Rev Ana Ruiz, was there. The first witness, retired schoolteacher Bo Lund, left.',
		'Bo Lund',
		['the first witness', 'retired schoolteacher Bo Lund', 'the retired schoolteacher', 'the schoolteacher'],
	],
	['what follows an age', 'Bo Lund (41), a farm labourer, died at the farm.', 'Bo Lund', ['a farm labourer']],
	[
		'a body’s noun that is taken for an adjective',
		'The report by the Halvorsen Institute, a think-tank, warned of floods.',
		'Halvorsen Institute',
		['a think-tank'],
	],
	[
		'what a body is, in somebody’s words of many',
		'It was a gift, while TUM, the country’s largest union federation, said wages were low.',
		'TUM',
		['the country’s largest union federation', 'the largest union federation'],
	],
	[
		'what a body is, as somebody would be',
		'The vendor, Sentrypath Systems, said the app was down.',
		'Sentrypath Systems',
		['the vendor'],
	],
	[
		'what a body is, before an article',
		'A civil society group, the Coalition for Clean Ballots, decried it.',
		'Coalition for Clean Ballots',
		['a civil society group'],
	],
	[
		'an office with a noun’s article inside, at the start of a sentence',
		'Clerk of the course Ana Ruiz described the going as good.',
		'Ana Ruiz',
		['Clerk of the course Ana Ruiz', 'the clerk of the course'],
	],
	[
		'an office before a rank',
		'It was over, army chief General Osvaldo Nhaga said on television.',
		'Osvaldo Nhaga',
		['General Osvaldo Nhaga', 'army chief General Osvaldo Nhaga', 'the army chief'],
	],
	[
		'an office before another that tells a nation',
		'The president of the jury, the Senegalese director Ousmane Thiaw, praised it.',
		'Ousmane Thiaw',
		[
			'the president',
			'the president of the jury',
			'the Senegalese director',
			'the Senegalese director Ousmane Thiaw',
		],
	],
	[
		'a spokeswoman who is told more closely',
		'It was asked by Ana Ruiz, the shadow treasury spokeswoman, whether he knew.',
		'Ana Ruiz',
		['the shadow treasury spokeswoman'],
	],
	[
		'a Malay address',
		'Deputy Natural Resources Minister Datuk Goh Siew Leng refuted the claim.',
		'Goh Siew Leng',
		[
			'Minister Datuk Goh Siew Leng',
			'Deputy Natural Resources Minister Datuk Goh Siew Leng',
			'Datuk Goh Siew Leng',
			'the Deputy Natural Resources Minister',
		],
	],
	[
		'an office alone, of its only holder',
		'Deputy Speaker Ana Ruiz was in the chair. “I will table it, Madam Deputy Speaker,” he said.',
		'Ana Ruiz',
		['Deputy Speaker Ana Ruiz', 'Madam Deputy Speaker', 'the Deputy Speaker'],
	],
	[
		'what stands after a name',
		'Gethin Prosser, the shadow rail minister, left early. It rained on the pier.',
		'Gethin Prosser',
		['the shadow rail minister'],
	],
	[
		'what stands right before a name',
		'In 1988 the bassist Callum Hendry moved to Leeds. Hendry liked it there.',
		'Callum Hendry',
		['Hendry', 'the bassist', 'the bassist Callum Hendry'],
	],
	[
		'an office without an article',
		'Council leader Barbara Stubbs opened the pool. It rained. Nobody swam.',
		'Barbara Stubbs',
		['Council leader Barbara Stubbs', 'the council leader'],
	],
	[
		'an office of several words',
		'Chief operating officer Dawn Pell opened the pool. It rained. Nobody swam.',
		'Dawn Pell',
		['Chief operating officer Dawn Pell', 'the chief operating officer'],
	],
	[
		'an office before how one is addressed',
		'Vice-chancellor Prof Anandita Rao opened the pool. It rained. Nobody swam.',
		'Anandita Rao',
		['Vice-chancellor Prof Anandita Rao', 'Prof Anandita Rao', 'the vice-chancellor'],
	],
	[
		'an office before how one is addressed, cut short',
		'Vice-Chancellor Prof. Hari Rao opened the pool. It rained. Nobody swam.',
		'Hari Rao',
		['Vice-Chancellor Prof. Hari Rao', 'Prof. Hari Rao', 'the Vice-Chancellor'],
	],
	[
		'an office with an owner',
		'The trust’s chief executive, Simeon Garvald, opened the pool. It rained. Nobody swam.',
		'Simeon Garvald',
		['the trust’s chief executive', 'the chief executive'],
	],
	[
		'an office behind the name of an owner',
		'Kowhai Vale chief executive Grant Pohlen opened the pool. It rained. Nobody swam.',
		'Grant Pohlen',
		['Kowhai Vale chief executive Grant Pohlen', 'the Kowhai Vale chief executive', 'the chief executive'],
	],
	[
		'what somebody has become',
		'Talks led by retired judge Dame Ngaire Tuhiwai failed. It rained.',
		'Ngaire Tuhiwai',
		['Dame Ngaire Tuhiwai', 'retired judge Dame Ngaire Tuhiwai', 'the retired judge', 'the judge'],
	],
	[
		'what somebody is, without where',
		'Ana Beltrán, professor of politics at Velden University, left early. It rained.',
		'Ana Beltrán',
		['professor of politics', 'professor of politics at Velden University'],
	],
	[
		'a source by its noun',
		'A judicial source said it was dear. The source gave no figure.',
		'A judicial source',
		['the source'],
	],
	['a paper by its noun', 'A 2022 study says it is dear. The study was long.', 'A 2022 study', ['the study']],
	[
		'what tells who somebody is',
		'Janice Moody, a retired magistrate from Selby, opened the pool. It rained.',
		'Janice Moody',
		['a retired magistrate', 'a retired magistrate from Selby'],
	],
	[
		'what tells who somebody is, before the name',
		'A second technician, Fiachra Dunne, opened the pool. It rained.',
		'Fiachra Dunne',
		['a second technician'],
	],
	[
		'an office behind the name',
		'Sunita Rao, general secretary of the Herders’ Union, opened the pool. It rained.',
		'Sunita Rao',
		['general secretary of the Herders’ Union'],
	],
	[
		'an office with what it is of',
		'Chief of police Ragna Tveit opened the pool. It rained. Nobody swam.',
		'Ragna Tveit',
		['Chief of police Ragna Tveit', 'the chief of police'],
	],
	[
		'what looks like an adjective',
		'“It is fine,” said forecaster Sigrun Hadd. It rained. Nobody swam.',
		'Sigrun Hadd',
		['forecaster Sigrun Hadd', 'the forecaster'],
	],
	[
		'a rank cut short, with the name alone',
		'Det Con Bethan Rhydd opened the pool. It rained. Nobody swam.',
		'Bethan Rhydd',
		['Det Con Bethan Rhydd'],
	],
	[
		'what it makes',
		'The pool is shut. Steelmaker Ferrum Nordic said so. It rained.',
		'Ferrum Nordic',
		['Steelmaker Ferrum Nordic', 'the steelmaker'],
	],
	[
		'what somebody is to another',
		'His lawyer, Ana Ruiz, was late. Her husband Bo Lund left.',
		'Ana Ruiz',
		['his lawyer', 'the lawyer'],
	],
	[
		'what somebody is to another, with the name',
		'His lawyer, Ana Ruiz, was late. Her husband Bo Lund left.',
		'Bo Lund',
		['her husband', 'her husband Bo Lund'],
	],
	[
		'what somebody is to another, told more closely',
		'The book is about her husband, the sculptor Giles Rudd, who left in 1979.',
		'Giles Rudd',
		['her husband', 'the sculptor', 'the sculptor Giles Rudd'],
	],
	[
		'the post of a body that is named',
		'Fiona Lascelles, Corvane’s head of sourcing, left. The Corvane mill was shut.',
		'Fiona Lascelles',
		['Corvane’s head of sourcing'],
	],
	[
		'letters after a name',
		'Simone Achebe KC opened the case. The clock was old.',
		'Simone Achebe',
		['Simone Achebe KC'],
	],
] as const)('an actor is also called by %s', (_what, text, name, aliases) => {
	expect(called(text)[name]).toEqual(aliases);
});

test.each([
	['how somebody is addressed', 'They knew the late Sir Denzil Ware well. It rained.', 'the late Sir'],
	[
		'of whom somebody speaks',
		'“No,” a spokesman for Lola Bexley said. It rained.',
		'spokesman for Lola Bexley',
	],
	['what two are', 'Judge Ana Ruiz left. Judge Bo Lund stayed.', 'the judge'],
	['letters behind a name', 'Dr Ana Ruiz, MD, left.', 'MD'],
	['a rank cut short', 'Det Con Bethan Rhydd opened the pool.', 'the Det Con'],
	[
		'a girl whom he spoke of',
		'The kidnapper held the little girl, Gordon Haske, police said. It rained.',
		'the little girl',
	],
	['whatever anybody is', 'Gordon Haske, a man of 41, was held. The man was late.', 'the man'],
	['what somebody is to another', 'Ana Ruiz, the daughter of a miner, was late. It rained.', 'the daughter'],
	[
		'what somebody is only there',
		'Bo Lund, the only doctor on stage, was late. It rained.',
		'the only doctor',
	],
	[
		'what owns several',
		'The owner of the Sorn Tribune, the Lowmere Post, and the Karst Times, was late. It rained.',
		'the owner',
	],
	[
		'what several are',
		'The Sorn Tribune, the Lowmere Post, and the Karst Times, a chain of papers, were sold. It rained.',
		'a chain of papers',
	],
] as const)('no actor is called by %s', (_what, text, alias) => {
	expect(Object.values(called(text)).flat()).not.toContain(alias);
});

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
	expect(Object.keys(one)).toEqual(['Police', 'Gordon Haske']);
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
	['it is no nation', 'Ulf Tarn writes.\n\nThe Guardian was glad. It rained.', 'the Guardian'],
])('nobody is called so where %s', (_, text, alias) => {
	expect(Object.values(called(text)).flat()).not.toContain(alias);
});
