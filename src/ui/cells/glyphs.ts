/**
 * The signs that stand between and around words. Which ones is a property of the terminal and not of what is shown, so
 * it is set once, before the first frame, and not handed through everything that makes a line.
 */
export interface Glyphs {
	/** Something is left out, or still to come. */
	readonly more: string;
	/** Between facts that stand side by side. */
	readonly dot: string;
	/** From one step of the way to the next. */
	readonly step: string;
	readonly times: string;
	/** There is none. */
	readonly none: string;
	/** A bar is made of these. */
	readonly block: string;
	readonly open: string;
	readonly close: string;
	readonly up: string;
	readonly down: string;
	readonly left: string;
	readonly right: string;
	/** The two keys that go through a list. */
	readonly upDown: string;
}

const UNICODE: Glyphs = {
	more: '…',
	dot: '·',
	step: '›',
	times: '×',
	none: '–',
	block: '▪',
	open: '“',
	close: '”',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	upDown: '↑↓',
};

const ASCII: Glyphs = {
	more: '..',
	dot: '-',
	step: '>',
	times: 'x',
	none: '-',
	block: '=',
	open: '"',
	close: '"',
	up: 'Up',
	down: 'Down',
	left: 'Left',
	right: 'Right',
	upDown: 'Up/Down',
};

let chosen = UNICODE;

export const glyphs = (): Glyphs => chosen;

/** @param ascii whether nothing but ASCII may be drawn */
export function chooseGlyphs(ascii: boolean): void {
	chosen = ascii ? ASCII : UNICODE;
}

/** The program's own words that were put together elsewhere, such as why somebody is taken for the speaker. */
export function inGlyphs(text: string): string {
	if (chosen === UNICODE) return text;
	return text
		.replaceAll('…', chosen.more)
		.replaceAll('·', chosen.dot)
		.replaceAll('→', '->')
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/[–—]/g, '-');
}
