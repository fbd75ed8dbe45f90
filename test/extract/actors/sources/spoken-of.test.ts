import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from '../../model.js';

describe('who speaks, of several who were told of', () => {
	test.each([
		[
			'whoever spoke goes on',
			'Leopold Strasser, miner\n\nLeopold Strasser, who has died aged 93, spent half a century underground.\n\nOne minister, Gernot Adler, now 88, conceded this week that his old adversary had been right about safety. “I shall miss the letters dreadfully,” he added.',
			['Gernot Adler', 'Gernot Adler'],
		],
		[
			'by whom something was left, before whoever spoke in the paragraph above',
			'President Ulrike Sandor described him as “a man who owed nobody anything”. The brigade announced that a school would bear his name.\n\nPerhaps the tribute he would have liked best was left in the book by Imogen Hale, a teacher whom he dug out in 1987. “You told me to keep humming,” she wrote.',
			['Ulrike Sandor', 'The brigade', 'Imogen Hale'],
		],
		[
			'somebody named in the same paragraph, before whoever spoke in the one above',
			'Nests should be moved, says ecologist Ida Kamande of the Rift Trust.\n\nA transport agency has asked Paloma Ruiz to test that idea on a road. “I said yes at once,” she says.',
			['Ida Kamande', 'A transport agency', 'Paloma Ruiz'],
		],
		[
			'a CEO',
			'The email came from chief executive Devin Marsh.\n\nOn a video call, one engineer asked whether anybody would be spared.\n\n“That is a fair question,” the CEO replied.',
			['one engineer', 'Devin Marsh'],
		],
		[
			'no shadow minister',
			'Dame Rosalind Archer, the transport secretary, was still using the old figure.\n\nLast night the transport secretary insisted that she had not misled the House.\n\nMarcus Thew, the shadow transport secretary, disagreed.',
			['Rosalind Archer'],
		],
		[
			'a head of state',
			'President Dunstan Mkwapa opened the congress.\n\n“The door is not locked,” the Head of State said to cheers.',
			['Dunstan Mkwapa'],
		],
		[
			'a member by the place',
			'Majority Leader Kiprono Lagat opened the debate on Tuesday.\n\n“Let no one lie to our people,” the Cherono Central MP told the House.',
			['Kiprono Lagat'],
		],
		[
			'a helpline by its last word',
			'Calls to the Irish Poisons Helpline rose. Most of the children were under five, according to the helpline.',
			['Irish Poisons Helpline'],
		],
		[
			'from whom an email is',
			'About 1,100 jobs will go, according to an email sent to workers.\n\nThe email, from chief executive Devin Marsh, was short.\n\nEmployees will get 14 weeks of pay, the email said.',
			['Devin Marsh', 'Devin Marsh'],
		],
		[
			'a memo under another name',
			'The Office of Public Spending warned ministers in a memo seen by this newspaper that the link could not be built.\n\nThe nine-page document, dated 3 February and marked ‘Not for circulation’, puts the likely cost at £4.1bn.',
			['Office of Public Spending', 'Office of Public Spending'],
		],
		[
			'a subject, not the last name before a participle',
			'President Dunstan Mkwapa has dared members opposed to a third term to leave the ruling National Renewal Congress (NRC), saying nobody is bigger than the party.',
			['Dunstan Mkwapa'],
		],
		[
			'not whoever "her" is',
			'Ma Sang-cheol, the mayor, has said he will sign.\n\nHer counterpart, Kwak Dong-hyeon, countered that the opposition had proposed a similar scheme in 2022. “I have the leaflet on my desk,” he said.',
			['Ma Sang-cheol', 'Kwak Dong-hyeon', 'Kwak Dong-hyeon'],
		],
		[
			'whoever only asks, by an office that nobody named holds',
			'Craig Ludlam appeared before magistrates. He was fined £240. Asked by the legal adviser how quickly he could pay, he answered: “Twenty quid a month, if the missus lets me.”',
			['the legal adviser', 'Craig Ludlam'],
		],
		[
			'whoever asks her something, where nobody was told to be one',
			'Wilhelmina Okoro was born in Enugu. She won a scholarship to Uppsala, where on her first morning the registrar asked her whether she had come to clean.',
			['the registrar'],
		],
		[
			'a spokesman of his, not the spokesman whom the text names',
			'Fergus Auchter, transport spokesman for the Radicals, called the delays ‘a national embarrassment’.\n\nThe first minister is to visit the yard. His official spokesman said he retained ‘full confidence’ in Ms Dalgleish.',
			['Fergus Auchter', 'His official spokesman'],
		],
		[
			'a body by the last word of its name',
			'The Brnovice Zoological Garden, which opened in 1950, said the twins were well. The garden has asked the public to be quiet.',
			['Brnovice Zoological Garden', 'Brnovice Zoological Garden'],
		],
		[
			'from whom a reply is',
			'The reply from the plant manager came within a minute. “Understood. Numbers are ugly.”',
			['the plant manager'],
		],
		[
			'a nation’s boxer, who went on',
			'Luca Marchetti, now 31-1, was gracious. “This boy has the heart of a horse,” said the Italian, who revealed he had broken a knuckle in the fourth.',
			['Luca Marchetti', 'Luca Marchetti'],
		],
		[
			'a handle before a colon',
			'Councillor Mick Dargan called the row “the best thing since the bypass” in a video. @bogwarbler was quick to correct him: “There is no bypass, Mick. You promised one in 2019.”',
			['Mick Dargan', '@bogwarbler'],
		],
		[
			'who asks, by a line of its own',
			'“I paint what the guests walk past”\n\nMarisol Adeyemi has spent thirty years on hotel corridors. When we meet in its canteen she fetches two coffees.\n\nInterview: Noor Castellan\n\nQ: Why corridors?\n\nA: Because nobody has an opinion about them. I like that minute.',
			['Marisol Adeyemi', 'Noor Castellan', 'Marisol Adeyemi'],
		],
		[
			'what she was, before a colon',
			'Dame Rosalind Archer spoke. On publishing the later figures she was curt: ‘When they are ready, and not before.’',
			['Rosalind Archer'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('what was said', () => {
	test.each([
		[
			'the end of an account is who puts it so',
			'Ruiz said the crossing would be closed for a month, or “until somebody listens”, as Tom Hale put it.',
			['Ruiz: the crossing would be closed for a month', 'Tom Hale: “until somebody listens”'],
		],
		[
			'those of whom is told have found something, not the teller',
			'Delegates had gone through all 62 pages, Ruiz said, and found that the rise was spread over five years.',
			['Ruiz: Delegates had gone through all 62 pages and found that the rise was spread over five years'],
		],
		[
			'one asks, several are fake',
			'The county council says the messages going round tonight are fake and is asking people to stop sharing them.',
			[
				'The county council: the messages going round tonight are fake',
				'The county council: people to stop sharing them',
			],
		],
		[
			'nobody is told by being reported',
			'Neighbour Gavin Prowse, 46, who reported her, was unrepentant.',
			[],
		],
		[
			'how somebody explained something',
			'‘I could not feel my hands,’ was how Femke Oosterwal explained the descent that may have won her the Tour.',
			['Femke Oosterwal: ‘I could not feel my hands,’'],
		],
		[
			'a name and an office with a point, below a quotation',
			'In their own words\n\n“My daughter has diabetes. I called the ministry twice.”\n— Soledad Pintos, chairwoman, Parents’ Council of School No. 214',
			['Soledad Pintos: “My daughter has diabetes. I called the ministry twice.”'],
		],
		[
			'what a man was called, and no more of who called him so',
			'A MAN who hurled a gnome at a bailiff and called him “a thieving weasel” has been left with a bill of £480.',
			['A MAN: him “a thieving weasel”'],
		],
		[
			'what somebody also called for',
			'The club hit back within minutes, accusing him of “spitting on the badge” and calling on supporters to stay away.',
			['The club: him of “spitting on the badge”', 'The club: supporters to stay away'],
		],
		[
			'all between two parts behind a verb',
			'The witness said he did not open the bags but knew by the weight that they contained money.',
			['The witness: he did not open the bags but knew by the weight that they contained money'],
		],
		[
			'what was noted is nobody who notes',
			'Observers from the union described the vote as largely calm, though their head, Lucinda Vorster, noted “unexplained delays” in the transmission of results.',
			[
				'Observers from the union: the vote as largely calm',
				'Lucinda Vorster: “unexplained delays” in the transmission of results',
			],
		],
		[
			'words in marks that end a clause',
			'A plan for 1,150 homes on the edge of town would turn the place into ‘a dormitory with a roundabout’, the barrister for the district council told a public inquiry on Tuesday.',
			[
				'the barrister for the district council: A plan for 1,150 homes on the edge of town would turn the place into ‘a dormitory with a roundabout’',
			],
		],
		[
			'what only some do not find is none, and what a court takes in',
			'Not everybody found it funny. In a short ruling, the judge admitted the documents provisionally.',
			[],
		],
		[
			'a sentence in marks after an account, with the comma behind the marks',
			'« We are not against the church », says Mrs. Daumal, stirring a coffee in her walled garden. « We are against six o’clock. » She claims that the couple offered to pay.',
			[
				'Mrs. Daumal: « We are not against the church » « We are against six o’clock. »',
				'Mrs. Daumal: that the couple offered to pay',
			],
		],
		[
			'whoever is told on a programme',
			"Ana Ruiz told BBC Radio 4's Today programme the plan was “bonkers”.",
			['Ana Ruiz: the plan was “bonkers”'],
		],
		[
			'without the end of a paper’s name',
			'Ghislaine Okemba told Le Courrier des Collines that a compromise was possible.',
			['Ghislaine Okemba: that a compromise was possible'],
		],
		[
			'after a time and a name that the text knows',
			'Budget day: as it happened\n\n13.05 The finance minister, Fiachra Delahunt, is on his feet.\n\n13.19 Delahunt: We will not borrow to pay for day-to-day spending. Not this year, not next.',
			['Fiachra Delahunt: We will not borrow to pay for day-to-day spending. Not this year, not next'],
		],
		[
			'without that somebody apologised or thanked besides',
			'Ana Ruiz said lamps would be free and apologised for the wait. Tom Hale said the road would be shut and thanked residents for their patience.',
			['Ana Ruiz: lamps would be free', 'Tom Hale: the road would be shut'],
		],
		[
			'a modal verb in one word',
			'The link cannot be built, the office warned ministers in a memo.',
			['the office: The link cannot be built'],
		],
		[
			'neither to whom nor when',
			'The link cannot be built, the Office of Public Spending warned ministers eight months ago in a memo.',
			['Office of Public Spending: The link cannot be built'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

test('a headline tells nothing of the name that begins the text below it', () => {
	const { actors } = recordOf(
		'The harpist who plugged in\n\nMarisol Quispe Hendry opens the door of her Edinburgh flat. “The kettle is broken,” she says.',
	);
	expect(actors).toContainEqual(expect.objectContaining({ kind: 'person', name: 'Marisol Quispe Hendry' }));
});

test('an adjective behind the colon of a headline is no first name', () => {
	const { actors } = recordOf(
		'Harnby Town 2-3 Caldmoor: Late Osei double leaves Pryce raging\n\nKwabena Osei scored twice in stoppage time. Manager Gethin Pryce had lost his voice, and Osei his boots, by the time that the last whistle went over the ground.',
	);
	expect(actors.map(({ name }) => name)).not.toContain('Late Osei');
});

test.each([
	[
		'a nationality',
		'Coach Kevin Dace was fuming.\n\nJordi Casals laughed.\n\n“Kevin was never on our boat. I was,” the Catalan said.',
		'Jordi Casals',
	],
	[
		'a trade',
		'Sven Lund and Karl Moe wrote the song.\n\n“Sven had the chords,” the singer said.',
		'Karl Moe',
	],
	['a short first name', 'Tom Hale fired Will Orr in May.\n\n“Tom never told me why,” he said.', 'Will Orr'],
])('nor is anybody meant who is named within the words, by %s', (_, text, expected) => {
	expect(speakers(text)).toEqual([expected]);
});
