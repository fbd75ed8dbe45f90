import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/ui/panes/statement-lines.js';

const WORDS = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');

describe('the text around a quote', () => {
	it('has the middle of long words left out, with the marks on what they marked', () => {
		const text = `She said “${WORDS}” at dawn.`;
		const said = [9, text.indexOf('”') + 1] as const;
		const mark = (start: number, end: number) => ({ start, end, style: 'text' as const });
		const short = shortened(
			text,
			[said],
			[[4, 8]],
			[mark(said[0], said[1]), mark(4, 8), mark(text.length - 5, text.length)],
		);
		expect(short.text.length).toBeLessThan(240);
		expect(short.text).toMatch(/^She said “word0 .* … .*word79” at dawn\.$/);
		expect(short.marks.map(({ start, end }) => short.text.slice(start, end))).toEqual([
			short.text.slice(9, short.text.indexOf('”') + 1),
			'said',
			'dawn.',
		]);
	});

	it('stays as it is when the words are short, or when what reports them stands in their middle', () => {
		expect(shortened('She said no.', [[9, 11]], [], []).text).toBe('She said no.');
		const middle = Math.floor(WORDS.length / 2);
		expect(shortened(WORDS, [[0, WORDS.length]], [[middle, middle + 4]], []).text).toBe(WORDS);
	});
});
