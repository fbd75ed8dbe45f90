import { expect, test } from 'vitest';
import { speakers } from '../../model.js';

test.each([
	[
		'marks before a colon, and the only one of an age',
		"'It is like living next to a zoo': Retired baker, 79, takes neighbour to court over goats\n\nThe sun shone on Sunday.\n\nSir Tom Hale, 79, said he had found a goat in the kitchen.",
		['Tom Hale', 'Tom Hale'],
	],
	[
		'marks before a colon, and whoever is told of below by the same word',
		"'I would do it again': Groom who missed wedding is sorry\n\nA groom who missed his own wedding has said he slept.\n\nRyan Madd, 31, had dozed off.",
		['Ryan Madd', 'Ryan Madd'],
	],
	[
		'some of those who have one name, not all of them',
		'Some Republicans said it was late. Two senior Republicans said it was early.',
		['Some Republicans', 'Two senior Republicans'],
	],
	[
		'but a name that begins with a number',
		'Three Rivers said the dam was safe. Engineers from Three Rivers Water Company left.',
		['Three Rivers Water Company'],
	],
	[
		'whoever is named behind the verb, not what tells more of them',
		'“It is over,” said Mo Ellee, a campaign aide during her failed 2008 run and now director of the Lindow University Institute of Politics and Public Service.',
		['Mo Ellee'],
	],
	[
		'somebody of a network, by two names',
		'Fox News’ Bret Baierly noticed it. He commented that the network was late.',
		['Bret Baierly'],
	],
	[
		'senators and musicians without what they are',
		'Senators Ted Lund and Ana Ruiz said it was late.',
		['Ted Lund and Ana Ruiz'],
	],
	[
		'whoever does two things in a headline, not whom the first is done to',
		'Mayor Lee slams Smith, praises Jones as “a hero”\n\nMayor Ann Lee spoke on Monday.',
		['Ann Lee', 'Ann Lee'],
	],
	[
		'those who were told nothing, in a headline',
		'‘Nobody told us’: residents wake to find street renamed\n\nThe sun shone on Sunday.',
		['residents'],
	],
	[
		'a party in a headline, and no rubric',
		'Live: Trains resume after the strike\n\nLabour: ‘This is a shambles’\n\nThe sun shone on Sunday.',
		['Labour'],
	],
	[
		'a name after the marks of a headline',
		'‘Not the weather again’: Tanner defends long break\n\nCaptain Nick Tanner slept. “I was tired,” Tanner said.',
		['Nick Tanner', 'Nick Tanner'],
	],
	[
		'whose interview it is',
		'Five minutes with Orla Kean\n\nInterview by Con Fahy\n\nQ: Do you mind?\n\nA: I do not, and I never did.\n\nQ: What is it?\n\nA: It is a box.',
		['Con Fahy', 'Orla Kean', 'Con Fahy', 'Orla Kean'],
	],
	[
		'the family of somebody of whom more is told',
		'The family of a baker who died after lying on his front lawn for nine hours have said the service “has learnt nothing”.',
		['The family of a baker who died after lying on his front lawn for nine hours'],
	],
	[
		'a daughter by her surname',
		'Mr Neill’s daughter, Carol, wept. Ms Neill said that he had carried letters for 31 years.',
		['Carol'],
	],
	[
		'whoever is told of at the end of a sentence',
		'The whales died, a keeper named Ana Roth said. Among the helpers was baker Ida Lund, 23. “I have held one for five hours,” she told the Echo.',
		['Ana Roth', 'Ida Lund'],
	],
	[
		'the court',
		'Tania Keane, 29, pleaded not guilty. The court was told that she had thrown a trifle.',
		['Tania Keane', 'The court'],
	],
	[
		'a name at the end of a headline, after marks and a colon',
		"'The sea gives nothing back': Ana Ruiz\n\nThe sun shone on Sunday.",
		['Ana Ruiz'],
	],
	[
		'who claims what stands before a colon',
		'Ferry to sail again in June: minister\n\nThe sun shone on Sunday.',
		['minister'],
	],
	[
		'the woman of a headline',
		'‘I talk to them, but they sleep’: the woman who keeps moths in prisons\n\nMarit Okon has bred moths behind the walls of nine prisons.',
		['Marit Okon'],
	],
	[
		'an office of a chamber before a name',
		'Senate Majority Whip Clay Stanhope (R-Mont.) acknowledged Tuesday that the bill was short of votes. The committee met. Stanhope said he liked the show.',
		['Clay Stanhope', 'Clay Stanhope'],
	],
	[
		'who simply identified herself',
		'A trader at New Market, who simply identified herself as Mama Ejima, lamented that her freezer had turned to a cupboard.',
		['Mama Ejima'],
	],
	[
		'who a text goes on with',
		'The chair, Lady Prudence Amory, was away. She was silent.\n\nOne person who has not been asked is Grace Eke, 88, whose grandfather carved it. It should go where it can dance, she said.',
		['Grace Eke'],
	],
	[
		'all who signed, not the last of those among them',
		'More than 900 people, among them a medallist and the bishop, have signed an open letter accusing Ferrisham council of “freezing a public good to death”. The letter says that nobody was asked.',
		['More than 900 people', 'More than 900 people'],
	],
	[
		'a minister without a possessive',
		'Rail minister’s pledge of “no more excuses” comes back\n\nIt rained.',
		['Rail minister'],
	],
	[
		'from whom somebody has it says nothing',
		'State media, citing an unnamed official, reported that the port had reopened.',
		['State media'],
	],
	[
		'whose words stand in a headline below its topic',
		'Trams for Neustadt: “We were the cheapest, and that hurt”\n\nThe award will have a sequel.\n\n“We were the cheapest, and that hurt,” Jörg Amsel told this newspaper.',
		['Jörg Amsel', 'Jörg Amsel'],
	],
	[
		'a relative by one name',
		'Umm Khaled is in Amman. Her daughter Noura denied it on Snapchat. “Mama said sold,” she wrote. “Not sunk.”',
		['Noura'],
	],
	[
		'a Vietnamese surname like an article',
		'A retired engineer, Le Quoc Hung, built the gate in 1987. “It would take forty turns,” he said.',
		['Le Quoc Hung'],
	],
	[
		'whom a paper quotes after the words',
		'“He would come home with wet boots,” the Harbour Courier quotes Nina Kovac, the wife of a miner.',
		['Nina Kovac'],
	],
	[
		'a subject in apposition with a title',
		'Khaled Saleh, who lives in Marbella, was dismissive. “My brother is a sailor,” he said.\n\nTheir uncle, Sheikh Omar Saleh, has tried to mediate. He met both last week and came away, he says, with two headaches.',
		['Khaled Saleh', 'Omar Saleh'],
	],
	[
		'the owner of a report that said nothing itself',
		'The Scrutiny Office spent a year on it. Its report, published this morning, makes sad reading. The report says that nobody asked.',
		['Scrutiny Office'],
	],
	[
		'all of whom',
		'The porters, all of whom asked not to be named, cautioned that nothing had been decided.',
		['The porters'],
	],
	[
		'a party in brackets after an office and a name',
		'The plan had been known since May, said head of planning Greta Amsel (Greens). She could not explain the excitement: “Whoever loses reads the small print.”',
		['Greta Amsel', 'Greta Amsel'],
	],
	[
		'by whom somebody was told',
		'Her mother was told by an officer at the gate that the papers would say malaria.',
		['an officer at the gate'],
	],
	[
		'whom a paper quotes as saying',
		'The cables quote Velmoran officers as calling the minister “a man who can be rented”.',
		['Velmoran officers'],
	],
	[
		'whose conclusion it is',
		'Geologist Haukur Brandsson has studied the rock. It is warm, he reports, and in places it moves. His conclusion: technically possible, “in the sense that soup with a fork is possible”.',
		['Haukur Brandsson', 'Haukur Brandsson'],
	],
	[
		'a regulator by the only name that it may be',
		'The Markets Conduct Office has fined Larkmead Trading for mixing money. The controls existed only on paper, the regulator said on Wednesday.',
		['Markets Conduct Office'],
	],
	[
		'a company that a first name might begin',
		'The broker Larkmead Prime was fined on Friday. Larkmead, which is owned by the Dutch group Van Hoek, was silent. It said it had dismissed its managers.',
		['Larkmead Prime'],
	],
	[
		'a body is nobody who is named later',
		'The regional investigative committee reported that a case had been opened.\n\nOleg Hrytsenko wept. “They told me it was a legend,” he said.',
		['The regional investigative committee', 'Oleg Hrytsenko'],
	],
	[
		'a role whose bearer is named right after',
		'The interior minister on Sunday denied that he had ordered the phones to be tapped.\n\nStefan Marković said he had never heard of the software. “I thought it was a bird,” he told reporters.',
		['Stefan Marković', 'Stefan Marković', 'Stefan Marković'],
	],
	[
		'a role, and then somebody of whom more is told',
		'The interior minister denied that he had ordered the phones to be tapped.\n\nStefan Marković, the head of the Union of Journalists, said he did not believe it.',
		['The interior minister', 'Stefan Marković'],
	],
	[
		'somebody new, told of again with a name',
		'“Mind the hinge,” a fitter told the inquiry.\n\nThe court rose. The fitter, Lee Grundy, said he was sorry.',
		['Lee Grundy', 'Lee Grundy'],
	],
	[
		'an office with people of its own is not its holder',
		'Mayor Theo Brandvold walked out. The mayor’s office told the Sentinel that it had been a team walk.',
		['The mayor’s office'],
	],
	[
		'a document before a name is nothing that its bearer is',
		'According to the indictment, Dietz opened a bank account in 2016. Dietz wept.',
		['the indictment'],
	],
	[
		'the owner of a report',
		'Residents of homes in Tamford were left in soiled beds and given the wrong medicines, a report has found.\n\nThe Care Inspectorate put four homes in special measures. Its report said that staffing was low. The report also noted that complaints had not been answered.',
		['Care Inspectorate', 'Care Inspectorate', 'Care Inspectorate'],
	],
	[
		'who signed a letter',
		'More than 900 students at Ashcombe College have signed an open letter.\n\n“He did more for us than any webinar,” the letter reads.',
		['More than 900 students at Ashcombe College'],
	],
	[
		'a statement that goes on as "it"',
		'Skyhop said in a statement on Wednesday that a handler had been suspended. “We fell short of what is expected,” it read.',
		['Skyhop', 'Skyhop'],
	],
	[
		'whoever speaks of a report has not issued it',
		'Shane Shook said he saw no proof in the report. The clerks were told to be silent, the report said.',
		['Shane Shook', 'the report'],
	],
	[
		'a body whose name begins like a verb',
		'A report from the state’s labor inspectorate was published in May. The report recommended a fine of $90,000.',
		['the state’s labor inspectorate'],
	],
	[
		'who sues, not whom the suit is about',
		'A group of 31 former employees is suing the retailer Parcelo.\n\nThe lawsuit, filed on Tuesday in state court, claims that the machines were too fast. “Plaintiffs were working for them,” the complaint says.',
		['A group of 31 former employees', 'A group of 31 former employees'],
	],
	[
		'whoever the sentence goes on to name as the owner of a report',
		'In its report to the Energy Regulatory Authority, the National Transmission Company said a relay had failed. “Systems acted as designed,” the report said.',
		['National Transmission Company', 'National Transmission Company'],
	],
	[
		'the inspectorate that a relative clause is about',
		'That was contradicted by a report from the state’s labor inspectorate, which found that Parcelo had failed to record 60 injuries.',
		['the state’s labor inspectorate'],
	],
	[
		'people who are familiar with something',
		'Halden may sell its yards, according to people familiar with the matter. The people said that nothing was decided. They added that it would take a year.',
		['people familiar with the matter', 'people familiar with the matter', 'people familiar with the matter'],
	],
	[
		'a name that ends with a possessive',
		'Gilmartin’s said it did not comment on rumours. A fire service was called: Cornwall Fire and Rescue Service said the cause was not known.',
		['Gilmartin’s', 'Cornwall Fire and Rescue Service'],
	],
	[
		'a thing that is hers is not herself',
		'Marguerite Asante missed her case in May. Two days later her tracker was in Stockport.\n\n“It is watching telly,” she wrote.',
		['Marguerite Asante'],
	],
	[
		'where somebody is from',
		'Chantelle Moss burst into tears.\n\n“They were everywhere,” said the mum-of-three, from Barking, East London.',
		['Chantelle Moss'],
	],
	[
		'one of many, by an age and a name',
		'The lawyer, Ana Ruiz, said the case was lost. One of the plaintiffs, 19-year-old Ida Sara, burst into tears outside the court. “My grandmother herded reindeer,” she said.',
		['Ana Ruiz', 'Ida Sara'],
	],
	[
		'names as a whole',
		'The Confederation of Norrland Enterprise warned that jobs could be lost. Its president, Abdirahman Yusuf Ali, said it was late. Neighbouring Teshkan said nothing would happen.',
		['Confederation of Norrland Enterprise', 'Abdirahman Yusuf Ali', 'Teshkan'],
	],
	[
		'somebody after a verb, by what and whose they are',
		'The Coastal Administration wants to sell it. “We are not in the hotel business,” says its regional director, Pål Nygård, “and we are not in the museum business either.”',
		['Coastal Administration', 'Pål Nygård'],
	],
	[
		'nobody of whom the speaker speaks',
		'Mrs Bassi ran the shop for years. Her book is out on Friday, says the editor, Philippa Dray. “Mrs Bassi only ever wrote one word of it,” she says.',
		['Philippa Dray', 'Philippa Dray'],
	],
	[
		'a union by the only one of a text',
		'Nurses are to strike on Monday, their union said.\n\nThe Irish Nurses’ Alliance said its members were tired.',
		['Irish Nurses’ Alliance', 'Irish Nurses’ Alliance'],
	],
	[
		'nobody hidden by he or she',
		'Jodie Kerrigan spent three hours in hospital. “She laughs about it now,” an insider claimed. It comes days after she denied rumours of a rift with a colleague.',
		['an insider', 'Jodie Kerrigan'],
	],
	[
		'a chair by the name in brackets',
		'Evidence, 4 March\n\nCHAIR (Baroness Ilkley): Good morning. How many times was it?\n\nMR SANDIFORD: The figure is 1,903. It takes time.\n\nCHAIR: Thank you. We will break for ten minutes.\n\nMR SANDIFORD: Thank you.',
		['Ilkley', 'MR SANDIFORD', 'Ilkley', 'MR SANDIFORD'],
	],
	[
		'a judge who is called Justice',
		'Mrs Justice Kerr said the sister had risen early to milk the herd. “He kept her in the kitchen,” the judge wrote.',
		['Mrs Justice Kerr', 'Mrs Justice Kerr'],
	],
	[
		'no town or club where somebody is meant',
		'Zoltan Varga, the manager, shook his head. On Sunday his side play away, when Castleton drop points.\n\nThe 52-year-old confirmed that the striker was hurt.',
		['Zoltan Varga'],
	],
])('%s', (_, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});

