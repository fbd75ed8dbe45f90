import { describe, expect, test } from 'vitest';
import { said } from '../../model.js';

const inStory = (...paragraphs: string[]) =>
	said(['Bridge row', 'The bridge of Pelham was shut in April.', ...paragraphs].join('\n\n'));

describe('a quotation without a verb of telling', () => {
	test('is that of the human being whom the paragraph above was about', () => {
		expect(inStory('Ana Ruiz was unrepentant.', '“We shall cross it anyway, every day.”')).toEqual([
			'Ana Ruiz: “We shall cross it anyway, every day.”',
		]);
		expect(inStory('The wall fell in the night.', '“We shall cross it anyway, every day.”')).toEqual([]);
	});

	test('may be short, or end before its stop, after what somebody did', () => {
		expect(inStory('Ana Ruiz shrugged. “Never again.”')).toEqual(['Ana Ruiz: “Never again.”']);
		expect(inStory('Ana Ruiz shrugged. «We shall cross it anyway».')).toEqual([
			'Ana Ruiz: «We shall cross it anyway»',
		]);
		expect(inStory('Ana Ruiz shrugged. « We shall cross it anyway. »')).toEqual([
			'Ana Ruiz: « We shall cross it anyway. »',
		]);
	});

	test('is that of whoever spoke in the sentence before, where it ends the next', () => {
		const spoken = 'The planks are rotten, Ana Ruiz said.';
		expect(inStory(`${spoken} That leaves Pelham with “a river that nobody can cross on foot.”`)).toEqual([
			'Ana Ruiz: The planks are rotten',
			'Ana Ruiz: “a river that nobody can cross on foot.”',
		]);
		expect(inStory(`${spoken} The play is called “A River That Nobody Can Cross.”`)).toHaveLength(1);
		expect(inStory(`${spoken} It is an “old bridge.”`)).toHaveLength(1);
	});

	test.each([
		['how somebody puts it', '“Two planks and a prayer” is how Ana Ruiz describes it.'],
		['so somebody says', '“Two planks and a prayer.” So says Ana Ruiz.'],
		['whose verdict it is', '“Two planks and a prayer.” That is the verdict of Ana Ruiz, an engineer.'],
	])('is summed up by %s', (_, sentence) => {
		expect(inStory(sentence).map((one) => one.replace(/[.”]+$/, ''))).toEqual([
			'Ana Ruiz: “Two planks and a prayer',
		]);
	});
});

describe('a portrait', () => {
	const portrait = (...paragraphs: string[]) =>
		inStory(
			'Ana Ruiz, who built it, is tired. “I was a child when I drew it,” she says.',
			'“My mother kept the drawing,” says Ruiz. The bridge has three arches and two lamps.',
			'“It is the first thing that I ever made,” she says. It was opened by a queen.',
			'“Nobody asked me about the stone,” Ruiz says. It came from Vell, by boat.',
			'“And the lamps were a gift,” she says. They burn oil.',
			...paragraphs,
		).slice(5);

	test('gives what nobody else is told to say to whom it is of', () => {
		expect(
			portrait(
				'The town has four bridges now. Three of them are open to cars.',
				'But was it ever meant for cars?',
				'“No. It was meant for carts and for sheep.” The window rattles. “I would not drive over it.”',
			),
		).toEqual([
			'Ana Ruiz: “No. It was meant for carts and for sheep.”',
			'Ana Ruiz: “I would not drive over it.”',
		]);
	});

	test('leaves words in marks within a sentence alone', () => {
		expect(
			portrait(
				'The town has four bridges now. Three of them are open to cars.',
				'There is a sign with “Keep out of here” on it. It is called “The Old Lady of Pelham Water”.',
			),
		).toEqual([]);
	});

	test('leaves alone what somebody else may go on with', () => {
		expect(
			portrait(
				'The town has four bridges now. Bo Hale, 16, who sells water there, said he had emptied two barrels.',
				'Did he own the cart?',
				'“The pump at home is broken again.”',
			),
		).toEqual(['Bo Hale: he had emptied two barrels']);
	});
});

