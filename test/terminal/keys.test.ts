import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyDecoder, type KeyEvent } from '../../src/terminal/keys.js';

function decode(...chunks: string[]): KeyEvent[] {
	const decoder = new KeyDecoder();
	return [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.flush()];
}

function names(...chunks: string[]): string[] {
	return decode(...chunks).map((event) =>
		event.type === 'key'
			? event.name
			: event.type === 'mouse'
				? event.kind
				: `${event.type}:${'text' in event ? event.text : event.body}`,
	);
}

describe('KeyDecoder', () => {
	it('names control keys, and keeps Backspace and Delete apart', () => {
		expect(names('\u0001\r\t\u007f\u0008\u001b[3~\n')).toEqual([
			'ctrl-a',
			'enter',
			'tab',
			'backspace',
			'ctrl-h',
			'delete',
			'ctrl-j',
		]);
	});

	it('loses no repeated key that comes in one chunk', () => {
		expect(names('\u001b[B\u001b[B\u001b[B')).toEqual(['down', 'down', 'down']);
		expect(names('jj')).toEqual(['text:j', 'text:j']);
	});

	it('waits for the rest of a split sequence, and only then says Esc', () => {
		const decoder = new KeyDecoder();
		expect(decoder.push('\u001b')).toEqual([]);
		expect(decoder.pending).toBe(true);
		expect(decoder.push('[')).toEqual([]);
		expect(decoder.push('1;2A')).toEqual([{ type: 'key', name: 'shift-up' }]);
		expect(decoder.pending).toBe(false);
		decoder.push('\u001b');
		expect(decoder.flush()).toEqual([{ type: 'key', name: 'esc' }]);
	});

	it('reads modifiers, function keys of several terminals, and Alt', () => {
		expect(names('\u001b[1;5C\u001b[1;3D\u001bOP\u001b[11~\u001b[[A\u001b[Z\u001bb\u001b\u007f')).toEqual([
			'ctrl-right',
			'alt-left',
			'f1',
			'f1',
			'f1',
			'shift-tab',
			'alt-b',
			'alt-backspace',
		]);
	});

	it('reads the kitty protocol, without key releases', () => {
		expect(names('\u001b[97;5u\u001b[27u\u001b[97;1:3u\u001b[127;3u\u001b[13;2u')).toEqual([
			'ctrl-a',
			'esc',
			'alt-backspace',
			'shift-enter',
		]);
	});

	it('takes a paste as one piece, escape sequences in it included', () => {
		expect(decode('\u001b[200~two\rlines \u001b[A\u001b[20', '1~x')).toEqual([
			{ type: 'paste', text: 'two\rlines \u001b[A' },
			{ type: 'text', text: 'x' },
		]);
		expect(decode('\u001b[200~never ended')).toEqual([{ type: 'paste', text: 'never ended' }]);
	});

	it('reads the mouse and the answers of the terminal', () => {
		expect(decode('\u001b[<64;10;5M\u001b[<65;1;1M\u001b[<0;3;4M\u001b[<0;3;4m')).toEqual([
			{ type: 'mouse', kind: 'wheel-up', column: 9, row: 4 },
			{ type: 'mouse', kind: 'wheel-down', column: 0, row: 0 },
			{ type: 'mouse', kind: 'press', column: 2, row: 3 },
			{ type: 'mouse', kind: 'release', column: 2, row: 3 },
		]);
		expect(names('\u001b]11;rgb:0000/0000/0000\u001b\\\u001b[?1u')).toEqual([
			'reply:11;rgb:0000/0000/0000',
			'reply:?1u',
		]);
	});

	it('keeps characters outside the basic plane whole, even when split', () => {
		expect(names('\ud83d', '\ude00é')).toEqual(['text:😀', 'text:é']);
	});

	it('gives the same events however the input is split, and never throws', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'\u001b',
				'[',
				'\u001b[A',
				'\u001b[200~',
				'\u001b[201~',
				'\u001b[<0;1;1M',
				'O',
				';',
				'5',
				'~',
				'\r',
			),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(fc.array(piece), fc.array(fc.nat(40)), (pieces, cuts) => {
				const text = pieces.join('');
				const chunks: string[] = [];
				let at = 0;
				for (const cut of cuts) {
					chunks.push(text.slice(at, at + cut));
					at += cut;
				}
				chunks.push(text.slice(at));
				expect(decode(...chunks)).toEqual(decode(text));
			}),
		);
	});
});
