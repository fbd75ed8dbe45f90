import { expect, test } from 'vitest';
import { recordOf } from '../../model.js';

/** The kinds of a text's actors, by their names. */
const kindsIn = (text: string): Record<string, string> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, kind }) => [name, kind]));

test.each([
	['The nationalist party Onze Grond said it was late. Ana Ruiz agreed.', 'Onze Grond', 'organisation'],
	['The municipality said the road was shut.', 'The municipality', 'organisation'],
	['The family said the road was shut.', 'The family', 'group'],
	['Several of the neighbours said the road was shut.', 'Several of the neighbours', 'group'],
	['Two bankers said the road was shut.', 'Two bankers', 'unnamed'],
	['Court documents say the road was shut.', 'Court documents', 'unnamed'],
	['“Never again,” wrote one user, @muddyboots.', '@muddyboots', 'person'],
	['A statement by the ports authority last year said it was shut.', 'the ports authority', 'organisation'],
	[
		'A Department for Trade spokesperson said the road was shut.',
		'A Department for Trade spokesperson',
		'unnamed',
	],
	['Sources within the ministry say the road was shut.', 'Sources within the ministry', 'unnamed'],
	['A staff analysis says the road was shut.', 'A staff analysis', 'unnamed'],
	['An earlier post says the road was shut.', 'An earlier post', 'unnamed'],
	['It was dark. Neighbors told the station the road was shut.', 'Neighbors', 'group'],
	['The union’s president, Gilroy Tamm, said it would strike.', 'Gilroy Tamm', 'person'],
	['Its insurer, Kestrel Mutual, said it would pay.', 'Kestrel Mutual', 'organisation'],
	['The Grey Heron First Nation said the road was shut.', 'Grey Heron First Nation', 'organisation'],
	[
		'On Friday Wyrefield and Dale Hospitals Trust said the road was shut.',
		'Wyrefield and Dale Hospitals Trust',
		'organisation',
	],
	[
		'It likes milk. The Milk and Allied Workers’ Union said the road was shut.',
		'Milk and Allied Workers’ Union',
		'organisation',
	],
	['The council, run by the Greens, said the road was shut.', 'The council', 'organisation'],
	['It rained on Monday. The clinic said the road was shut.', 'The clinic', 'organisation'],
	['It rained on Monday. An expert panel said the road was shut.', 'An expert panel', 'organisation'],
	['It rained. “It was late,” said Bjarka, the singer.', 'Bjarka', 'person'],
	['It rained. “It was late,” said Bjarka, whose mother fell ill.', 'Bjarka', 'person'],
	['It rained. “It was late,” said Bjarka, whose shares fell.', 'Bjarka', 'organisation'],
	['No 10 said it was late.', 'No 10', 'organisation'],
	['Aso Rock said it was late.', 'Aso Rock', 'organisation'],
	['PT Karya Abadi said it was late.', 'PT Karya Abadi', 'organisation'],
	['The firm met JSC Kazmetall. JSC Kazmetall said it was late.', 'JSC Kazmetall', 'organisation'],
	['OOO Severny Les said it was late.', 'OOO Severny Les', 'organisation'],
	['Public Health Clydeside said it was late.', 'Public Health Clydeside', 'organisation'],
	['Culture Highland said it was late.', 'Culture Highland', 'organisation'],
	['Visit Orkney said it was late.', 'Visit Orkney', 'organisation'],
	['Unity Scotland said it was late.', 'Unity Scotland', 'organisation'],
	['Health Secretary Ada Moss said it was late.', 'Ada Moss', 'person'],
	['It rained on Monday. Mendas, 42, said it was late. Mendas left.', 'Mendas', 'person'],
])('%s', (text, name, kind) => {
	expect(kindsIn(text)[name]).toBe(kind);
});

test.each([
	['the newsletter Orbit Risk', 'Orbit Risk', 'organisation'],
	['accountants Marden Pike', 'Marden Pike', 'organisation'],
	['accountants Marden Pike and Ana Ruiz', 'Marden Pike', 'person'],
	['operator Rozina Begum', 'Rozina Begum', 'person'],
])('what stands before a name tells its kind: %s', (before, name, kind) => {
	expect(kindsIn(`“It is dear,” said ${before}. It rained.`)[name]).toBe(kind);
});

test.each([
	['an analyst at Pellworth', 'Pellworth', 'organisation'],
	['the head of rates at Gruber Lindt', 'Gruber Lindt', 'organisation'],
	['an economist at Bankhaus Tilling', 'Bankhaus Tilling', 'organisation'],
	['an owner of Calloway Mines', 'Calloway Mines', 'organisation'],
	['a nurse at Castlegate', 'Castlegate', undefined],
])('whom somebody works for is a body: %s', (who, name, kind) => {
	expect(kindsIn(`Ana Ruiz, ${who}, said it was dear. It rained.`)[name]).toBe(kind);
});

