import { expect, test } from 'vitest';
import { foundBy, othersIn } from '../../src/archive/own-names.js';

const others = (name: string, ...aliases: string[]) => [...othersIn({ name, aliases })].sort();

test.each([
	['Clinton’s primary opponent', ['clinton']],
	["Hillary Clinton's campaign chairman", ['clinton', 'hillary']],
	['Sanders’ former lawyer', ['sanders']],
	['the mayor of Pelham', ['pelham']],
	['a spokesman for Mrs. Ruiz', ['mrs', 'ruiz']],
	['a close adviser to Ana Ruiz', ['ana', 'ruiz']],
	['the former manager for Mr. Ruiz and current Vell analyst', ['mr', 'ruiz']],
	['the hacker whose mischief showed that Ana Ruiz wrote', ['ana', 'ruiz']],
	["the Bank of England's governor", ['bank', 'england']],
	['a stalwart Ruiz supporter', ['ruiz']],
	['Ruiz campaign manager Tomas Brandt', ['ruiz']],
	['Ruiz strategist Tomas Lind', ['ruiz']],
	['Ana Ruiz speechwriter Tomas Lind', ['ana', 'ruiz']],
	['Ruiz running mate Tomas Lind', ['ruiz']],
	['Ruiz biographer Tomas Lind', ['ruiz']],
	['longtime Ruiz lawyer', ['ruiz']],
	['an anti-Ruiz delegate', ['anti', 'ruiz']],
	['the Ruiz-baiting owner', ['baiting', 'ruiz']],
])('whom "%s" names beside who is meant', (alias, expected) => {
	expect(others('Tomas Lind', alias)).toEqual(expected);
});

test.each([
	'Bank of England',
	'the University of Pelham',
	'Secretary of State Tomas Lind',
	'Children’s Hospital',
	'the former president Tomas Lind',
	'the Vermont senator',
	'the FBI director',
	'Republican strategist Tomas Lind',
	'the mayor',
])('"%s" names nobody else', (alias) => {
	expect(others('Tomas Lind', alias)).toEqual([]);
});

test('what the name has, or an alias that is no more than a name, is theirs wherever it stands', () => {
	expect(others('Bea Ruiz', 'Ruiz’s daughter')).toEqual([]);
	expect(others('Bea', 'Ruiz’s daughter', 'Bea Ruiz')).toEqual([]);
	expect(others('Bea', 'Ruiz’s daughter', 'Mrs. Ruiz')).toEqual([]);
});

test('what one alias tells to be somebody else’s is so in all', () => {
	const actor = { name: 'Tomas Lind', aliases: ['Ruiz Press Officer Tomas Lind', 'Ruiz’s officer'] };
	expect(foundBy(actor)).toEqual(['Tomas Lind', 'press officer tomas lind', 'officer']);
});

test('a name that is a description keeps its common words, and all where it has none', () => {
	expect(others('Ruiz’s campaign')).toEqual(['ruiz']);
	expect(others('Aides of Ana Ruiz')).toEqual([]);
});

test('words that ran into each other in an alias are nobody’s, but for those that are written so', () => {
	expect(others('Tomas Lind', 'RuizASSOCIATED PRESSPelham Gov. Tomas Lind')).toEqual([
		'presspelham',
		'ruizassociated',
	]);
	for (const alias of ['Tomas McDONALD', 'Tomas DeVos', 'FBI agents', 'all MPs and CEOs', 'NBCUniversal'])
		expect(others('Tomas Lind', alias)).toEqual([]);
	expect(others('Tomas LindSAY', 'Mr. LindSAY')).toEqual([]);
});
