import { type Rewritten, rewritten } from './rewritten.js';
import { isAbbreviation } from './words.js';

/** "… I am glad. | Q: Why? | Ruiz: Because": who speaks next, within a line. */
const LABEL =
	/ (?<=[.!?…]["”’)\]]? )(?<who>[QA]|(?:\p{Upper}\p{Alpha}{1,3}\. )?\p{Upper}[\p{Alpha}.'’-]{0,24}(?: \p{Upper}[\p{Alpha}.'’-]{0,24}){0,3}): (?=\S)/gu;
/** A word and its point, right before a label. */
const POINTED = /(?<word>\p{Alpha}+)\.$/u;
/** With fewer labels in one line it is no talk. */
const LEAST_TURNS = 4;

/** A talk whose turns run on in one line has a line for each. */
export function withTurns(text: string): Rewritten | null {
	if (!hasColons(text, LEAST_TURNS)) return null;
	const labels = [...text.matchAll(LABEL)].filter(({ index }) => !isCutShort(text, index));
	if (labels.length < LEAST_TURNS) return null;
	const counts = new Map<string, number>();
	for (const { groups } of labels) counts.set(groups!.who!, (counts.get(groups!.who!) ?? 0) + 1);
	const isTalk = [...counts.values()].filter((count) => count > 1).length > 1;
	const starts = new Set(
		labels.filter(({ groups }) => counts.get(groups!.who!)! > 1).map(({ index }) => index),
	);
	return isTalk ? rewritten(text, / /g, (part, start) => (starts.has(start) ? '\n' : part)) : null;
}

/** Whether a text has so many colons before a space: each label ends in one, and to look for labels takes longer. */
function hasColons(text: string, least: number): boolean {
	let at = -1;
	for (let count = 0; count < least; count++) {
		at = text.indexOf(': ', at + 1);
		if (at < 0) return false;
	}
	return true;
}

/** "SEN. | RUIZ:", but not "No. | RUIZ:": whether the point before a label ends no sentence. */
function isCutShort(text: string, index: number): boolean {
	const word = POINTED.exec(text.slice(Math.max(0, index - 8), index))?.groups?.word;
	return word !== undefined && isAbbreviation(word) && !/^no$/i.test(word);
}
