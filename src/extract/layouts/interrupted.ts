import type { Attribution } from '../attribution.js';
import { trait } from '../text/known-word.js';
import { someHas, type Words } from '../text/words.js';

/** How long a sentence is looked at, in UTF-16 code units. */
const LONGEST = 420;
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
/** "Whether it can be got back is, she conceded, “uncertain”": a clause that only the words in marks make whole. */
const UNFINISHED = new RegExp(
	String.raw`^(?<head>${NO_HEAD}[^,;:“”"«»\n]{0,110}\p{L} (?:is|are|was|were|be|been|had|has|have|will|would|could|can|may|might|must|should|did|does|do|not)|(?:I|He|She|It|They|We|\p{Lu}\p{L}+) (?:\p{Ll}+n['’]t|is|are|was|were|had|has|have|will|would|could)), (?<source>${SOURCE}) (?<cue>${CUES}), (?<tail>["“«][^"“”«»\n]{3,200}["”»][^“”"«»\n]{0,60}?)[.!?]?$`,
	'u',
);

const isAccountVerb = trait(({ form }) => KNOWN.has(form));
const KNOWN: ReadonlySet<string> = new Set([...VERBS, 'points', 'pointed', 'lets', 'let', 'tells', 'told']);

/**
 * Sentences that an account parts before words in marks, without which they are no clause.
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
		const match = quoted(from) ? null : UNFINISHED.exec(text.slice(from, to));
		if (!match) continue;
		const { head, source, cue, tail } = match.groups!;
		// "Is it, she asked, “dry”?": who asks ends with the mark of a question.
		if (/^(?:ask|wonder)/.test(cue!) && text[to - 1] !== '?') continue;
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
