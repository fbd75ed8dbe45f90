import { type Attribution, spokenNear } from '../../attribution.js';

/** A sentence, and in the next whose claim it is: "That, at least, is the claim of …", "So says …", "That is according to …". */
const THAT_CLAIM =
	/(?<=^|\n|[.!?] )(?<said>\p{Upper}[^.!?:;“”"«»\n]{16,240})\. (?:(?:That|This|Such)(?:, at least,|, anyway,)? (?:is|was) (?:at least )?(?:(?:the|one) (?<cue>claim|view|verdict|conclusion|argument|finding|message|opinion|contention|assessment|theory|prediction) (?:of|(?<!view )from)|(?<according>according to)) |So (?<says>says|said|say|claims|claim|reckons|argues) )(?<source>(?!(?:the )?(?:some|many|most|everyone)\b)[\p{Alpha}\d][^.,;:“”"«»\n]{1,90})(?=[.,])/gu;
/** How the second sentence begins: few texts have any such, and to look for the first takes time. */
const SIGN =
	/\. (?:(?:That|This|Such)(?:, at least,|, anyway,)? (?:is|was) (?:at least )?(?:the|one|according) |So (?:says|said|say|claims|claim|reckons|argues) )/;

/**
 * "Sleep makes you rich. That is the claim of a new book.": a sentence, and in the next one whose claim it is.
 * @param isTaken whether an offset is within what has been found
 */
export function attributeThatClaim(text: string, isTaken: (offset: number) => boolean): Attribution[] {
	if (!SIGN.test(text)) return [];
	const attributions: Attribution[] = [];
	for (const match of text.matchAll(THAT_CLAIM)) {
		const { said, cue, according, says, source } = match.groups!;
		const past = match.index + match[0].length;
		const from = past - source!.length;
		const verb = says ?? according ?? cue!;
		const at = text.lastIndexOf(verb, from - 1);
		if (isTaken(match.index) || isTaken(match.index + said!.length - 1)) continue;
		attributions.push(
			spokenNear([[match.index, match.index + said!.length]], [at, at + verb.length], [from, past], 0.7),
		);
	}
	return attributions;
}
