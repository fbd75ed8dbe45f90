import type { Heading, Span } from '../../model/index.js';
import { type Attribution, contentsOf, type NameSpan } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';
import type { Steps } from '../steps.js';
import { isWithin } from '../text/within.js';
import { attributeReplies } from './beside/replies.js';
import { attributeHeadlines } from './headlines/headlines.js';
import { attributeDialogue } from './turns/dialogue.js';
import { attributeSpeakerLines } from './turns/speaker-lines.js';
import { attributeTurns } from './turns/turns.js';
import { attributeVoiceLines } from './turns/voice-lines.js';
import { attributeVoices } from './turns/voices.js';
import { attributeAdvice } from './writing/advice.js';
import { attributeAnnounced } from './writing/announced.js';
import { attributeBelowColons } from './writing/below-colons.js';
import { attributeDashes } from './writing/dashes.js';
import { attributeExcerpts } from './writing/excerpts.js';
import { attributeFactChecks } from './writing/fact-checks.js';
import { attributeLetters } from './writing/letters.js';
import { attributeMails } from './writing/mails.js';
import { attributePosts } from './writing/posts.js';
import { attributeQuoteLists } from './writing/quote-lists.js';
import { attributeSignatures, wholeByParagraph } from './writing/signatures.js';
import { attributeSignedBelow } from './writing/signed-below.js';
import { writersAbove } from './writing/writers.js';

export { attributeAsTold } from './beside/as-told.js';
export { attributeCalled } from './beside/called.js';
export { attributeColons } from './beside/colons.js';
export { attributeAfterDeeds, isPerson } from './beside/deeds.js';
export { attributeHearings } from './beside/hearings.js';
export { attributeInscriptions, attributeSlogans } from './beside/inscriptions.js';
export { attributeCries, attributeOutcries } from './beside/outcries.js';
export { attributeOwnAnswers } from './beside/own-answers.js';
export { attributeOwnWords } from './beside/own-words.js';
export { attributeParentheses } from './beside/parentheses.js';
export { withPartedAgain } from './beside/parted-again.js';
export { attributeStances } from './beside/stances.js';
export { attributeTags } from './beside/tags.js';
export { attributeThatClaim } from './beside/that-claim.js';
export { attributeThatWas } from './beside/that-was.js';
export { attributeToldBehind } from './beside/told-behind.js';
export { attributeToldByColon } from './beside/told-by-colon.js';
export { attributeHeadlineTails } from './headlines/headline-tails.js';
export { attributeHeadlineVerbs } from './headlines/headline-verbs.js';
export { LONGEST_TIME, timeAt } from './headlines/headlines.js';
export { attributeSubheadings, attributeToldAgain } from './headlines/told-again.js';
export { attributeAnswers } from './turns/answers.js';

export { withoutOccasions } from './writing/quote-lists.js';

/** What the layout of a text tells without a verb: turns of a conversation, names after dashes, headlines. */
export function* attributeLayouts(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	headings: readonly Heading[],
	names: readonly NameSpan[],
): Steps<{ attributions: Attribution[]; names: NameSpan[] }> {
	const advice = attributeAdvice(text, paragraphs, names);
	const labelled = advice.attributions.length > 0 ? advice : attributeTurns(text, paragraphs, names);
	const turns = labelled.attributions.length > 0 ? labelled : attributeSpeakerLines(text, paragraphs, names);
	yield;
	const posts = attributePosts(text, paragraphs, names);
	const dashed = attributeDashes(text, paragraphs, quotations);
	yield;
	const letters = attributeLetters(text, paragraphs, quotations);
	const mails = attributeMails(text, paragraphs);
	const checked = attributeFactChecks(text, paragraphs);
	const signedBelow = attributeSignedBelow(text, paragraphs);
	const whole = wholeByParagraph(text, paragraphs, quotations);
	const listed = attributeQuoteLists(text, paragraphs, quotations, whole, names);
	const signed = listed.length > 0 ? [] : attributeSignatures(text, paragraphs, whole, names);
	const announced = attributeAnnounced(text, paragraphs, whole);
	const excerpts = attributeExcerpts(text, paragraphs, whole, names);
	yield;
	const dialogue = attributeDialogue(text, paragraphs, names);
	const replies = attributeReplies(text, quotations, names);
	yield;
	const voices = attributeVoices(text, paragraphs);
	const voiceLines = attributeVoiceLines(text, paragraphs);
	const below = attributeBelowColons(text, paragraphs, names);
	yield;
	const marked = startsOf([...turns.attributions, ...dashed.attributions]);
	const isAdvice = isWithin(contentsOf(advice.attributions));
	const lists = listed.filter(({ content }) => !marked.has(content[0]![0]));
	const taken = new Set([...marked, ...startsOf(lists)]);
	const lines = {
		attributions: [
			...dashed.attributions,
			...lists,
			...[
				...posts.attributions,
				...voices.attributions,
				...voiceLines.attributions,
				...letters.attributions,
				...mails.attributions,
				...checked,
				...signedBelow.attributions,
				...signed,
				...dialogue,
				...below,
				...announced,
				...excerpts,
				...replies,
			]
				.filter(({ content }) => !taken.has(content[0]![0]))
				.filter(({ content }) => !isAdvice(content[0]![0]) && !isAdvice(content.at(-1)![1] - 1)),
		],
		names: [
			...dashed.names,
			...posts.names,
			...voices.names,
			...voiceLines.names,
			...letters.names,
			...mails.names,
			...signedBelow.names,
			...writersAbove(text, paragraphs),
		],
	};
	const headlines = attributeHeadlines(
		text,
		paragraphs,
		headings,
		mergeNames(names, [...turns.names, ...lines.names]),
	);
	const labels = new Set(turns.attributions.map(({ source }) => source?.[0]));
	return {
		attributions: [
			...turns.attributions,
			...lines.attributions,
			...headlines.attributions.filter(({ source }) => !labels.has(source?.[0])),
		],
		names: [...turns.names, ...lines.names, ...headlines.names].sort((a, b) => a.start - b.start),
	};
}

const startsOf = (attributions: readonly Attribution[]): Set<number> =>
	new Set(attributions.map(({ content }) => content[0]![0]));

/** Both lists in text order; where two overlap, the name in `better` stays. */
export function mergeNames(names: readonly NameSpan[], better: readonly NameSpan[]): NameSpan[] {
	if (better.length === 0 && names.every(({ start }, i) => i === 0 || names[i - 1]!.end <= start))
		return [...names];
	const all = [
		...better.map((name) => ({ name, rank: 0 })),
		...names.map((name) => ({ name, rank: 1 })),
	].sort((a, b) => a.name.start - b.name.start || a.rank - b.rank);
	const merged: { name: NameSpan; rank: number }[] = [];
	for (const entry of all) {
		const last = merged.at(-1);
		if (!last || last.name.end <= entry.name.start) merged.push(entry);
		else if (entry.rank < last.rank) merged[merged.length - 1] = entry;
	}
	return merged.map(({ name }) => name);
}
