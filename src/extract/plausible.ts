import { type Attribution, amended } from './attribution.js';
import { answersOthers } from './doubts/answers.js';
import { isCallOut } from './doubts/call-outs.js';
import { isGesture } from './doubts/no-report.js';
import { endsInAccount, isDeed, isMistaken, isUnquoted } from './doubts/nominal.js';
import { isOtherWord } from './doubts/other-word.js';
import { isPageNote } from './doubts/page-notes.js';
import { isSeen } from './doubts/pictures.js';
import { isDoing } from './doubts/plain-deeds.js';
import { isRefused } from './doubts/refused.js';
import { isOfRubric } from './names/rubrics.js';
import type { Reading } from './reading.js';
import type { Analysis } from './tagging/analysis.js';
import { signs } from './text/signs.js';
import { isWithin } from './text/within.js';

/** Who says so may be the end of what was found, where it is less sure than this. */
const UNSURE = 0.7;

/** Words in marks after a verb of doing are somebody else's unless it is likelier than this that they are the source's. */
const LEAST_IN_MARKS = 0.5;

/** Tells which attributions of an article say anything at all, by their words and where they stand. */
export function plausibleIn({
	document: { text, headings },
	analysis,
	names,
}: Reading): (attributions: readonly Attribution[]) => Attribution[] {
	const isHeading = isWithin(
		headings.map(({ span }) => span).filter((span) => !/["“”„«»‘「『]|(?:^|\s)'/.test(text.slice(...span))),
	);
	return (attributions) =>
		attributions
			.filter(
				(one) =>
					!isDoing(text, one) &&
					!isRefused(text, one) &&
					!isCallOut(text, one) &&
					!isPageNote(text, one) &&
					!isOtherWord(analysis, one),
			)
			.filter(
				(one) =>
					!(one.confidence <= UNSURE && endsInAccount(text, one.content.at(-1)!)) &&
					!isOfRubric(text, names, one) &&
					(one.report === 'thought' || isAccording(text, one) || !isMistaken(analysis, one)) &&
					!isHeading(one.content[0]![0]),
			);
}

/** "According to the complaint, Hale told her to “stop”": whoever reports it all. */
const isAccording = (text: string, { cue, source, content }: Attribution): boolean =>
	cue !== null && source !== null && content[0]![0] > source[1] && CUE.of(text, cue) === CUE.bit.according;

/** What somebody did, not said, is kept with what people think and want, or is nothing where its words are marked. */
export function withoutDeeds(
	{ document: { text }, analysis }: Reading,
	attributions: readonly Attribution[],
): Attribution[] {
	const said: Attribution[] = [];
	for (const attribution of attributions) {
		const one = withoutDeed(text, analysis, attribution);
		if (one !== null) said.push(one);
	}
	return said;
}

function withoutDeed(text: string, analysis: Analysis, attribution: Attribution): Attribution | null {
	if (attribution.report !== 'thought' && (isGesture(text, attribution) || isSeen(text, attribution)))
		return amended(attribution, { report: 'thought' });
	if (
		attribution.report === 'thought' ||
		isToldOf(text, attribution) ||
		answersOthers(text, attribution) ||
		!isDeed(analysis, attribution)
	)
		return attribution;
	if (isUnquoted(analysis, attribution)) return amended(attribution, { report: 'thought' });
	return attribution.confidence > LEAST_IN_MARKS ? attribution : null;
}

/** "told the court of | a night of fear" */
const isToldOf = (text: string, { cue, content }: Attribution): boolean =>
	cue !== null && CUE.of(text, cue) === CUE.bit.telling && text.startsWith(' of ', content[0]![0] - 4);

const CUE = signs({
	according: /^according to$/i,
	telling: /^t[eo]l/,
});
