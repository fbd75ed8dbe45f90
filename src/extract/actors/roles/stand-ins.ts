import { lowerAt, type Words } from '../../text/words.js';

/** Who acts or speaks for somebody else, or helps them. */
const STANDS_FOR =
	/^(?:spokes(?:man|woman|person)|agent|counsel|solicitor|barrister|lawyer|attorney|advocate|representative|qc|kc|sc|aide|adviser|advisor|assistant|secretary|emissary|envoy)$/;
/** The same told by what they do: "Counsel | assisting the coroner". */
const STANDING = /^(?:assisting|representing|advising)$/;

/** Whether a noun is one for somebody who acts or speaks for another: "lawyer", "aide". */
export const isStandIn = (noun: string): boolean => STANDS_FOR.test(noun);

/**
 * Whether somebody acts or speaks for whom a phrase means, so that a name behind it is theirs: "A spokesman for | the
 * governor, Ana Ruiz,", "Counsel assisting | the coroner, Ana Ruiz,".
 * @param first the article that begins the phrase, in words
 */
export function isStoodFor(words: Words, first: number): boolean {
	const link = lowerAt(words, first - 1);
	if (link !== 'for' && link !== 'to' && !STANDING.test(link)) return false;
	return words.sentence[first - 2] === words.sentence[first] && isStandIn(lowerAt(words, first - 2));
}
