import type { Span } from '../model/index.js';
import type { ArticleView, ItemKey, Passage } from './session.js';

/** Where an article's text names an actor: the sentence around each mention. Pure. */

/** UTF-16 code units that a sentence may have on each side of a mention. */
const LONGEST = 240;

/** The passages of an article that name the actor with this key, in text order, each sentence once. */
export function passagesIn(view: ArticleView, key: ItemKey, most: number): Passage[] {
	const { record } = view;
	const actor = record.actors[view.actorKeys.indexOf(key)];
	const found: { span: Span; names: Span[] }[] = [];
	for (const mention of actor?.mentions ?? []) {
		const last = found.at(-1);
		if (last !== undefined && mention[0] >= last.span[0] && mention[1] <= last.span[1])
			last.names.push(mention);
		else if (found.length < most)
			found.push({ span: sentenceAround(record.text, mention), names: [mention] });
	}
	return found.map(({ span, names }): Passage => {
		const [start, end] = names[0]!;
		const within = record.statements.findIndex(({ content }) =>
			content.some(([from, to]) => from <= start && end <= to),
		);
		const section = record.sections.find(({ span: [from, to] }) => from <= start && start < to);
		return {
			key: view.statementKeys[within] ?? view.key,
			offset: start,
			text: record.text.slice(span[0], span[1]),
			names: names.map(([from, to]): Span => [from - span[0], to - span[0]]),
			sectionTitle: section?.title ?? '',
			articleTitle: record.title,
			...(record.published === undefined ? {} : { published: record.published }),
			saidBy: within === -1 ? undefined : record.statements[within]!.speaker,
		};
	});
}

/** From the end of the sentence before to its own end, within its paragraph. */
function sentenceAround(text: string, [start, end]: Span): Span {
	const from = Math.max(0, start - LONGEST);
	const before = text.slice(from, start);
	const breaks = [...before.matchAll(/\n\s*|[.!?…]["”’»]?\s+(?=["“‘«]?\p{Lu})/gu)];
	const last = breaks.at(-1);
	const after = text.slice(end, end + LONGEST);
	const stop = /\n|[.!?…]["”’»]?(?=\s+["“‘«]?\p{Lu}|\s*$)/u.exec(after);
	const to = stop === null ? end + wholeWords(after) : end + stop.index + stop[0].trimEnd().length;
	return [last === undefined ? from + partWord(before, from) : from + last.index + last[0].length, to];
}

/** How much of a text that was cut off ends with a whole word. */
const wholeWords = (text: string): number =>
	text.length < LONGEST ? text.length : Math.max(0, text.lastIndexOf(' '));

/** How much of a text that was cut off is the part of a word. */
const partWord = (text: string, from: number): number => (from === 0 ? 0 : text.indexOf(' ') + 1);
