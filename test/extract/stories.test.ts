import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { brokenInvariant } from '../../src/model/index.js';
import { committedModel } from './model.js';
import { documentOf, hasStatementOf, isNamed, judge, readStories, type Verdict } from './story.js';

const model = committedModel;
const stories = readStories().map((story) => ({ ...story, record: extract(documentOf(story), model) }));

describe('stories of many forms', () => {
	test.each(stories)('$name is a valid record', ({ record }) => {
		expect(brokenInvariant(record)).toBeNull();
	});

	test('the level reached: nineteen in twenty statements with words, speaker and kind right', () => {
		const verdicts: Verdict[] = stories.flatMap(({ record, statements }) =>
			statements.map((expected) => judge(record, expected).verdict),
		);
		const count = (verdict: Verdict) => verdicts.filter((other) => other === verdict).length;
		expect(count('right') / verdicts.length).toBeGreaterThanOrEqual(0.95);
		expect((count('missing') + count('speaker')) / verdicts.length).toBeLessThanOrEqual(0.05);
	});

	test('what is no statement is not made one', () => {
		const wrong = stories.flatMap(({ name, record, nots }) =>
			nots.filter((words) => hasStatementOf(record, words)).map((words) => `${name}: ${words}`),
		);
		expect(wrong.length).toBeLessThanOrEqual(1);
	});

	test('actors are there under each of their names', () => {
		const missing = stories.flatMap(({ name, record, actors }) =>
			actors
				.filter(({ kind, names }) =>
					record.actors.every((actor) => actor.kind !== kind || !names.every((form) => isNamed(actor, form))),
				)
				.map(({ names }) => `${name}: ${names.join(' = ')}`),
		);
		expect(missing.length).toBeLessThanOrEqual(3);
	});
});
