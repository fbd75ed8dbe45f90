import type { Words } from '../../text/words.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';

const TELLING = 'known|nicknamed|dubbed';
/** A text without any of these tells of no nickname; and what ends one of its words, case apart, where it has one. */
const TELLS = new RegExp(` (?:${TELLING}) |\\bKnown `);
export const ENDS_AS_NICKNAMED = new RegExp(`(?:${TELLING})$`);
/** "… , popularly known to his mates as | “Nugget”": behind whoever bears it. */
const BEHIND =
	/^(?:,? (?:who )?(?:is|was) |,? (?:an? [^,.;:!?"“”\n]{3,40} )?)?(?:(?:also|better|popularly|widely|commonly|affectionately) )?(?:known(?: (?:to|at|in|by|among) [^,.;:!?"“”\n]{2,40}?)? as|nicknamed|dubbed)(?: the)? ["“‘'«](?:the |The )?(?<nickname>[^"”’'»\n]{3,24}?),?["”’'»]/u;
/** "Known to all as “Poldi”, | Ana Ruiz": before whoever bears it. */
const BEFORE =
	/\bKnown (?:(?:to|at|in|by|among) [^,.;:!?"“”\n]{2,40}? )?as ["“‘'«](?:the |The )?(?<nickname>[^"”’'»\n]{3,24}?),?["”’'»],? (?<whom>he|she|$)/gu;
/** So far around a name that is looked for, in UTF-16 code units. */
const REACH = 110;

/** Adds what people are nicknamed, and joins names that are such: "Ana Ruiz, nicknamed “the Clockmaker”". */
export function joinNicknamed({ text }: Words, mentions: readonly Mention[]): void {
	if (!TELLS.test(text)) return;
	const isToldBefore = text.includes('Known ');
	const named = new Map<string, Cluster>();
	mentions.forEach(({ cluster, start, end }, m) => {
		if (cluster.kind !== 'person') return;
		const behind = BEHIND.exec(text.slice(end, end + REACH))?.groups;
		if (behind) named.set(behind.nickname!, cluster);
		if (!isToldBefore) return;
		const from = Math.max(0, start - REACH, mentions[m - 2]?.end ?? 0);
		for (const { groups } of text.slice(from, start).matchAll(BEFORE))
			if (groups!.whom === '') named.set(groups!.nickname!, cluster);
	});
	const subject = isToldBefore
		? mentions.find(({ cluster }) => cluster.kind === 'person')?.cluster
		: undefined;
	if (subject)
		for (const { groups } of text.matchAll(BEFORE))
			if (groups!.whom !== '') named.set(groups!.nickname!, subject);
	if (named.size === 0) return;
	for (const [nickname, bearer] of named) rootOf(bearer).titled.add(nickname);
	for (const cluster of new Set(mentions.map((mention) => mention.cluster))) {
		const called = [...cluster.forms.keys(), ...cluster.titled].find((form) => named.has(form));
		const bearer = called === undefined ? undefined : named.get(called);
		if (bearer && rootOf(bearer) !== rootOf(cluster)) merge(bearer, cluster);
	}
	for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
}
