import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { isEnded } from './alone.js';
import { attributeEach } from './each-quotation.js';

/** How a sentence behind a quotation tells whose that is, though nothing in it says so. */
interface Telling {
	/** Whether it may follow a quotation that ends at an offset. */
	readonly mayFollow: (text: string, end: number) => boolean;
	/** What every such sentence holds. */
	readonly hint: string;
	/** It, from the quotation's end, with its source and its cue. */
	readonly form: RegExp;
}

const TELLINGS: readonly Telling[] = [
	{
		// "Don Livio Ferretti does not mince his words.": it tells nothing but how somebody speaks.
		mayFollow: (text, end) =>
			text[end] === '.' ? text[end + 1] === ' ' : text[end] === ' ' && isEnded(text, end),
		hint: ' words.',
		form: /^[.,]? (?<source>\p{Upper}[^.!?:;“”"«»\n]{2,70}?) (?:does not|doesn['’]t|did not|didn['’]t|never|is not one to) (?<cue>minces?) (?:his |her |their )?words\./u,
	},
	{
		// "the general was quoted by the agency as saying": who is quoted, and not who tells so.
		mayFollow: (text, end) => text[end] === ',' || /[,!?…]/.test(text[end - 2]!),
		hint: ' as ',
		form: /^,? (?<source>(?!(?:and|but|who|which|that|as|it)\b)[^.;:!?“”"«»\n]{2,90}?),? (?:was|were|is|are|has been|have been) (?:also |later |widely |often )?(?<cue>quoted|cited) (?:(?:by|in|on) [^.;:“”"«»\n]{2,80}? )?as (?:saying|telling|warning|having said)\b/u,
	},
];
/** So far behind a quotation such a sentence may reach, in UTF-16 code units. */
const LONGEST = 220;

/** Quotations before a sentence that tells whose they are by another verb than one of saying. */
export function attributeToldBehind(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	return attributeEach(outer, isTaken, (parts) => {
		const end = parts.at(-1)![1];
		for (const { mayFollow, hint, form } of TELLINGS) {
			if (!mayFollow(text, end)) continue;
			const after = text.slice(end, end + LONGEST);
			const match = after.includes(hint) ? form.exec(after) : null;
			if (!match) continue;
			const { source, cue } = match.groups!;
			const sourceAt = end + match[0].indexOf(source!);
			const cueAt = text.indexOf(` ${cue!} `, sourceAt + source!.length) + 1;
			return spokenNear(parts, spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75);
		}
		return null;
	});
}
