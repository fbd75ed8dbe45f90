import {
	manner as mannerOf,
	type Statement,
	speakerName,
	UNCERTAIN_BELOW,
	whereFrom,
} from '../model/index.js';
import type { PrintItem } from '../search/session.js';

export type { PrintItem };

/** Whether the attribution is to be marked as uncertain. */
export const isUncertain = (statement: Statement): boolean => statement.confidence < UNCERTAIN_BELOW;

/** The speaker as printed. */
export const speakerOf = (item: PrintItem): string => speakerName(item.speaker);

/** Where it stands: publication address or origin, title, date, section; empty parts left out. */
export function provenance({ article, section }: PrintItem): string[] {
	return [
		article.title,
		section === article.title ? '' : section,
		article.published?.slice(0, 10) ?? '',
		whereFrom(article),
	].filter((part) => part !== '');
}

/** How it was said, in words: "quoted", "partly quoted", "reported: denies", and whether that is uncertain. */
export function manner({ statement, cue }: PrintItem): string {
	const how = mannerOf(statement, cue);
	if (!isUncertain(statement)) return how;
	return `${how}, uncertain, ${Math.round(statement.confidence * 100)} % sure`;
}
