import { expect, test } from 'vitest';
import { type ArticleRecord, brokenInvariant } from '../../src/model/index.js';

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