describe('words without marks below a colon', () => {
	test('are those of who posted or said them', () => {
		expect(inStory('Ana Ruiz tweeted:', '> We had no idea. They told me nothing.')).toEqual([
			'Ana Ruiz: We had no idea. They told me nothing.',
		]);
		expect(inStory('In a statement, Vell Water said:', 'We are sorry. The bridge will open in May.')).toEqual(
			['Vell Water: We are sorry. The bridge will open in May.'],
		);
	});

	test('go on to the mark that closes them, or while somebody tells of themselves', () => {
		expect(
			inStory(
				'Ana Ruiz said in the chamber:',
				'The piers of the bridge go down to rock.',
				'The divers have seen it, and so has the dean.',
				'I will drive the first cart across it.”',
				'The mayor left the chamber.',
			),
		).toEqual([
			'Ana Ruiz: The piers of the bridge go down to rock. The divers have seen it, and so has the dean. I will drive the first cart across it.”',
		]);
		expect(
			inStory(
				'Ana Ruiz replied:',
				'It is for engineers to decide when the bridge is safe.',
				'I have never asked them to hurry and I never will.',
				'The mayor left the chamber.',
			),
		).toEqual([
			'Ana Ruiz: It is for engineers to decide when the bridge is safe. I have never asked them to hurry and I never will.',
		]);
	});

	test('may be a thread', () => {
		expect(
			inStory('Ana Ruiz posted a thread on Monday:', '1/ The bridge is shut.', '2/ It will stay so.'),
		).toEqual(['Ana Ruiz: The bridge is shut. It will stay so.']);
	});

	test('are no list, and no dispatch of a reporter', () => {
		expect(inStory('The council said the following:', '- two planks', '- a prayer')).toEqual([]);
		expect(
			inStory('Our reporter Ana Ruiz writes:', 'A man next to me says the bridge is shut.'),
		).not.toContain('Ana Ruiz: A man next to me says the bridge is shut.');
	});
});

describe('lines that say who speaks', () => {
	test('may be the names in capitals of people who are named elsewhere', () => {
		expect(
			said(
				'On the bridge\n\nInes Duarte met Ana Ruiz on the bridge.\n\nINES DUARTE\nIs it safe?\n\nANA RUIZ\nIt is not.\n\nINES DUARTE\nThen why are we here?\n\nANA RUIZ\nFor the view.',
			),
		).toEqual([
			'Ines Duarte: Is it safe?',
			'Ana Ruiz: It is not.',
			'Ines Duarte: Then why are we here?',
			'Ana Ruiz: For the view.',
		]);
	});

	test('may be in bold, with an age, or be bodies', () => {
		expect(
			inStory('**Ana Ruiz, 34**', '“I swim across it.”', '**Lou Farr, 61**', '“I do not cross it at all.”'),
		).toEqual(['Ana Ruiz: “I swim across it.”', 'Lou Farr: “I do not cross it at all.”']);
		expect(
			inStory('Vell Water', '“We are sorry about it all.”', 'Lou Farr', '“I do not cross it at all.”'),
		).toEqual(['Vell Water: “We are sorry about it all.”', 'Lou Farr: “I do not cross it at all.”']);
	});
});

describe('a headline', () => {
	const headline = (line: string) => said(`${line}\n\nAna Ruiz was on the bridge on Monday.`);

	test('that ends with who says so is theirs from its beginning', () => {
		expect(headline('Bridge is “held up by barnacles”, Ana Ruiz warns')).toEqual([
			'Ana Ruiz: Bridge is “held up by barnacles”',
		]);
	});

	test('is not read the other way round as well', () => {
		expect(headline('Bridge beyond repair, says Ana Ruiz')).toEqual(['Ana Ruiz: Bridge beyond repair']);
	});

	test('may have any marks around what was said', () => {
		expect(headline('«It will never open»: Ana Ruiz on the bridge that fell')).toEqual([
			'Ana Ruiz: «It will never open»',
		]);
	});
});

