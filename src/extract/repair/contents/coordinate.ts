import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { firstFrom, isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { trimEnd } from '../../text/characters.js';

/**
 * "… on Friday and suggested that …", "… and said she had …", "… and appealed to villagers to …": a second verb of
 * the same speaker, with what shows that somebody speaks.
 */
const SECOND =
	/(?:,? (?:and|but|while) (?:also |later |then |he |she |they |it )?|,? (?:although|though) (?:he|she|they|it) (?:also )?|, (?=adding |noting |warning |stressing |insisting |claiming |arguing |saying |reporting ))(?:(?<cue>said|says|added|adds|suggested|suggests|warned|warns|argued|argues|insisted|insists|claimed|claims|promised|promises|vowed|denied|denies|noted|notes|stressed|predicted|pledged|admitted|conceded|complained|explained|alleged|acknowledged|accepted|agreed|adding|saying|warning|claiming|insisting|arguing|noting|stressing|reporting)(?: that | (?=(?:he|she|it|they|there|this|his|her|its|their|the) ))|(?<plain>said) (?=(?!(?:to|no|yes|so|nothing|little|hello|sorry|goodbye|something)\b)(?:\p{Alpha}+ ){1,6}(?:had|has|have|was|were|is|are|would|will|could|might|should)\b)|(?<appeal>appealed|called|urged) (?=(?:to|on|for|\p{Lower}+) ))/gu;
/** The same of those who are several: "deny the charge and say that …". */
const PLURAL =
	/^(?:say|deny|insist|argue|claim|warn|believe|fear|reject|dispute|dismiss|acknowledge|admit|concede)$/;
const SECOND_OF_SEVERAL =
	/,? (?:and|but) (?:also |now )?(?<cue>say|insist|argue|claim|warn|believe|add|complain|maintain)(?: that | (?=(?:he|she|it|they|there|this|his|her|its|their|the) ))/gu;
/** "but was overruled": the rest of a clause that another verb seemed to claim. */
const TORN = /^(?:but|and|or)\s(?:was|were|is|are|had|has|have|would|could|did|will|not|that)\b/iu;

/** Parts an indirect statement where its speaker is told to have said something else: "… and suggested that …". */
export function splitCoordinated(
	text: string,
	outer: readonly Quotation[],
	attribution: Attribution,
): Attribution[] {
	const { cue, content, found } = attribution;
	const [start, end] = content[0]!;
	const apart = splitParts(text, attribution);
	if (apart) return apart;
	if (!cue || found !== 'near' || content.length > 1 || start < cue[1] || start - cue[1] > 60)
		return [attribution];
	const words = text.slice(start, end);
	if (end - start < 30 || !mayGoOn(words)) return [attribution];
	const second = PLURAL.test(text.slice(...cue)) ? SECOND_OF_SEVERAL : SECOND;
	// `matchAll` would copy the expression each time, and most words have no second verb.
	second.lastIndex = 0;
	for (let match = second.exec(words); match !== null; match = second.exec(words)) {
		const from = start + match.index + match[0].length;
		const isQuoted = holdsMark(outer, start, start + match.index + 1, from);
		if (match.index < 15 || end - from < 10 || isQuoted) continue;
		const { cue: told, plain, appeal } = match.groups!;
		const verb = (told ?? plain ?? appeal)!;
		const at = start + match.index + match[0].lastIndexOf(verb);
		return [
			amended(attribution, { content: [[start, trimEnd(text, start, start + match.index)]] }),
			amended(attribution, {
				content: [[from, text[end - 1] === '.' ? end - 1 : end]],
				cue: [at, at + verb.length],
			}),
		];
	}
	const before = words.includes(' before ') ? BEFORE.exec(words) : null;
	if (!before || before.index < 15) return [attribution];
	const at = start + before.index + ' before '.length;
	const from = start + before.index + before[0].length;
	if (end - from < 10 || holdsMark(outer, start, at, from)) return [attribution];
	return [
		amended(attribution, { content: [[start, start + before.index]] }),
		amended(attribution, { content: [[from, end]], cue: [at, at + before.groups!.cue!.length] }),
	];
}

/** "that the firm had gone bust | before admitting to her boss that | it had never existed": what the speaker said later. */
const BEFORE =
	/ before (?<cue>admitting|conceding|acknowledging|confessing|revealing|adding)(?: to (?:\p{Alpha}+ ){1,4}?| )that (?=\p{Alpha})/u;

/** Whether there may be a second verb: most words have nothing that leads to one. */
const mayGoOn = (words: string): boolean => JOINT.test(words);

const JOINT = / (?:and|but|while|before) |though |, \p{Lower}{3,10}ing /u;

/** "conceded that a leak was possible, | but say | that it would be slow": two parts, with a verb of their own between them. */
function splitParts(text: string, attribution: Attribution): Attribution[] | null {
	const { cue, content, found } = attribution;
	if (!cue || found !== 'near' || content[0]![0] < cue[1]) return null;
	for (let p = 1; p < content.length; p++) {
		const [, end] = content[p - 1]!;
		const [next] = content[p]!;
		if (next - end > LONGEST_BETWEEN) continue;
		const between = text.slice(end, next);
		const match = BETWEEN.exec(between) ?? (text.startsWith('that ', next) ? WITH_ASIDE.exec(between) : null);
		if (!match) continue;
		const at = end + match[0].indexOf(match.groups!.cue!);
		return [
			amended(attribution, { content: content.slice(0, p) }),
			amended(attribution, { content: content.slice(p), cue: [at, at + match.groups!.cue!.length] }),
		];
	}
	return null;
}

/** So many UTF-16 code units lie between two parts at most. */
const LONGEST_BETWEEN = 90;
/** "said he was tired |, adding, with a grin, | that he would sleep in May" */
const WITH_ASIDE =
	/^, (?<cue>adding|noting|warning|stressing|insisting|claiming|arguing|saying|explaining|pointing out|conceding|admitting), [^,.;:!?“”"«»\n]{2,70}, $/u;
const BETWEEN =
	/^,? (?:and|but) (?:also |later |then )?(?<cue>say|says|said|add|adds|added|ask|asks|asked|warn|warns|warned|argue|argues|argued|insist|insists|insisted|claim|claims|claimed|note|notes|noted|stress|stresses|stressed|suggest|suggests|suggested|admit|admits|admitted|concede|concedes|conceded|predict|predicts|predicted|promise|promises|promised|vow|vows|vowed|complain|complains|complained|explain|explains|explained|allege|alleges|alleged|wonder|wonders|wondered|calculate|calculates|calculated|estimate|estimates|estimated)(?:, \p{Alpha}+(?: \p{Alpha}+){0,2},)? $/u;

/** Whether a quotation of a content that begins at `start` reaches into the words of a cue; one that is never closed reaches nowhere. */
function holdsMark(outer: readonly Quotation[], start: number, at: number, past: number): boolean {
	for (let q = firstFrom(outer, start); q < outer.length && outer[q]!.parts[0]![0] < past; q++)
		if (outer[q]!.closed && outer[q]!.parts.at(-1)![1] > at) return true;
	return false;
}

/**
 * Gives back what a verb inside a reported clause took of it: said that she had argued against it | but was overruled.
 * @param attributions in text order
 */
export function mendTorn(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
	const mended: Attribution[] = [];
	for (const attribution of attributions) {
		const last = mended.at(-1);
		const span = attribution.content[0]!;
		const end = last?.content.at(-1)?.[1] ?? 0;
		if (
			last?.found === 'near' &&
			attribution.content.length === 1 &&
			attribution.cue !== null &&
			last.content.some(([from, to]) => isInside(attribution.cue!, [from, to])) &&
			/^[\s,]*$/.test(text.slice(end, span[0])) &&
			TORN.test(text.slice(...span))
		) {
			const content: Span[] = [...last.content.slice(0, -1), [last.content.at(-1)![0], span[1]]];
			mended[mended.length - 1] = amended(last, { content });
		} else mended.push(...(last ? partedAtCalling(text, last, attribution, mended) : [attribution]));
	}
	return mended;
}

/** "that it rained | and described duty as | “the last straw”": what somebody is told to have called so, in a second clause. */
function partedAtCalling(
	text: string,
	last: Attribution,
	quoted: Attribution,
	mended: Attribution[],
): Attribution[] {
	const [start, end] = last.content.at(-1)!;
	const [[from, past]] = quoted.content as [Span];
	const isBeside =
		from - end < 3 && isMarkAt(text, from) && last.found === 'near' && quoted.content.length === 1;
	if (!isBeside || !isSame(last.source, quoted.source) || last.source === null) return [quoted];
	const match = CALLS.exec(text.slice(start, end));
	if (match === null || match.index < 12) return [quoted];
	const cue = start + match.index + match[0].indexOf(match.groups!.cue!);
	const what = cue + match.groups!.cue!.length + 1;
	mended[mended.length - 1] = amended(last, {
		content: [...last.content.slice(0, -1), [start, start + match.index]],
	});
	return [amended(quoted, { content: [[what, past]], cue: [cue, what - 1], confidence: last.confidence })];
}

const CALLS =
	/,? (?:and|but) (?:also |later |then )?(?:(?<cue>described|describes|dismissed|denounced|condemned|characterised|characterized|hailed|portrayed|called|calls|branded|dubbed|labelled|labeled)) (?:[\p{Alpha}’'-]+ ){0,5}(?:as)?$/u;

const isSame = (a: Span | null, b: Span | null): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

const isInside = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;
