import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

const lead = 'Harbour news\n\n';
const called = (text: string, name: string) =>
	recordOf(lead + text).actors.find((actor) => actor.name === name)?.aliases ?? [];
const kindOf = (text: string, name: string) =>
	recordOf(lead + text).actors.find((actor) => actor.name === name)?.kind;

describe('a body is meant by the noun of what the text tells it to be', () => {
	test.each([
		[
			'a bakery',
			'Crumb & Daughter, a bakery in Hove, banned laptops. The bakery said tables were full.',
			'Crumb & Daughter',
		],
		['a band', 'The Velvet Hods, a rock band, split up. The band said they were tired.', 'Velvet Hods'],
		[
			'a choir',
			'Kwela Beats, a choir from Durban, won gold. The choir said they had sung all day.',
			'Kwela Beats',
		],
		[
			'a pub',
			'The Golden Lion, a pub in Ludlow, bans dogs. The pub said one had bitten a cook.',
			'Golden Lion',
		],
		[
			'a group called something, which is a gang',
			'The port was shut by a group called Grey Gull, which has no office. In a message on its page the gang said it had the files.',
			'Grey Gull',
		],
		[
			'a gang calling itself something, of hackers',
			'Ports were shut by a ransomware gang calling itself BlackGull. The hackers said they had the files.',
			'BlackGull',
		],
	])('%s', (_, text, body) => expect(speakers(lead + text)).toEqual([body]));

	test('but not a copy of what it issued', () => {
		const text =
			'A report by the Lund Audit Office, a copy of which was seen on Monday, blames the mayor. The copy has no date.';
		expect(called(text, 'Lund Audit Office')).not.toContain('the copy');
	});
});

describe('a body is meant by another noun than that of its name', () => {
	test.each([
		[
			'a newspaper',
			'The Ellerton Courier broke the story. The newspaper said he had lied.',
			'Ellerton Courier',
		],
		[
			'a hospital',
			'Ashgrove Infirmary closed a ward. The hospital said staff were ill.',
			'Ashgrove Infirmary',
		],
		[
			'a school',
			'Pelham Collegiate retired his number. The school said it would miss him.',
			'Pelham Collegiate',
		],
		[
			'an authority',
			'Westmere County Council shut the pool. The authority said it leaked.',
			'Westmere County Council',
		],
		['a station', 'Radio Adon left the air at noon. The station said a mast had fallen.', 'Radio Adon'],
		['a co-op', 'Plains Electric lost 400 poles. The co-op said it would take days.', 'Plains Electric'],
	])('%s', (_, text, body) => expect(speakers(lead + text)).toEqual([body]));

	test('but not where the noun is told more closely', () => {
		const text = 'Norwell District Council put up two bollards. The highways authority said they must go.';
		expect(speakers(lead + text)).toEqual(['The highways authority']);
	});
});

describe('a body is named with what it is behind its name', () => {
	test.each([
		['a news agency', 'The Shomal news agency said he was well. Shomal said he had eaten.', 'Shomal'],
		[
			'a state-run one',
			'The state-run Tabesh news agency said he was well. Tabesh said he had eaten.',
			'Tabesh',
		],
		[
			'a party',
			'The opposition Civic Renewal party said he was well. Civic Renewal said he had eaten.',
			'Civic Renewal',
		],
		['a rights group', 'The Azadi rights group said 40 were held. Azadi said two were boys.', 'Azadi'],
		['an app', 'The Kuma messaging app said it was hacked. Kuma said keys were safe.', 'Kuma'],
		[
			'a think tank',
			'The Sunlit Uplands think tank said tax was high. Sunlit Uplands said it hurt.',
			'Sunlit Uplands',
		],
	])('%s', (_, text, body) => {
		expect(speakers(lead + text)).toEqual([body, body]);
		expect(kindOf(text, body)).toBe('organisation');
	});

	test('its own, in small letters', () => {
		expect(
			speakers(`${lead}Wexley General Hospital shut. Wexley hospital said pipes had burst.`).at(-1),
		).toBe('Wexley General Hospital');
		expect(speakers(`${lead}Norwell District Council met. Norwell council said bins were full.`).at(-1)).toBe(
			'Norwell District Council',
		);
	});

	test('but a family, a nation or a city is not', () => {
		expect(speakers(`${lead}The Ruiz family said they were sad. Ana Ruiz said she would sue.`)).toEqual([
			'The Ruiz family',
			'Ana Ruiz',
		]);
		expect(speakers(`${lead}The Norwegian agency said fish were dying.`)).toEqual(['The Norwegian agency']);
	});
});

describe('a body is called for short', () => {
	test.each([
		[
			'without the letters before it',
			'PT Karya Pasir Utama denied it. Karya Pasir Utama said it would appeal.',
			'PT Karya Pasir Utama',
			'Karya Pasir Utama',
		],
		[
			'by its town behind them',
			'FC Dukla Zlín signed a striker. Dukla said he had a fever.',
			'FC Dukla Zlín',
			'Dukla',
		],
		[
			'by its saint',
			"St Fintan's Hospital cut beds. St Fintan's said nurses were few.",
			"St Fintan's Hospital",
			"St Fintan's",
		],
		[
			'by its letters, though somebody may be called so',
			'Bharat Lok Manch (BLM) won. BLM said it would rule.',
			'Bharat Lok Manch',
			'BLM',
		],
		[
			'by letters that mean something else too',
			'Save Our Swim (SOS) met. SOS said the pool was loved.',
			'Save Our Swim',
			'SOS',
		],
	])('%s', (_, text, body, short) => {
		expect(speakers(lead + text).at(-1)).toBe(body);
		expect(kindOf(text, body)).toBe('organisation');
		expect(called(text, body)).toContain(short);
	});
});
