import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../model.js';

const LEAD = 'Row over law\n\nThe law was passed last week. Hundreds of people came to the town hall.\n\n';

describe('bodies whose names are common words', () => {
	test.each([
		['The Friends of the Halvard, a group of donors, said the law was unfair.', 'Friends of the Halvard'],
		['The law is unfair, the Order of the Holy Cross warned on Monday.', 'Order of the Holy Cross'],
		['Stop the Bypass said the law was unfair.', 'Stop the Bypass'],
		['Tenants’ Voice, a charity, said the law was unfair.', 'Tenants’ Voice'],
		['The law is unfair, according to Fair Fares Now.', 'Fair Fares Now'],
		['Friends of Wexley Museum said the law was unfair.', 'Friends of Wexley Museum'],
		['Friends of the Halvard, a group of donors, said the law was unfair.', 'Friends of the Halvard'],
		['Save Our Iron Giant said the law was unfair.', 'Save Our Iron Giant'],
		['Justice for the Forgotten, a charity, said the law was unfair.', 'Justice for the Forgotten'],
		['The shipowner Lombardi Marittima said the law was unfair.', 'Lombardi Marittima'],
		['Society for the Care of Newts, a charity, said the law was unfair.', 'Society for the Care of Newts'],
		['New Sorn Communities for Change said the law was unfair.', 'New Sorn Communities for Change'],
		['The Rock and Roll Hall of Fame said the law was unfair.', 'Rock and Roll Hall of Fame'],
		[
			'The U.S. Securities and Exchange Commission said the law was unfair.',
			'U.S. Securities and Exchange Commission',
		],
		['The Consumers’ League of Norrland said the law was unfair.', 'Consumers’ League of Norrland'],
	])('%s', (sentence, body) => {
		const { statements, actors } = recordOf(LEAD + sentence);
		expect(statements.map(({ speaker }) => speaker)).toEqual([body]);
		expect(actors.find(({ name }) => name === body)?.kind).toBe('organisation');
	});

	test.each([
		['The Democrats of Ohio said the law was unfair.'],
		['The Ministers of the Crown said the law was unfair.'],
		['Farmers of the Crown Estate said the law was unfair.'],
	])('no body: %s', (sentence) => {
		expect(recordOf(LEAD + sentence).actors.map(({ name }) => name)).not.toContain(
			/(?<many>\w+ of (?:the )?[A-Z]\w+)/.exec(sentence)![0],
		);
	});
});

describe('letters that stand for a body', () => {
	test.each([
		[
			'The Ministry of Defence (MoD) wrote to the mayor. The MoD said the roof was leaking.',
			'Ministry of Defence',
		],
		['The Department for Rivers met on Monday. A plan is not needed, DfR said.', 'Department for Rivers'],
		['Women in Trade (WiT) met on Monday. “It is late,” WiT said.', 'Women in Trade'],
		[
			'The Museum of the Moving Image (MMI) has moved. The MMI said it was late.',
			'Museum of the Moving Image',
		],
	])('%s', (sentence, body) => expect(speakers(LEAD + sentence)).toEqual([body]));

	test('and for a person', () =>
		expect(speakers(`${LEAD}Ana Moll Ruiz (AMR) met the mayor on Monday. Ruiz said it was late.`)).toEqual([
			'Ana Moll Ruiz',
		]));
});

describe('people', () => {
	test.each([
		['A resident, 68-year-old Ana Ruiz, said the roof was leaking.', 'Ana Ruiz'],
		['The oldest of the plaintiffs, 88-year-old Vazha Kipiani, said the roof was leaking.', 'Vazha Kipiani'],
		['The museum’s director, Even Tofte, said the roof was leaking.', 'Even Tofte'],
		['Museum director An Binh said the roof was leaking.', 'An Binh'],
		['One user, @ana.r, wrote: “The roof leaks.”', '@ana.r'],
		['The user @ana.r wrote: “The roof leaks.”', '@ana.r'],
		['A caretaker, a former sailor, said the roof was leaking.', 'A caretaker'],
		['Another, a former sailor, said the roof was leaking.', 'Another, a former sailor'],
	])('%s', (sentence, name) => expect(speakers(LEAD + sentence)).toEqual([name]));
});

test('a sentence that stands alone is no headline, whose marks may mean nothing', () => {
	expect(speakers('Ana Ruiz said the firm should “clean up” the river.')).toEqual(['Ana Ruiz']);
});

describe('bodies that the words beside them tell', () => {
	test.each([
		['Hender Vance, which arranged the deal, argued that the law was unfair.', 'Hender Vance'],
		['Brave Skies said the “unfair” law was dear. Its director, Petra Sokol, left.', 'Brave Skies'],
		[
			'Workers left a Parvelle warehouse. A woman fainted. She was ill. Parvelle said the law was unfair.',
			'Parvelle',
		],
		[
			'The Fenland Terminal is owned by Fenland Grain & Marine. It is dear. Fenland said the law was unfair.',
			'Fenland Grain & Marine',
		],
		['Kestrel Foods President Naoto Mori left. Kestrel said the law was unfair.', 'Kestrel Foods'],
	])('%s', (sentence, body) => {
		const { statements, actors } = recordOf(LEAD + sentence);
		expect(statements.map(({ speaker }) => speaker)).toEqual([body]);
		expect(actors.find(({ name }) => name === body)?.kind).toBe('organisation');
	});

	test.each([
		['Traders at Brook Oldman joked about it. “Go,” Ana Ruiz said.', 'Brook Oldman'],
		['A report by auditors Fenner Sloane was due. “Go,” Ana Ruiz said.', 'Fenner Sloane'],
		['The convener of Thanal, a collective of parents, left. “Go,” Ana Ruiz said.', 'Thanal'],
		['The mayor told Great Plains Wire by telephone: “Go.”', 'Great Plains Wire'],
	])('%s', (sentence, body) =>
		expect(recordOf(LEAD + sentence).actors.find(({ name }) => name === body)?.kind).toBe('organisation'),
	);

	test('for what place somebody sits is nobody', () =>
		expect(
			recordOf(`${LEAD}Zack Orme (Hexham North) and Tim Roe (West Sorn) left. “Go,” Orme said.`).actors.map(
				({ name }) => name,
			),
		).toEqual(['Zack Orme', 'Tim Roe']));
});

test('a developer who is addressed as somebody is somebody', () => {
	const { statements } = recordOf(
		'Developer Noel Hatton of Hatton Homes Ltd said he was bitterly sad.\n\n“It has been empty for years,” said Mr Hatton.',
	);
	expect(statements.map(({ speaker }) => speaker)).toEqual(['Noel Hatton', 'Noel Hatton']);
});

describe('the body whose letters are a pronoun', () => {
	test.each([
		['The outbreak is “far from over”, says WHO.', 'WHO'],
		['The outbreak is over, according to WHO.', 'WHO'],
		[
			'The World Health Organization met on Monday. WHO said on Tuesday that it was over.',
			'World Health Organization',
		],
		[
			'The World Health Organization (WHO) met on Monday. The outbreak is over, said WHO.',
			'World Health Organization',
		],
	])('%s', (sentence, body) => {
		const { statements, actors } = recordOf(LEAD + sentence);
		expect(statements.map(({ speaker }) => speaker)).toEqual([body]);
		expect(actors.find(({ name }) => name === body)?.kind).toBe('organisation');
	});

	test('not where everything has capitals', () =>
		expect(
			recordOf(`${LEAD}THE MAN WHO FELL\n\nThe mayor said it was late.`).actors.map(({ name }) => name),
		).not.toContain('WHO'));
});
