import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from './model.js';

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