test.each([
	['The radio quoted the official as having said that the truce would hold.', ['the official']],
	['“We must not act in haste,” Orak quoted President Dabo as having said.', ['President Dabo']],
	['The paper quoted Ana Ruiz as having called the plan “a joke”.', ['Ana Ruiz']],
	['“We shall march,” Ana Ruiz was quoted by the Daily Courier as saying.', ['Ana Ruiz']],
	[
		'Ana Ruiz leads the union. “We shall march,” she was quoted as saying by the Tovan news agency.',
		['Ana Ruiz'],
	],
	['Ana Ruiz leads the union. “We shall march,” Ruiz was quoted as saying in the Courier.', ['Ana Ruiz']],
	[
		'“We shall march,” the minister, Ana Ruiz, was later quoted in a press release from her office as saying.',
		['Ana Ruiz'],
	],
])('whoever is quoted says it, and not who quotes: %s', (text, expected) => {
	expect(speakers(`Row over truce\n\n${text}`)).toEqual(expected);
});

test.each([
	['Marta Diaz received a call to say her son had been stabbed.', [null]],
	['Marta Diaz got a text message to say that the house was on fire.', ['a text message']],
	['Marta Diaz received a phone call from her brother to say that the house was on fire.', ['her brother']],
	['Marta Diaz was told by telephone that her son was in hospital.', [null]],
])('whoever is rung up says nothing: %s', (text, expected) => {
	expect(speakers(`Fire in Dunmore\n\n${text}`)).toEqual(expected);
});

