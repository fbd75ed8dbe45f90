import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { brokenInvariant } from '../../src/model/index.js';
import { committedModel } from './model.js';
import { documentOf, hasStatementOf, isNamed, judge, readStories, type Verdict } from './story.js';

const model = committedModel;
const MARK = fc.constantFrom(
	'"',
	'“',
	'”',
	"'",
	'‘',
	'’',
	'«',
	'»',
	'„',
	'「',
	'」',
	':',
	'—',
	'\n',
	'\n\n',
	'.',
	',',
	' ',
);
const stories = readStories().map((story) => ({ ...story, record: extract(documentOf(story), model) }));

/** A story cut at random places, with marks removed, doubled and swapped. */
const damaged = fc
	.record({
		story: fc.constantFrom(...stories),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		to: fc.double({ min: 0, max: 1, noNaN: true }),
		swaps: fc.array(fc.tuple(MARK, MARK), { maxLength: 3 }),
		edits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), MARK), { maxLength: 8 }),
	})
	.map(({ story, from, to, swaps, edits }) => {
		let { text } = story;
		text = text.slice(
			Math.floor(Math.min(from, to) * text.length),
			Math.ceil(Math.max(from, to) * text.length),
		);
		for (const [mark, other] of swaps) text = text.replaceAll(mark, other);
		for (const [place, cut, mark] of edits) {
			const at = Math.floor(place * text.length);
			text = text.slice(0, at) + mark + text.slice(at + cut);
		}
		return text;
	});

test('a damaged story gives a valid record, and no words are two statements', () => {
	fc.assert(
		fc.property(damaged, (text) => {
			const record = extract({ id: 'story', title: 'Story', origin: '-', text, headings: [] }, model);
			expect(brokenInvariant(record)).toBeNull();
			const spans = record.statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
			expect(spans.filter(([start], i) => i > 0 && start < spans[i - 1]![1])).toEqual([]);
		}),
		{ numRuns: 500 },
	);
});

// Stories that the rules had not seen come out less well: of 259 of them, written and annotated before their first
// run, 70, 79, 71, 84, 82, 84, 75, 86, 71, 55, 69, 85, 82, 96, 58, 61, 68, 70, 85, 87 and 79 % of the statements were
// right then (71, 55 and 69 are of rare layouts, 58 and 61 of rare ways to report, 87 of many references back; those
// were 91 % right once names and roles had been mended by other texts). A model learnt anew gets one or two hundredths
// of them wrong or right that the one before did not, since rules are mended by what one model misses.
describe('stories of many forms', () => {
	test.each(stories)('$name is a valid record', ({ record }) => {
		expect(brokenInvariant(record)).toBeNull();
	});

	test('the level reached: of a hundred statements ninety-one with words, speaker and kind right', () => {
		const verdicts: Verdict[] = stories.flatMap(({ record, statements }) =>
			statements.map((expected) => judge(record, expected).verdict),
		);
		const count = (verdict: Verdict) => verdicts.filter((other) => other === verdict).length;
		expect(count('right') / verdicts.length).toBeGreaterThanOrEqual(0.91);
		expect((count('missing') + count('speaker')) / verdicts.length).toBeLessThanOrEqual(0.09);
	});

	test('what is no statement is not made one', () => {
		const wrong = stories.flatMap(({ name, record, nots }) =>
			nots.filter((words) => hasStatementOf(record, words)).map((words) => `${name}: ${words}`),
		);
		expect(wrong).toEqual([]);
	});

	test('actors are there under each of their names', () => {
		const missing = stories.flatMap(({ name, record, actors }) =>
			actors
				.filter(({ kind, names }) =>
					record.actors.every((actor) => actor.kind !== kind || !names.every((form) => isNamed(actor, form))),
				)
				.map(({ names }) => `${name}: ${names.join(' = ')}`),
		);
		expect(missing.length).toBeLessThanOrEqual(27);
	});
});
