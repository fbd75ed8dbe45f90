import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindMark } from '../../src/archive/index-marks.js';
import { noteActorKeys, PackedArticle, packArticle } from '../../src/archive/sqlite/pack.js';
import { type ArticleRecord, REPORTS, type Span, STATEMENT_KINDS } from '../../src/model/index.js';

/** Records whose spans lie anywhere in texts of any letters, halves of surrogate pairs among them. */
const record = fc
	.tuple(
		fc.string({ unit: fc.oneof(fc.constantFrom(...'ab “”ë漢𝒳'), fc.constant('\ud835')), minLength: 1 }),
		fc.infiniteStream(fc.nat()),
	)
	.map(([text, numbers]): ArticleRecord => {
		const next = (most: number) => numbers.next().value! % (most + 1);
		const span = (): Span => {
			const start = next(text.length);
			return [start, start + next(text.length - start)];
		};
		const sections = Array.from({ length: 1 + next(2) }, (_, n) => ({
			id: `s${n}`,
			title: `Title ë${n}`,
			inferred: n === 0,
			level: 1,
			span: span(),
		}));
		const actors = Array.from({ length: next(3) }, (_, n) => ({
			id: `a${n}`,
			name: `Ana Ruiz ${n}`,
			kind: 'person' as const,
			aliases: ['ë'.repeat(n)],
			mentions: [span()],
		}));
		const statements = Array.from({ length: next(4) }, (_, n) => {
			const content = Array.from({ length: 1 + next(1) }, span);
			return {
				id: `q${n}`,
				kind: STATEMENT_KINDS[next(2)]!,
				report: REPORTS[next(1)]!,
				content,
				text: content.map(([start, end]) => text.slice(start, end)).join(' '),
				cue: next(1) === 0 ? null : span(),
				source: next(1) === 0 ? null : span(),
				actor: actors[next(3)]?.id ?? null,
				speaker: next(1) === 0 ? null : 'she',
				section: sections[next(sections.length - 1)]!.id,
				confidence: 0.5,
				evidence: 'named “before”',
			};
		});
		const meta = {
			id: 'x',
			title: 'Vëll',
			origin: 'x.txt',
			...(next(1) === 0 ? {} : { authors: ['Mara Sol'] }),
		};
		return { ...meta, text, sections, actors, statements };
	});

test('kinds and reports are numbered as archives on disk have them', () => {
	expect(STATEMENT_KINDS).toEqual(['direct', 'mixed', 'indirect']);
	expect(REPORTS).toEqual(['speech', 'thought']);
	expect(STATEMENT_KINDS.map(kindMark)).toEqual([2, 4, 6]);
});

function packedWith(record: ArticleRecord, keys: readonly number[]): Buffer {
	const packed = Buffer.from(packArticle(record));
	noteActorKeys(packed, keys);
	return packed;
}

test('an article comes back as it was, as a whole and piece by piece', () => {
	fc.assert(
		fc.property(record, (record) => {
			const keys = record.actors.map((_, n) => 1000 + n);
			const packed = new PackedArticle(7, packedWith(record, keys));
			expect(packed.record).toEqual(record);
			expect(packed.actorKeys).toEqual(keys);
			expect(packed.sizes).toEqual({
				statements: record.statements.length,
				sections: record.sections.length,
			});
			record.statements.forEach((statement, n) => {
				const actor = record.actors.findIndex(({ id }) => id === statement.actor);
				expect(packed.statement(n)).toEqual({
					text: statement.text,
					speaker: statement.speaker,
					kind: statement.kind,
					report: statement.report,
					confidence: statement.confidence,
					cue: statement.cue === null ? null : record.text.slice(...statement.cue),
					section: record.sections.find(({ id }) => id === statement.section)!.title,
					actor: actor < 0 ? null : keys[actor],
				});
			});
			expect(packed.statement(record.statements.length)).toBeNull();
		}),
	);
});

test('bytes of which some are missing are no article', () => {
	const whole = packArticle(fc.sample(record, { numRuns: 1, seed: 3 })[0]!);
	expect(() => new PackedArticle(1, whole.subarray(0, 20)).record).toThrow();
});
