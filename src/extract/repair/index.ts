import type { Span } from '../../model/index.js';
import { type Attribution, amended, type NameSpan } from '../attribution.js';
import type { Quotation } from '../quotes.js';
import { withoutAddressee } from './addressee.js';
import { splitBelow } from './below.js';
import { mendTorn, splitCoordinated } from './coordinate.js';
import { piecesOf, quotedOnly, withRest } from './edges.js';
import { extentOf } from './extent.js';
import { withOtherHalf } from './halves.js';
import { isBodily, isDisputed, isEmpty, isInName, isNaming, isScare, isTitle } from './refuse.js';
import { afterBut, withFurther, withSameSpeaker } from './second.js';
import { agentOf, namelessSource, wholeSource } from './source.js';
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
	for (const found of whole) {
		const given = agentOf(text, found);
		const nameless = namelessSource(text, given);
		const attribution = nameless
			? { ...given, source: nameless.source, content: [nameless.content, ...given.content.slice(1)] }
			: given;
		const pieces = attribution.content.flatMap((span) => piecesOf(text, paragraphs, span));
		const content = afterBut(text, attribution, quotedOnly(text, outer, attribution, pieces));
		if (content.length === 0 || isEmpty(text, attribution, content)) continue;
		if (isDisputed(text, attribution, content) || isBodily(text, attribution)) continue;
		if (isScare(text, paragraphs[0], outer, attribution, content)) continue;
		if (isTitle(text, attribution, content) || isNaming(text, attribution, content)) continue;
		if (isInName(names, attribution.cue)) continue;
		const told = withoutAddressee(text, names, attribution, content);
		const trimmed = withOtherHalf(
			text,
			attribution,
			withRest(text, outer, attribution, extentOf(text, attribution, told)),
		);
		const source = wholeSource(text, names, attribution);
		const mended = amended(attribution, { content: trimmed, source });
		for (const one of splitCoordinated(text, outer, mended))
			result.push(...splitBelow(text, paragraphs, outer, one));
	}
	const ordered = withFurther(text, result).sort((a, b) => a.content[0]![0] - b.content[0]![0]);
	return [...withSameSpeaker(text, names, ordered)];
}
