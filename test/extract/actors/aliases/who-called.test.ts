import { expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

test.each([
	[
		'what stands before a name that tells of it is nobody whom it names',
		'Inspectors found asbestos in the north stadium, Mayor Ana Ruiz said. “That is not true,” the stadium said in a statement.',
		['Ana Ruiz', 'the stadium'],
	],
	[
		'an office in a chamber, a style, the branch of an office, and what somebody does, before a name',
		'Leader of the Opposition Harbans Rawat alleged that it was known. His Royal Highness King Dagogo IV said the leak was old. SSP (Operations) Imran Baloch claimed that stones were thrown. Additional Director General of Police (Crime) Vikrant Solanki said that papers were sold. Postie Gary Eccles said he had heard nothing.',
		['Harbans Rawat', 'King Dagogo IV', 'Imran Baloch', 'Vikrant Solanki', 'Gary Eccles'],
	],
	[
		'the director of a department that is a ministry’s',
		"Deputy Director of the Foreign Ministry's Economic Department Arkady Velin said that it would respond. “Nobody,” Velin noted.",
		['Arkady Velin', 'Arkady Velin'],
	],
	[
		'two people who say it together',
		'Retired couple Ken and Sheila Moat said nobody had called. “It was dear,” wrote the authors, Dr. Imogen Pratt and Dr. Yusuf Hallan.',
		['Ken and Sheila Moat', 'Imogen Pratt and Yusuf Hallan'],
	],
	[
		'whoever posts, with the verb in the source',
		'In a post, Ann Lee wrote on Chirper saying it was over. The conversation ended with Maddow saying that it was late.\n\nRita Maddow left.',
		['Ann Lee', 'Rita Maddow'],
	],
	[
		'whose claim, and whose plan, but not whose lawyers',
		'Tom Hale’s astounding claim that the pier had burnt was false. Hale’s plan says the ferry will go. Hale’s own lawyers said that nothing was lost. Hale’s office said it was glad.',
		['Tom Hale', 'Tom Hale', 'Hale’s own lawyers', 'Hale’s office'],
	],
	[
		'two who say it together, by their surnames, whatever their order',
		'Karl Voss met Dana Milburn. “It was late,” both Voss and Milburn told the panel. Ms. Milburn and Mr. Voss said the call was odd.',
		['Karl Voss and Dana Milburn', 'Karl Voss and Dana Milburn'],
	],
	[
		'two countries of which a sentence begins with the first',
		'Norland blamed Zubria. Norland and Zubria accused each other of having fired it.',
		['Norland', 'Norland and Zubria'],
	],
	[
		'two firms that a word has announced',
		'Volta Cells said it was sorry. The others, Norwood New Energy and GridEra, told the Office that they were sorry too.',
		['Volta Cells', 'Norwood New Energy and GridEra'],
	],
	[
		'somebody with others who have no name',
		'Nina Quesada was there. Quesada and two other survivors said it was late. She and her colleagues said that it was dear.',
		['Quesada and two other survivors', 'She and her colleagues'],
	],
	[
		'groups in a list of towns',
		'Independent groups in Kyoto, Delft and Bangalore had earlier reported that it was late.',
		['Independent groups in Kyoto, Delft and Bangalore'],
	],
	[
		'a first name that men have in one country and women in another',
		'Resident Jan Furlow, who lost her home, said it was late. “We are sad,” Ms Furlow said.',
		['Jan Furlow', 'Jan Furlow'],
	],
	[
		'three who say it together',
		'Karl Voss met Dana Milburn and Tom Hale. Voss, Milburn and Hale said it was over.',
		['Karl Voss, Dana Milburn and Tom Hale'],
	],
	[
		'whoever holds an office of a country that is named',
		'Slovakia’s finance minister told reporters on Monday that nothing was lost.\n\nSlovakia’s finance minister, Ana Ruiz, has since left. “I learned of it late,” Ruiz said.',
		['Ana Ruiz', 'Ana Ruiz'],
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
		'sources of a body whose name has a sign',
		'Two OPEC+ sources told the agency that the group was late.',
		['Two OPEC+ sources'],
	],
	[
		'whoever a phrase is about, without what stands before its verb',
		'The regulator nevertheless warned that two of them were small.',
		['The regulator'],
	],
	[
		'not a board whose inspector somebody is',
		'The inspector from the Works Safety Board, Priti Lakhani, said that the alarm was old. The board said its own inquiry went on.',
		['Priti Lakhani', 'Works Safety Board'],
	],
	[
		'the secretary of that field, not of another',
		'The transport secretary has ordered that it be shut. “We wrote it down,” the general secretary, Moses Lyle, said.\n\nThe transport secretary, Annabel Roche, has spoken.',
		['Annabel Roche', 'Moses Lyle'],
	],
	[
		'not the paper that has seen a letter',
		'In the letter, sent last Friday and seen by The Western Standard, the doctors said the unit was shut. The letter says women were sent away.',
		['the doctors', 'the doctors'],
	],
	[
		'whoever stands right before the verb by which a report is brought',
		'Half the families of Pike Narrows have come home, and nobody knows why, the Auditor-General said in a report.\n\nThe report found that 188 forms were open. Auditor-General Pardeep Gillis was away.',
		['Pardeep Gillis', 'Pardeep Gillis'],
	],
	[
		'the first whose age is told, where nothing else says who the defendant is',
		'Rupert Lasker, 58, told a widow that the clock was a copy. “No questions,” the defendant wrote.',
		['Rupert Lasker', 'Rupert Lasker'],
	],
	[
		'people who are counted and go on as they',
		'Three people who worked in its office dispute that. They say the system was new.',
		['Three people'],
	],
	[
		'the people whose study it is',
		'Naps help, study suggests\n\nNaps may help old people, according to a study published today. Researchers at the University of Alder followed 300 of them.\n\nThe paper warns that it was small. The authors say more work is needed.',
		Array(4).fill('Researchers at the University of Alder'),
	],
	[
		'not the people whose study it is, of another study',
		'Researchers at the University of Alder followed 300 people. A separate study found that it was small.',
		['A separate study'],
	],
	[
		'whoever owns a website or an application',
		'Alder Homes wants to pull the tower down. It is cracked in 40 places, the company’s application says. SwiftJet’s website states that names can be changed.',
		['Alder Homes', 'Alder Homes', 'SwiftJet'],
	],
	[
		'the body that looked into it, whose report it is',
		'The Dunmore Inquiry opened in 2019. The 212-page report, published on Tuesday, says that nine babies died. A report last year by the Centre for Public Accounts found that clinics were shut.',
		['Dunmore Inquiry', 'Centre for Public Accounts'],
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
	[
		'a company whose shares fell, where nothing else tells that it is one',
		'Norvane shares fell. The carmaker said demand was soft. The company cut prices. It said the cuts were short.',
		['Norvane', 'Norvane'],
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
		'a body by its name, where what it is stands after it',
		'The IG Werke union demanded that jobs be kept. The Blue Anchor charity said it was sorry.',
		['IG Werke', 'Blue Anchor'],
	],
	[
		'a water company whose name begins with a number',
		'It rained where Three Rivers Water has its office. Three Rivers insists that it was late.',
		['Three Rivers Water'],
	],
	[
		'nobody who is an entry in a diary',
		'Kenzo Minase kept a diary. One entry, dated 3 February, reads: “Snow.” “I was ill,” he said.',
		['One entry, dated 3 February', 'Kenzo Minase'],
	],
	[
		'whom an agency quotes, though more is told of him',
		'The agency quoted the ministry’s spokesman, Merdan Garly, as saying that the pressure had dropped.',
		['Merdan Garly'],
	],
	[
		'the airline that posts under its name in one word',
		'Austral Connect lost a cello. “Hi! Please write to us,” wrote @AustralConnect.',
		['Austral Connect'],
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
		'an office before a form of address',
		'Coroner Mr Jonathan Teale read it aloud. Pathologist Dr Olu Fashola gave evidence. The locks were new, the coroner said.',
		['Jonathan Teale'],
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
		'a ministry whose statement it is',
		'The Ministry of Fisheries was closed. A ministry statement said that the bridge was gone.',
		['Ministry of Fisheries'],
	],
	[
		'a document that goes on as “it”',
		'The survey of 900 farmers was published on Monday. It found that half had lost crops.',
		['The survey'],
	],
	[
		'a brother by whose name something is called too',
		'Dayo Akande and Femi Akande are brothers. Femi’s said that he was tired. He laughed. “Good,” Femi said.',
		['Femi Akande', 'Femi Akande'],
	],
	[
		'the head of something, named right after',
		'The former head of Northline says he paid for a fence because a friend asked him to.\n\nSipho Maseko told the inquiry that the fence was tall.',
		['Sipho Maseko', 'Sipho Maseko'],
	],
	[
		'a petition that goes on as "it"',
		'The council was silent. A petition started by a neighbour has 40 names. It asks for the bins to be taken away.',
		['A petition'],
	],
	[
		'people of a body, not the body',
		'Researchers at the University of Lund tracked 98,000 adults. Those who ate bread were more likely to die, they reported.',
		['Researchers'],
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
		'an ombudsman is nobody from anywhere',
		'Nils Carver, who runs the shop, has paid me. The Parking Ombudsman says that tickets must be cheap.',
		['Parking Ombudsman'],
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
		'a chairman whom nobody names',
		'Bess Tarrant appeared before a committee in 1998. Bats, she said, were clean. The chairman said that he doubted it.',
		['Bess Tarrant', 'The chairman'],
	],
	[
		'an office on the coast, and its holder',
		'“We are tired, and we are cold,” said its organiser on the coast, Mina Roth.',
		['Mina Roth'],
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
		'an office by its initials',
		'Principal Secretary Josphat Ondo visited the store. The PS said the seed was bad.',
		['Josphat Ondo'],
	],
	[
		'an office with a mark in its name by its initials',
		'The Vice-Chancellor, Prof. Ada Bassi, was late. The VC said she would pay.',
		['Ada Bassi'],
	],
	[
		'who watches over others',
		'The fund was badly run, according to the Office for Public Audit. In a report, the watchdog says the Department for Pools had lost it. The report recommends that the department repay it.',
		['Office for Public Audit', 'Office for Public Audit', 'Office for Public Audit'],
	],
	[
		'nobody by half of an office',
		'Deputy Commissioner of Police (Cyber) Sneha Kulhari said the money was gone. “We have written,” she said.',
		['Sneha Kulhari', 'Sneha Kulhari'],
	],
	[
		'who holds a long office',
		'In a reply, Senior Minister of State for the Environment Desmond Phua said the stalls were full.',
		['Desmond Phua'],
	],
	[
		'who presides over a body right before the name',
		'President of the Las Brisas Chamber of Commerce Vishnu Seecharan said he knew of four.',
		['Vishnu Seecharan'],
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
		'what a body is called more fully before',
		'The education board of Orley met on Monday. The board argued that classes of three hold back learning.',
		['The education board of Orley'],
	],
	[
		'her campaign, which is not his',
		'Tom Rook came. His campaign said it was over. Ruth Cole came. Her campaign said it was not.',
		['His campaign', 'Her campaign'],
	],
	[
		'not what a share is listed in',
		'Tolland Group cut its dividend. The FTSE 250 group said more would follow. The company added that jobs were safe.',
		['The FTSE 250 group', 'Tolland Group'],
	],
	[
		'researchers, not where they work',
		'It worries researchers at the University of Orley, who say it puts women at risk.',
		['researchers at the University of Orley'],
	],
	[
		'members without a name',
		'Opposition MPs said it was late. Backbench MPs said it was not.',
		['Opposition MPs', 'Backbench MPs'],
	],
	[
		'a sentence that begins after No',
		'Did it work? No. A tenant in Orley tried, claiming that it broke the law.',
		['A tenant in Orley'],
	],
	[
		'who acts in a wire report, and not where it was written',
		'SANTO AMARO, April 25 (AGF) - The council on Thursday closed the pier, saying that it was unsafe.',
		['The council'],
	],
	[
		'nor where it was written before a colon',
		'KUALA LUMPUR: The Supreme Court closed the pier, observing that it could not stand by.',
		['Supreme Court'],
	],
	[
		'who holds an office with a field in small letters',
		'Cabinet member for education Huw Probert said he took no pleasure in it.',
		['Huw Probert'],
	],
	[
		'a member of a house',
		'Member of Parliament Natalee Reid said trust was gone. Ch Insp Karen Shiels came. Ch Insp Shiels said it was not.',
		['Natalee Reid', 'Karen Shiels'],
	],
	[
		'an office that heads a headline',
		'MB: No more dry taps in Kuala Muda\n\nMenteri Besar Azlan Hakimi Darus said the taps would run. The MB said so.',
		['Azlan Hakimi Darus', 'Azlan Hakimi Darus'],
	],
	[
		'a paper called after the day',
		'The exile website Karatash Today claimed that it was late.',
		['Karatash Today'],
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
	const { actors } = recordOf(
		'Mayor Ana Ruiz opened the pier. Skerry Air, an airline, cut its flights. The rain fell on the mayor and the airline was sorry. Tom Rook ran for president. “It was late,” he said, and the president was late.',
	);
	const called = Object.fromEntries(actors.map(({ name, aliases }) => [name, aliases]));
	expect(called['Ana Ruiz']).toEqual(['Mayor Ana Ruiz', 'the mayor']);
	expect(called['Skerry Air']).toEqual(['the airline']);
	expect(called['Tom Rook']).toEqual([]);
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
	const { actors } = recordOf(
		'She asked the judge to wait. Then Judge Carl Holm spoke. On Monday Health Minister Ana Ruiz said that it was late. The 81-year-old laughed. Margaret Oak, 81, was glad.',
	);
	const called = Object.fromEntries(actors.map(({ name, aliases }) => [name, aliases]));
	expect(called['Carl Holm']).toContain('the judge');
	expect(called['Ana Ruiz']).toContain('Health Minister Ana Ruiz');
	expect(called['Ana Ruiz']).not.toContain('Monday Health Minister Ana Ruiz');
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
	expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([['Simon Crowe', []]]);
});
