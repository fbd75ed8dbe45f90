/**
 * Turns what a terminal sends into key events: a state machine without streams or clocks. Whoever feeds it keeps
 * the time: when `pending` is true and nothing has come for `ESCAPE_MS`, call `flush`.
 *
 * Understands legacy and xterm sequences with modifiers, the kitty keyboard protocol ("disambiguate", CSI u),
 * bracketed paste, SGR mouse reports (1006), and the answers to the questions that we ask the terminal.
 */

/** What a person did, or what the terminal answers. */
export type KeyEvent =
	/** A key with a name: "enter", "ctrl-a", "alt-b", "shift-up", "f1", "pagedown"… */
	| { readonly type: 'key'; readonly name: string }
	/** Characters typed, as they are. */
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'paste'; readonly text: string }
	/** `column` and `row` count from 0. */
	| {
			readonly type: 'mouse';
			readonly kind: 'press' | 'release' | 'drag' | 'wheel-up' | 'wheel-down';
			readonly column: number;
			readonly row: number;
	  }
	/** An answer of the terminal: the body of a CSI or OSC sequence, such as `?1u` or `11;rgb:ffff/ffff/ffff`. */
	| { readonly type: 'reply'; readonly body: string };

/** How long a lone Esc waits for the rest of a sequence, ms. */
const ESCAPE_MS = 30;
/** How long a paste without its end marker waits before it is taken as it is, ms. */
const PASTE_MS = 1000;

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';

const CSI_LETTERS: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	E: 'begin',
	F: 'end',
	H: 'home',
	P: 'f1',
	Q: 'f2',
	R: 'f3',
	S: 'f4',
	Z: 'shift-tab',
};

const CSI_NUMBERS: Readonly<Record<string, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
	11: 'f1',
	12: 'f2',
	13: 'f3',
	14: 'f4',
	15: 'f5',
	17: 'f6',
	18: 'f7',
	19: 'f8',
	20: 'f9',
	21: 'f10',
	23: 'f11',
	24: 'f12',
};

const SS3_LETTERS: Readonly<Record<string, string>> = { ...CSI_LETTERS, M: 'enter', I: 'tab' };

const POINTS: Readonly<Record<number, string>> = {
	9: 'tab',
	10: 'ctrl-j',
	13: 'enter',
	27: 'esc',
	32: 'space',
	127: 'backspace',
	57414: 'enter',
	57417: 'left',
	57418: 'right',
	57419: 'up',
	57420: 'down',
	57421: 'pageup',
	57422: 'pagedown',
	57423: 'home',
	57424: 'end',
	57426: 'delete',
};

/** Modifiers as terminals number them (1 + bits: 1 shift, 2 alt, 4 ctrl, 8 super) → "ctrl-alt-shift-". */
function modifiers(parameter: string | undefined): string {
	const bits = Math.max(0, Number.parseInt(parameter ?? '1', 10) - 1) || 0;
	return `${bits & 4 ? 'ctrl-' : ''}${bits & 2 ? 'alt-' : ''}${bits & 1 ? 'shift-' : ''}`;
}

function key(name: string): KeyEvent {
	return { type: 'key', name };
}

/** One control character (C0 or DEL) as a key. */
function control(code: number): KeyEvent {
	if (code === 0) return key('ctrl-space');
	if (code === 0x0d) return key('enter');
	if (code === 0x09) return key('tab');
	if (code === 0x7f) return key('backspace');
	if (code === 0x1f) return key('ctrl-/');
	return key(`ctrl-${String.fromCharCode(code + (code < 0x1b ? 0x60 : 0x40))}`);
}

function mouse(body: string, final: string): KeyEvent[] {
	const [button = 0, x = 1, y = 1] = body.slice(1).split(';').map(Number);
	if (![button, x, y].every(Number.isFinite)) return [];
	const at = { column: Math.max(0, x - 1), row: Math.max(0, y - 1) };
	if (button & 64) {
		const wheel = button & 3;
		return wheel > 1 ? [] : [{ type: 'mouse', kind: wheel === 0 ? 'wheel-up' : 'wheel-down', ...at }];
	}
	if ((button & 3) !== 0) return [];
	return [{ type: 'mouse', kind: final === 'm' ? 'release' : button & 32 ? 'drag' : 'press', ...at }];
}

/** CSI u of the kitty protocol: `code[:…] ; modifiers[:event] [; text]`. */
function kitty(body: string): KeyEvent[] {
	const [codes = '', mods = '1'] = body.split(';');
	const [modifier, event] = mods.split(':');
	if (event === '3') return [];
	const code = Number.parseInt(codes, 10);
	if (!(code > 0 && code <= 0x10ffff)) return [];
	const prefix = modifiers(modifier);
	const named = POINTS[code];
	if (named !== undefined) {
		if (prefix === '' && named === 'space') return [{ type: 'text', text: ' ' }];
		return [key(prefix + named)];
	}
	if (code >= 0xe000 && code <= 0xf8ff) return [];
	const char = String.fromCodePoint(code);
	if (prefix === '') return [{ type: 'text', text: char }];
	if (prefix === 'shift-') return [{ type: 'text', text: char.toUpperCase() }];
	return [key(prefix + char)];
}

