import { type Attribution, amended, cuesOf, isSaidIn } from './attribution.js';
import { endingBeforeAccount, endsInAccount } from './doubts/nominal.js';
import { isPlain } from './doubts/plain.js';
import { attributeHearings } from './layouts/index.js';
import { withoutOverlaps } from './overlaps.js';
import { plausibleIn, withoutDeeds } from './plausible.js';
import { isMarkAt } from './quotations/mark-at.js';
import type { Reading } from './reading.js';
import { isInName } from './repair/accounts/refuse.js';
import { attributeIdioms } from './rules/idioms.js';
import { attributeByRules } from './rules/index.js';
import { attributeTold } from './sentences/addressees.js';
import { withoutMainVerb } from './sentences/claimed.js';
import { cuesAmong } from './sentences/cues.js';
import { asFormed } from './sentences/forms.js';
import { attributeFronted } from './sentences/fronted.js';
import { attributeGerunds } from './sentences/gerunds.js';
import { attributeInterruptions } from './sentences/interruptions.js';
import { attributeObjects } from './sentences/objects.js';
import { attributeOrders } from './sentences/orders.js';
import { attributeParticiples } from './sentences/participles.js';
import { attributeAsked, attributeQuestions } from './sentences/questions.js';
import { attributeSecondVerbs } from './sentences/second-verbs.js';
import { attributeShifted } from './sentences/shifted.js';
import { attributeThat } from './sentences/that-clauses.js';
import { attributeWhatCalled } from './sentences/what-called.js';
import type { Steps } from './steps.js';

/** Where the model is less sure than this, a rule tells better where a clause begins. */
const UNSURE = 0.7;

/** What the model is less sure of than this gives way to a clause that a verb plainly has. */
const DOUBTFUL = 0.5;

/**
 * What a verb or a noun of the same sentence tells to be somebody's words: found by the model, by the forms of sentences
 * that it was not taught, and by the layout, which goes before both. Not overlapping, in text order.
 */
export function* findSpoken(reading: Reading, byModel: readonly Attribution[]): Steps<Attribution[]> {
	const { document, analysis, quoteOf, places, layouts } = reading;
	const { text } = document;
	const { words, outer } = analysis;
	const plausible = plausibleIn(reading);
	const ruled = attributeByRules(words, outer, quoteOf, places.reporting);
	const ruledAt = new Map(ruled.attributions.map((attribution) => [attribution.cue?.[0] ?? -1, attribution]));
	// "Transport Minister Said bin Nasser told": a name is no verb.
	yield;
	const formed = yield* asFormed(
		analysis,
		byModel.filter(({ cue }) => !isInName(reading.names, cue)),
	);
	const formedByRules = yield* asFormed(analysis, ruled.attributions);
	yield;
	const told = formed.map((one) => endingBeforeAccount(text, withSourceByRule(text, one, ruledAt)));
	yield;
	const byCues = plausible(withoutDeeds(reading, told));
	const before = beforeCues(byCues);
	const byForms = plausible(
		withoutDeeds(reading, formedByRules).filter((one) => isPlain(text, one) && !isTail(text, one, before)),
	);
	// "According to the complaint, Hale told her to “stop”": whoever reports it all, rather than who speaks within it.
	const found = cuesOf(byCues);
	const opening = byForms.filter(
		({ cue }) => cue !== null && text.startsWith('According to', cue[0]) && !found.has(cue[0]),
	);
	const near = [...byCues, ...byForms];
	const taken = cuesOf(near);
	yield;
	const cues = cuesAmong(analysis, places.cues);
	const ofClauses = [
		...attributeThat(
			analysis,
			cues.telling,
			[...formed, ...byForms].filter(({ confidence }) => confidence >= DOUBTFUL),
		),
		...attributeOrders(analysis, cues.ordering, near),
		...attributeQuestions(analysis, cues.putting, formed),
		...attributeAsked(analysis, cues.asked),
	];
	yield;
	const plain = plausible([
		...ofClauses,
		...attributeGerunds(analysis, cues.recounting, near),
		...attributeSecondVerbs(analysis, near, taken),
		...attributeObjects(analysis, cues.withObject, taken),
		...attributeWhatCalled(analysis, cues.naming, taken),
	]);
	const claims = new Map(plain.map((one) => [one.cue![0], one]));
	// What takes the place of something the model has found goes before what only rules find.
	const instead = plain.filter(({ cue }) => found.has(cue![0]));
	const isUnclaimed = ({ cue }: Attribution) => cue === null || !claims.has(cue[0]);
	yield;
	const sure = ruled.sure
		.map((one) => withoutMainVerb(analysis, one))
		.filter(({ content }) => !endsInAccount(text, content.at(-1)!));
	const heard = attributeHearings(words);
	const idioms = plausible(attributeIdioms(words, quoteOf, places.idiomatic));
	yield;
	const interruptions = plausible(attributeInterruptions(analysis, places.telling));
	const shifted = plausible(attributeShifted(analysis, cues.calling, isSaidIn(byCues)));
	yield;
	const participles = plausible(attributeParticiples(analysis, cues.saying, [...formed, ...formedByRules]));
	const fronted = plausible(attributeFronted(analysis, [...cues.saying, ...cues.telling]));
	const addressed = plausible(attributeTold(analysis, cues.addressing, near, taken));
	yield;
	const isHeld = isHeldIn(text, byCues);
	const all = withoutOverlaps(
		layouts,
		sure.filter((one) => !isHeld(one)),
		heard,
		idioms.filter((one) => !isHeld(one)),
		interruptions,
		shifted.filter((one) => !isHeld(one)),
		fronted,
		opening,
		[...byCues.filter(isUnclaimed), ...instead],
		byForms.filter(isUnclaimed),
		participles,
		addressed,
		plain,
	);
	// "She | wondered | whether he was reading “old news”": where a clause that claimed a verb gave way, the model's stays.
	const said = cuesOf(all);
	const left = byCues
		.filter((one) => !isUnclaimed(one) && !said.has(one.cue![0]))
		.map((one) => asClaimed(one, claims.get(one.cue![0])!));
	return left.length === 0 ? all : withoutOverlaps(left, all);
}

