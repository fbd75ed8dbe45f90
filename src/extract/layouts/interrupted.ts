import type { Attribution } from '../attribution.js';
import { trait } from '../text/known-word.js';
import { someHas, type Words } from '../text/words.js';

/** How long a sentence is looked at, in UTF-16 code units. */
const LONGEST = 420;
/** "…, officials said, as rivers rose": what the teller adds. */
const PLURAL = /^\p{Ll}+s$|^police$/u;
const CLAUSE = /^(?:as|amid|while|with|after|when|because|since|despite|following) /;

const VERBS =
	`says said explains explained adds added argues argued insists insisted warns warned notes noted claims claimed
	recalls recalled concedes conceded admits admitted reckons found finds shows showed suggests suggested estimates
	estimated predicts predicted writes wrote believes believed stresses stressed acknowledged acknowledges remembers
	remembered reports reported thinks thought feels felt suspects suspected maintains maintained contends contended
	complains complained laments lamented confides confided protests protested recounts recounted discloses disclosed
	reveals revealed joked jokes observed observes understands asks asked wonders wondered`.split(/\s+/);
const CUES = `${VERBS.join('|')}|points out|pointed out|lets slip|let slip|tells me|told me|tells us|told us`;
const SOURCE = String.raw`he|she|they|it|(?:the|a|an|his|her|its|their) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+|officials|sources|police|prosecutors|investigators|campaigners|residents|witnesses|experts|researchers|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;
const NO_HEAD = '(?!(?:Asked|Speaking|Pressed|Reached|Contacted|According|Responding)\\b)';
/** What the account goes on with, instead of what was said. */
const NO_TAIL = String.raw`(?!(?:which|whose|whom|although|though|but (?:he|she|they|it) (?:did|does|would|could|was unable|declined|refused|gave|offered|added|said|warned|told|stressed|insisted|admitted|also|later|then)\b|\p{Ll}+ing)\b)`;
/** "The idea came to her in hospital, she explains, when she was waiting": an account between two commas. */
const INTERRUPTED = new RegExp(
	String.raw`^(?<head>${NO_HEAD}[^,;:“”"«»\n]{5,110}), (?<source>${SOURCE}) (?<cue>${CUES}), (?<tail>(?:(?<=^It (?:was|is)\b.*|\bthe one, .*)who |(?!who\b))${NO_TAIL}[^“”"«»\n]{8,})[.!?]$`,
	'u',
);
/** "When he stops, explains his daughter Graça, there will be no bread": the same with its verb first. */
const INVERTED = new RegExp(
	String.raw`^(?<head>${NO_HEAD}[^,;:“”"«»\n]{8,110}), (?<cue>${CUES}) (?<source>(?:(?:the|a|an|his|her|its|their) )?(?:[\p{Ll}-]+ ){0,4}\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?:the|a|an|his|her|its|their) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+), (?<tail>${NO_TAIL}(?!(?:an?|the|one|his|her|its|their|of|from|in|at|on|for|as|with|and|but|or|chief|head|deputy|director|chair\p{L}*|who\p{L}*|aged?|now|then|formerly|also)\b|\d|\p{Lu})[^“”"«»\n]{8,})[.!?]$`,
	'u',
);
/** "Whether it can be got back is, she conceded, “uncertain”": a clause that only the words in marks make whole. */
const UNFINISHED = new RegExp(
	String.raw`^(?<head>${NO_HEAD}[^,;:“”"«»\n]{0,110}\p{L} (?:is|are|was|were|be|been|had|has|have|will|would|could|can|may|might|must|should|did|does|do|not)|(?:I|He|She|It|They|We|\p{Lu}\p{L}+) (?:\p{Ll}+n['’]t|is|are|was|were|had|has|have|will|would|could)), (?<source>${SOURCE}) (?<cue>${CUES}), (?<tail>["“«][^"“”«»\n]{3,200}["”»][^“”"«»\n]{0,60}?)[.!?]?$`,
	'u',
);

const isAccountVerb = trait(({ form }) => KNOWN.has(form));
const KNOWN: ReadonlySet<string> = new Set([...VERBS, 'points', 'pointed', 'lets', 'let', 'tells', 'told']);

/**
 * Unquoted sentences that an account parts.
 * @param quoted whether an offset stands in quotation marks
 */
export function attributeInterrupted(words: Words, quoted: (offset: number) => boolean): Attribution[] {
	const { text, start, end, sentences } = words;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < sentences.length; s++) {
		const first = sentences[s]!;
		const past = sentences[s + 1]!;
		const from = start[first]!;
		const to = end[past - 1]!;
		if (past - first < 9 || to - from > LONGEST || !someHas(words, isAccountVerb, first, past)) continue;
		if (quoted(from)) continue;
		const sentence = text.slice(from, to);
		const match = isBare(words, first, past, quoted)
			? (INTERRUPTED.exec(sentence) ?? INVERTED.exec(sentence))
			: UNFINISHED.exec(sentence);
		if (!match) continue;
		const { head, source, cue, tail } = match.groups!;
		// "Did it rain, she asked, in May?": who asks ends with the mark of a question.
		if (/^(?:ask|wonder)/.test(cue!) && text[to - 1] !== '?') continue;
		if (PLURAL.test(source!) && CLAUSE.test(tail!)) continue;
		const isInverted = sentence.startsWith(`${cue} ${source}`, head!.length + 2);
		const account = from + head!.length + 2;
		const sourceAt = isInverted ? account + cue!.length + 1 : account;
		const cueAt = isInverted ? account : account + source!.length + 1;
		const tailAt = account + source!.length + cue!.length + 3;
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

/** Whether none of the words `[first, past)` stands in quotation marks. */
function isBare({ start }: Words, first: number, past: number, quoted: (offset: number) => boolean): boolean {
	for (let i = first; i < past; i++) if (quoted(start[i]!)) return false;
	return true;
}
