import { LABEL } from '../extract/arguments/arguments.js';
import type { Units } from '../extract/arguments/units.js';
import type { Analysis } from '../extract/tagging/analysis.js';
import { IS_NOUN, IS_VERB, tagIndex } from '../extract/tagging/tagset.js';
import { hashOf } from '../extract/text/hash.js';
import { wordFrom } from '../extract/text/words.js';
import type { Span } from '../model/index.js';
import type { GoldAttribution } from './corpus.js';

const AUXILIARY = new Set(
	'be am is are was were been being have has had having do does did get got gets getting'
		.split(' ')
		.map(hashOf),
);
const ADVERB = tagIndex('RB');

/** The words of a span. */
export function wordsOfSpan({ words }: Analysis, [start, end]: Span): number[] {
	const inside: number[] = [];
	for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++) inside.push(i);
	return inside;
}

/** The word that heads a cue: its first verb that helps no other, else its last noun, else its first word; -1 if none. */
export function cueHead(analysis: Analysis, cue: readonly Span[]): number {
	const inside = cue.flatMap((span) => wordsOfSpan(analysis, span));
	const { tags, lexemes } = analysis;
	for (let k = 0; k < inside.length; k++) {
		const i = inside[k]!;
		if (IS_VERB[tags[i]!] !== 1) continue;
		if (AUXILIARY.has(lexemes.word[i]!)) {
			let next = k + 1;
			while (next < inside.length && tags[inside[next]!] === ADVERB) next++;
			if (next < inside.length && IS_VERB[tags[inside[next]!]!] === 1) continue;
		}
		return i;
	}
	return inside.findLast((i) => IS_NOUN[tags[i]!] === 1) ?? inside[0] ?? -1;
}

/** The right label of each unit: that of most of its words. */
export function labelUnits(analysis: Analysis, units: Units, gold: GoldAttribution): Uint8Array {
	const labels = new Uint8Array(units.count);
	const mark = (spans: readonly Span[], label: number) => {
		for (const span of spans) {
			const inside = wordsOfSpan(analysis, span);
			if (inside.length === 0) continue;
			const from = inside[0]!;
			const past = inside.at(-1)! + 1;
			for (let u = 0; u < units.count; u++) {
				if (u === units.cue) continue;
				const first = units.first[u]!;
				const end = units.past[u]!;
				const shared = Math.min(end, past) - Math.max(first, from);
				if (shared > 0 && shared * 2 > end - first) labels[u] = label;
			}
		}
	};
	mark(gold.content, LABEL.content);
	mark(gold.source, LABEL.source);
	return labels;
}
