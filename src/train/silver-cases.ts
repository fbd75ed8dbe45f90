import { join } from 'node:path';
import type { Told } from '../extract/actors/index.js';
import type { Attribution, NameKind, NameSpan } from '../extract/attribution.js';
import { scanQuotations } from '../extract/quotations/scan.js';
import { findParagraphs } from '../extract/text/paragraphs.js';
import { splitWords } from '../extract/text/words.js';
import {
	type GoldArticle,
	type GoldAttribution,
	readGold,
	readSilver,
	type SilverArticle,
} from './corpus.js';
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
/** The sources that are asked for, by what they are. */
export const CLASSES = [
	['he, she', /^(?:he|she)$/i],
	['they, it', /^(?:they|it)$/i],
	['roles ("the mayor")', /^the \p{Alpha}+$/iu],
] as const;

/** A text with its attributions, and which names each source stands for by a machine's coreference. */
export interface Case extends Told {
	/** For each attribution: which class its source is of, and the spans of its chain; null when it does not count. */
	readonly questions: readonly ({
		readonly kind: number;
		readonly chain: readonly [number, number][];
	} | null)[];
}

/** The articles of a part of the corpus that were analysed by machine too. */
export function silverCases(corpus: string, part: string): Case[] {
	const silver = new Map(
		readSilver(join(corpus, `silver-${part}.jsonl.gz`)).map((article) => [article.id, article]),
	);
	return readGold(join(corpus, `${part}.jsonl`)).flatMap((gold) => {
		const article = silver.get(gold.id);
		return article ? [caseOf(gold, article)] : [];
	});
}

function caseOf(gold: GoldArticle, article: SilverArticle): Case {
	const paragraphs = findParagraphs(gold.text);
	const words = splitWords(gold.text, paragraphs);
	const parts = scanQuotations(gold.text, paragraphs)
		.filter(({ depth }) => depth === 0)
		.flatMap((quotation) => quotation.parts);
	const names = namesOf(article);
	const attributions = markedAttributions(gold.attributions.filter(({ content }) => content.length > 0));
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
		// The machine tells by itself which names are somebody's.
		howUsed: () => null,
		questions,
	};
}

/** What annotators marked, as the stages that find whom a source stands for take it: in the order of the sources. */
export const markedAttributions = (marked: readonly GoldAttribution[]): Attribution[] =>
	marked
		.filter(({ source }) => source.length > 0)
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
