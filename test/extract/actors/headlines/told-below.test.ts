import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

const aliasesOf = (text: string, name: string): readonly string[] | undefined =>
	recordOf(text).actors.find((actor) => actor.name === name)?.aliases;

describe('what a headline tells is whose it is who says the same below', () => {
	test.each([
		[
			'those who stay hidden, by another noun',
			'Corvel explores sale of packaging arm, sources say\n\nCorvel is exploring a sale of its packaging arm, three people familiar with the matter said on Monday.\n\n“We do not comment on rumours,” Ida Moll said.',
			'three people familiar with the matter',
		],
		[
			'papers, by another noun',
			'Ferry giant knew of discharges for six years, emails show\n\nA ferry company knew for six years that its ships were discharging oil off Sorn, internal documents show.\n\n“It was known,” Ida Moll said.',
			'internal documents',
		],
		[
			'a body by the noun for what it is',
			'Depot blaze was “waiting to happen”, union claims\n\nThe fire took nine buses on Monday.\n\nThe drivers’ union said the blaze at the depot had been waiting to happen for years.',
			'The drivers’ union',
		],
		[
			'somebody with a name, by what somebody does',
			'Farmer says dam will drown his orchards\n\nThe plan was published on Monday.\n\nLyle Berg, 61, grows pears. “The dam will drown my orchards and everybody’s orchards,” Berg said.\n\n“We will listen,” Ida Moll said.',
			'Lyle Berg',
		],
		[
			'who told those who heard it',
			'Quarry owner “knew the wall would fall”, court told\n\nThe trial of Tom Hale opened on Monday.\n\nSinéad Reilly, prosecuting, said the quarry owner knew the wall would fall before winter.\n\n“I did not,” Hale said.',
			'Sinéad Reilly',
		],
		[
			'one of those whom it goes on to tell of, behind a colon',
			"'I rang and rang': Tarn residents say warning came late\n\nA fire took nine homes.\n\n“I rang and rang and nobody came,” dairy farmer Lyle Berg said.",
			'Lyle Berg',
		],
		[
			'somebody of a club that it tells of, in few words',
			"'We were robbed': Tarn fume after late penalty\n\nTarn Rovers lost on Saturday.\n\n“We were robbed,” Tarn manager Tom Hale said.",
			'Tom Hale',
		],
		[
			'somebody of whom it tells nothing, before a dash',
			"'Lives will be lost' - fury as Tarn Cottage Hospital faces losing unit\n\nThe unit will close in May.\n\n“It is the back door. Lives will be lost, mark my words,” nurse Ida Moll said.",
			'Ida Moll',
		],
		[
			'somebody else than a body that it tells of before a colon',
			'Obermoos tram tender: “We are not selling lemonade”\n\nThe Obermoos tram has stood since May.\n\n“We are not selling lemonade here,” owner Tom Hale said.',
			'Tom Hale',
		],
	])('%s', (_, text, speaker) => expect(speakers(text)[0]).toBe(speaker));

	test('a body by what the text tells it to be', () => {
		const text =
			'Bus cuts have left towns marooned, thinktank says\n\nHallam Forum, a centre-left thinktank, said on Monday that ministers had cut too much. The thinktank was founded in May.';
		expect(speakers(text)[0]).toBe('Hallam Forum');
	});

	test('and is called so', () => {
		const text =
			'Corvel explores sale of packaging arm, sources say\n\nCorvel is exploring a sale of its packaging arm, three people familiar with the matter said on Monday.';
		expect(aliasesOf(text, 'three people familiar with the matter')).toContain('sources');
	});

	test('but not where several say as much of it', () => {
		const text =
			'Dam will drown orchards, farmer warns\n\n“The dam will drown my orchards,” said Lyle Berg, a farmer.\n\n“The dam will drown my orchards,” said Ida Moll, a farmer.';
		expect(speakers(text)[0]).toBe('farmer');
	});

	test('nor are those who live there the town', () => {
		const text =
			'Turbines will ruin the ridge, residents say\n\nCastlemoor Borough said on Monday that turbines would never ruin the ridge.';
		expect(speakers(text)[0]).toBe('residents');
	});
});

