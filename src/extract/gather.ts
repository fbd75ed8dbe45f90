import { type Attribution, amended, cuesOf, isSaidIn } from './attribution.js';
import { isCallOut } from './doubts/call-outs.js';
import { isUnquoted } from './doubts/nominal.js';
import { attributeAlone } from './layouts/beside/alone.js';
import { withReopened } from './layouts/beside/over-lines.js';
import { attributeInProfile } from './layouts/beside/profile.js';
import {
	attributeAfterDeeds,
	attributeAnswers,
	attributeAsTold,
	attributeCalled,
	attributeColons,
	attributeCries,
	attributeHeadlineTails,
	attributeHeadlineVerbs,
	attributeInscriptions,
	attributeOutcries,
	attributeOwnAnswers,
	attributeOwnWords,
	attributeParentheses,
	attributeSlogans,
	attributeStances,
	attributeSubheadings,
	attributeTags,
	attributeThatClaim,
	attributeThatWas,
	attributeToldAgain,
	attributeToldBehind,
	attributeToldByColon,
	isPerson,
	withoutOccasions,
	withPartedAgain,
} from './layouts/index.js';
import { joinByCue } from './one-cue.js';
import { withoutOverlaps } from './overlaps.js';
import type { Reading } from './reading.js';
import { withSourceBehind } from './repair/contents/behind-cue.js';
import { repair } from './repair/index.js';
import {
	accountsIn,
	attributeAccounts,
	attributeOuterAccounts,
	withoutTurned,
} from './sentences/accounts.js';
import { attributeThatIsAccording } from './sentences/that-is-according.js';
import { findSpoken } from './spoken.js';
import type { Steps } from './steps.js';
import { isPlainLetter } from './text/characters.js';
import { PLATFORMS } from './who/kinds.js';

/** A statement by a colon that the model is less sure of gives way to the name that leads up to the colon. */
const SURE = 0.85;

/** Without marks, what is less sure than this gives way to whoever a sentence ends with. */
const WEAK = 0.65;

/** What is less sure and has no source gives way to them too. */
const UNSURE = 0.7;

/** Every attribution of an article, once: not overlapping, in text order. */
export function* gather(reading: Reading, byModel: readonly Attribution[]): Steps<Attribution[]> {
	const { document, analysis, names } = reading;
	const spoken = yield* findSpoken(reading, byModel);
	yield;
	const gathered = joinByCue(document.text, yield* gatherNear(reading, spoken));
	yield;
	const near = yield* repair(document.text, analysis.paragraphs, analysis.outer, names, gathered);
	yield;
	const { paragraphs, outer } = analysis;
	const reopened = withReopened(document.text, paragraphs, outer, near);
	const whole = withPartedAgain(document.text, outer, reopened);
	const all = withUnattached(reading, whole).map((one) => withoutStop(document.text, one));
	yield;
	// A quotation that was never closed may have taken in what others say.
	const apart = withoutOverlaps(
		all.filter(isByLayout),
		all.filter((one) => !isByLayout(one)),
	);
	const subheadings = attributeSubheadings(document.text, paragraphs, outer, apart);
	const told = subheadings.length === 0 ? apart : withoutOverlaps(apart, subheadings);
	const again = attributeToldAgain(document.text, paragraphs[0], outer, told);
	return [...again, ...told].filter(({ content }) => !reading.isAround(content[0]![0]));
}

/** A source begins with what it names, and not with the comma or stop before it, which is nobody alone. */
function withoutStop(text: string, found: Attribution): Attribution {
	if (found.source === null) return found;
	const [start, end] = found.source;
	if (isPlainLetter(text.charCodeAt(start))) return found;
	const stops = /^[\s,;:.…]+|^[^\p{Alpha}\p{N}]+$/u.exec(text.slice(start, end))?.[0].length ?? 0;
	if (stops === 0) return found;
	return amended(found, { source: stops < end - start ? [start + stops, end] : null });
}

/** The longest name of where people post, in UTF-16 code units. */
const LONGEST_PLATFORM = 12;

const isByLayout = ({ found }: Attribution) => found === 'turn' || found === 'dash' || found === 'headline';

