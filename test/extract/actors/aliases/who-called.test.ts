import { expect, test } from 'vitest';
import { called, recordOf, speakers } from '../../model.js';

test.each([
	[
		'what stands before a name that tells of it is nobody whom it names',
		'Inspectors found asbestos in the north stadium, Mayor Ana Ruiz said. “That is not true,” the stadium said in a statement.',
		['Ana Ruiz', 'the stadium'],
	],
	[
		'whoever posts, with the verb in the source',
		'In a post, Ann Lee wrote on Chirper saying it was over. The conversation ended with Maddow saying that it was late.\n\nRita Maddow left.',
		['Ann Lee', 'Rita Maddow'],
	],
	[
		'two who say it together, by their surnames, whatever their order',
		'Karl Voss met Dana Milburn. “It was late,” both Voss and Milburn told the panel. Ms. Milburn and Mr. Voss said the call was odd.',
		['Karl Voss and Dana Milburn', 'Karl Voss and Dana Milburn'],
	],
	[
		'somebody with others who have no name',
		'Nina Quesada was there. Quesada and two other survivors said it was late. She and her colleagues said that it was dear.',
		['Quesada and two other survivors', 'She and her colleagues'],
	],
	[
		'a first name that men have in one country and women in another',
		'Resident Jan Furlow, who lost her home, said it was late. “We are sad,” Ms Furlow said.',
		['Jan Furlow', 'Jan Furlow'],
	],
	[
		'one that women mostly have, of a man',
		'Lugari member Hillary Moll asked why it was late. “Somebody was in a hurry,” said Mr Moll.',
		['Hillary Moll', 'Hillary Moll'],
	],
	[
		'three who say it together',
		'Karl Voss met Dana Milburn and Tom Hale. Voss, Milburn and Hale said it was over.',
		['Karl Voss, Dana Milburn and Tom Hale'],
	],
	[
		'an envoy, not where the envoy is sent',
		'The pope’s envoy to the Baltics told reporters that the talks were over.',
		['The pope’s envoy to the Baltics'],
	],
	[
		'not somebody who gave something to whoever says so',
		'Tom Starr gave a million to a group that backs Ana Ruiz. The group said it was glad.',
		['The group'],
	],
	[
		'whoever a phrase is about, without what stands before its verb',
		'The regulator nevertheless warned that two of them were small.',
		['The regulator'],
	],
	[
		'the first whose age is told, where nothing else says who the defendant is',
		'Rupert Lasker, 58, told a widow that the clock was a copy. “No questions,” the defendant wrote.',
		['Rupert Lasker', 'Rupert Lasker'],
	],
	[
		'a wife by the surname that she and her husband have in common',
		'For Carys and Owen Prothero the day brought nothing. “They knew,” Ms Prothero said. “They did,” Mr Prothero said.',
		['Carys Prothero', 'Owen Prothero'],
	],
	[
		'a pronoun without what stands before it',
		'Sara Lind left the court. Through her lawyer she let it be known that she hoped to appeal.',
		['Sara Lind'],
	],
	[
		'whoever did something else and said so meanwhile',
		'A Danish drugmaker has filed a lawsuit in Singapore against the carrier Kestrel Cold Chain, accusing it of spoiling the load.',
		['A Danish drugmaker'],
	],
	[
		'whoever acts in the sentence before, whatever the verb',
		'John Smith, the mayor, says the bridge is safe. Paul Jones, an engineer, says it is not. “It won’t fall,” said Smith. The engineer shook his head. “I have seen the bolts,” he said.',
		['John Smith', 'Paul Jones', 'John Smith', 'Paul Jones'],
	],
	[
		'a couple told apart by their titles, and not their daughter, who is named later',
		'Mrs Patel, a shopkeeper, was robbed. “He was a good boy,” she said. Mr Patel, her husband, disagreed. “He was never good,” he said. Their daughter, Anika Patel, called the police.',
		['Mrs Patel', 'Mr Patel'],
	],
	['lawyers who act for somebody', 'Lawyers for Ruiz said he was innocent.', ['Lawyers for Ruiz']],
	[
		'whoever begins the sentence after a time, and not after a name that is cut short',
		'Bakers light their ovens before 6 a.m. The mayor, Ana Ruiz, said it was fair. The engineer, Ma. Corazon Abueva, said she was late.',
		['Ana Ruiz', 'Ma. Corazon Abueva'],
	],
	[
		'the one of two with a surname who has the title',
		'Rep. Liza Quimba asked for papers. Her brother Rodel Quimba was sick. “Let him explain,” Rep. Quimba told reporters.',
		['Liza Quimba', 'Liza Quimba'],
	],
	[
		'the last half of a double surname',
		'Rustom Kapadia-Irani appeared for the firm. Mr Irani replied that it had hoped for a settlement.',
		['Rustom Kapadia-Irani'],
	],
	[
		'the insider who goes on as the source',
		'An insider at the church said it was over. The source claimed ministers were told to keep quiet.',
		['An insider at the church', 'An insider at the church'],
	],
	[
		'nobody who is an entry in a diary',
		'Kenzo Minase kept a diary. One entry, dated 3 February, reads: “Snow.” “I was ill,” he said.',
		['One entry, dated 3 February', 'Kenzo Minase'],
	],
	[
		'initials after what somebody belongs to',
		'Director of the National Bridge Laboratory P.K. Menon said that the piers were sound. Leader of the House R. Selvam alleged that the drawings had been lost. “They were in a drawer,” Selvam said.',
		['P.K. Menon', 'R. Selvam', 'R. Selvam'],
	],
	[
		'a nickname that goes on alone',
		"Derek 'Dekka' Foyle, 51, bought the inn. 'It will open in May,' Dekka added.",
		['Derek Foyle'],
	],
	[
		'a nickname of several words, whole in the source',
		"Former striker Dennis 'The Hammer' Alcock said he was glad. 'I slept,' said Alcock.",
		['Dennis Alcock', 'Dennis Alcock'],
	],
	[
		'a first name after a title that nobody knows',
		'Mr Jonty Farrow owns the mill. Mr Farrow said that it would close.',
		['Jonty Farrow'],
	],
	[
		'not where something was posted',
		'Skerry Air has cancelled all departures. In a post on X, the airline said that it was sorry.',
		['Skerry Air'],
	],
	[
		'not where whoever has a verb of their own was writing',
		'Ana Ruiz, the mayor of Orley, was late. Writing on Facebook, the mayor complained that nobody had warned her.',
		['Ana Ruiz'],
	],
	[
		'the head of something, named right after',
		'The former head of Northline says he paid for a fence because a friend asked him to.\n\nSipho Maseko told the inquiry that the fence was tall.',
		['Sipho Maseko', 'Sipho Maseko'],
	],
	[
		'whoever is something of a place, not the place',
		'Former Kerry great Dara Ó Neill has little sympathy. He argues that the team was slow.',
		['Dara Ó Neill'],
	],
	[
		'somebody who is not to be quoted',
		'Captain Tom Hale slept late. The team physio, who did not wish to be quoted, said that it was nothing.',
		['The team physio'],
	],
	[
		'whoever was born under another name',
		'Ruth Ansell, who has died aged 90, was a glider pilot.\n\nRuth Edith Vickers was born at Diss on June 2 1934. “I was a kite,” she recalled. “It was cold up there,” Ansell told the paper.',
		['Ruth Edith Vickers', 'Ruth Edith Vickers'],
	],
	[
		'somebody of whom more is told',
		'Tom Hale has the key. The plumber, a patient man with one arm, told the Echo that bats had moved in.',
		['The plumber'],
	],
	[
		'the same as before is not whoever is named',
		'Bess Tarrant has the key. The same reviewer wrote that the bats were better than the choir.',
		['The same reviewer'],
	],
	[
		'who tells somebody something',
		'My son has been told by two different drivers that the bus is on holiday.',
		['two different drivers'],
	],
	[
		'a he by a rare first name',
		'Solveig Aho met Przemyslaw Ek. He said that it was late. She said that it was not.',
		['Przemyslaw Ek', 'Solveig Aho'],
	],
	[
		'who watches over others',
		'The fund was badly run, according to the Office for Public Audit. In a report, the watchdog says the Department for Pools had lost it. The report recommends that the department repay it.',
		['Office for Public Audit', 'Office for Public Audit', 'Office for Public Audit'],
	],
	[
		'two last names of four',
		'Ana Catarina Moreira Leal came. Moreira Leal argues that the cut breaks the deal.',
		['Ana Catarina Moreira Leal'],
	],
	[
		'a particle of two words',
		'Its secretary, Juan José de los Cobos, accused the firm of lying.',
		['Juan José de los Cobos'],
	],
	[
		'a sentence that begins after No',
		'Did it work? No. A tenant in Orley tried, claiming that it broke the law.',
		['A tenant in Orley'],
	],
	[
		'nor where it was written before a colon',
		'KUALA LUMPUR: The Supreme Court closed the pier, observing that it could not stand by.',
		['Supreme Court'],
	],
	[
		'a member of a house',
		'Member of Parliament Natalee Reid said trust was gone. Ch Insp Karen Shiels came. Ch Insp Shiels said it was not.',
		['Natalee Reid', 'Karen Shiels'],
	],
	[
		'nobody whom a mother is of',
		'The mother of the late Ana Ruiz said it was late.',
		['The mother of the late Ana Ruiz'],
	],
	['a title of the law', 'Advocate Riana Botha said that the vehicle was a gift.', ['Riana Botha']],
])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

