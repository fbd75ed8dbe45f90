/**
 * How well pronouns and roles that speak are traced to the people and organisations they stand for:
 *
 *     node src/run.js src/train/evaluate-actors.ts --corpus DIR [--part dev|train] [--tune]
 *
 * Takes the corpus's attributions and the machine-made names beside it, and asks whether the actor given to a
 * source is one of those in the machine-made coreference chain of that source: agreement with another program that
 * errs too, not truth. --tune searches better weights for the pronouns, one at a time; choose them on train.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findActors } from '../extract/actors/index.js';
import { WEIGHTS } from '../extract/actors/pronouns.js';
import type { Attribution, NameKind, NameSpan } from '../extract/attribution.js';
import { scanQuotations } from '../extract/quotations/scan.js';
import { findParagraphs } from '../extract/text/paragraphs.js';
import { splitWords, type Words } from '../extract/text/words.js';
import { type GoldArticle, readGold, readSilver, type SilverArticle } from './corpus.js';
import { silverTags } from './train-pos.js';

const KINDS: Readonly<Record<string, NameKind>> = {
	PERSON: 'person',
	ORGANIZATION: 'organisation',
	LOCATION: 'place',
	CITY: 'place',
	COUNTRY: 'place',
	STATE_OR_PROVINCE: 'place',
	MISC: 'other',
	NATIONALITY: 'other',
};
const CLASSES = [
	['he, she', /^(?:he|she)$/i],
	['they, it', /^(?:they|it)$/i],
	['roles ("the mayor")', /^the \p{L}+$/iu],
] as const;

interface Case {
	readonly words: Words;
	readonly tags: Uint8Array;
	readonly names: readonly NameSpan[];
	readonly attributions: readonly Attribution[];
	readonly quoted: (offset: number) => boolean;
	/** For each attribution: which class its source is of, and the spans of its chain; null when it does not count. */
	readonly questions: readonly ({
		readonly kind: number;
		readonly chain: readonly [number, number][];
	} | null)[];
}

const { values: options } = parseArgs({
	options: {
		corpus: { type: 'string' },
		part: { type: 'string', default: 'dev' },
		tune: { type: 'boolean', default: false },
	},
});
if (options.corpus === undefined) {
	process.stderr.write(
		'evaluate-actors needs --corpus DIR, a folder with dev.jsonl and silver-dev.jsonl.gz.\n',
	);
	process.exit(2);
}
const silver = new Map(
	readSilver(join(options.corpus, `silver-${options.part}.jsonl.gz`)).map((article) => [article.id, article]),
);
const cases = readGold(join(options.corpus, `${options.part}.jsonl`)).flatMap((gold) => {
	const article = silver.get(gold.id);
	return article ? [caseOf(gold, article)] : [];
});

const result = measure();
CLASSES.forEach(([label], kind) => {
	const { right, asked } = result[kind]!;
	process.stdout.write(`${label}: ${((100 * right) / asked).toFixed(1)} % of ${asked}\n`);
});
if (options.tune) tune();

/** Right answers and questions of each class. */
function measure(): { right: number; asked: number }[] {
	const totals = CLASSES.map(() => ({ right: 0, asked: 0 }));
	for (const { questions, ...told } of cases) {
		const { actors, speakers } = findActors(told);
		questions.forEach((question, i) => {
			if (!question) return;
			const total = totals[question.kind]!;
			total.asked++;
			const mentions = actors[speakers[i]!.actor]?.mentions ?? [];
			if (question.chain.some(([start, end]) => mentions.some(([from, to]) => from >= start && to <= end)))
				total.right++;
		});
	}
	return totals;
}

/** Moves one weight at a time while he and she get better. */
function tune(): void {
	let best = result[0]!.right;
	for (let round = 0; round < 3; round++) {
		for (const key of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
			for (const step of [-1, -0.5, -0.25, 0.25, 0.5, 1]) {
				const before = WEIGHTS[key];
				WEIGHTS[key] = before + step;
				const right = measure()[0]!.right;
				if (right > best) best = right;
				else WEIGHTS[key] = before;
			}
		}
	}
	process.stdout.write(`${JSON.stringify(WEIGHTS)} → ${best} of ${result[0]!.asked}\n`);
}

function caseOf(gold: GoldArticle, article: SilverArticle): Case {
	const paragraphs = findParagraphs(gold.text);
	const words = splitWords(gold.text, paragraphs);
	const parts = scanQuotations(gold.text, paragraphs)
		.filter(({ depth }) => depth === 0)
		.flatMap((quotation) => quotation.parts);
	const names = namesOf(article);
	const attributions = gold.attributions
		.filter(({ source, content }) => source.length > 0 && content.length > 0)
		.map(
			({ source, cue, content }): Attribution => ({
				content,
				cue: cue[0] ?? null,
				source: source[0]!,
				report: 'speech',
				confidence: 1,
				found: 'near',
			}),
		)
		.sort((a, b) => a.source![0] - b.source![0]);
	const questions = attributions.map(({ source }) => {
		const [start, end] = source!;
		const kind = CLASSES.findIndex(([, pattern]) => pattern.test(gold.text.slice(start, end)));
		const chain = article.coref?.find((mentions) =>
			mentions.some(([from, to]) => from === start && to === end),
		);
		if (kind < 0 || !chain) return null;
		const isNamed = chain.some(([from, to]) =>
			names.some((name) => name.start >= from && name.end <= to && (kind !== 0 || name.kind === 'person')),
		);
		return isNamed ? { kind, chain: chain.map(([from, to]): [number, number] => [from, to]) } : null;
	});
	return {
		words,
		tags: silverTags(words, article),
		names,
		attributions,
		quoted: (offset) => parts.some(([start, end]) => start <= offset && offset < end),
		questions,
	};
}

/** Runs of words that the machine-made analysis marks as one name. */
function namesOf(article: SilverArticle): NameSpan[] {
	const names: { start: number; end: number; kind: NameKind }[] = [];
	for (const sentence of article.sents) {
		let label = '';
		for (const [start, end, , entity] of sentence) {
			const kind = KINDS[entity];
			const last = names.at(-1);
			if (kind && last && label === entity && start - last.end <= 1) last.end = end;
			else if (kind) names.push({ start, end, kind });
			label = entity;
		}
	}
	return names.sort((a, b) => a.start - b.start);
}
