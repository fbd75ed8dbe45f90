import type { ArticleRecord, Document, Span } from '../model/index.js';
import { findActors } from './actors/index.js';
import { attributeByModel } from './attribute.js';
import { type Attribution, amended, contentsOf, type NameSpan } from './attribution.js';
import { isGesture } from './doubts/no-report.js';
import { endingBeforeAccount, isDeed, isMistaken, isUnquoted } from './doubts/nominal.js';
import { isPlain } from './doubts/plain.js';
import { isRefused } from './doubts/refused.js';
import { attributeAlone } from './layouts/alone.js';
import {
	attributeAfterDeeds,
	attributeAnswers,
	attributeCalled,
	attributeColons,
	attributeHeadlineTails,
	attributeHearings,
	attributeInterrupted,
	attributeLayouts,
	attributeOwnWords,
	attributeTags,
	attributeTrailing,
	endsInAccount,
	isPerson,
	leadIn,
	mergeNames,
} from './layouts/index.js';
import { loadModel, type Model } from './model.js';
import { findNamed } from './names/index.js';
import { isOfRubric } from './names/rubrics.js';
import { joinByCue } from './one-cue.js';
import { withoutOverlaps } from './overlaps.js';
import { isMarkAt } from './quotations/mark-at.js';
import { repair } from './repair/index.js';
import { attributeIdioms } from './rules/idioms.js';
import { attributeByRules, quotationOfWords } from './rules/index.js';
import { findSections } from './sections/index.js';
import { attributeAccounts } from './sentences/accounts.js';
import { attributeTold } from './sentences/addressees.js';
import { asFormed } from './sentences/forms.js';
import { attributeParticiples } from './sentences/participles.js';
import { toStatement } from './statements.js';
import { analyse } from './tagging/analysis.js';
import { trimEnd } from './text/characters.js';
import { isWithin } from './text/within.js';
import { readIn, wordFrom } from './text/words.js';

export { loadModel, type Model };

/** A statement by a colon that the model is less sure of gives way to the name that leads up to the colon. */
const SURE = 0.85;

/** Without marks, what is less sure than this gives way to whoever a sentence ends with. */
const WEAK = 0.65;

/** What is less sure and has no source gives way to them too. */
const UNSURE = 0.7;

/** Words in marks after a verb of doing are somebody else's unless it is likelier than this that they are the source's. */
const LEAST_IN_MARKS = 0.5;

/** Finds the sections, actors and statements of an article. Never throws, whatever the text. */
export const extract = (document: Document, model: Model): ArticleRecord => extractAll([document], model)[0]!;

/**
 * The same of several articles, in their order, each stage of all of them before the next: its code and tables are close
 * at hand then, so that a dozen short articles are read in less time than one by one.
 */
export function extractAll(documents: readonly Document[], model: Model): ArticleRecord[] {
	const stages = documents.map((document) => stagesOf(document, model));
	const records = new Array<ArticleRecord>(documents.length);
	for (let left = documents.length; left > 0; ) {
		stages.forEach((stage, d) => {
			const { value } = stage.next();
			if (!value) return;
			records[d] = value;
			left--;
		});
	}
	return records;
}

