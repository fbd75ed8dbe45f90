import { list } from '../../text/list.js';
import { isBody, isDocument, isHuman, PREPOSITION } from '../../who/nouns.js';
import { wordBefore } from '../../who/titles.js';
import { isUnionBeside } from './unions.js';

/** Nouns that may mean any organisation. */
export const GENERAL_BODY = list(
	'company firm group organisation organization body charity club team institution carrier airline retailer manufacturer operator maker utility lender insurer reinsurer supplier brewer publisher broadcaster chain developer conglomerate start-up startup automaker carmaker chipmaker drugmaker shipbuilder housebuilder steelmaker miner bookmaker giant behemoth distributor contractor employer grocer supermarket think-tank thinktank festival brokerage consultancy planemaker',
);

/** Whether a noun means a body that a text may have named. */
export const mayMeanBody = (noun: string): boolean => isBody(noun) || GENERAL_BODY.has(noun);

/** What bodies and what they make are called, and nobody else. */
const BUSINESS =
	/(?:maker|seller)$|^(?:station|platform|journal|magazine|app|podcast|programme|label|studio|service|start-?up|brand|shop|store|restaurant|café|bakery|brewery|consultancy|brokerage|pollster|think-?tank|pub|hotel|gym|spa|salon|laundromat|launderette|tannery|distillery|winery|foundry|refinery|shipyard|dairy|cannery|sawmill|cinema|nursery|supermarket|bloc|side|owners?|contractor|opposition|outfit)$/u;
export const isBusiness = (noun: string): boolean => BUSINESS.test(noun);

/** "Kessler Pumps, a supplier of valves": what the text tells a body to be. */
const APPOSED = /^, (?:an?|the|one of the) (?<phrase>[\p{Alpha}’'-]+(?: [\p{Alpha}’'-]+){0,4})/u;
/** "In a letter to Kessler Pumps, the firm said": what has a verb of its own is in no apposition. */
const SUBJECT =
	/^, the (?:(?!which |that |who )[\p{Alpha}’'-]+ ){1,4}?(?:said|says|has|had|told|added|announced|confirmed|insisted|denied|warned|will|would|is|was)\b/u;
/** "the UFK | union": what a body is, after its name. */
const OWN =
	/^ (?<noun>union|party|group|charity|airline|newspaper|company|platform|app|network)(?![\p{Alpha}’'-])/u;
/** "Crumb & Daughter, a bakery": whether a noun that is no body's elsewhere tells of what sort one is. */
const isSort = (noun: string, after: string): boolean =>
	/^, an? (?!\p{Lower}+ of wh)/u.test(after) &&
	/^\p{Lower}{3,}$/u.test(noun) &&
	!noun.endsWith('ss') &&
	!PREPOSITION.has(noun) &&
	!isDocument(noun);
/** What the words after a name tell a body to be, where an article stands before it; undefined for nothing. */
export const ownNoun = (text: string, start: number, end: number): string | undefined =>
	text[end] === ' ' && text.startsWith('he ', start - 3) && 'Tt'.includes(text.charAt(start - 4) || ' ')
		? OWN.exec(text.slice(end, end + 12))?.groups?.noun
		: undefined;

const PAST_HEAD =
	/ (?:of|for|in|at|that|which|based|from|on|to|with|by|and|run|owned|said|has|had|is|was) .*$/;

/** "a ransomware gang calling itself | BlackGull", "a group called | Grey Gull": what bands of people are called by turns. */
const CALLED =
	/ (?<noun>group|gang|crew|militia|cartel|cell|syndicate|faction|outfit|collective|band|network) (?:(?:that |which )?(?:call(?:s|ing) itself|is called|is known as)|called|known as|named|dubbed) $/;
const LONGEST_CALLED = 48;
const BANDS = ['gang', 'hackers'];

/** The nouns that the words beside a name tell a body to be: "Crumb & Daughter, a bakery", "the lender Ostbank". */
export function nounsTold(text: string, start: number, end: number): string[] {
	const nouns: string[] = [];
	const after = text[end] === ',' ? text.slice(end, end + 80) : null;
	const phrase = after === null || SUBJECT.test(after) ? undefined : APPOSED.exec(after)?.groups?.phrase;
	const head = phrase?.replace(PAST_HEAD, '').split(' ').at(-1);
	if (head && (mayMeanBody(head) || isHuman(head) || isSort(head, after!))) nouns.push(head);
	const lead = wordBefore(text, start);
	if (mayMeanBody(lead) || (isBusiness(lead) && text[start - 2] !== ',')) nouns.push(lead);
	const called =
		text[start - 1] === ' ' ? CALLED.exec(text.slice(Math.max(0, start - LONGEST_CALLED), start)) : null;
	if (called) nouns.push(called.groups!.noun!, ...BANDS);
	const own = ownNoun(text, start, end);
	if (own !== undefined) nouns.push(own);
	if (isUnionBeside(text, start, end)) nouns.push('union');
	return nouns;
}
