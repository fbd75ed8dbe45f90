import type { Span } from '../../model/index.js';
import { type Attribution, amended, isSaidIn, type NameSpan } from '../attribution.js';
import { isCrosshead } from '../quotations/crossheads.js';
import type { Quotation } from '../quotations/scan.js';
import type { Steps } from '../steps.js';
import { accordingTo } from './accounts/according.js';
import { withoutApposition } from './accounts/apposition.js';
import { withAllBlamed, withCaller, withClaimant, withHeard, withOwnVerb } from './accounts/blamed.js';
import { withDemander } from './accounts/demands.js';
import { withLabelled } from './accounts/labelled.js';
import {
	isAddressed,
	isBodily,
	isDisputed,
	isEmpty,
	isInName,
	isLabelled,
	isManner,
	isNaming,
	isNothingSaid,
	isOfWorks,
	isQuotedOne,
	isScare,
	isShow,
	isTitle,
} from './accounts/refuse.js';
import { withoutAddressee } from './contents/addressee.js';
import { withAntecedent } from './contents/antecedent.js';
import { withoutBeforeThat } from './contents/before-that.js';
import { withBothBrackets } from './contents/brackets.js';
import { inOnesWords, onlyCalled, withinDashes } from './contents/called-what.js';
import { withoutCircumstance } from './contents/circumstance.js';
import { mendTorn, splitCoordinated } from './contents/coordinate.js';
import { piecesOf, quotedOnly, withRest } from './contents/edges.js';
import { extentOf } from './contents/extent.js';
import { withWhatHadBeen } from './contents/had-done.js';
import {
	fromBeginning,
	wholeHeadline,
	withoutAside,
	withoutGround,
	withoutOrSo,
	withoutTime,
} from './contents/lead.js';
import { nicknamed, withoutNickname } from './contents/nickname.js';
import { withoutPreposition } from './contents/preposition.js';
import { withoutMainClause } from './contents/relative-end.js';
import { withoutSharing } from './contents/shared-in.js';
import { withoutWhom } from './contents/to-whom.js';
import { isWork, withoutWork } from './contents/works.js';
import { splitBelow } from './pieces/below.js';
import { withOtherHalf } from './pieces/halves.js';
import { partAtHour, withStopOfHour } from './pieces/hours.js';
import { joinedAround, partAtColon } from './pieces/joined.js';
import { afterBut, withFurther, withSameSpeaker, withSecondClause } from './pieces/second.js';
import { giveWholeQuotations } from './pieces/whole.js';
import { agentOf } from './sources/agent.js';
import { partAccounts } from './sources/part.js';
import { withQuoted } from './sources/quoted.js';
import { withSender } from './sources/sender.js';
import { namelessSource, wholeSource } from './sources/source.js';
import { withCompanion, withoutCompanion } from './sources/with-whom.js';

/**
 * Makes attributions agree with the form of the text: a quotation over several paragraphs is one speaker's; a
 * quotation that fills a paragraph below an indirect account is a statement of its own; datelines, times and
 * commas at the ends are nobody's words.
 * @param attributions in text order, not overlapping
 */
export function* repair(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	attributions: readonly Attribution[],
): Steps<Attribution[]> {
	const whole = giveWholeQuotations(outer, mendTorn(text, attributions));
	const isTaken = isSaidIn(whole);
	const nicknames = nicknamed(text, names);
	yield;
	const claimed: Attribution[] = [];
	for (const one of whole) {
		const found = withoutNickname(one, nicknames);
		if (found !== null) claimed.push(withWhoever(text, outer, names, found));
	}
	yield;
	const parts: Attribution[] = [];
	for (const one of claimed) {
		const content = contentOf(text, paragraphs, outer, one);
		if (content.length === 0 || isRefused(text, paragraphs[0], outer, names, one, content)) continue;
		const shared = withoutSharing(
			text,
			one,
			withoutWhom(text, one, withoutAddressee(text, names, one, content)),
		);
		const told = withoutGround(text, one, shared);
		for (const part of partAtHour(text, amended(one, { content: told })))
			for (const one of partAtColon(text, part)) parts.push(...partAccounts(text, outer, one));
	}
	yield;
	const contents = parts.map((part) => {
		const within = withoutApposition(text, names, part, withoutAside(text, part, part.content));
		const bounded = extentOf(text, part, within);
		return wholeHeadline(text, part, fromBeginning(text, part, bounded, isTaken));
	});
	yield;
	const sources = parts.map((part) => wholeSource(text, names, part));
	yield;
	const result: Attribution[] = [];
	parts.forEach((part, p) => {
		const content = endsOf(text, outer, part, contents[p]!);
		const mended = withAntecedent(text, amended(part, { content, source: sources[p]! }));
		for (const one of splitCoordinated(text, outer, mended))
			result.push(...splitBelow(text, paragraphs, outer, one));
	});
	yield;
	const ordered = joinedAround(
		text,
		withFurther(text, result).sort((a, b) => a.content[0]![0] - b.content[0]![0]),
	);
	const goesOn = withSecondClause(text, outer, withSameSpeaker(text, names, ordered));
	return withWhatHadBeen(text, goesOn).map((one) =>
		withBothBrackets(text, withStopOfHour(text, withoutPreposition(text, withoutTime(text, one)))),
	);
}