/** The stages of extraction from an article, which pauses after each. */
function* stagesOf(document: Document, model: Model): Generator<undefined, ArticleRecord> {
	const { headings: _headings, ...meta } = document;
	const { text } = document;
	const analysis = analyse(text, model.pos);
	const { paragraphs, words, quotations, outer } = analysis;
	yield;

	const quoteOf = quotationOfWords(words, outer);
	const isQuoted = (offset: number) => (quoteOf[wordFrom(words, offset)] ?? -1) !== -1;

	const named = findNamed(model.names, analysis);
	const layouts = attributeLayouts(text, paragraphs, quotations, document.headings, named);
	const names = withoutDatelines(text, paragraphs, mergeNames(named, layouts.names));
	yield;

	const byModel = attributeByModel(model.attribution, analysis);
	yield;

	const isHeading = isWithin(
		document.headings
			.map(({ span }) => span)
			.filter((span) => !/["“”„«»‘「『]|(?:^|\s)'/.test(text.slice(...span))),
	);
	const isPlausible = (attribution: Attribution) =>
		!isRefused(text, attribution) &&
		!(attribution.confidence < UNSURE && endsInAccount(text.slice(...attribution.content.at(-1)!))) &&
		!isOfRubric(text, names, attribution) &&
		(attribution.report === 'thought' ||
			isAccording(text, attribution) ||
			!isMistaken(analysis, attribution)) &&
		!isHeading(attribution.content[0]![0]);
	// What somebody did, not said, is kept with what people think and want.
	const withoutDeeds = (attribution: Attribution): Attribution[] => {
		if (attribution.report !== 'thought' && isGesture(text, attribution))
			return [amended(attribution, { report: 'thought' })];
		if (attribution.report === 'thought' || !isDeed(analysis, attribution)) return [attribution];
		return isUnquoted(analysis, attribution)
			? [amended(attribution, { report: 'thought' })]
			: attribution.confidence > LEAST_IN_MARKS
				? [attribution]
				: [];
	};
	const ruled = attributeByRules(words, quotations);
	const ruledAt = new Map(ruled.attributions.map((attribution) => [attribution.cue?.[0] ?? -1, attribution]));
	const formed = asFormed(analysis, byModel);
	const formedByRules = asFormed(analysis, ruled.attributions);
	const byCues = formed
		.map((attribution) => endingBeforeAccount(text, withSourceByRule(text, attribution, ruledAt)))
		.flatMap(withoutDeeds)
		.filter(isPlausible);
	const byForms = formedByRules
		.flatMap(withoutDeeds)
		.filter((attribution) => isPlausible(attribution) && isPlain(text, attribution));
	const spoken = withoutOverlaps(
		layouts.attributions,
		ruled.sure,
		attributeHearings(words),
		attributeIdioms(words, isQuoted).filter(isPlausible),
		attributeInterrupted(words, isQuoted).filter(isPlausible),
		byCues,
		byForms,
		attributeParticiples(analysis, [...formed, ...formedByRules]).filter(isPlausible),
		attributeTold(analysis, [...byCues, ...byForms]).filter(isPlausible),
	);
	const answers = attributeAnswers(text, paragraphs, outer, names);
	const led = spoken.filter(
		({ cue, source, confidence }) =>
			cue === null ||
			((text[cue[0]] !== ':' || confidence > SURE) && (source !== null || confidence > UNSURE)),
	);
	const colons = attributeColons(text, paragraphs, quotations, names, isWithin(contentsOf(led)));
	const tags = attributeTags(text, quotations, names, isWithin(contentsOf([...led, ...colons])));
	// "what the union described as a warning": taken apart where nobody was found who says so.
	const torn = new Set(
		spoken.flatMap(({ source, content: [first] }) => (source === null ? [first![0]] : [])),
	);
	const called = attributeCalled(text, outer, (offset) => torn.has(offset), isWithin(contentsOf(spoken)));
	const own = attributeOwnWords(text, outer, isWithin(contentsOf(spoken)));
	// "People who feel rested may …, scientists have found": what somebody feels gives way to who says so.
	const firm = spoken.filter(
		(one) => one.confidence > (one.report === 'thought' ? SURE : isUnquoted(analysis, one) ? WEAK : 0),
	);
	const trailing = attributeTrailing(
		words,
		new Set(
			spoken
				// An account before a quotation of its own sentence may end the sentence before.
				.filter(({ cue, source, content: [first], confidence, report }) => {
					if (report === 'thought' && confidence < UNSURE) return false;
					const end = Math.max(cue?.[1] ?? 0, source?.[1] ?? 0);
					return confidence > UNSURE || first![0] < end || text[trimEnd(text, end, first![0]) - 1] !== '.';
				})
				.map(({ cue }) => cue?.[0] ?? -1),
		),
		isQuoted,
		isWithin(contentsOf([...firm, ...colons, ...tags])),
	);
	const told = [...firm, ...colons, ...tags, ...trailing];
	const accounts = attributeAccounts(analysis, isWithin(contentsOf(told))).filter(isPlausible);
	const firmest = [...told, ...accounts];
	const tails = attributeHeadlineTails(
		text,
		paragraphs,
		document.headings,
		firmest,
		isWithin(contentsOf(firmest)),
	);
	const near = repair(
		text,
		paragraphs,
		outer,
		names,
		joinByCue(
			text,
			withoutOverlaps(
				layouts.attributions,
				answers,
				tails,
				withoutRivals(led, [...trailing, ...accounts]),
				colons,
				tags,
				trailing,
				accounts,
				called,
				own,
				spoken,
			),
		),
	);
	// Who acts in the sentence before a quotation says it, rather than whoever was told of before that.
	const acting = attributeAfterDeeds(text, paragraphs, quotations, names, isWithin(contentsOf(near))).filter(
		({ source }) => source !== null && isPerson(text, names, source),
	);
	const alone = attributeAlone(text, paragraphs, quotations, withoutOverlaps(near, acting));
	const deeds = attributeAfterDeeds(text, paragraphs, quotations, names, isWithin(contentsOf(alone)));
	const all = deeds.length === 0 ? alone : withoutOverlaps(alone, deeds);
	// A quotation that was never closed may have taken in what others say.
	const attributions = withoutOverlaps(
		all.filter(isByLayout),
		all.filter((one) => !isByLayout(one)),
	);

	yield;

	const { actors, speakers } = findActors(readIn(words, text), names, attributions, isQuoted);
	yield;

	const sections = findSections(document, {
		words,
		paragraphs,
		actors,
		statements: attributions.map(({ content }, i) => ({
			content,
			actor: actors[speakers[i]!.actor]?.id ?? null,
		})),
	});
	return {
		...meta,
		sections,
		actors,
		statements: attributions.map((attribution, i) => {
			const { actor, resolution } = speakers[i]!;
			return toStatement(
				text,
				`q${i + 1}`,
				attribution,
				resolution,
				actors[actor] ?? null,
				quotations,
				sections,
			);
		}),
	};
}

/** "According to the complaint, Hale told her to “stop”": whoever reports it all. */
const isAccording = (text: string, { cue, source, content }: Attribution): boolean =>
	cue !== null && source !== null && content[0]![0] > source[1] && /^according to$/i.test(text.slice(...cue));

/** A quotation that the model gives to nobody is said by whom a rule finds at the same verb. */
function withSourceByRule(
	text: string,
	found: Attribution,
	ruled: ReadonlyMap<number, Attribution>,
): Attribution {
	const [start] = found.content[0]!;
	if (found.source !== null || found.cue === null || !isMarkAt(text, start)) return found;
	const rule = ruled.get(found.cue[0]);
	const isSame =
		rule?.source && rule.content[0]![0] === start && rule.content.at(-1)![1] >= found.content.at(-1)![1];
	return isSame ? amended(found, { source: rule.source, content: rule.content }) : found;
}

/** A name at the head of a wire report is where it was written: "CIUDAD LUNA, Sept 2 – ". */
function withoutDatelines(text: string, paragraphs: readonly Span[], names: NameSpan[]): NameSpan[] {
	const leads = paragraphs
		.map(([start, end]): Span => [start, start + leadIn(text, [start, end])])
		.filter(([start, end]) => end > start);
	if (leads.length === 0) return names;
	const isLead = isWithin(leads);
	return names.flatMap((name): NameSpan[] => {
		if (!isLead(name.start) || !isLead(name.end - 1)) return [name];
		// The agency that sent the report is no actor of it.
		return text[name.start - 1] === '(' ? [] : [{ start: name.start, end: name.end, kind: 'place' }];
	});
}

const isByLayout = ({ found }: Attribution) => found === 'turn' || found === 'dash' || found === 'headline';

/** What was found unsurely after a cue (“…, officials said, as rivers rose”) gives way to the sentence before it. */
function withoutRivals(
	spoken: readonly Attribution[],
	trailing: readonly Attribution[],
): readonly Attribution[] {
	if (trailing.length === 0) return spoken;
	const cues = new Set(trailing.map(({ cue }) => cue?.[0]));
	const isTrailing = isWithin(contentsOf(trailing));
	return spoken.filter(
		({ cue, confidence, report, content }) =>
			!(confidence <= (report === 'thought' ? SURE : WEAK) && isTrailing(content[0]![0])) &&
			(cue === null || confidence > 0.7 || !cues.has(cue[0])),
	);
}
