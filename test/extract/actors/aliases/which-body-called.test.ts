import { expect, test } from 'vitest';
import { speakers } from '../../model.js';

test.each([
	[
		'a firm that is called the company, and not a nation named before it',
		'Kabina First Nation vowed to block the road. Halcyon Nickel Corp. wants to dig there. The company said that it had offered a royalty.',
		['Kabina First Nation', 'Halcyon Nickel Corp.', 'Halcyon Nickel Corp.'],
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
		'whose claim, and whose plan, but not whose lawyers',
		'Tom Hale’s astounding claim that the pier had burnt was false. Hale’s plan says the ferry will go. Hale’s own lawyers said that nothing was lost. Hale’s office said it was glad.',
		['Tom Hale', 'Tom Hale', 'Hale’s own lawyers', 'Hale’s office'],
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
		'groups in a list of towns',
		'Independent groups in Kyoto, Delft and Bangalore had earlier reported that it was late.',
		['Independent groups in Kyoto, Delft and Bangalore'],
	],
	[
		'whoever holds an office of a country that is named',
		'Slovakia’s finance minister told reporters on Monday that nothing was lost.\n\nSlovakia’s finance minister, Ana Ruiz, has since left. “I learned of it late,” Ruiz said.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'sources of a body whose name has a sign',
		'Two OPEC+ sources told the agency that the group was late.',
		['Two OPEC+ sources'],
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
		'a company whose shares fell, where nothing else tells that it is one',
		'Norvane shares fell. The carmaker said demand was soft. The company cut prices. It said the cuts were short.',
		['Norvane', 'Norvane'],
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
		'an office before a form of address',
		'Coroner Mr Jonathan Teale read it aloud. Pathologist Dr Olu Fashola gave evidence. The locks were new, the coroner said.',
		['Jonathan Teale'],
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
		'an ombudsman is nobody from anywhere',
		'Nils Carver, who runs the shop, has paid me. The Parking Ombudsman says that tickets must be cheap.',
		['Parking Ombudsman'],
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
		'who acts in a wire report, and not where it was written',
		'SANTO AMARO, April 25 (AGF) - The council on Thursday closed the pier, saying that it was unsafe.',
		['The council'],
	],
	[
		'who holds an office with a field in small letters',
		'Cabinet member for education Huw Probert said he took no pleasure in it.',
		['Huw Probert'],
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
])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
