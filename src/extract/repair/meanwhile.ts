import type { Span } from '../../model/index.js';

/** "condemning the use of drones" */
const DOING = /^(?:\p{Ll}+ly )?\p{Ll}{3,}ing /u;
/** Whoever opens the sentence, before what they do meanwhile. */
const SUBJECT =
	/(?:^|[.!?]["”’]?\s|\n)(?<who>(?!(?:In|On|At|For|After|Before|By|With|During|Under|As|When|While|To|From|If|But|And|Since|Because|According|Asked|Speaking|Despite)\b)\p{Lu}[^.!?;:,“”"«»\n]{1,70}), (?:\p{Ll}+ly )?$/u;

/** "Karanda on Thursday, strongly | condemning the use of drones, | said": whoever says it, and not what they do meanwhile. */
export function whoDoes(text: string, source: Span, cue: Span): Span {
	if (source[1] > cue[0] || !/\p{Ll}/u.test(text[source[0]]!)) return source;
	if (text[source[1]] !== ',' && text[source[1] - 1] !== ',') return source;
	if (!DOING.test(text.slice(source[0], source[0] + 40))) return source;
	const who = SUBJECT.exec(text.slice(Math.max(0, source[0] - 110), source[0]))?.groups?.who;
	if (who === undefined) return source;
	const at = text.lastIndexOf(who, source[0]);
	return [at, at + who.length];
}
