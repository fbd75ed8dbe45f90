import type { Span } from '../../model/index.js';
import { type Attribution, amended, contentsOf, type NameSpan } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';
import { isWithin } from '../text/within.js';
import { accordingTo } from './according.js';
import { withoutAddressee } from './addressee.js';
import { agentOf } from './agent.js';
import { withoutApposition } from './apposition.js';
import { withSourceBehind } from './behind-cue.js';
import { splitBelow } from './below.js';
import { withAllBlamed, withCaller, withClaimant, withHeard, withOwnVerb } from './blamed.js';
import { onlyCalled, withinDashes } from './called-what.js';
import { withoutCircumstance } from './circumstance.js';
import { mendTorn, splitCoordinated } from './coordinate.js';
import { piecesOf, quotedOnly, withRest } from './edges.js';
import { extentOf } from './extent.js';
import { withOtherHalf } from './halves.js';
import { withLabelled } from './labelled.js';
import {
	fromBeginning,
	wholeHeadline,
	withoutAside,
	withoutGround,
	withoutOrSo,
	withoutTime,
} from './lead.js';
import { nicknamed, withoutNickname } from './nickname.js';
import { partAccounts } from './part.js';
import { withoutPreposition } from './preposition.js';
import {
	isAddressed,
	isBodily,
	isDisputed,
	isEmpty,
	isInName,
	isNaming,
	isNothingSaid,
	isOfWorks,
	isQuotedOne,
	isScare,
	isTitle,
} from './refuse.js';
import { afterBut, withFurther, withSameSpeaker } from './second.js';
import { namelessSource, wholeSource } from './source.js';
import { giveWholeQuotations } from './whole.js';

/**
 * Makes attributions agree with the form of the text: a quotation over several paragraphs is one speaker's; a
 * quotation that fills a paragraph below an indirect account is a statement of its own; datelines, times and
 * commas at the ends are nobody's words.
 * @param attributions in text order, not overlapping
 */
export function repair(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	attributions: readonly Attribution[],
): Attribution[] {
	const whole = giveWholeQuotations(outer, mendTorn(text, attributions));
	const result: Attribution[] = [];
	const isTaken = isWithin(contentsOf(whole));
	const nicknames = nicknamed(text, names);
	for (const one of whole) {
		const found = withoutNickname(one, nicknames);
		if (!found) continue;
		const claimed = withCaller(
			text,
			outer,
			withHeard(text, withClaimant(text, withSourceBehind(text, names, found))),
		);
		const given = agentOf(text, accordingTo(text, withOwnVerb(text, claimed)));
		const nameless = namelessSource(text, given);
		const attribution = nameless
			? { ...given, source: nameless.source, content: [nameless.content, ...given.content.slice(1)] }
			: given;
		const pieces: Span[] = [];
		for (const span of withoutGaps(text, attribution)) pieces.push(...piecesOf(text, paragraphs, span));
		const content = afterBut(text, attribution, quotedOnly(text, outer, attribution, pieces));
		if (content.length === 0 || isEmpty(text, attribution, content)) continue;
		if (isDisputed(text, attribution, content) || isBodily(text, attribution)) continue;
		if (isAddressed(text, attribution, [content[0]!])) continue;
		if (isScare(text, paragraphs[0], outer, attribution, content)) continue;
		if (isTitle(text, attribution, content) || isNaming(text, attribution, content)) continue;
		if (isInName(names, attribution.cue) || isOfWorks(text, attribution)) continue;
		if (isQuotedOne(text, attribution, content)) continue;
		if (isNothingSaid(text, attribution, [content[0]!])) continue;
		const told = withoutGround(text, attribution, withoutAddressee(text, names, attribution, content));
		for (const part of partAccounts(text, outer, amended(attribution, { content: told }))) {
			const bounded = extentOf(
				text,
				part,
				withoutApposition(text, names, part, withoutAside(text, part, part.content)),
			);
			const extent = wholeHeadline(text, part, fromBeginning(text, part, bounded, isTaken));
			const trimmed = withoutCircumstance(
				text,
				part,
				withOtherHalf(
					text,
					part,
					withLabelled(text, part, withRest(text, outer, part, withAllBlamed(text, part, extent))),
				),
			);
			const source = wholeSource(text, names, part);
			const called = withinDashes(text, part, onlyCalled(text, outer, part, trimmed));
			const mended = amended(part, { content: withoutOrSo(text, part, called), source });
			for (const one of splitCoordinated(text, outer, mended))
				result.push(...splitBelow(text, paragraphs, outer, one));
		}
	}
	const ordered = joinedAround(
		text,
		withFurther(text, result).sort((a, b) => a.content[0]![0] - b.content[0]![0]),
	);
	return [...withSameSpeaker(text, names, ordered)].map((one) =>
		withoutPreposition(text, withoutTime(text, one)),
	);
}

/** "said he did not open the bags | but knew by the weight | that they held money": what lies between two parts behind a verb was said too. */
function withoutGaps(text: string, { cue, source, content }: Attribution): readonly Span[] {
	if (cue === null || source === null || content.length < 2) return content;
	const behind = Math.max(cue[1], source[1]);
	const whole: Span[] = [];
	for (const span of content) {
		const last = whole.at(-1);
		const isGap =
			last !== undefined &&
			last[0] >= behind &&
			/^[^.,;:!?“”"«»„\n]{1,60}$/.test(text.slice(last[1], span[0]));
		if (isGap) whole[whole.length - 1] = [last[0], span[1]];
		else whole.push(span);
	}
	return whole;
}

/** "He had gone out for bread, she said; he did not own a motorcycle": both sides of one account are one statement. */
function joinedAround(text: string, attributions: readonly Attribution[]): Attribution[] {
	const joined: Attribution[] = [];
	for (const attribution of attributions) {
		const last = joined.at(-1);
		const { cue, content } = attribution;
		const isOne =
			last?.cue &&
			cue &&
			last.cue[0] === cue[0] &&
			last.found === 'near' &&
			last.content.at(-1)![1] <= cue[0] &&
			content[0]![0] > cue[1] &&
			/^[^.!?“”"«»\n]{0,40}; $/u.test(text.slice(cue[1], content[0]![0]));
		if (isOne) joined[joined.length - 1] = amended(last, { content: [...last.content, ...content] });
		else joined.push(attribution);
	}
	return joined;
}
