import type { Attribution } from '../attribution.js';
import { trait } from '../known-word.js';
import { hasMarked, havingTrait, type Words } from '../words.js';

/** How long a sentence is looked at, in UTF-16 code units. */
const LONGEST = 420;
/** "The idea came to her in hospital, she explains, when she was waiting": an account between two commas. */
const INTERRUPTED =
	/^(?<head>(?!(?:Asked|Speaking|Pressed|Reached|Contacted|According|Responding)\b)[^,;:“”"«»\n]{8,110}), (?<source>he|she|they|it|(?:the|a|an|his|her|its|their) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+|officials|sources|police|prosecutors|investigators|campaigners|residents|witnesses|experts|researchers|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?<cue>says|said|explains|explained|adds|added|argues|argued|insists|insisted|warns|warned|notes|noted|claims|claimed|recalls|recalled|concedes|conceded|admits|admitted|reckons|found|finds|shows|showed|suggests|suggested|points out|pointed out|estimates|estimated|predicts|predicted|writes|wrote|believes|believed|stresses|stressed|acknowledged|acknowledges|remembers|remembered|reports|reported|understands|asks|asked|wonders|wondered|tells me|told me|tells us|told us), (?<tail>(?:(?<=^It (?:was|is)\b.*|\bthe one, .*)who |(?!who\b))(?!(?:which|whose|whom|although|though|but (?:he|she|they|it)|\p{Ll}+ing)\b)[^“”"«»\n]{8,})[.!?]$/u;

/** "…, officials said, as rivers rose": what the teller adds. */
const PLURAL = /^\p{Ll}+s$|^police$/u;
const CLAUSE = /^(?:as|amid|while|with|after|when|because|since|despite|following) /;

const isAccountVerb = trait(({ form }) => VERBS.has(form));
const VERBS = new Set(
	`says said explains explained adds added argues argued insists insisted warns warned notes noted claims claimed recalls
	recalled concedes conceded admits admitted reckons found finds shows showed suggests suggested points pointed estimates
	estimated predicts predicted writes wrote believes believed stresses stressed acknowledged acknowledges remembers
	remembered reports reported asks asked wonders wondered tells told understands`.split(/\s+/),
);

/**
 * Unquoted sentences that an account parts.
 * @param quoted whether an offset stands in quotation marks
 */
export function attributeInterrupted(words: Words, quoted: (offset: number) => boolean): Attribution[] {
	const { text, start, end, sentences } = words;
	const marks = havingTrait(words, isAccountVerb);
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < sentences.length; s++) {
		const first = sentences[s]!;
		const past = sentences[s + 1]!;
		const from = start[first]!;
		const to = end[past - 1]!;
		if (past - first < 9 || to - from > LONGEST || !hasMarked(words, marks, first, past)) continue;
		if (quoted(from)) continue;
		const match = INTERRUPTED.exec(text.slice(from, to));
		if (!match || start.subarray(first, past).some((at) => quoted(at))) continue;
		const { head, source, cue, tail } = match.groups!;
		// "Did it rain, she asked, in May?": who asks ends with the mark of a question.
		if (/^(?:ask|wonder)/.test(cue!) && text[to - 1] !== '?') continue;
		if (PLURAL.test(source!) && CLAUSE.test(tail!)) continue;
		const sourceAt = from + head!.length + 2;
		const cueAt = sourceAt + source!.length + 1;
		const tailAt = cueAt + cue!.length + 2;
		attributions.push({
			content: [
				[from, from + head!.length],
				[tailAt, tailAt + tail!.length],
			],
			cue: [cueAt, cueAt + cue!.length],
			source: [sourceAt, sourceAt + source!.length],
			report: 'speech',
			confidence: 0.8,
			found: 'near',
		});
	}
	return attributions;
}