test.each([
	'Poor lighting blamed for crash on the coast road',
	'Ana Ruiz praised for ‘calm’ response to fire',
])('whoever is blamed or praised for something blames nobody: %s', (title) => {
	expect(speakers(`${title}\n\nThe sun shone on Sunday.`)).toEqual([]);
});

test('one of the most wanted wants nothing', () => {
	expect(speakers('One of Karanda’s most wanted men has been arrested at an airport.')).toEqual([]);
});

test('nobody is meant by another age than the text tells', () => {
	const text = (age: number) =>
		`Kwabena Dunn, ${age}, has won three caps. The 31-year-old said that it rained.`;
	expect(speakers(text(31))).toEqual(['Kwabena Dunn']);
	expect(speakers(text(34))).toEqual(['The 31-year-old']);
});

test.each([
	['A driver, who introduced himself as Emeka, said it was late.', 'Emeka'],
	['A woman who asked to be called only Amina said it was late.', 'Amina'],
	['A farmer, who wished to be known only as Dinh, said it was late.', 'Dinh'],
	['A shopkeeper, who goes by the name of Old Chen, said it was late.', 'Old Chen'],
	['A spokesman for the group, who goes by the single name Issack, said it was late.', 'Issack'],
	['A shopkeeper who goes by the name Chen said it was late.', 'Chen'],
	['Another resident, who gave her name simply as Rosa, said it was late.', 'Rosa'],
])('who gives no more than a name is called so: %s', (text, name) => {
	expect(speakers(text)).toEqual([name]);
});