/** "Ruiz | wanted to know | whether it was late": by the whole verb, where what was said begins alike. */
const asClaimed = (one: Attribution, { cue, content, report }: Attribution): Attribution =>
	content[0]![0] === one.content[0]![0] ? amended(one, { cue, report }) : one;

/** Where cues begin before which all was found that is said by them. */
const beforeCues = (found: readonly Attribution[]): ReadonlySet<number> =>
	new Set(
		found
			.filter(({ cue, content }) => cue !== null && content.at(-1)![1] <= cue[0])
			.map(({ cue }) => cue![0]),
	);

/** "…, the office said in a report | published today", "said | later by telephone": no more than where and when. */
const isTail = (text: string, { cue, content: [first] }: Attribution, before: ReadonlySet<number>): boolean =>
	cue !== null && before.has(cue[0]) && first![0] >= cue[1] && !isMarkAt(text, first![0]);

const VIEW = /^(?:view|opinion|belief)$/;

/**
 * A quotation that the model gives to nobody is said by whom a rule finds at the same verb; and what it is not sure of
 * begins where a rule sees its clause begin: "said: | talks between | both sides have stalled".
 */
function withSourceByRule(
	text: string,
	found: Attribution,
	ruled: ReadonlyMap<number, Attribution>,
): Attribution {
	const [start, end] = found.content[0]!;
	const rule = found.cue === null ? undefined : ruled.get(found.cue[0]);
	if (!rule?.source) return found;
	if (found.source !== null) {
		const isTorn =
			found.confidence < UNSURE &&
			found.content.length === 1 &&
			rule.content.length === 1 &&
			found.source[0] === rule.source[0] &&
			rule.content[0]![0] < start &&
			rule.content[0]![1] === end &&
			!isMarkAt(text, start) &&
			!/^(?:for|on|to)\b|^\P{Alpha}/u.test(text.slice(rule.content[0]![0], start)) &&
			// "According to a memo, obtained by us, | the pump failed": the rule took what is told of the memo for it.
			!(text.startsWith(', ', start - ', '.length) && /^according/i.test(text.slice(...rule.cue!))) &&
			!/^t[eo]l/.test(text.slice(...rule.cue!));
		return isTorn ? amended(found, { content: rule.content }) : found;
	}
	// "is of the | view | that it can be mended"
	const isView = VIEW.test(text.slice(...found.cue!));
	const isSame =
		(isView || isMarkAt(text, start)) &&
		rule.content[0]![0] === start &&
		rule.content.at(-1)![1] >= found.content.at(-1)![1];
	return isSame ? amended(found, { source: rule.source, content: rule.content }) : found;
}

/** Who is found as surely as this tells all that stands in what was said. */
const HELD = 0.75;

/**
 * "says | it learned from an advertisement that the shop would close", "Insurers put the damage at £7m, according to Ruiz":
 * whether somebody tells of whoever seems to speak.
 */
function isHeldIn(text: string, found: readonly Attribution[]): (one: Attribution) => boolean {
	const isSaid = isSaidIn(
		found.filter(
			({ cue, source, content, confidence, report }) =>
				cue !== null &&
				source !== null &&
				report === 'speech' &&
				confidence >= HELD &&
				content.length === 1 &&
				(content[0]![0] >= cue[1] || text.startsWith('according to', cue[0])),
		),
	);
	return ({ cue, content }) =>
		cue !== null && isSaid(cue[0]) && isSaid(content[0]![0]) && isSaid(content.at(-1)![1] - 1);
}