function csi(body: string, final: string): KeyEvent[] {
	if (body.startsWith('<') && (final === 'M' || final === 'm')) return mouse(body, final);
	if (body.startsWith('?') || body.startsWith('>')) return [{ type: 'reply', body: body + final }];
	if (final === 'u') return kitty(body);
	const [first = '', second] = body.split(';');
	const [modifier, event] = (second ?? '1').split(':');
	if (event === '3') return [];
	if (final === '~') {
		const name = CSI_NUMBERS[first];
		return name === undefined ? [] : [key(modifiers(modifier) + name)];
	}
	if (final === 'I' || final === 'O') return [];
	const name = CSI_LETTERS[final];
	if (name === undefined) return [];
	// "CSI row ; column R" is a cursor report, "CSI 1 ; modifier R" is F3.
	if (final === 'R' && first !== '' && first !== '1') return [];
	return [key(name === 'shift-tab' ? name : modifiers(modifier) + name)];
}

/** Length of the character that starts at `at`; 0 when only its first half has come. */
function characterLength(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit < 0xd800 || unit > 0xdbff) return 1;
	return at + 1 < text.length ? 2 : 0;
}

interface Taken {
	readonly events: KeyEvent[];
	/** Code units used up; 0 when the sequence is not complete yet. */
	readonly length: number;
}

/** One escape sequence at the start of `text` (`text[0]` is ESC). */
function takeEscape(text: string): Taken {
	const second = text[1];
	if (second === undefined) return { events: [], length: 0 };
	if (second === '\u001b') return { events: [key('esc')], length: 1 };
	if (second === '[') {
		const linux = /^\u001b\[\[([A-E])/.exec(text);
		if (linux) return { events: [key(`f${linux[1]!.charCodeAt(0) - 64}`)], length: 4 };
		const found = /^\u001b\[([0-?]*)[ -/]*([@-Z\\-~])/.exec(text);
		if (found) return { events: csi(found[1]!, found[2]!), length: found[0].length };
		if (/^\u001b\[\[?[0-?]*[ -/]*$/.test(text)) return { events: [], length: 0 };
		return { events: [key('alt-[')], length: 2 };
	}
	if (second === 'O') {
		const letter = text[2];
		if (letter === undefined) return { events: [], length: 0 };
		const name = SS3_LETTERS[letter];
		return name === undefined ? { events: [key('alt-O')], length: 2 } : { events: [key(name)], length: 3 };
	}
	if (second === ']' || second === 'P' || second === '_') {
		const end = /\u0007|\u001b\\/.exec(text);
		if (end === null) return { events: [], length: 0 };
		const body = text.slice(2, end.index);
		return {
			events: second === ']' ? [{ type: 'reply', body }] : [],
			length: end.index + end[0].length,
		};
	}
	const code = second.charCodeAt(0);
	if (code < 0x20 || code === 0x7f) {
		const event = control(code);
		return { events: event.type === 'key' ? [key(`alt-${event.name}`)] : [], length: 2 };
	}
	const length = characterLength(text, 1);
	if (length === 0) return { events: [], length: 0 };
	const char = text.slice(1, 1 + length);
	return { events: [key(char === ' ' ? 'alt-space' : `alt-${char}`)], length: 1 + length };
}

/** Makes events of text as it comes, cut anywhere. */
export class KeyDecoder {
	#rest = '';
	#paste: string | null = null;

	/** Something incomplete is kept: Esc or the start of a sequence, or a paste without its end. */
	get pending(): boolean {
		return this.#rest !== '' || this.#paste !== null;
	}

	/** How long to wait before `flush`, ms. */
	get patience(): number {
		return this.#paste === null ? ESCAPE_MS : PASTE_MS;
	}

	/** @param text decoded UTF-8; any splitting into chunks gives the same events */
	push(text: string): KeyEvent[] {
		const events: KeyEvent[] = [];
		let rest = this.#rest + text;
		this.#rest = '';
		while (rest !== '') {
			if (this.#paste !== null) {
				const whole = this.#paste + rest;
				const end = whole.indexOf(PASTE_END);
				if (end === -1) {
					this.#paste = whole;
					return events;
				}
				events.push({ type: 'paste', text: whole.slice(0, end) });
				this.#paste = null;
				rest = whole.slice(end + PASTE_END.length);
				continue;
			}
			if (rest.startsWith(PASTE_START)) {
				this.#paste = '';
				rest = rest.slice(PASTE_START.length);
				continue;
			}
			const length = this.#take(rest, events);
			if (length === 0) {
				this.#rest = rest;
				return events;
			}
			rest = rest.slice(length);
		}
		return events;
	}

	/** Nothing more came: a lone Esc is the Esc key, an unfinished paste is pasted, a broken sequence dropped. */
	flush(): KeyEvent[] {
		const rest = this.#rest;
		const paste = this.#paste;
		this.#rest = '';
		this.#paste = null;
		if (paste !== null) return paste === '' ? [] : [{ type: 'paste', text: paste }];
		if (rest === '\u001b') return [key('esc')];
		if (rest.length === 2 && rest[0] === '\u001b') return [key(`alt-${rest[1]}`)];
		return [];
	}

	/** Reads one event at the start of `text`; returns the code units used, 0 when more must come first. */
	#take(text: string, events: KeyEvent[]): number {
		const code = text.charCodeAt(0);
		if (code === 0x1b) {
			const taken = takeEscape(text);
			events.push(...taken.events);
			return taken.length;
		}
		if (code < 0x20 || code === 0x7f) {
			events.push(control(code));
			return 1;
		}
		const length = characterLength(text, 0);
		if (length > 0 && !(code >= 0x80 && code <= 0x9f))
			events.push({ type: 'text', text: text.slice(0, length) });
		return length;
	}
}
