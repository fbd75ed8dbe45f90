import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemoryShelf } from '../../src/archive/memory/index.js';
import { opened } from '../../src/archive/sqlite/pack.js';
import { prepareArticle } from '../../src/archive/sqlite/prepare.js';
import { type ArticleRecord, brokenInvariant } from '../../src/model/index.js';
import { FORMATS, printed } from '../../src/print/index.js';
import { openMemorySession } from '../../src/search/memory.js';

const record: ArticleRecord = {
	id: 'a',
	title: 'A',
	origin: 'a.txt',
	text: '“We left,” said Ana.',
	sections: [{ id: 's1', title: 'A', inferred: true, level: 1, span: [0, 20] }],
	actors: [{ id: 'a1', name: 'Ana', kind: 'person', aliases: [], mentions: [[16, 19]] }],
	statements: [
		{
			id: 'q1',
			kind: 'direct',
			report: 'speech',
			content: [[0, 10]],
			text: '“We left,”',
			cue: [11, 15],
			source: [16, 19],
			actor: 'a1',
			speaker: 'Ana',
			section: 's1',
			confidence: 0.9,
			evidence: 'named after the quotation: said Ana',
		},
	],
};

test('a sound record breaks no invariant', () => {
	expect(brokenInvariant(record)).toBeNull();
});

test('spans outside the text are named', () => {
	const statement = { ...record.statements[0]!, content: [[0, 99]] as const };
	expect(brokenInvariant({ ...record, statements: [statement] })).toContain('q1');
});

test('an actor nobody knows is named', () => {
	const statement = { ...record.statements[0]!, actor: 'a2' };
	expect(brokenInvariant({ ...record, statements: [statement] })).toContain('a2');
});

test('sections that leave a gap are named', () => {
	expect(brokenInvariant({ ...record, sections: [{ ...record.sections[0]!, span: [1, 20] }] })).toContain(
		's1',
	);
});

describe('a record that anybody may have written', () => {
	type Path = readonly (string | number)[];
	/** The record as JSON brings it with another value at a place in it; nothing there for undefined. */
	function changed(path: Path, value: unknown): ArticleRecord {
		const copy = structuredClone(record);
		let at = copy as unknown as Record<string | number, unknown>;
		for (const name of path.slice(0, -1)) at = at[name] as typeof at;
		if (value === undefined) delete at[path.at(-1)!];
		else at[path.at(-1)!] = value;
		return JSON.parse(JSON.stringify(copy));
	}
	const pathsIn = (value: unknown, path: Path = []): Path[] =>
		typeof value !== 'object' || value === null
			? [path]
			: [
					...(path.length === 0 ? [] : [path]),
					...Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name])),
				];

	test.each([
		[['statements', 0, 'speaker'], 42, 'statement 1: speaker is of the wrong type'],
		[['statements', 0, 'evidence'], null, 'statement 1: evidence is of the wrong type'],
		[['statements', 0, 'report'], 'banana', 'statement q1: unknown report banana'],
		[['statements', 0, 'kind'], { toString: 1 }, 'statement 1: kind is of the wrong type'],
		[['statements', 0, 'confidence'], '0.9', 'statement 1: confidence is of the wrong type'],
		[['statements', 0, 'content'], [[0, 10, 20]], 'statement 1: content is of the wrong type'],
		[['sections', 0, 'title'], 7, 'section 1: title is of the wrong type'],
		[['sections', 0, 'level'], 0.5, 'section 1: level is of the wrong type'],
		[['sections', 0, 'span'], undefined, 'section 1: span is missing'],
		[['sections', 1], { ...record.sections[0], span: [20, 20] }, 'section s1: id used twice'],
		[['actors', 0, 'name'], null, 'actor 1: name is of the wrong type'],
		[['actors', 0, 'aliases'], null, 'actor 1: aliases is of the wrong type'],
		[['actors', 0], 'Ana', 'actor 1: no object'],
		[['url'], 7, 'the record: url is of the wrong type'],
		[['actors'], undefined, 'the record: actors is missing'],
	])('%j: %j is named', (path, value, told) => {
		expect(brokenInvariant(changed(path, value))).toBe(told);
	});

	test('is refused with a sentence, or searched, printed and packed', async () => {
		const optional: Path[] = [['url'], ['published'], ['publisher'], ['authors'], ['language']];
		const value = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom(
				undefined,
				null,
				'',
				0,
				1,
				[],
				{},
				[0, 10],
				[[0, 10]],
				'thought',
				'group',
				'2024-01-01',
			),
		);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...pathsIn(record), ...optional), value, async (path, put) => {
				const given = changed(path, put);
				if (brokenInvariant(given) !== null) return;
				await use(given);
			}),
			{ numRuns: 1500 },
		);
	});

	/** All that is done with a record once it has been read. */
	async function use(given: ArticleRecord): Promise<void> {
		const session = openMemorySession();
		session.add([given]);
		for (const text of ['', 'ana', 'by:ana left', 'in:a', 'from:a', 'after:2020']) {
			const answer = await session.search({ text, scope: 'all', offset: 0, limit: 9, thoughts: true });
			for (const { key, type } of answer!.rows) {
				if (type !== 'actor') await session.article(key);
				else await session.actor(key, 0, 9).then(() => session.passages(key, 9));
				if (type === 'statement') await session.statement(key);
			}
			const { items } = await session.items(answer!.rows);
			for (const format of FORMATS) expect([...printed(items, format)].join('')).toBeTypeOf('string');
		}
		await session.close();
		expect(openMemoryShelf().put([given]).added).toBe(1);
		expect(opened(1, prepareArticle(given).packed).record.statements).toEqual(given.statements);
	}
});
