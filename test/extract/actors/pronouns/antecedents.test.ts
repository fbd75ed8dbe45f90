import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/extract/actors/pronouns/antecedent-weights.js';
import { featuresOf, type Signs, scoreOf } from '../../../../src/extract/actors/pronouns/antecedents.js';
import { PLACES } from '../../../../src/extract/actors/pronouns/prominence.js';
import { recordOf } from '../../model.js';

const signs: fc.Arbitrary<Signs> = fc.record({
	fit: fc.constantFrom(0.1, 0.5, 1, 1.5, 2),
	isThing: fc.boolean(),
	how: fc.constantFrom('name', 'subject', 'speaker', 'agent', 'pronoun', 'owner'),
	place: fc.nat(2 ** PLACES.length - 1),
	sentences: fc.nat(40),
	paragraphs: fc.nat(12),
	isPhrase: fc.boolean(),
	isUnknown: fc.boolean(),
	isOwned: fc.boolean(),
	isOneWord: fc.boolean(),
	hasSpoken: fc.boolean(),
	isOnlyQuoted: fc.boolean(),
	isFaceless: fc.boolean(),
	isLast: fc.boolean(),
	doublings: fc.double({ min: 0, max: 6, noNaN: true }),
});

test('a score is the sum of the weights of the features', () => {
	fc.assert(
		fc.property(signs, (one) => {
			let sum = 0;
			for (const [name, value] of featuresOf(one)) sum += (WEIGHTS[name] ?? 0) * value;
			expect(scoreOf(one)).toBeCloseTo(sum, 9);
		}),
	);
});

test('every weight is that of a feature that signs may have', () => {
	const names = new Set<string>();
	fc.assert(
		fc.property(signs, (one) => {
			for (const [name] of featuresOf(one)) names.add(name);
		}),
		{ numRuns: 5000 },
	);
	expect(Object.keys(WEIGHTS).filter((name) => !names.has(name))).toEqual([]);
});

const speakerOf = (text: string, words: string): string | undefined => {
	const { actors, statements } = recordOf(text);
	const statement = statements.find((one) => one.text.includes(words));
	return actors.find(({ id }) => id === statement?.actor)?.name;
};

test.each([
	[
		'the subject of the sentence before',
		'“No theatre can live for ever,” wrote its chairman, the notary Hubert de Lanval, in a letter.\n\nUnofficially, the town talks of something else. The real mayor, Sylvain Roque, left before the end. “I had a cold,” he says. “A man can have a cold.”',
		'I had a cold',
		'Sylvain Roque',
	],
	[
		'whom a clause introduces',
		'Sefa Roko kicked the first drop goal of his life. “We never stopped,” Rhodri Penhal, the captain, said.\n\nAsked what he would do with the ball, Roko grinned. “My mum wants it,” he said.',
		'My mum wants it',
		'Sefa Roko',
	],
	[
		'not a body that people belong to',
		'Researchers at the University of Lund tracked adults. Those who ate bread were more likely to die, they reported.',
		'more likely to die',
		'Researchers',
	],
])('a pronoun means %s', (_, text, words, name) => {
	expect(speakerOf(text, words)).toBe(name);
});