test('a sum of money is nobody', () => {
	const { actors } = recordOf('Sipho Maseko paid R12m for a fence, and R340m for a pump.');
	expect(actors.map(({ name }) => name)).toEqual(['Sipho Maseko']);
});

test('what the text calls somebody whom it names is an alias, where it means nobody else', () => {
	const { actors } = recordOf(
		'Ana Ruiz, the mayor of Orley, was late. The mayor said the pier was shut. Skerry Air cut flights. The airline said it was sorry.',
	);
	expect(actors.map(({ name, aliases }) => [name, ...aliases])).toEqual([
		['Ana Ruiz', 'the mayor', 'the mayor of Orley'],
		['Skerry Air', 'the airline'],
	]);
});

test.each([
	['Drugmaker Pharmavel fell. Pharmavel said it would appeal.', 'Pharmavel', 'organisation'],
	[
		'Managers at Larkfield Living, one of the country’s biggest care home operators, lied. Larkfield denies it.',
		'Larkfield Living',
		'organisation',
	],
	['Hoshido Corp. said it would recall them.', 'Hoshido Corp.', 'organisation'],
	['He has a new club, TV station Kanal 6 reported.', 'Kanal 6', 'organisation'],
	['Labour MPs said it was late.', 'Labour MPs', 'group'],
])('%s', (text, name, kind) => {
	expect(recordOf(text).actors.find((actor) => actor.name === name)?.kind).toBe(kind);
});

