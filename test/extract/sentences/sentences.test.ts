import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { committedModel } from '../model.js';

/** The statements of a text as "speaker: words", their parts joined by " … ". */
function statements(sentence: string): string[] {
	const text = `Row over harbour\n\nHundreds of people gathered at the harbour on Monday.\n\n${sentence}\n\nThe harbour was built in 1904.`;
	const document = { id: 'form', title: 'Row over harbour', origin: '-', text, headings: [] };
	return extract(document, committedModel)
		.statements.filter(({ report }) => report === 'speech')
		.map(
			({ speaker, content }) =>
				`${speaker}: ${content.map(([start, end]) => text.slice(start, end)).join(' … ')}`,
		);
}

test.each([
	[
		'In a letter to parents, the mayor wrote that the bridge needed new cables.',
		['the mayor: that the bridge needed new cables'],
	],
	['Ana Ruiz said on Monday the bridge needed new cables.', ['Ana Ruiz: the bridge needed new cables']],
	[
		'Ana Ruiz said afterwards the road would be closed until June.',
		['Ana Ruiz: the road would be closed until June'],
	],
	['It was the mayor who said the road would be closed.', ['the mayor: the road would be closed']],
	['Nobody, the mayor insisted, had been told.', ['the mayor: Nobody … had been told']],
	[
		'While the mayor said the plan would cost nothing, the union disagreed.',
		['the mayor: the plan would cost nothing'],
	],
	['The mayor likened the plan to a bad joke.', ['The mayor: the plan to a bad joke']],
	['The mayor spoke of a night of fear.', ['The mayor: a night of fear']],
	['The mayor told the court of a night of fear.', ['The mayor: a night of fear']],
	['Ana Ruiz told the mayor of Leeds the truth.', []],
	['The roof was leaking, the mayor opined.', ['the mayor: The roof was leaking']],
	[
		'Another reader, who lives in Leeds, was told by a Brightjet agent that his golf clubs were “probably happy where they were”.',
		['a Brightjet agent: that his golf clubs were “probably happy where they were”'],
	],
	[
		'Another reader was told by a Brightjet agent that his clubs were “probably happy”.',
		['a Brightjet agent: his clubs were “probably happy”'],
	],
	[
		'Roofco Holdings, Inc. announced that it would close the site.',
		['Roofco Holdings, Inc.: that it would close the site'],
	],
	[
		'Tom Hale said his people had seen the river shrink while governments argued over it.',
		['Tom Hale: his people had seen the river shrink while governments argued over it'],
	],
	['An aide to the mayor called the roof “a sieve”.', ['An aide to the mayor: the roof “a sieve”']],
	['10.15am Police say nobody was hurt.', ['Police: nobody was hurt']],
	['Ana Ruiz wrote a book called “Roofs of Leeds”.', []],
	['Ana Ruiz sang “Over the Roof” at the hall.', []],
	['Ana Ruiz said the roof was leaking, a claim Tom Hale denied.', ['Ana Ruiz: the roof was leaking']],
	['The mayor, who has described the plan as “a joke”, left the room.', ['The mayor: the plan as “a joke”']],
	['Asked if the roof leaked, Dr Tom Hale replied: “It may.”', ['Tom Hale: “It may.”']],
	['The roof, which Ana Ruiz described as “a sieve”, was built in 1904.', ['Ana Ruiz: “a sieve”']],
	['The roof was built by what Ana Ruiz called “a gang of cowboys”.', ['Ana Ruiz: “a gang of cowboys”']],
	['The roof – “a sieve”, according to Ana Ruiz – was built in 1904.', ['Ana Ruiz: “a sieve”']],
	['The roof will be mended by May, or so Ana Ruiz says.', ['Ana Ruiz: The roof will be mended by May']],
	['As Ana Ruiz tells it, the roof fell at noon.', ['Ana Ruiz: the roof fell at noon']],
	['In the view of Ana Ruiz, the roof is a disgrace.', ['Ana Ruiz: the roof is a disgrace']],
	['It is not safe, says Ana Ruiz, to walk there.', ['Ana Ruiz: It is not safe … to walk there']],
	['Ana Ruiz recalled Ida Moll saying: “The roof leaks.”', ['Ida Moll: “The roof leaks.”']],
	[
		'A roofer who fell from a ladder has told how the tower burned.',
		['A roofer who fell from a ladder: how the tower burned'],
	],
	[
		'The owner of a firm that mends roofs pledged to close the tower.',
		['The owner of a firm that mends roofs: to close the tower'],
	],
	[
		'A woman whose son was hurt has spoken of a night of fear.',
		['A woman whose son was hurt: a night of fear'],
	],
	['The nurse who treated him called for an inquiry.', ['The nurse who treated him: an inquiry']],
	[
		'A man who was arrested at the scene warned of more fires.',
		['A man who was arrested at the scene: more fires'],
	],
	[
		'Tenants of Casa do Moinho said they had seen men with crowbars.',
		['Tenants of Casa do Moinho: they had seen men with crowbars'],
	],
	[
		'Neighbors on Travessa do Moinho said they had heard a lorry.',
		['Neighbors on Travessa do Moinho: they had heard a lorry'],
	],
	[
		'You should not burn the tick or smother it in butter, the Northern Health Agency advises.',
		['Northern Health Agency: You should not burn the tick or smother it in butter'],
	],
	[
		'The bank went ahead five days after its engineers asked for a delay, documents seen by TechDesk show.',
		['documents seen by TechDesk: The bank went ahead five days after its engineers asked for a delay'],
	],
	[
		'Prices fell by a tenth, figures published on Tuesday showed.',
		['figures published on Tuesday: Prices fell by a tenth'],
	],
	[
		'Ana Ruiz claims to have been told by a member of staff that it was “on the list”.',
		['Ana Ruiz: to have been told by a member of staff that it was “on the list”'],
	],
	[
		'Ana Ruiz has written to the environment secretary to ask for an urgent review of all canals.',
		['Ana Ruiz: an urgent review of all canals'],
	],
	[
		'Denise Marlow, 52, of Station Road, Ledbridge, denies nine counts of fraud.',
		['Denise Marlow: nine counts of fraud'],
	],
	[
		'Engineers would keep listening until Sunday, Pieter Oosthuizen said, “because that is what you do”.',
		['Pieter Oosthuizen: Engineers would keep listening until Sunday … “because that is what you do”'],
	],
	[
		'Kayleigh Stubbs claims the firm has refused to refund a penny — and even sent the couple a bill.',
		['Kayleigh Stubbs: the firm has refused to refund a penny — and even sent the couple a bill'],
	],
	[
		'Teachers in the northern region of Tafira on Monday refused to reopen schools, saying classrooms were too hot.',
		['Teachers in the northern region of Tafira: classrooms were too hot'],
	],
	['Talks would resume at three, both sides have confirmed.', ['both sides: Talks would resume at three']],
	[
		'The queue was down to 40 minutes, reports Aoife Prendergast from Terminal 2.',
		['Aoife Prendergast: The queue was down to 40 minutes'],
	],
	[
		'The prefectural government said the same day that a toxin had been detected.',
		['The prefectural government: that a toxin had been detected'],
	],
	[
		'The club announced the eight-year deal in a post on Monday morning: “Welcome to the stadium. Same passion, more comfort.”',
		['The club: “Welcome to the stadium. Same passion, more comfort.”'],
	],
	[
		'Snoozelite, whose slogan is “Sleep like you mean it”, told the Gazette it was “wide awake”.',
		['Snoozelite: it was “wide awake”'],
	],
	[
		'Winston Hale was there. When our reporter rang the bell he squawked: “Shut that door!”',
		['Winston Hale: “Shut that door!”'],
	],
	[
		'Ana Ruiz told the BBC her brother had been treated “like dirt”.',
		['Ana Ruiz: her brother had been treated “like dirt”'],
	],
	[
		'The mayor has told reporters outside the court two of the boats had been “lost”.',
		['The mayor: two of the boats had been “lost”'],
	],
	['The mayor told MPs the council had spent the money.', ['The mayor: the council had spent the money']],
	[
		'Oluwaseun Adeyemi told supporters at a rally in Leeds he would not resign.',
		['Oluwaseun Adeyemi: he would not resign'],
	],
	[
		'Ana Ruiz told the inquiry Delmar Marine had been warned twice.',
		['Ana Ruiz: Delmar Marine had been warned twice'],
	],
	[
		'Ana Ruiz told the magazine Der Blick the dam was “a disaster in waiting”.',
		['Ana Ruiz: the dam was “a disaster in waiting”'],
	],
	['Ana Ruiz has told delegates residents felt let down.', ['Ana Ruiz: residents felt let down']],
	[
		'The ferry would sail again in May, a month later than planned, said shopkeepers in the old town.',
		['shopkeepers in the old town: The ferry would sail again in May, a month later than planned'],
	],
	[
		'When the inspectors came on 3 March, the pier had already moved, said a spokeswoman for the health board.',
		['a spokeswoman for the health board: When the inspectors came on 3 March, the pier had already moved'],
	],
	[
		'According to Ana Ruiz, when the inspectors came on 3 March, the pier had already moved.',
		['Ana Ruiz: when the inspectors came on 3 March, the pier had already moved'],
	],
	[
		'According to the transport minister, Pieter van Dam, the bridge, which was built in 1904, would open again in May.',
		['Pieter van Dam: the bridge, which was built in 1904, would open again in May'],
	],
	[
		'According to Lindqvist, 61, a retired ferry captain, the council had paid to repair a road that nobody used.',
		['Lindqvist: the council had paid to repair a road that nobody used'],
	],
	[
		'There was no evidence, two officials familiar with the talks said, that the fire had been started on purpose.',
		[
			'two officials familiar with the talks: There was no evidence … that the fire had been started on purpose',
		],
	],
	[
		'The fire service said it was sorry for the delay, adding that there was no proof that anybody had died.',
		[
			'The fire service: it was sorry for the delay',
			'The fire service: that there was no proof that anybody had died',
		],
	],
	[
		'Ana Ruiz insisted the bridge, which was built in 1904, would open again in May.',
		['Ana Ruiz: the bridge, which was built in 1904, would open again in May'],
	],
	[
		'The hospital said that it was full, and a spokeswoman for the health board said repairs had gone well.',
		['The hospital: that it was full', 'a spokeswoman for the health board: repairs had gone well'],
	],
	[
		'Some traders have given up, while Dr Amina Yusuf, who runs the clinic, said the bridge, which was built in 1904, would stay.',
		['Amina Yusuf: the bridge, which was built in 1904, would stay'],
	],
	[
		'The bridge had to close because the pier had moved, Lindqvist, 61, a retired ferry captain, said on Monday.',
		['Lindqvist: The bridge had to close because the pier had moved'],
	],
	[
		'Ana Ruiz said the storm, the worst in 40 years, had brought down power lines across the valley.',
		['Ana Ruiz: the storm, the worst in 40 years, had brought down power lines across the valley'],
	],
	[
		'Although Ana Ruiz insists that the bridge is safe for walkers, riders and carts, few believe it.',
		['Ana Ruiz: that the bridge is safe for walkers, riders and carts'],
	],
	[
		'Ana Ruiz said late on Tuesday nobody had told the families about the savings.',
		['Ana Ruiz: nobody had told the families about the savings'],
	],
	[
		'The inquiry heard from Ana Ruiz that the pier had moved by four centimetres.',
		['Ana Ruiz: the pier had moved by four centimetres'],
	],
	[
		'The inquiry was told by Ana Ruiz that the pier had moved by four centimetres.',
		['Ana Ruiz: the pier had moved by four centimetres'],
	],
	[
		'What Ana Ruiz said was that the ferry would sail again in June.',
		['Ana Ruiz: the ferry would sail again in June'],
	],
	[
		'Ana Ruiz made it clear that the storm, the worst in 40 years, had cost the town its pier.',
		['Ana Ruiz: the storm, the worst in 40 years, had cost the town its pier'],
	],
	[
		'Ana Ruiz – the owner of the yard – said nobody had told the families about the savings.',
		['Ana Ruiz: nobody had told the families about the savings'],
	],
	[
		'State television quoted Ana Ruiz as saying that the ferry would sail again in June.',
		['Ana Ruiz: that the ferry would sail again in June'],
	],
	[
		'The paper, citing Ana Ruiz, said the ferry would sail again in June.',
		['The paper: the ferry would sail again in June'],
	],
	[
		'The council rejected Ana Ruiz’s claim that two thirds of the seats had been sold.',
		['Ana Ruiz: that two thirds of the seats had been sold'],
	],
	[
		'The council dismissed allegations by Ana Ruiz that two thirds of the seats had been sold.',
		['Ana Ruiz: that two thirds of the seats had been sold'],
	],
	[
		'Ana Ruiz hit back, claiming two thirds of the seats had been sold.',
		['Ana Ruiz: two thirds of the seats had been sold'],
	],
	['Ana Ruiz could only shrug. “We had no idea,” came the answer.', ['Ana Ruiz: “We had no idea,”']],
	['“A zoo without a keeper,” was how Ana Ruiz described it.', ['Ana Ruiz: “A zoo without a keeper,”']],
	[
		'“We had no idea what was coming.” That was the answer of Ana Ruiz on Monday.',
		['Ana Ruiz: “We had no idea what was coming.”'],
	],
	[
		'Khalid al-Rashid blamed the weather, while the hotel’s owner, Jonas Frey, said the dam had been badly built.',
		['Khalid al-Rashid: the weather', 'Jonas Frey: the dam had been badly built'],
	],
	[
		'Ana Ruiz insisted nobody had been hurt, although the hotel’s owner, Jonas Frey, said two workers were missing.',
		['Ana Ruiz: nobody had been hurt', 'Jonas Frey: two workers were missing'],
	],
	[
		'The dam could burst if it rains again, the fire service said on Monday, urging people to leave.',
		['the fire service: The dam could burst if it rains again', 'the fire service: people to leave'],
	],
	[
		'At least 14 people were killed when a dam burst, Ana Ruiz said, citing witnesses.',
		['Ana Ruiz: At least 14 people were killed when a dam burst'],
	],
	[
		'The message from Ana Ruiz was clear: nobody should go near the dam.',
		['Ana Ruiz: nobody should go near the dam'],
	],
	['“We had no idea what was coming,” residents sobbed.', ['residents: “We had no idea what was coming,”']],
	['“We had no idea what was coming,” the coach spat.', ['the coach: “We had no idea what was coming,”']],
	['“We had no idea what was coming,” wept the coach.', ['the coach: “We had no idea what was coming,”']],
	['“We had no idea what was coming,” residents answered.', ['residents: “We had no idea what was coming,”']],
	[
		'According to Linh Tran, the head of the fishermen’s union, 37 of the 112 boats had been moved.',
		['Linh Tran: 37 of the 112 boats had been moved'],
	],
	[
		'According to Ruiz, the mayor, who lives in Oslo, has not been seen since May.',
		['Ruiz: the mayor, who lives in Oslo, has not been seen since May'],
	],
	[
		'Witnesses told Reuters the pier would be closed until March.',
		['Witnesses: the pier would be closed until March'],
	],
	[
		'Ana Ruiz was tired. “They knew and they did nothing.” The club announced a profit of £3m.',
		['Ana Ruiz: “They knew and they did nothing.”', 'The club: a profit of £3m'],
	],
	[
		'It was a bad year for Ana Ruiz. “They knew and they did nothing.” Rain is expected until Thursday.',
		['Ana Ruiz: “They knew and they did nothing.”'],
	],
	[
		'For Tom Bell, it was a bad year. “He was the best of us.” A new road was promised in 2015.',
		['Tom Bell: “He was the best of us.”'],
	],
	[
		'Ana Ruiz said the dam was safe. Tom Bell shook a fist at the sea. “You cannot eat promises.”',
		['Ana Ruiz: the dam was safe', 'Tom Bell: “You cannot eat promises.”'],
	],
	[
		'Ana Ruiz said the council had wasted the money: “They knew and they did nothing.”',
		['Ana Ruiz: the council had wasted the money', 'Ana Ruiz: “They knew and they did nothing.”'],
	],
	['Ana Ruiz said as she left the court: “They knew.”', ['Ana Ruiz: “They knew.”']],
	[
		'The words of Ana Ruiz, the mayor of Pelham, were clear: “They knew and they did nothing.”',
		['Ana Ruiz: “They knew and they did nothing.”'],
	],
	[
		'“We had no idea what was coming. They knew and they did nothing.”\n\nSo says Ana Ruiz, a farmer.',
		['Ana Ruiz: “We had no idea what was coming. They knew and they did nothing.”'],
	],
])('who said what in %s', (sentence, expected) => {
	expect(statements(sentence)).toEqual(expected);
});

test.each([
	['Lindqvist, who lives by the pier, said nothing.'],
	['Lindqvist was asked whether he would resign.'],
	['The committee gave the county 14 days, a deadline that, Nekesa warned, nobody would keep.'],
])('what does not begin with its sentence is not made to: %s', (sentence) => {
	expect(statements(sentence).filter((statement) => /: (?:Lindqvist|The committee)/.test(statement))).toEqual(
		[],
	);
});
