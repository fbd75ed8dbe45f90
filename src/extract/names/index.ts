import type { NameSpan } from '../attribution.js';
import type { Weights } from '../learnt/weights.js';
import type { Steps } from '../steps.js';
import type { Analysis } from '../tagging/analysis.js';
import { AT_SIGN, BRACKET, HYPHEN, isApostrophe, POINT, SPACE } from '../text/characters.js';
import { list } from '../text/list.js';
import { withCommonBodies } from './common-bodies.js';
import { isEmphasis } from './emphasis.js';
import { withFields } from './fields.js';
import { withFirstNamesAlone } from './first-names-alone.js';
import { withGivenAgain } from './given-again.js';
import { joinHalves } from './joins.js';
import { classifyNames } from './kinds.js';
import { withoutLawCases } from './law-cases.js';
import { withLeadingBodies } from './leading-bodies.js';
import { withListed } from './listed.js';
import { withNobles } from './nobles.js';
import { withoutOpeningAdjectives } from './opening-adjectives.js';
import { withOwners } from './owned-bodies.js';
import { partedNames } from './parted.js';
import { withoutPluralOwner, withPluralOwners } from './plural-owners.js';
import { renownedNames } from './renowned.js';
import { withoutRubrics } from './rubrics.js';
import { withoutTitleWords } from './title-words.js';
import { withTowns } from './towns.js';
import { wholeNames } from './whole-names.js';

/**
 * The names of a text as a whole, with their kinds, without rubrics. In text order, not overlapping.
 * @param ofBodies where the words stand of bodies that are called by common words
 */
export function* findNamed(
	model: Weights,
	analysis: Analysis,
	ofBodies: readonly number[],
): Steps<NameSpan[]> {
	const { text, paragraphs, words } = analysis;
	const classified = classifyNames(model, analysis);
	yield;
	const joined = joinHalves(text, renownedNames(text, classified));
	yield;
	const opened = withoutOpeningAdjectives(analysis, wholeNames(text, joined));
	const parted = withGivenAgain(text, withFirstNamesAlone(text, partedNames(text, opened)));
	const whole = withFields(text, withCommonBodies(text, words, ofBodies, withPluralOwners(text, parted)));
	yield;
	const named = withLeadingBodies(text, withoutTitleWords(text, paragraphs[0], withNobles(words, whole)));
	yield;
	return withTowns(
		text,
		withOwners(
			text,
			withoutLawCases(text, withoutRubrics(text, withListed(text, named)))
				.filter(
					(name, n, all) =>
						!isPartOfHandle(text, name) &&
						!isCurrency(text, name) &&
						!isRankOnly(text, name) &&
						!isCutTitle(text, name, all[n + 1]) &&
						!isEmphasis(text, name),
				)
				.map((name) => (holdsMark(text, name) ? withoutPluralOwner(text, belowTitle(text, name)) : name)),
		),
	);
}

/** "@Rajni_builds" is nobody called Rajni. */
const isPartOfHandle = (text: string, { start, end }: NameSpan): boolean =>
	text.charCodeAt(start - 1) === AT_SIGN && /\w/.test(text[end] ?? '');

/** "US$15 million" tells of no country. */
const isCurrency = (text: string, { start, end }: NameSpan): boolean =>
	(text[end] === '$' && end - start < 4) || (end - start < 5 && OF_MONEY.test(text.slice(start, end + 2)));
const OF_MONEY = /^(?:Rs\.?|[KTU]?[Ss]h|Tk|Rp|RM|GH|Br|Le) ?[¢\d]/;

/** "Lt. Gen. (retd.) Ana Ruiz": what stands before a bracket that parts it from the name. */
const isRankOnly = (text: string, { start, end }: NameSpan): boolean =>
	mayRetire(text, end) && RETIRED.test(text.slice(end, end + 9)) && RANKS.test(text.slice(start, end));
/** "Adv. | Ana Ruiz": a title that is cut short, which its point parts from the name. */
const isCutTitle = (text: string, { start, end }: NameSpan, next: NameSpan | undefined): boolean =>
	next?.kind === 'person' &&
	next.start - end === '. '.length &&
	text.charCodeAt(end) === POINT &&
	CUT_TITLES.has(text.slice(start, end));
const CUT_TITLES = list('Adv Arch Arc Avv Bro Const Dott Drs Ing Ir Lic Mag Pr Pst');
/** Whether a point, a bracket or a space and a bracket follow. */
function mayRetire(text: string, end: number): boolean {
	const code = text.charCodeAt(end);
	return code === POINT || code === BRACKET || (code === SPACE && text.charCodeAt(end + 1) === BRACKET);
}
const RANKS = /^(?:(?:Lt|Maj|Brig|Gen|Col|Capt|Adm|Cmdr|Cdr|Sgt|Wg|Gp|Sqn|Air|Rear|Vice)\b[. ]*)+$/;
const RETIRED = /^\.? ?\((?:ret|rtd)/i;

/** Whether a line break, a hyphen or an apostrophe stands in a name, by which it may be told from what it has swallowed. */
function holdsMark(text: string, { start, end }: NameSpan): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === LINE_BREAK || code === HYPHEN || isApostrophe(code)) return true;
	}
	return false;
}
const LINE_BREAK = '\n'.charCodeAt(0);

/** "The Low Rooms", and on the next line "By | Samir Oduya"; "UPDATE 2-| Norvik Linjer" of a news wire. */
function belowTitle(text: string, name: NameSpan): NameSpan {
	const form = text.slice(name.start, name.end);
	const lead = form.includes('\n')
		? /\n\s*By (?=\S)/.exec(form)
		: form.includes('-')
			? WIRE_SLUG.exec(form)
			: null;
	return lead ? { ...name, start: name.start + lead.index + lead[0].length } : name;
}
/** What news wires write before a headline. */
const WIRE_SLUG =
	/^(?:(?:UPDATE|WRAPUP|WRAP|CORRECTED|REFILE|RPT|EXCLUSIVE|ANALYSIS|FACTBOX|EXPLAINER|INSIGHT|FOCUS|INTERVIEW|BRIEF|FEATURE|PREVIEW|TIMELINE|POLL) ?\d{0,2}-)+(?=\p{Upper})/u;
