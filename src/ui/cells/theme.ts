import type { Line, Style } from './lines.js';

/**
 * What styles look like. Every distinction made by colour is also made by an attribute, a sign or a word, so that
 * the themes without colours lose nothing.
 */

export type ThemeName = 'dark' | 'light' | 'contrast' | 'none';
export const THEMES: readonly ThemeName[] = ['dark', 'light', 'contrast', 'none'];

/** Colour depth of the terminal in bits, as `tty.WriteStream.getColorDepth` gives it. */
export type Depth = 1 | 4 | 8 | 24;

/** The signs that the screen draws with. */
export interface Signs {
	readonly horizontal: string;
	readonly vertical: string;
	/** Where a vertical line meets a horizontal one from below and from above. */
	readonly down: string;
	readonly up: string;
	readonly pointer: string;
	readonly mark: string;
	readonly prompt: string;
	readonly section: string;
	readonly bar: string;
}

const LINES: Signs = {
	horizontal: '─',
	vertical: '│',
	down: '┬',
	up: '┴',
	pointer: '▸',
	mark: '●',
	prompt: '❯',
	section: '§',
	bar: '▌',
};

const ASCII: Signs = {
	horizontal: '-',
	vertical: '|',
	down: '+',
	up: '+',
	pointer: '>',
	mark: '*',
	prompt: '>',
	section: '#',
	bar: '|',
};

/** Number of colours that actors are told apart by. */
export const ACTOR_COLOURS = 8;

export interface Theme {
	readonly name: ThemeName;
	readonly signs: Signs;
	/** SGR parameters of a style, '' for none. */
	sgr(style: Style, selected: boolean): string;
}

type Palette = Partial<Record<Style, string>> & {
	readonly actors: readonly string[];
	readonly selected: string;
};

const PLAIN: Palette = {
	strong: '1',
	match: '1;4',
	cue: '3',
	source: '1;4',
	content: '4',
	key: '1',
	warning: '1',
	accent: '1',
	actors: ['', '', '', '', '', '', '', ''],
	selected: '1',
};

const DARK: Palette = {
	strong: '1',
	dim: '38;5;246',
	rule: '38;5;240',
	accent: '38;5;221',
	match: '1;4;38;5;221',
	cue: '3',
	source: '1',
	content: '4',
	key: '1',
	warning: '38;5;215',
	actors: ['110', '150', '180', '176', '73', '209', '168', '146'].map((colour) => `38;5;${colour}`),
	selected: '48;5;236',
};

const LIGHT: Palette = {
	strong: '1',
	dim: '38;5;242',
	rule: '38;5;250',
	accent: '38;5;130',
	match: '1;4;38;5;130',
	cue: '3',
	source: '1',
	content: '4',
	key: '1',
	warning: '38;5;130',
	actors: ['25', '28', '94', '90', '30', '124', '125', '61'].map((colour) => `38;5;${colour}`),
	selected: '48;5;254',
};

const CONTRAST: Palette = {
	strong: '1',
	accent: '1;93',
	match: '1;4;93',
	cue: '3',
	source: '1;4',
	content: '4',
	key: '1',
	warning: '1;93',
	actors: ['96', '92', '93', '95', '94', '91', '97', '36'].map((colour) => `1;${colour}`),
	selected: '7',
};

const SIXTEEN: Palette = {
	strong: '1',
	accent: '33',
	match: '1;4;33',
	cue: '3',
	source: '1',
	content: '4',
	key: '1',
	warning: '33',
	actors: ['36', '32', '35', '34', '31', '96', '92', '95'],
	selected: '1',
};

function paletteFor(name: ThemeName, depth: Depth): Palette {
	if (name === 'none' || depth === 1) return PLAIN;
	if (name === 'contrast') return CONTRAST;
	if (depth === 4) return SIXTEEN;
	return name === 'light' ? LIGHT : DARK;
}

/**
 * @param name which theme; `dark` on a terminal with 16 colours uses those
 * @param ascii draw with ASCII signs only
 */
export function theme(name: ThemeName, depth: Depth, ascii = false): Theme {
	const palette = paletteFor(name, depth);
	const cache = new Map<string, string>();
	const look = (style: Style): string => {
		const fixed = palette[style];
		if (fixed !== undefined) return fixed;
		const actor = /^(actor|said)(\d+)$/.exec(style);
		if (actor === null) return '';
		const colour = palette.actors[Number(actor[2]) % palette.actors.length]!;
		return actor[1] === 'said' ? ['4', colour].filter(Boolean).join(';') : colour;
	};
	return {
		name,
		signs: ascii ? ASCII : LINES,
		sgr(style, selected) {
			const id = selected ? `${style}+` : style;
			let found = cache.get(id);
			if (found === undefined) {
				found = [look(style), selected ? palette.selected : ''].filter(Boolean).join(';');
				cache.set(id, found);
			}
			return found;
		},
	};
}

/** A line as the terminal gets it, with its styles switched on and off again. */
export function ansi(row: Line, look: Theme): string {
	let out = '';
	let open = '';
	for (const part of row.runs) {
		const sgr = look.sgr(part.style, row.selected === true);
		if (sgr !== open) {
			out += sgr === '' ? '\u001b[m' : `\u001b[${open === '' ? '' : '0;'}${sgr}m`;
			open = sgr;
		}
		out += part.text;
	}
	return open === '' ? out : `${out}\u001b[m`;
}

/**
 * The theme for the colours that some terminals tell in COLORFGBG ("0;15": text, perhaps more, background), as numbers
 * of the sixteen; null when there is nothing usable. White and light grey are light.
 */
export function themeForColours(told: string | undefined): 'dark' | 'light' | null {
	const background = /;(\d{1,2})$/.exec(told ?? '')?.[1];
	if (background === undefined || Number(background) > 15) return null;
	return background === '7' || background === '15' ? 'light' : 'dark';
}

/**
 * The theme for a terminal background, from its answer to OSC 11 (`11;rgb:RRRR/GGGG/BBBB`); null when it says
 * nothing usable. Light is more than half of the brightness that eyes see (ITU-R BT.601 luma).
 */
export function themeForBackground(reply: string): 'dark' | 'light' | null {
	const found = /^11;rgba?:([0-9a-f]+)\/([0-9a-f]+)\/([0-9a-f]+)/i.exec(reply);
	if (found === null) return null;
	const [red = 0, green = 0, blue = 0] = found
		.slice(1, 4)
		.map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
	return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}
