import type { AttributionModel } from '../extract/attribute.js';
import type { Table, Tables } from '../extract/learnt/tables.js';
import { tablesOf } from '../extract/learnt/trees.js';
import type { KeyedWeights } from '../extract/learnt/weights.js';
import { analyse } from '../extract/tagging/analysis.js';
import { lexemesOf } from '../extract/text/lexemes.js';
import { findParagraphs } from '../extract/text/paragraphs.js';
import { splitWords } from '../extract/text/words.js';
import type { GoldArticle, SilverArticle } from './corpus.js';
import { quantise } from './quantise.js';
import { trainAttribution } from './train-attribution.js';
import { trainNames } from './train-names.js';
import { silverTags, trainPos } from './train-pos.js';

/**
 * Trains every stage, one upon the other, and returns the tables of the model file. Deterministic.
 * @param silver the same articles as another analyser saw them; articles without are left out of the first stages
 */
export function trainModel(
	gold: readonly GoldArticle[],
	silver: readonly SilverArticle[],
	log: (line: string) => void,
): Tables {
	const tables = new Map<string, Table>();
	const silverOf = new Map(silver.map((article) => [article.id, article]));
	const known = gold.filter(({ id }) => silverOf.has(id));

	const pos = trainPos(
		known.map(({ id, text }) => {
			const words = splitWords(text, findParagraphs(text));
			return { words, lexemes: lexemesOf(words), tags: silverTags(words, silverOf.get(id)!) };
		}),
		16,
		4,
	);
	tables.set('pos', quantise(pos.weights, { step: 0.5, prune: 1.2, bits: 16 }));
	tables.set('pos.words', { values: pos.dictionary.hashes, width: 1, scale: 1 });
	tables.set('pos.tags', { values: pos.dictionary.tags, width: 1, scale: 1 });
	log(`parts of speech learnt from ${known.length} articles`);

	// Later stages learn from what the stored tagger says, rounding included.
	const tagger = { ...pos, weights: { ...pos.weights, ...(tables.get('pos') as { values: Int16Array }) } };
	const analyses = gold.map(({ text }) => analyse(text, tagger));

	const named = gold.flatMap(({ id }, i) => {
		const article = silverOf.get(id);
		return article ? [{ analysis: analyses[i]!, silver: article }] : [];
	});
	tables.set('names', quantise(trainNames(named, 15, 5), { step: 1, prune: 1.5, bits: 16 }));
	log(`names learnt from ${named.length} articles`);

	const learnt = trainAttribution(
		gold.map((article, i) => ({ gold: article, analysis: analyses[i]! })),
		log,
	);
	for (const [name, table] of attributionTables(learnt)) tables.set(name, table);
	return tables;
}

/** The tables of the last stages. */
function attributionTables({
	cues,
	cueReview,
	arguments: tagger,
	judge,
	trim,
	review,
}: AttributionModel): [string, Table][] {
	const table = ({ cells, mask, scale }: KeyedWeights): Table => ({
		values: cells,
		width: cells.length / (mask + 1),
		scale,
	});
	return [
		['cues', table(cues.weights)],
		['cues.never', { values: cues.never as Uint32Array<ArrayBuffer>, width: 1, scale: 1 }],
		...tablesOf('cues.review', cueReview),
		['arguments.units', table(tagger.units)],
		['arguments.steps', table(tagger.steps)],
		['judge', table(judge)],
		...tablesOf('trim', trim),
		...tablesOf('review', review),
	];
}