test.each([
	['the last word of one body’s name', 'The Karanpur Courier asked. “No,” he told the Courier.', 1],
	['the last word of two', 'The Karanpur Courier and the Sorn Courier asked. “No,” he told the Courier.', 3],
])('a short name: %s', (_, text, count) => {
	expect(Object.keys(kindsIn(text)).filter((name) => name.includes('Courier'))).toHaveLength(count);
});

test.each([
	[
		'a family by its surname',
		'Maud Kerguel sold her boat. The Kerguels left in May, Ida Moll said.',
		'Kerguels',
		'group',
	],
	['fishermen', '“The catch is gone,” fishermen of Sorn said. It rained.', 'fishermen of Sorn', 'group'],
	[
		'a body that brings to court',
		'Ida Moll wrote to the Director of Public Prosecutions. It rained.',
		'Director of Public Prosecutions',
		'organisation',
	],
])('%s', (_, text, name, kind) => {
	expect(recordOf(text).actors.find((actor) => actor.name === name)?.kind).toBe(kind);
});

/** A sentence with a name, then one of somebody else's. */
const said = (sentence: string): string => `${sentence} “We stay,” Ana Ruiz said.`;

test.each([
	['a broadcaster by its letters', 'They stood before state broadcaster KRT.', 'KRT', 'organisation'],
	[
		'a trade that firms have',
		'The deal with the private miner Quendal is dear. Quendal disputes it.',
		'Quendal',
		'organisation',
	],
	['a miner who is told of as a man', 'Coal miner Dimas was there. His boss left.', 'Dimas', 'person'],
	['a manager of money', 'The Nordic pension manager Skarvern sold it.', 'Skarvern', 'organisation'],
	['of whom somebody is', 'Bo Lund of Palmer Stoke cut the price.', 'Palmer Stoke', 'organisation'],
	['who leads them', 'Kisan Morcha leader Ratan Bose was late.', 'Kisan Morcha', 'organisation'],
	['who analyses for them', '“It is safe,” Pemberlow analyst Bo Lund wrote.', 'Pemberlow', 'organisation'],
	[
		'councillors of a party',
		'A Harbour First councillor told the mayor. We have Harbour First 5, Alliance 6.',
		'Harbour First',
		'organisation',
	],
	['a rival of a firm', 'It was in talks to buy its smaller rival Sundrop.', 'Sundrop', 'organisation'],
	['a rival of somebody', 'She beat her rival Xolani Dube.', 'Xolani Dube', 'person'],
	['who advises', 'The board, advised by Marlow Stagg, said no.', 'Marlow Stagg', 'organisation'],
	[
		'with whom a contract is made',
		'It signed a contract with Ferrow Laying.',
		'Ferrow Laying',
		'organisation',
	],
	['a committee', 'He founded the committee Honest Hill. He is proud.', 'Honest Hill', 'organisation'],
	[
		'the scores of a match',
		'It ended.\n\nWimble 23 Carrick Vale 24\n\nIt was cold.',
		'Carrick Vale',
		'organisation',
	],
	[
		'a list of bodies',
		'It has chosen Orbit Systems, Firefly Aerospace, Brill Engines, Norvik Airlines and others.',
		'Brill Engines',
		'organisation',
	],
	[
		'the scores that open a line',
		'It ended.\n\nRed Vanes 3, Otters 2: Tom Hale scored twice.',
		'Red Vanes',
		'organisation',
	],
	[
		'a team that is several',
		'Norbury, who had led by 48, were bowled out. Norbury left.',
		'Norbury',
		'organisation',
	],
	[
		'a paper beside whom it quotes',
		'In a text seen by the Sentinel, the director, Bo Lund, wrote: “No.” The Sentinel asked why.',
		'Sentinel',
		'organisation',
	],
	['what has its own name', 'The money came from the Treasury.', 'Treasury', 'organisation'],
	['what is only of it', 'Treasury bonds fell. He lost a Treasury vote.', 'Treasury', undefined],
])('of what kind is %s', (_, sentence, name, kind) => {
	expect(kindsIn(said(sentence))[name]).toBe(kind);
});

test.each([
	['who is called so', 'It is by a user called Old Norbert. “I wept,” he wrote.', 'Old Norbert', 'person'],
	['an agent of two names', '“No,” said real estate agent Mo Yeon-su.', 'Mo Yeon-su', 'person'],
	[
		'a producer of whom is told',
		'“It owes her,” the producer Efe Ludvig said by phone. He first heard her in May.',
		'Efe Ludvig',
		'person',
	],
	['what is no human being', 'A group known as Velvet Moth claimed it.', 'Velvet Moth', 'organisation'],
])('of what kind is %s', (_, sentence, name, kind) => {
	expect(kindsIn(said(sentence))[name]).toBe(kind);
});

test('where somebody is from is nobody, though a clause about somebody follows', () => {
	const text =
		'Among them was Josie Amankwah, 34, a nurse from Leith, who had two children with her. She was cold.';
	expect(Object.keys(kindsIn(text))).toEqual(['Josie Amankwah']);
});
