import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { following } from '../../text/following.js';
import { leadIn } from '../../text/lead-ins.js';

/** "Maureen Clegg, 71, retired postmistress, Skelby: ", "Hamza Iqbal (33), Leeds: ": who speaks, and more of them. */
const LABEL =
	/^(?<name>\p{Upper}[\p{Alpha}\p{M}.'’-]*(?: [\p{Alpha}\p{M}.'’-]{1,24}){0,3})(?<about>(?:,| \()[^:"“”«»?!\n]{2,110}): ?(?=[^\s"“”«»„'‘「『\p{Lower}]\S*\s)/u;
/** The same before words in marks. */
const QUOTED =
	/^\p{Upper}[\p{Alpha}\p{M}.'’-]*(?: [\p{Alpha}\p{M}.'’-]{1,24}){0,3}(?<about>(?:,| \()[^:"“”«»?!\n]{2,110}): ?["“«„'‘]/u;
/** 71 · 60s: how old somebody is. */
const AGE = /(?:^|[\s,(])\d\ds?(?=[\s,)]|$)/;
/** Labels that tell who speaks by a verb are ordinary sentences. */
const TELLING =
	/\p{Lower}[.] |\b(?:said|says|told|tells|asked|asks|wrote|writes|adds|added|is|are|was|were|has|had|will)\b/u;
/** ", chief executive, Voltana", ", pensioner, Orley": a post in small letters and where it is held. */
const POSTED =
	/^, \p{Lower}[\p{Lower} -]{3,40}(?:,| of| at| for) ?(?:the )?\p{Upper}|^, \p{Lower}[\p{Lower} -]{3,30}$/u;
const MOST_POSTED = 3;
/** Fewer of them are no round of voices. */
const LEAST = 2;

/**
 * What passers-by, readers and neighbours said, one a paragraph, each with a name and an age before the colon. Where
 * two are told so, others with a name and what they do are taken for such voices too.
 */
export function attributeVoices(
	text: string,
	paragraphs: readonly Span[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const voices: { name: NameSpan; colon: number; content: Span; isAged: boolean }[] = [];
	// "Sipho Khuboni, general secretary, Metal Union: …": three whose posts are told are voices too.
	let posted = 0;
	const colonFrom = following(text, ':');
	for (const [first, end] of paragraphs) {
		if (colonFrom(first) >= end) continue;
		const start = first + leadIn(text, [first, end]);
		if (colonFrom(start) >= Math.min(end, start + 240)) continue;
		const head = text.slice(start, Math.min(end, start + 240));
		const match = LABEL.exec(head);
		const about = (match ?? QUOTED.exec(head))?.groups?.about;
		if (about === undefined || TELLING.test(about)) continue;
		if (POSTED.test(about)) posted++;
		if (!match) continue;
		const { name } = match.groups!;
		voices.push({
			name: { start, end: start + name!.length, kind: 'person' },
			colon: start + match[0].trimEnd().length - 1,
			content: [start + match[0].length, end],
			isAged: AGE.test(about),
		});
	}
	const aged = new Set(
		voices.filter(({ isAged }) => isAged).map(({ name }) => text.slice(name.start, name.end)),
	);
	if (aged.size < LEAST && posted < MOST_POSTED) return { attributions: [], names: [] };
	return {
		attributions: voices.map(({ name, colon, content }) => ({
			content: [content],
			cue: [colon, colon + 1],
			source: [name.start, name.end],
			report: 'speech',
			confidence: 0.85,
			found: 'turn',
		})),
		names: voices.map(({ name }) => name),
	};
}