test('a title of honour belongs to an alias, and so does what is owned', () => {
	const { actors } = recordOf(
		'Dame Verity Holm said she was delighted. The state’s parks department said it was not.',
	);
	expect(actors.map(({ name, aliases }) => [name, ...aliases])).toEqual([
		['Verity Holm', 'Dame Verity Holm'],
		['The state’s parks department', 'the parks department'],
	]);
});

test('whoever asks is called as the text labels them, too', () => {
	const { actors } = recordOf(
		'Q: Why?\n\nA: I was late, and so was the train.\n\nQ: And then?\n\nA: It rained all day.',
	);
	expect(actors.map(({ name, aliases }) => [name, ...aliases])).toEqual([['Interviewer', 'Q']]);
});

test('what the text calls those whom it names is an alias, though they say nothing', () => {
	const all = called(
		'Mayor Ana Ruiz opened the pier. Skerry Air, an airline, cut its flights. The rain fell on the mayor and the airline was sorry. Tom Rook ran for president. “It was late,” he said, and the president was late.',
	);
	expect(all['Ana Ruiz']).toEqual(['Mayor Ana Ruiz', 'the mayor']);
	expect(all['Skerry Air']).toEqual(['the airline']);
	expect(all['Tom Rook']).toEqual([]);
});

test('where a place lies is a place too, unless somebody is called so', () => {
	const names = (text: string) => recordOf(text).actors.map(({ name }) => name);
	expect(
		names(
			'Albanian State Police went to the camp in Manëz, Durrës, where it said nothing. The camp in Manëz, Durrës, was shut.',
		),
	).toEqual(['Albanian State Police']);
	expect(names('The meeting was held in Paris, Macron, who came late, said. Macron left.')).toContain(
		'Macron',
	);
});

test('an alias has what an office is for, and a post that was told of before its holder', () => {
	const all = called(
		'She asked the judge to wait. Then Judge Carl Holm spoke. On Monday Health Minister Ana Ruiz said that it was late. The 81-year-old laughed. Margaret Oak, 81, was glad.',
	);
	expect(all['Carl Holm']).toContain('the judge');
	expect(all['Ana Ruiz']).toContain('Health Minister Ana Ruiz');
	expect(all['Ana Ruiz']).not.toContain('Monday Health Minister Ana Ruiz');
});

test.each([
	['who is introduced so', 'Mrs Larkin said the fair was shut. “It is wet,” Larkin said.', 'Mrs Larkin'],
	['who has several titles', 'Chief Constable Hale said it was wet. Hale left.', 'Chief Constable Hale'],
	[
		'who is called so below a headline',
		'Larkin rages at fair\n\nMrs Larkin said the fair was shut. “It is wet,” Mrs Larkin said.',
		'Mrs Larkin',
	],
	['whose first name is a title elsewhere', 'Don Fowler said it was dry. Fowler left.', 'Don Fowler'],
	['but not who has a first name', 'Ana Larkin said it was wet. Mrs Larkin left.', 'Ana Larkin'],
	[
		'nor who is first and mostly called otherwise',
		'Larkin said it was wet. Larkin left. Mrs Larkin sat. Larkin sang.',
		'Larkin',
	],
	['nor by what somebody is to another', 'Her daughter Tiffany said it was wet.', 'Tiffany'],
])('whoever the text knows by one name has the title: %s', (_, text, name) => {
	expect(recordOf(text).statements[0]?.speaker).toBe(name);
});

test('who acts for somebody is not for whom', () => {
	const { actors } = recordOf(
		'Agent for the applicant, Simon Crowe, said it was late. Nobody asked the applicant. The ferry was full.',
	);
	expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([
		['Simon Crowe', ['Agent for the applicant']],
	]);
});