/** What is said where its source is named: beside a verb, before a colon, below a quotation, at a sentence's end. */
function* gatherNear(reading: Reading, found: readonly Attribution[]): Steps<Attribution[]> {
	const { document, analysis, names, layouts } = reading;
	const sentences = accountsIn(analysis, reading.places.telling);
	const sourced = found.map((one) => withSourceBehind(document.text, names, one));
	const spoken = withoutOccasions(document.text, layouts, withoutTurned(document.text, sentences, sourced));
	const { text, headings } = document;
	const { paragraphs, quotations, outer } = analysis;
	const led = spoken.filter(
		({ cue, source, confidence }) =>
			cue === null ||
			((text[cue[0]] !== ':' || confidence > SURE) && (source !== null || confidence > UNSURE)),
	);
	// "Ruiz's Facebook post: “…”": nobody's words are those of where they stand.
	const others = names.filter(
		({ start, end }) => end - start > LONGEST_PLATFORM || !PLATFORMS.has(text.slice(start, end)),
	);
	const colons = attributeColons(text, paragraphs, quotations, others, isSaidIn(led));
	yield;
	const tags = attributeTags(text, quotations, names, isSaidIn(led, colons));
	// "People who feel rested may …, scientists have found": what somebody feels gives way to who says so.
	const firm = spoken.filter(
		(one) => one.confidence > (one.report === 'thought' ? SURE : isUnquoted(analysis, one) ? WEAK : 0),
	);
	const told = [...firm, ...colons, ...tags];
	yield;
	const accounts = attributeAccounts(sentences, isSaidIn(told)).filter((one) => !isCallOut(text, one));
	const outerAccounts = attributeOuterAccounts(text, sentences, told);
	yield;
	const firmest = [...told, ...accounts];
	// "what the union described as a warning": taken apart where nobody was found who says so.
	const torn = new Set<number>();
	for (const { source, content } of spoken) if (source === null) torn.add(content[0]![0]);
	const isSpoken = isSaidIn(spoken);
	const answers = attributeAnswers(text, paragraphs, outer, names);
	const tails = attributeHeadlineTails(text, paragraphs, headings, firmest, isSaidIn(firmest));
	const headlineVerbs = attributeHeadlineVerbs(text, paragraphs, headings, names, isSaidIn(firmest, tails));
	yield;
	const called = attributeCalled(text, outer, (offset) => torn.has(offset), isSpoken);
	// "The toll rose to 40 (up from 12, police said)": nothing else is told by that verb.
	const inside = attributeParentheses(text);
	const verbs = cuesOf(inside);
	const besides = (found: readonly Attribution[]) =>
		inside.length === 0 ? found : found.filter(({ cue }) => !verbs.has(cue?.[0]));
	const isFirm = isSaidIn(besides(firmest));
	const parentheses = inside.filter(({ content }) => !isFirm(content[0]![0]));
	const thatWas = attributeThatWas(text, outer, names, isSpoken);
	const ownWords = attributeOwnWords(text, outer, isSpoken);
	const ownAnswers = attributeOwnAnswers(text, outer, isSpoken);
	yield;
	return withoutOverlaps(
		layouts,
		outerAccounts,
		answers,
		tails,
		headlineVerbs,
		attributeStances(text, names),
		attributeAsTold(text),
		attributeThatIsAccording(analysis, isSaidIn(firmest)),
		parentheses,
		attributeToldByColon(text, paragraphs[0], outer, isSaidIn(layouts)),
		withoutRivals(besides(led), accounts),
		colons,
		tags,
		besides(accounts),
		called,
		thatWas,
		attributeThatClaim(text, isSpoken),
		ownWords,
		ownAnswers,
		attributeInscriptions(text, outer, isSpoken),
		attributeSlogans(text, outer, isSpoken),
		attributeToldBehind(text, outer, isSpoken),
		attributeOutcries(text, outer, isSpoken),
		attributeCries(text, outer, isSpoken),
		besides(spoken),
	);
}

/** What was found unsurely after a cue (“…, officials said, as rivers rose”) gives way to the sentence before it. */
function withoutRivals(
	spoken: readonly Attribution[],
	accounts: readonly Attribution[],
): readonly Attribution[] {
	if (accounts.length === 0) return spoken;
	const cues = new Set(accounts.map(({ cue }) => cue?.[0]));
	const isTold = isSaidIn(accounts);
	return spoken.filter(
		({ cue, confidence, report, content }) =>
			!(confidence <= (report === 'thought' ? SURE : WEAK) && isTold(content[0]![0])) &&
			(cue === null || confidence > UNSURE || !cues.has(cue[0])),
	);
}

/** The same with quotations that stand alone, said by whoever acts in the sentence before them or spoke last. */
function withUnattached(
	{ document: { text }, analysis: { paragraphs, quotations, outer }, names }: Reading,
	near: readonly Attribution[],
): readonly Attribution[] {
	const deedsBeside = (found: readonly Attribution[]) =>
		attributeAfterDeeds(text, paragraphs, quotations, names, isSaidIn(found));
	// Who acts in the sentence before a quotation says it, rather than whoever was told of before that.
	const acting = deedsBeside(near).filter(({ source }) => source !== null && isPerson(text, names, source));
	const alone = attributeAlone(text, paragraphs, quotations, withoutOverlaps(near, acting));
	const deeds = deedsBeside(alone);
	const told = deeds.length === 0 ? alone : withoutOverlaps(alone, deeds);
	const ofOne = attributeInProfile(text, paragraphs, outer, names, told);
	return ofOne.length === 0 ? told : withoutOverlaps(told, ofOne);
}
