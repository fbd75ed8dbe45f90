import type { Heading, Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';
import type { Steps } from '../steps.js';
import { attributeAnnounced } from './announced.js';
import { attributeBelowColons } from './below-colons.js';
import { attributeDashes } from './dashes.js';
import { attributeDialogue } from './dialogue.js';
import { attributeExcerpts } from './excerpts.js';
import { attributeHeadlines } from './headlines.js';
import { attributeLetters } from './letters.js';
import { attributeMails } from './mails.js';
import { attributePosts } from './posts.js';
import { attributeReplies } from './replies.js';
import { attributeSignatures } from './signatures.js';
import { attributeSignedBelow } from './signed-below.js';
import { attributeSpeakerLines } from './speaker-lines.js';
import { attributeTurns } from './turns.js';
import { attributeVoices } from './voices.js';
import { writersAbove } from './writers.js';

export { attributeAnswers } from './answers.js';
export { attributeCalled } from './called.js';
export { attributeColons } from './colons.js';
export { attributeAfterDeeds, isPerson } from './deeds.js';
export { attributeHeadlineTails } from './headline-tails.js';
export { attributeHeadlineVerbs } from './headline-verbs.js';
export { timeAt } from './headlines.js';
export { attributeHearings } from './hearings.js';
export { attributeInscriptions, attributeSlogans } from './inscriptions.js';
export { attributeCries, attributeOutcries } from './outcries.js';
export { attributeOwnAnswers } from './own-answers.js';
export { attributeOwnWords } from './own-words.js';
export { attributeParentheses } from './parentheses.js';
export { withPartedAgain } from './parted-again.js';
export { attributeTags } from './tags.js';
export { attributeThatWas } from './that-was.js';
export { attributeSubheadings, attributeToldAgain } from './told-again.js';
export { attributeToldBehind } from './told-behind.js';

/** What the layout of a text tells without a verb: turns of a conversation, names after dashes, headlines. */
export function* attributeLayouts(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	headings: readonly Heading[],
	names: readonly NameSpan[],
): Steps<{ attributions: Attribution[]; names: NameSpan[] }> {
	const labelled = attributeTurns(text, paragraphs, names);
	const turns = labelled.attributions.length > 0 ? labelled : attributeSpeakerLines(text, paragraphs, names);
	yield;
	const posts = attributePosts(text, paragraphs, names);
	const dashed = attributeDashes(text, paragraphs, quotations);
	yield;
	const letters = attributeLetters(text, paragraphs, quotations);
	const mails = attributeMails(text, paragraphs);
	const signedBelow = attributeSignedBelow(text, paragraphs);
	const signed = attributeSignatures(text, paragraphs, quotations, names);
	const announced = attributeAnnounced(text, paragraphs, quotations);
	const excerpts = attributeExcerpts(text, paragraphs, quotations, names);
	yield;
	const dialogue = attributeDialogue(text, paragraphs, names);
	const replies = attributeReplies(text, quotations, names);
	yield;
	const voices = attributeVoices(text, paragraphs);
	const below = attributeBelowColons(text, paragraphs, names);
	yield;
	const taken = new Set([...turns.attributions, ...dashed.attributions].map(({ content }) => content[0]![0]));
	const lines = {
		attributions: [
			...dashed.attributions,
			...[
				...posts.attributions,
				...voices.attributions,
				...letters.attributions,
				...mails.attributions,
				...signedBelow.attributions,
				...signed,
				...dialogue,
				...below,
				...announced,
				...excerpts,
				...replies,
			].filter(({ content }) => !taken.has(content[0]![0])),
		],
		names: [
			...dashed.names,
			...posts.names,
			...voices.names,
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
