import type { Span } from '../../../model/index.js';
import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { isSomebody } from '../../who/nouns.js';
import { attributeEach } from './each-quotation.js';

/** So far before a quotation what it stands on may begin, in UTF-16 code units. */
const REACH = 110;
/** "a placard reading", "a sign taped to the door that reads", "a T-shirt that said": what bears the words, and the cue. */
const BEARER =
	/(?:^|[\s(])(?<source>(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Tt]wo) (?:[\p{Alpha}-]+ ){0,2}(?:placard|banner|sign|poster|notice|note|plaque|label|sticker|card|inscription|slogan|graffiti|badge|T-shirt|sweatshirt|hoodie|mural|leaflet|flyer|display|screen|message|caption|noticeboard|blackboard|headstone|gravestone)s?(?: (?:on|in|at|by|above|outside|taped|pinned|stuck|painted|nailed|tied|hung|held|left|posted)\b[^,.;:“”"\n]{0,50}?)?),? (?<cue>reading|saying|(?:that|which) (?:reads?|said|says))[:,]? $/u;

/** "placards with inscriptions such as “Pay us”": what several bear, before the first of them. */
const SEVERAL =
	/\b(?<cue>inscriptions|slogans|placards|banners|posters|signs) (?:such as|like|including|that (?:read|said)|which (?:read|said))[:,]? $/u;
/** What joins the next. */
const NEXT = /^[,;]? (?:and |or )?$/;
/** So far before them stands who carries them. */
const FAR = 240;

/** Words in marks on what many people carry, each by itself: “Pay us”, “We served” and “Never again”. */
export function attributeSlogans(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	let last: Attribution | null = null;
	for (const { parts } of outer) {
		const [start] = parts[0]!;
		if (last !== null && isNext(text, last.content.at(-1)![1], start))
			last = spokenNear(parts, last.cue, last.source, 0.75);
		else last = first(text, start, parts);
		if (last !== null && !isTaken(start)) attributions.push(last);
	}
	return attributions;
}

const isNext = (text: string, end: number, start: number): boolean =>
	start - end < 7 && NEXT.test(text.slice(end, start));

/** The first of some slogans, carried by whom the sentence named last; null for none. */
function first(text: string, start: number, parts: readonly Span[]): Attribution | null {
	const before = text.slice(Math.max(0, start - FAR), start);
	const match = /[deghksu]s?[:,]? $/.test(before) ? SEVERAL.exec(before.slice(-40)) : null;
	if (!match) return null;
	const cueAt = start - Math.min(40, before.length) + match.index;
	const from = start - before.length;
	const sentence = before.slice(before.search(/[^.!?\n]*$/), cueAt - from);
	let who: Span | null = null;
	for (const found of sentence.matchAll(CROWD))
		if (isSomebody(found.groups!.noun!.toLowerCase())) {
			const at = cueAt - sentence.length + found.index;
			who = [at, at + found[0].length];
		}
	return who && spokenNear(parts, spanAt(cueAt, match.groups!.cue!), who, 0.75);
}

/** "hundreds of retirees", "Protesters": several people. */
const CROWD =
	/(?<![\p{Alpha}’'-])(?:(?:hundreds|dozens|thousands|scores|some|several) of )?(?!(?:hundreds|dozens|thousands|scores|some|several) )(?<noun>\p{Alpha}{3,}(?:s|people|women|men))(?![\p{Alpha}’'-])/giu;

/** Words in marks that stand on something: a placard reading “Hands off”. */
export function attributeInscriptions(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	return attributeEach(outer, isTaken, (parts) => {
		const [start] = parts[0]!;
		// "reading “", "reads “", "saying “", "said “"
		if (!/[gsd][:,]? $/.test(text.slice(Math.max(0, start - 3), start))) return null;
		const before = text.slice(Math.max(0, start - REACH), start);
		const match = BEARER.exec(before);
		if (!match) return null;
		const { source, cue } = match.groups!;
		const from = start - before.length;
		const sourceAt = from + match.index + match[0].indexOf(source!);
		const cueAt = from + before.lastIndexOf(cue!);
		return spokenNear(parts, spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75);
	});
}
