import { neighbour } from '../cells/width.js';

/** The query and its cursor, with what undo, redo and put-back need. */
export interface Editor {
	readonly text: string;
	/** UTF-16 offset, on a grapheme boundary. */
	readonly cursor: number;
	readonly past: readonly Snapshot[];
	readonly future: readonly Snapshot[];
	/** What was deleted last by a word or line command. */
	readonly killed: string;
	/** True while characters are typed one after another: they are undone together. */
	readonly typing: boolean;
}

interface Snapshot {
	readonly text: string;
	readonly cursor: number;
}

const REMEMBERED = 200;
/** Longer queries are cut: nothing is found by more words, and every keystroke would search for them. */
const LONGEST_QUERY = 1000;

export function editor(text = ''): Editor {
	const clean = oneLine(text);
	return { text: clean, cursor: clean.length, past: [], future: [], killed: '', typing: false };
}

/** Line breaks, tabs and control characters of pasted text become single spaces. */
function oneLine(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, LONGEST_QUERY);
}

function changed(from: Editor, text: string, cursor: number, more: Partial<Editor> = {}): Editor {
	const joined = more.typing === true && from.typing;
	const past = joined
		? from.past
		: [...from.past, { text: from.text, cursor: from.cursor }].slice(-REMEMBERED);
	return { ...from, text, cursor, past, future: [], typing: false, ...more };
}

export function insert(from: Editor, text: string): Editor {
	const room = LONGEST_QUERY - from.text.length;
	const piece = oneLine(text).slice(0, Math.max(0, room));
	if (piece === '') return from;
	const next = from.text.slice(0, from.cursor) + piece + from.text.slice(from.cursor);
	return changed(from, next, from.cursor + piece.length, { typing: text.length <= 2 && text !== ' ' });
}

function cutOut(from: Editor, start: number, end: number, keep: boolean): Editor {
	if (start >= end) return from;
	const text = from.text.slice(0, start) + from.text.slice(end);
	return changed(from, text, start, keep ? { killed: from.text.slice(start, end) } : {});
}

/** Start of the word before the cursor; words are letters and digits, as in Emacs. */
function wordStart({ text, cursor }: Editor): number {
	return cursor - /[\p{L}\p{N}\p{M}]*[^\p{L}\p{N}\p{M}]*$/u.exec(text.slice(0, cursor))![0].length;
}

function wordEnd({ text, cursor }: Editor): number {
	return cursor + /^[^\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}]*/u.exec(text.slice(cursor))![0].length;
}

/** Start of the stretch without spaces before the cursor, as Ctrl-W of shells and fzf takes it. */
function stretchStart({ text, cursor }: Editor): number {
	return cursor - /\S*\s*$/.exec(text.slice(0, cursor))![0].length;
}

function at(from: Editor, cursor: number): Editor {
	return { ...from, cursor, typing: false };
}

type EditName =
	| 'left'
	| 'right'
	| 'word-left'
	| 'word-right'
	| 'start'
	| 'end'
	| 'delete-back'
	| 'delete-forward'
	| 'delete-word-back'
	| 'delete-word'
	| 'delete-to-start'
	| 'delete-to-end'
	| 'put-back'
	| 'undo'
	| 'redo';

const EDITS: Readonly<Record<EditName, (from: Editor) => Editor>> = {
	left: (from) => at(from, neighbour(from.text, from.cursor, -1)),
	right: (from) => at(from, neighbour(from.text, from.cursor, 1)),
	'word-left': (from) => at(from, wordStart(from)),
	'word-right': (from) => at(from, wordEnd(from)),
	start: (from) => at(from, 0),
	end: (from) => at(from, from.text.length),
	'delete-back': (from) => cutOut(from, neighbour(from.text, from.cursor, -1), from.cursor, false),
	'delete-forward': (from) => cutOut(from, from.cursor, neighbour(from.text, from.cursor, 1), false),
	'delete-word-back': (from) => cutOut(from, stretchStart(from), from.cursor, true),
	'delete-word': (from) => cutOut(from, from.cursor, wordEnd(from), true),
	'delete-to-start': (from) => cutOut(from, 0, from.cursor, true),
	'delete-to-end': (from) => cutOut(from, from.cursor, from.text.length, true),
	'put-back': (from) => insert(from, from.killed),
	undo: (from) => {
		const last = from.past.at(-1);
		if (last === undefined) return from;
		const future = [...from.future, { text: from.text, cursor: from.cursor }];
		return { ...from, ...last, past: from.past.slice(0, -1), future, typing: false };
	},
	redo: (from) => {
		const next = from.future.at(-1);
		if (next === undefined) return from;
		const past = [...from.past, { text: from.text, cursor: from.cursor }];
		return { ...from, ...next, past, future: from.future.slice(0, -1), typing: false };
	},
};

export function isEdit(name: string): name is EditName {
	return Object.hasOwn(EDITS, name);
}

export function edit(from: Editor, name: EditName): Editor {
	return EDITS[name](from);
}