describe('a body is told of before its name', () => {
	test.each([
		[
			'the police of a text, which has one force',
			'Police said the driver swerved before the bridge.\n\n“He was a careful man,” Ida Moll said.\n\nNorth Sorn Police appealed for witnesses.',
			'North Sorn Police',
		],
		[
			'an inquiry',
			'The owners knew for weeks that the door did not close, a public inquiry has found.\n\nThe Sorn Ferry Inquiry heard 61 witnesses.',
			'Sorn Ferry Inquiry',
		],
	])('%s', (_, text, speaker) => expect(speakers(text)[0]).toBe(speaker));

	test('but not where the text names two', () => {
		const text =
			'Police said the driver swerved.\n\nNorth Sorn Police appealed for witnesses. South Sorn Police closed the road.';
		expect(speakers(text)[0]).toBe('Police');
	});
});

describe('what else is told of somebody without a name', () => {
	test.each([
		[
			'of one of several',
			'Two nurses were there. One of them, a sister on Ward 9, said the alarm had failed.',
			'One of them',
			['a sister on Ward 9'],
		],
		[
			'but not of the bank that they work for',
			'Analysts at Lund Pohl, a bank, said the shares were dear.',
			'Analysts at Lund Pohl',
			[],
		],
	])('%s', (_, text, name, aliases) => expect(aliasesOf(text, name)).toEqual(aliases));
});

describe('a headline that is nothing but a quotation', () => {
	test('is whose words fill most of what is below', () => {
		const text =
			'‘The loom is a very slow computer’\n\nYsolde Quintela has woven for sixty years. Ben Hale met her in the attic.\n\n‘Because it was in the room,’ Quintela said. ‘I rented the attic and the loom was there, too big to go down the stairs.’\n\n‘She is stubborn,’ said her daughter, Marta Quintela.';
		const [first] = recordOf(text).statements;
		expect(first).toMatchObject({
			kind: 'direct',
			speaker: 'Ysolde Quintela',
			evidence: 'a headline by itself; Ysolde Quintela says most below',
		});
	});

	test('is somebody’s in an interview, whatever capitals its words have', () => {
		const text =
			'"The Bees Do Not Care About Your Calendar"\n\nTalatou Ibrahim keeps bees.\n\nQ: Do they sting?\n\nA: Only on Mondays. I never ask them why they do it.';
		expect(speakers(text)[0]).toBe('Talatou Ibrahim');
	});

	test('is nobody’s where nobody says more than another', () => {
		const text =
			'‘The loom is a very slow computer’\n\n‘I rented the attic in May,’ Ida Moll said.\n\n‘I sold the house in June,’ Tom Hale said.';
		expect(speakers(text)).toEqual([null, 'Ida Moll', 'Tom Hale']);
	});

	test('is none where nobody says anything below', () => {
		expect(
			recordOf('‘The loom is a very slow computer’\n\nIt rained on the pier all day.').statements,
		).toEqual([]);
	});
});

describe('a body of which a country has one', () => {
	test.each([
		[
			'a regulator, by what it watches over',
			'Norland’s competition regulator has warned that the purchase could push up prices.\n\nThe Markets Authority said on Monday that it would look again.',
			'Markets Authority',
		],
		[
			'a central bank, by its state',
			'Norland’s central bank said on Monday that it was too early.\n\nThe National Bank of Norland kept its rate. Its rival is Ostbank.',
			'National Bank of Norland',
		],
	])('is the one that is named right below: %s', (_, text, body) => {
		expect(speakers(text)[0]).toBe(body);
	});

	test.each([
		[
			'one that was named before',
			'The Markets Authority has opened a case.\n\nZubria’s regulator had pushed for a fine, said Ida Moll. Zubria’s regulator said it was late. The Markets Authority closed it.',
		],
		[
			'one of two',
			'Zubria’s regulator said it was late.\n\nThe Markets Authority closed it. The Safety Inspectorate opened it.',
		],
	])('is not %s', (_, text) => {
		expect(speakers(text)).toContain('Zubria’s regulator');
	});
});
