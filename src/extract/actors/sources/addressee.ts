import type { Span } from '../../../model/index.js';

/** Somebody's relative or companion to whom something is sent: "a message to | his sister", "texted | her boss". */
const ADDRESSEE =
	/\b(?:(?:messages?|e-?mails?|texts?|letters?|notes?|replies|reply|calls?) to|wrote to|texted|messaged|e-?mailed|phoned|rang) (?<who>(?:his|her|their|an?) (?:\p{Lower}+ ){0,2}?\p{Lower}{3,})(?=[ ,.:;])(?! \p{Upper}|, \p{Upper}[\p{Alpha}.’'-]*(?: \p{Upper}[\p{Alpha}’'-]*){0,3}[,.:;])/gu;
/** Verbs of whoever gives an answer in writing, or back. */
const BACK = /^(?:texted|wrote|messaged|e-?mailed|replied|answered|responded|shot|fired|typed|sent)$/;
/** So far back an addressee is told of, in UTF-16 code units. */
const REACH = 320;

/**
 * Whom a message was sent to that is answered right below: “If they ask, …” he told in a message to | his sister. “She
 * texted back.”: as the text words it, the last one told of; null for nobody.
 */
export function addresseeBefore(text: string, source: Span, cue: Span | null): string | null {
	if (cue === null || cue[0] < source[1]) return null;
	const verb = text.slice(...cue);
	if (!BACK.test(verb)) return null;
	const isBack = text.startsWith(' back', cue[1]) || /^(?:repl|answ|resp)/.test(verb);
	if (!isBack) return null;
	let who: string | null = null;
	for (const match of text.slice(Math.max(0, source[0] - REACH), source[0]).matchAll(ADDRESSEE))
		who = match.groups!.who!;
	return who;
}
