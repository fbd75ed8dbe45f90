import { readdirSync, readFileSync } from 'node:fs';
import { findActors, type Told } from '../extract/actors/index.js';
import { featuresOf } from '../extract/actors/pronouns/antecedents.js';
import type { Candidate } from '../extract/actors/pronouns/pronouns.js';
import type { Cluster } from '../extract/actors/terms/cluster.js';
import type { Model } from '../extract/model.js';
import { readingOf, toldOf } from '../extract/reading.js';
import { finish } from '../extract/steps.js';
import { analyse } from '../extract/tagging/analysis.js';
import { STATEMENT_KINDS } from '../model/index.js';
import type { GoldAttribution } from './corpus.js';
import type { Lesson } from './ranking.js';
import { markedAttributions, silverCases } from './silver-cases.js';
import { placed, storyParts } from './stories.js';

const PRONOUN = /^(?:he|she|it|they)$/i;
/** What a machine takes a pronoun for counts less than what a reader marked. */
const SILVER = 0.05;

/** The lessons of the corpus, by a machine's coreference. */
export function silverLessons(corpus: string): Lesson[] {
	return silverCases(corpus, 'train').flatMap((told) => {
		const asked = candidatesAt(told);
		return told.questions.flatMap((question, i) => {
			const candidates = asked.get(told.attributions[i]!.source![0]);
			if (!question || !candidates || !isPronoun(told, i)) return [];
			const names = new Set(
				told.names
					.filter(({ start, end }) => question.chain.some(([from, to]) => start >= from && end <= to))
					.map(({ start, end }) => told.words.text.slice(start, end)),
			);
			const means = ({ forms }: Cluster) => [...forms.keys()].some((form) => names.has(form));
			return lessonOf(candidates, (cluster) => cluster !== null && means(cluster), SILVER);
		});
	});
}

/** The lessons of a folder of stories, by whom a reader named as the speaker. */
export function storyLessons(folder: string, model: Model): Lesson[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.flatMap((file) => {
			const { text, expected, marks } = storyParts(readFileSync(`${folder}/${file}`, 'utf8'));
			const speakers = expected.map((line) => line.split(' | ')).filter(([kind]) => isKind(kind!));
			const told = toldBy(text, placed(text, marks).attributions, model);
			const asked = candidatesAt(told);
			return told.attributions.flatMap((attribution, i) => {
				const candidates = asked.get(attribution.source![0]);
				if (!candidates || !isPronoun(told, i)) return [];
				const words = new Set(attribution.content.flatMap((span) => wordsOf(text.slice(...span))));
				const line = speakers.find(([, , content]) => likeness(words, new Set(wordsOf(content!))) > LIKE);
				if (!line) return [];
				const speaker = bare(line[1]!);
				return lessonOf(
					candidates,
					(cluster, phrase) =>
						cluster !== null
							? [...cluster.forms.keys(), ...cluster.titled].some((form) => bare(form) === speaker)
							: bare(phrase) === speaker,
					1,
				);
			});
		});
}

/** Whether a word is a kind of statement: lines of a story begin with it. */
export const isKind = (word: string): boolean => (STATEMENT_KINDS as readonly string[]).includes(word);

/** So much alike are the content of a mark and that of a statement. */
export const LIKE = 0.7;

/** A story as far as it tells who appears in it, what is said as a reader marked it. */
export function toldBy(text: string, marked: readonly GoldAttribution[], model: Model): Told {
	const analysis = analyse(text, model.pos);
	const reading = finish(
		readingOf({ id: '', title: '', origin: '', text, headings: [] }, analysis, model.names),
	);
	return toldOf(reading, markedAttributions(marked), model.pos);
}

/** Whom each pronoun may mean, by its offset, when it is asked for first. */
function candidatesAt(told: Told): Map<number, readonly Candidate[]> {
	const asked = new Map<number, readonly Candidate[]>();
	finish(
		findActors({
			...told,
			watch: (at, candidates) => {
				if (!asked.has(at)) asked.set(at, candidates);
			},
		}),
	);
	return asked;
}

const isPronoun = ({ words, attributions }: Told, i: number): boolean =>
	PRONOUN.test(words.text.slice(...attributions[i]!.source!));

/** A lesson; none when nobody is meant, or everybody. */
function lessonOf(
	candidates: readonly Candidate[],
	isMeant: (cluster: Cluster | null, phrase: string) => boolean,
	weight: number,
): Lesson[] {
	const told = candidates.map(({ resolution: { cluster, phrase }, signs }) => ({
		features: [...featuresOf(signs)],
		isMeant: isMeant(cluster, phrase ?? ''),
	}));
	const meant = told.filter((candidate) => candidate.isMeant).length;
	return meant === 0 || meant === told.length ? [] : [{ candidates: told, weight }];
}

/** The words of a text in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? [];

/** Jaccard index of two sets. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared / Math.max(1, a.size + b.size - shared);
}

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');
