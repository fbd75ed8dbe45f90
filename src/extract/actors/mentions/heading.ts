/** No headline and no standfirst is longer, in UTF-16 code units. */
const LONGEST = 300;
/** A standfirst has so many words at least. */
const FEWEST = 5;
/** What ends a sentence of an article, and no standfirst. */
const STOP = /[.!?:…]["”’»)]*$/u;

/** The text that was asked for last, and its answer: of one text, many ask. */
let last = '';
let lastEnd = -1;

/** Where the headline of a text ends, and the standfirst below it: a line without a stop; -1 where there is none. */
export function headingEnd(text: string): number {
	if (text !== last) {
		last = text;
		lastEnd = findHeadingEnd(text);
	}
	return lastEnd;
}

function findHeadingEnd(text: string): number {
	const line = text.indexOf('\n');
	if (line < 0 || line > LONGEST) return -1;
	let start = line;
	while (text[start] === '\n') start++;
	const end = text.indexOf('\n', start);
	if (end < 0 || end - start > LONGEST) return line;
	const below = text.slice(start, end);
	return below.split(' ').length >= FEWEST && !STOP.test(below) && !below.startsWith('By ') ? end : line;
}

/** Fewer words are a label, or a byline. */
const LABEL = 8;

/** Where the first paragraph of an article begins, behind its heading, labels and bylines. */
export function leadFrom(text: string): number {
	let start = Math.max(0, headingEnd(text));
	for (let line = 0; line < 6; line++) {
		while (text[start] === '\n') start++;
		const end = text.indexOf('\n', start);
		if (end < 0) return start;
		const isLabel = end - start < 100 && text.slice(start, end).split(' ').length < LABEL;
		if (!isLabel) return start;
		start = end;
	}
	return start;
}
