import { lowerBound } from '../../text/lower-bound.js';
import { lowerAt } from '../../text/words.js';
import { PAPERS } from '../roles/offices.js';
import type { Cluster } from '../terms/cluster.js';
import { named, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';

/** What judges and courts hand down. */
const RULINGS = /^(?:ruling|judge?ment|verdict)$/;
/** Whether a document is what a judge, a court or a jury hands down. */
export const isRuling = (noun: string): boolean => RULINGS.test(noun);
const JUDGES = ['judge', 'justice', 'magistrate', 'coroner', 'sheriff'];
/** Who makes a document: auditors an audit. */
const MAKERS: ReadonlyMap<string, RegExp> = new Map([
	['audit', /\bauditors\b/],
	['study', /\b(?:researchers|scientists|academics|team)\b/],
	['paper', /\b(?:researchers|scientists|academics|team)\b/],
	['poll', /\bpollsters\b/],
]);
/** What those who look into something publish, and what they are called. */
const REPORTS = /^(?:report|findings)$/;
const INQUIRIES =
	/^(?:inquiry|commission|panel|review|ombudsman|inspectorate|tribunal|taskforce|committee|auditor|auditors|audit|inspectors|investigators|institute)$/;
/** What else tells of a body that it looks into what goes wrong. */
const SAFETY = /^(?:safety|accidents?|investigations?)$/;
/** Whether a body looks into things, by its name. */
export const isInquiry = ({ kind, words }: Cluster): boolean =>
	kind === 'organisation' && words.some((name) => INQUIRIES.test(name) || SAFETY.test(name));
/** How many names back a court is looked for. */
const REACH = 12;

/**
 * Who is likely to have issued a document of which the text tells nothing: the court of a ruling, whoever spoke last
 * for a statement, the auditors of an audit; null for any other.
 * @param first the word that begins the source
 * @param speaker who spoke last
 * @param isNear whether that was a paragraph ago at most
 */
export function likelyIssuer(
	scene: Scene,
	noun: string,
	first: number,
	speaker: Resolution | null,
	isNear: boolean,
): Resolution | null {
	if (/^(?:a|an|another|one)$/.test(lowerAt(scene.words, first))) return null;
	const court = RULINGS.test(noun) ? courtBefore(scene, first) : null;
	if (court) return named(court, 'document', 0.75);
	const inquiry = REPORTS.test(noun) ? onlyInquiry(scene, first) : null;
	if (inquiry) return named(inquiry, 'document', 0.75);
	if (!speaker) return null;
	const isMaker = isNear && speaker.phrase !== null && MAKERS.get(noun)?.test(speaker.phrase.toLowerCase());
	return isMaker || PAPERS.has(noun) ? { ...speaker, reason: 'document', trust: 0.75 } : null;
}

/** The only body that was named before a word and looks into things; null where there are several. */
function onlyInquiry({ words, mentions }: Scene, word: number): Cluster | null {
	const past = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[word]!);
	let only: Cluster | null = null;
	for (let m = past - 1; m >= 0 && past - m < REACH; m--) {
		const { cluster } = mentions[m]!;
		if (cluster.kind !== 'organisation' || !cluster.words.some((name) => INQUIRIES.test(name))) continue;
		if (only && only !== cluster) return null;
		only = cluster;
	}
	return only;
}

/** The judge or the court that was named last before a word. */
function courtBefore({ words, mentions }: Scene, word: number): Cluster | null {
	const last = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[word]!) - 1;
	for (let m = last; m >= 0 && last - m < REACH; m--) {
		const { cluster } = mentions[m]!;
		const isJudge =
			cluster.kind === 'person'
				? JUDGES.some((role) => cluster.roles.has(role))
				: cluster.words.some((name) => /^(?:court|tribunal)$/.test(name));
		if (isJudge) return cluster;
	}
	return null;
}
