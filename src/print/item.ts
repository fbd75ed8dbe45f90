import {
	manner as mannerOf,
	type Statement,
	speakerName,
	UNCERTAIN_BELOW,
	whereFrom,
} from '../model/index.js';
import type { PrintItem } from '../search/session.js';
import { printable } from '../terminal/safe.js';

export type { PrintItem };

/** Whether the attribution is to be marked as uncertain. */
export const isUncertain = (statement: Statement): boolean => statement.confidence < UNCERTAIN_BELOW;

/** The speaker as printed, on one line. */
export const speakerOf = (item: PrintItem): string => printable(speakerName(item.speaker));

/** Where it stands: publication address or origin, title, date, section; empty parts left out, each on one line. */
export function provenance({ article, section }: PrintItem): string[] {
	return [
		article.title,
		section === article.title ? '' : section,
		article.published?.slice(0, 10) ?? '',
		whereFrom(article),
	]
		.filter((part) => part !== '')
		.map((part) => printable(part));
}

/** How it was said, in words: "quoted", "partly quoted", "reported: denies", and whether that is uncertain. */
export function manner({ statement, cue }: PrintItem): string {
	const how = printable(mannerOf(statement, cue));
	if (!isUncertain(statement)) return how;
	return `${how}, uncertain, ${Math.round(statement.confidence * 100)} % sure`;
}
