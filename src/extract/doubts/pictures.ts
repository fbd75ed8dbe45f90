import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { signs } from '../text/signs.js';

const CUE = signs({
	showing: /^(?:show|shows|showed|shown|showing|captur(?:es|ed|ing)|depict(?:s|ed|ing)|reveal(?:s|ed|ing))$/,
});

/** "dramatic video", "CCTV", "footage posted online", "a photograph of the pier" */
const PICTURES =
	/^(?:(?!of |from |for |at |on |in |by |to |with |and )[\p{Alpha}\d’'-]+ ){0,5}(?:videos?|footage|(?:video )?clips?|cctv|photos?|photographs?|pictures|images?|screenshots?)(?:$|,| (?:of|from|on|at|in|by|posted|shared|taken|shot|filmed|released|published|obtained|seen|played|aired|circulat\p{Lower}+|that|which)\b)/iu;
/** So much of a source is looked at, in UTF-16 code units. */
const LONGEST = 100;

/** Whether somebody is pictures, in which things are seen and nobody speaks. */
export const arePictures = (text: string, [start, end]: Span): boolean =>
	PICTURES.test(text.slice(start, Math.min(end, start + LONGEST)));

/** "The video shows | an officer at the door": what is seen in it, and not what it tells: "shows that he lied", "shows “no entry”". */
export const isSeen = (text: string, { cue, source, content }: Attribution): boolean =>
	cue !== null &&
	source !== null &&
	CUE.of(text, cue) !== 0 &&
	content[0]![0] >= cue[1] &&
	!text.slice(cue[1], content[0]![0] + THAT.length).includes(THAT) &&
	!MARK.test(text.slice(content[0]![0], content.at(-1)![1])) &&
	arePictures(text, source);

const THAT = ' that ';
const MARK = /["“”„«»‘「『]|(?:^|\s)'/;
