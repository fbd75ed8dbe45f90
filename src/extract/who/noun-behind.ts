import { isSmall, SPACE } from '../text/characters.js';
import { PLACES } from '../text/lexicon.js';
import { knownAs } from './well-known.js';

/** "The Shomal | news agency", "the Civic Renewal | party": what a body is, right behind its name. */
const NOUN_BEHIND =
	/^ (?<of>(?:news|rights|human rights|conservation|environmental|campaign|lobby|rebel|armed|militant|militia|opposition|political|separatist|messaging|payments|dating|streaming|research|polling|aid|media|student|community|think) )?(?<noun>agency|website|party|group|movement|militia|network|bank|station|newspaper|magazine|daily|weekly|tank|app|platform|union|federation|charity|institute|organi[sz]ation|collective|coalition|alliance|airline|broadcaster)(?![\p{Alpha}’'-])(?! (?:of|members?|leaders?|officials?|chiefs?|leadership|spokes\p{Alpha}+|president|chairman|boss|sources?|lawmakers?|MPs?)\b)/u;
/** So much is looked at, in UTF-16 code units. */
const REACH = 48;
/** "the ", "the state-run ", "Lebanon's ": what stands before such a name. */
const BEFORE = /(?:(?:^|[^\p{Alpha}])(?:the|an?)|['’]s) (?:[\p{Alpha}-]+ ){0,2}$/iu;
const LONGEST_BEFORE = 40;

/** What the words right behind a name tell its bearer to be: "news agency"; null for nothing. */
export function nounBehind(text: string, start: number, end: number): string | null {
	if (text.charCodeAt(end) !== SPACE || text.charCodeAt(start - 1) !== SPACE) return null;
	if (!isSmall(text.charCodeAt(end + 1))) return null;
	const found = NOUN_BEHIND.exec(text.slice(end, end + REACH));
	if (found === null || (found.groups!.noun === 'tank') !== (found.groups!.of === 'think ')) return null;
	const name = text.slice(start, end);
	if (PLACES.has(name.toLowerCase()) || knownAs(name) === 'place') return null;
	return BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) ? found[0].slice(1) : null;
}
