import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Editor, edit, editor, insert } from '../../../src/ui/keys/editor.js';

const type = (from: Editor, text: string) => [...text].reduce(insert, from);

describe('the query', () => {
	it('is edited by character and by word', () => {
		let query = type(editor(), 'ministry said no');
		query = edit(query, 'delete-word-back');
		expect(query.text).toBe('ministry said ');
		query = edit(edit(query, 'word-left'), 'delete-to-start');
		expect([query.text, query.cursor]).toEqual(['said ', 0]);
		query = edit(edit(query, 'end'), 'put-back');
		expect(query.text).toBe('said ministry ');
	});

	it('treats an emoji or a letter with its marks as one character', () => {
		let query = type(editor(), 'a');
		query = insert(query, '👩‍👩‍👧‍👦');
		expect(edit(query, 'delete-back').text).toBe('a');
		expect(edit(insert(editor(), 'e\u0301'), 'delete-back').text).toBe('');
	});

	it('undoes typing by the word and everything else by the step, and redoes it', () => {
		let query = type(editor(), 'one two');
		query = edit(query, 'delete-word-back');
		query = edit(query, 'undo');
		expect(query.text).toBe('one two');
		query = edit(query, 'undo');
		expect(query.text.startsWith('one')).toBe(true);
		expect(edit(query, 'redo').text).toBe('one two');
	});

	it('makes one line of what is pasted, and keeps within bounds', () => {
		expect(insert(editor(), 'two\r\nlines\there').text).toBe('two lines here');
		expect(insert(editor(), 'x'.repeat(5000)).text.length).toBe(1000);
	});

	it('undoes any sequence of changes back to the start', () => {
		const step = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
			fc.constantFrom(
				'left',
				'right',
				'word-left',
				'delete-back',
				'delete-word',
				'delete-to-end',
				'put-back',
				'start',
				'end',
			),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				let query = editor();
				for (const one of steps) {
					query = EDIT_NAMES.has(one) ? edit(query, one as never) : insert(query, one);
					expect(query.cursor).toBeGreaterThanOrEqual(0);
					expect(query.cursor).toBeLessThanOrEqual(query.text.length);
				}
				for (let i = 0; i < 200; i++) query = edit(query, 'undo');
				expect(query.text).toBe('');
			}),
		);
	});
});

const EDIT_NAMES = new Set([
	'left',
	'right',
	'word-left',
	'delete-back',
	'delete-word',
	'delete-to-end',
	'put-back',
	'start',
	'end',
]);
