import { expect, test } from 'vitest';
import { called } from '../../model.js';

test.each([
	[
		'a board of something that has no name',
		'The education board of Sorn decided to close the school. Two mothers wept. The board argued that classes were small.',
		{ 'The education board of Sorn': ['the board'] },
	],
	[
		'a ministry of a country that has another',
		'Karlovia’s defence ministry said on Friday that no boat was lost. “No aircraft was near,” the ministry said. Karlovia’s foreign ministry dismissed the recording as a forgery.',
		{ 'Karlovia’s defence ministry': ['the defence ministry', 'the ministry'] },
	],
	[
		'a court in a town',
		'A court in Sorn ruled on Monday that the mine must close. The manager told the court that he was sorry.',
		{ 'A court in Sorn': ['the court'] },
	],
	[
		'a body of a sort that few have',
		'The parish of St Olave’s says that the organ will be heard again. The parish has spent a fortune on it.',
		{ 'The parish of St Olave’s': ['the parish'] },
	],
])('the noun alone is short for %s', (_, text, names) => {
	expect(called(text)).toMatchObject(names);
});

test('not for what is told of it only then, nor where its own name is no longer', () => {
	const names = called(
		'The finance ministry said that it would pay. The finance ministry later said that it would not. Army: no boat was lost. The army said the boats were old.',
	);
	expect(names['The finance ministry']).toEqual([]);
});

test('a firm that is the company is the group and the retailer, too, and one that is not is neither', () => {
	const names = called(
		'Shares in Marrow & Finch fell 12 per cent on Monday after the furniture retailer cut its forecast. The group, based in Wexley, said that sales had slowed. “It was the rain,” said its chief executive, Ana Ruiz. The company has 212 stores. Shares in the retailer have halved since May. Its rival, Hale Homes, said it was well.',
	);
	expect(names['Marrow & Finch']).toEqual(
		expect.arrayContaining(['the company', 'the group', 'the retailer']),
	);
	expect(names['Hale Homes']).not.toContain('the group');
	const others = called(
		'The Wexley Association held a vote on Monday. Ana Ruiz met the group of mothers. “We came at once,” she said.',
	);
	expect(others['Wexley Association']).not.toContain('the group');
});

test('what stands behind a body in numbers is no noun of its phrase', () => {
	const names = called(
		'Wexley Town Council runs the market. Ana Ruiz said she had written to the town council four times about the cobbles.',
	);
	expect(names['Wexley Town Council']).toContain('the town council');
});

test.each([
	[
		'a regulator',
		'The regulator defended the price. “It was the least bad way,” said Ana Ruiz of the National Tariff Board.',
		'National Tariff Board',
		'the regulator',
	],
	[
		'an agency',
		'NASA named two firms on Monday. Ana Ruiz, who builds landers, said the agency had paid late.',
		'NASA',
		'the agency',
	],
	[
		'a bureau',
		'The FBI had copied the drives, a person said. The bureau declined to comment.',
		'FBI',
		'the bureau',
	],
	[
		'an alliance',
		'NATO will meet in Sorn in May. Ana Ruiz said the alliance was in good health.',
		'NATO',
		'the alliance',
	],
	[
		'a bloc',
		'The European Union rejected the plan. Ana Ruiz, who leads the opposition, said the bloc was late.',
		'European Union',
		'the bloc',
	],
	[
		'a network',
		'ESPN has dismissed Bo Lund, who had worked for the network since 2010.',
		'ESPN',
		'the network',
	],
	[
		'a council',
		'Wirrabilla Shire will close the pool. Ana Ruiz said the council had told nobody.',
		'Wirrabilla Shire',
		'the council',
	],
	[
		'a station',
		'Radio Littoral broadcast the talk on Monday. Ana Ruiz later rang the station to complain.',
		'Radio Littoral',
		'the station',
	],
])('%s is called so by the text though its name has another noun', (_, text, name, alias) => {
	expect(called(text)[name]).toContain(alias);
});

test.each([
	[
		'a station where trains stop',
		'Radio Littoral broadcast the talk on Monday. Ana Ruiz, who listened, was waiting in the station at Sorn.',
		'Radio Littoral',
		'the station',
	],
	[
		'a network of friends',
		'CNN called the vote on Monday. Ana Ruiz is tapping the network of parents whom she knows.',
		'CNN',
		'the network',
	],
	[
		'an exam’s paper',
		'The Education Gazette printed the letter. Twins who sat the paper on Monday, said Ana Ruiz, had wept.',
		'Education Gazette',
		'the paper',
	],
	[
		'a party that Congress is not',
		'Ana Ruiz, who leads the party, said that she would fight. The law is before Congress.',
		'Congress',
		'the party',
	],
])('%s is no body of the text', (_, text, name, alias) => {
	expect(called(text)[name] ?? []).not.toContain(alias);
});

test('somebody’s campaign is the same with the first name, a title and none', () => {
	const names = called(
		'Ana Ruiz’s presidential campaign said on Monday that she was well. The Ruiz campaign added that she would speak. Mrs. Ruiz’s campaign denied that she had left. The Lund campaign said it was late.',
	);
	expect(names['Ana Ruiz’s presidential campaign']).toEqual(
		expect.arrayContaining(['The Ruiz campaign', 'Mrs. Ruiz’s campaign']),
	);
	expect(names['The Lund campaign']).toEqual([]);
});

test.each([
	[
		'the White House',
		'The White House said it was glad. The bill goes to the House next.',
		'White House',
		'House',
	],
	[
		'a ministry, what it is for',
		'The Ministry of Health said it was glad. Health is dear, Ana Ruiz wrote.',
		'Ministry of Health',
		'Health',
	],
	[
		'what ends in a thing',
		'Patriot Power said it was glad. Ana Ruiz said the power was off.',
		'Patriot Power',
		'the power',
	],
	[
		'a body that another’s name stands in',
		'The FBI said it was glad. Ana Ruiz, who left, fears the Islamic State group.',
		'FBI',
		'the Islamic State group',
	],
])('a body is not called by what it is not: %s', (_, text, name, alias) => {
	const others = called(text)[name];
	expect(others).toBeDefined();
	expect(others).not.toContain(alias);
});