/** With whoever says it, where that is another than seemed to. */
function withWhoever(
	text: string,
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	found: Attribution,
): Attribution {
	const heard = withHeard(
		text,
		withDemander(text, withClaimant(text, withQuoted(text, withSender(text, names, found)))),
	);
	const given = agentOf(text, accordingTo(text, withOwnVerb(text, withCaller(text, outer, heard))));
	const nameless = namelessSource(text, given);
	if (nameless === null) return withCompanion(text, given);
	const { source, content } = nameless;
	return amended(given, { source, content: [content, ...given.content.slice(1)] });
}

/** What was said, in each paragraph. */
function contentOf(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	attribution: Attribution,
): readonly Span[] {
	const pieces: Span[] = [];
	for (const span of withoutGaps(text, attribution))
		for (const piece of piecesOf(text, paragraphs, span))
			if (pieces.length === 0 || !isCrosshead(text, piece)) pieces.push(piece);
	return afterBut(text, attribution, quotedOnly(text, outer, attribution, withoutWork(text, outer, pieces)));
}

/** Whether nothing was said. @param content not empty */
function isRefused(
	text: string,
	title: Span | undefined,
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	attribution: Attribution,
	content: readonly Span[],
): boolean {
	return (
		isEmpty(text, attribution, content) ||
		isDisputed(text, attribution, content) ||
		isBodily(text, attribution) ||
		isAddressed(text, attribution, [content[0]!]) ||
		isScare(text, title, outer, attribution, content) ||
		isTitle(text, attribution, content) ||
		isShow(text, content) ||
		isWork(text, attribution, content) ||
		isLabelled(text, content) ||
		isNaming(text, attribution, content) ||
		isManner(text, attribution, content) ||
		isInName(names, attribution.cue) ||
		isOfWorks(text, attribution) ||
		isQuotedOne(text, attribution, content) ||
		isNothingSaid(text, attribution, [content[0]!])
	);
}

/** A content with what belongs to it at its ends, and without what does not. */
function endsOf(
	text: string,
	outer: readonly Quotation[],
	part: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const within = withoutBeforeThat(text, part, withoutMainClause(text, part, content));
	const labelled = withLabelled(text, part, withRest(text, outer, part, withAllBlamed(text, part, within)));
	const trimmed = withoutCompanion(
		text,
		withoutCircumstance(text, part, withOtherHalf(text, part, labelled)),
	);
	const called = inOnesWords(text, part, onlyCalled(text, outer, part, trimmed));
	return withoutOrSo(text, part, withinDashes(text, part, called));
}

/** Some words, or who somebody is: "asked a friend | , the doctor Ida Moll, | what she made of it". */
const GAP = /^(?:[^.,;:!?“”"«»„\n]{1,60}|, (?:an?|the|his|her|my|its|their|our) [^.,;:!?“”"«»„\n]{2,60}, )$/;

/** "said he did not open the bags | but knew by the weight | that they held money": what lies between two parts behind a verb was said too. */
function withoutGaps(text: string, { cue, source, content }: Attribution): readonly Span[] {
	if (cue === null || source === null || content.length < 2) return content;
	const behind = Math.max(cue[1], source[1]);
	const whole: Span[] = [];
	for (const span of content) {
		const last = whole.at(-1);
		const isGap = last !== undefined && last[0] >= behind && GAP.test(text.slice(last[1], span[0]));
		if (isGap) whole[whole.length - 1] = [last[0], span[1]];
		else whole.push(span);
	}
	return whole;
}
