import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { brokenInvariant } from '../../src/model/index.js';
import { committedModel } from './model.js';
import {
	documentOf,
	hasStatementOf,
	isNamed,
	judge,
	LEARNT,
	readStories,
	UNLEARNT,
	UNREAD,
	type Verdict,
} from './story.js';

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
	'\u00a0',
	'  ',
	'\r\n',
	'\u200b',
	'″',
	'：',
	'�',
	'&quot;',
	'â€œ',
);
const withRecords = (folder: URL) =>
	readStories(folder).map((story) => ({ ...story, record: extract(documentOf(story), model) }));
const learnt = withRecords(LEARNT);
const unlearnt = withRecords(UNLEARNT);
const unread = withRecords(UNREAD);
const stories = [...learnt, ...unlearnt, ...unread];

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

/** How many of the statements that a reader must be shown come out so. */
function verdictsOf(told: readonly (typeof stories)[number][]) {
	const verdicts: Verdict[] = told.flatMap(({ record, statements }) =>
		statements.map((expected) => judge(record, expected).verdict),
	);
	return (...wanted: Verdict[]) =>
		verdicts.filter((verdict) => wanted.includes(verdict)).length / verdicts.length;
}

describe('stories of many forms', () => {
	test.each(stories)('$name is a valid record', ({ record }) => {
		expect(brokenInvariant(record)).toBeNull();
	});

	// The levels reached, less what a few statements make: a rule that is lost shows.
	test('the level reached where the model has learnt: eighty-eight of a hundred with words, speaker and kind right', () => {
		const share = verdictsOf(learnt);
		expect(share('right')).toBeGreaterThanOrEqual(0.886);
		expect(share('missing', 'speaker')).toBeLessThanOrEqual(0.106);
	});

	test('the level reached where it has not', () => {
		expect(verdictsOf(unlearnt)('right')).toBeGreaterThanOrEqual(0.863);
	});

	test('the level reached where nobody has mended anything by what it showed', () => {
		expect(verdictsOf(unread)('right')).toBeGreaterThanOrEqual(0.74);
	});

	test('what is no statement is seldom made one', () => {
		const wrong = stories.flatMap(({ name, record, nots }) =>
			nots.filter((words) => hasStatementOf(record, words)).map((words) => `${name}: ${words}`),
		);
		const all = stories.reduce((sum, { nots }) => sum + nots.length, 0);
		expect(wrong.length / all).toBeLessThanOrEqual(0.046);
	});

	test.each([
		['where the model has learnt', learnt, 0.102],
		['where it has not', unlearnt, 0.163],
	])('actors are there under each of their names, %s', (_, told, most) => {
		const missing = told.flatMap(({ name, record, actors }) =>
			actors
				.filter(({ kind, names }) =>
					record.actors.every((actor) => actor.kind !== kind || !names.every((form) => isNamed(actor, form))),
				)
				.map(({ names }) => `${name}: ${names.join(' = ')}`),
		);
		const all = told.reduce((sum, { actors }) => sum + actors.length, 0);
		expect(missing.length / all).toBeLessThanOrEqual(most);
	});
});