describe('what lists and captions tell', () => {
	test.each([
		['titles of works and who made them', '1. “Cold Water” – Ana Ruiz\n\n2. “Two Planks” – Lou Farr'],
		['who made a work, and how', '“The Drowned Bell” – Ana Ruiz directs a slow, wet film about bells.'],
		['who does what', 'Captain: Ana Ruiz\n\nMate: Lou Farr'],
		[
			'what courts have given',
			'Ana Ruiz, 34, of Quay Street: fined £120 for speeding.\n\nLou Farr, 61, of Mill Lane: banned.',
		],
		['marks of players', 'Ana Ruiz: Calm on the ball. 7\n\nLou Farr: Lost his man for the second goal. 5'],
		['an address', 'Ana Ruiz, Pelham Herald: newsdesk@herald.example'],
		['where something is shown', '“Salt and Light”: Ana Ruiz at the Harbour Gallery, until 4 May'],
		['a word of a trade', 'Ana Ruiz built what engineers call a “groyne” there.'],
		['what something is called', 'Ana Ruiz walked along the quay. The café was called “Never Again”.'],
		['who wrote it', 'By Fatima al-Rashid (@harbournews)'],
	])('is nobody’s words: %s', (_, paragraphs) => {
		expect(inStory(paragraphs, 'The bridge was built in 1904.')).toEqual([]);
	});
});

describe('marks of every kind', () => {
	const MARKS = ['“”', '‘’', '«»', '„“', '「」'];

	test.each(MARKS)('part what fills a paragraph from the account above: %s', (marks) => {
		const quotation = `${marks[0]}We shall cross it anyway, every day.${marks[1]}`;
		expect(inStory('Ana Ruiz said the bridge was beyond repair.', quotation)).toEqual([
			'Ana Ruiz: the bridge was beyond repair',
			`Ana Ruiz: ${quotation}`,
		]);
	});

	test.each(MARKS)('stand on both sides of what somebody did: %s', (marks) => {
		const [open, close] = [marks[0]!, marks[1]!];
		const said = `${open}The bridge will open in May${close} – Ana Ruiz paused – ${open}or never.${close}`;
		expect(inStory(said)).toEqual([
			`Ana Ruiz: ${open}The bridge will open in May${close} ${open}or never.${close}`,
		]);
	});

	test('may be single and never closed', () => {
		expect(inStory('‘The bridge will open in May, said Ana Ruiz.')).toEqual([
			'Ana Ruiz: ‘The bridge will open in May,',
		]);
		expect(
			inStory('Ana Ruiz said: ‘The bridge will open in May. Nobody should drive.', 'It was built in 1904.'),
		).toEqual(['Ana Ruiz: ‘The bridge will open in May. Nobody should drive.']);
	});

	test('close before a stop after what leads up to them', () => {
		expect(inStory('Ana Ruiz had a warning for the minister: «The bridge will never open».')).toEqual([
			'Ana Ruiz: «The bridge will never open»',
		]);
	});
});

describe('who speaks', () => {
	test('may be nobody’s name, right behind any verb', () => {
		expect(inStory('“It will rain”, predicted the landlord of the Golden Hart, across the road.')).toEqual([
			'the landlord of the Golden Hart: “It will rain”',
		]);
	});

	test('has no signs of a list or of bold type', () => {
		expect(inStory('- **Bridge:** A walker from Skerry told police that it was beyond repair.')).toEqual([
			'A walker from Skerry: that it was beyond repair',
		]);
	});

	test('is a jury that is told, in a headline', () => {
		expect(said('Clerk took cash in cereal boxes, jury is told\n\nThe trial goes on.')[0]).toBe(
			'jury: Clerk took cash in cereal boxes',
		);
	});

	test('is whoever was told of, not what she is', () => {
		expect(
			inStory(
				'Ana Ruiz looked at it. A geneticist at the institute, she took a sample. “It was odd,” she said.',
			),
		).toEqual(['Ana Ruiz: “It was odd,”']);
	});

	test('is a handle above its post', () => {
		expect(inStory('From @PelhamPolice:', '“Do not drive over the bridge today.”')).toEqual([
			'PelhamPolice: “Do not drive over the bridge today.”',
		]);
	});

	test('laughs where a quotation was never closed', () => {
		expect(inStory('"I thought it was the fan, laughed owner Ana Ruiz, 45. "Then it looked at me."')).toEqual(
			['Ana Ruiz: "I thought it was the fan, "Then it looked at me."'],
		);
	});

	test('promises at the end of a sentence', () => {
		expect(
			inStory('The sale of the bridge will not cost a single job, its owners promised on Thursday.'),
		).toEqual(['its owners: The sale of the bridge will not cost a single job']);
	});
});
