import { lowerBound } from '../text/lower-bound.js';
import type { Mention } from './cluster.js';

/** What people who look into something publish. */
export const STUDIES = /^(?:study|paper|trial|research|findings|experiment|experiments)$/;
/** What a text calls them where it goes on. */
export const TEAM = /^(?:team|authors|researchers|scientists|academics)$/;
/** What makes a study another than the one that a text is about. */
export const OTHER_STUDY =
	/\b(?:earlier|previous|separate|another|other|older|similar|rival|second|recent|own|internal|\d{4})\b/i;

/** "Researchers at the", "A team led by Dr": who looks into something, up to where a name begins. */
const MAKERS =
	/(?<![\p{L}’'-])(?:(?:[Tt]he|[Aa]n?)(?: (?:international|joint|\p{Lu}\p{L}+))? (?:research )?team(?: of (?:researchers|scientists|\p{Ll}+ists))?|[Rr]esearchers|[Ss]cientists|[Aa]cademics|[Ee]ngineers|[Aa]stronomers|\p{L}{3,}(?:ologists|ographers)|[Ee]conomists|[Pp]hysicists|[Ee]pidemiologists) (?:at|from|of|led by) (?:the |(?:Professor|Prof|Dr)\.? )?(?=\p{Lu})/gu;

/**
 * The people whose study a text is about, as it introduces them: "Researchers at the University of Oulu"; null where
 * it tells of none.
 * @param mentions in text order
 */
export function makersIn(text: string, mentions: readonly Mention[]): string | null {
	for (const { index, 0: lead } of text.matchAll(MAKERS)) {
		const at = index + lead.length;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < at)];
		if (mention?.start !== at || mention.cluster.kind === 'other') continue;
		return text.slice(index, mention.end).replace(/\s+/g, ' ');
	}
	return null;
}
