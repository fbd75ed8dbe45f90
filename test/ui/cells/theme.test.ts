import { describe, expect, it } from 'vitest';
import { run, type Style } from '../../../src/ui/cells/lines.js';
import { ansi, THEMES, theme, themeForBackground, themeForColours } from '../../../src/ui/cells/theme.js';

const MEANINGFUL: readonly Style[] = ['match', 'content', 'source', 'cue'];

describe('themes', () => {
	it('are told from the background', () => {
		expect(themeForBackground('11;rgb:ffff/ffff/ffff')).toBe('light');
		expect(themeForBackground('11;rgb:1e/1e/2e')).toBe('dark');
		expect(themeForBackground('11;rgba:0000/0000/0000/ffff')).toBe('dark');
		expect(themeForBackground('10;rgb:ffff/ffff/ffff')).toBeNull();
		expect(themeForBackground('nonsense')).toBeNull();
	});

	it('are told from the colours that a terminal names, where it does', () => {
		expect(['0;15', '0;default;7', '15;0', '12;8'].map(themeForColours)).toEqual([
			'light',
			'light',
			'dark',
			'dark',
		]);
		expect([undefined, '', '0;default', '0;99'].map(themeForColours)).toEqual([null, null, null, null]);
	});

	it('set apart what has a meaning without colour, each its own way', () => {
		for (const name of THEMES) {
			for (const depth of [1, 4, 8, 24] as const) {
				const look = theme(name, depth);
				const attributes = MEANINGFUL.map((style) =>
					look
						.sgr(style, false)
						.split(';')
						.filter((part) => ['1', '3', '4', '7'].includes(part))
						.join(),
				);
				expect(attributes.every((one) => one !== '')).toBe(true);
				expect(look.sgr('said0', false).split(';')).toContain('4');
			}
		}
	});

	it('use no colour where there is none, and only sixteen where there are sixteen', () => {
		const styles: Style[] = [
			'text',
			'strong',
			'dim',
			'rule',
			'accent',
			'match',
			'warning',
			'actor3',
			'said5',
		];
		for (const style of styles) {
			for (const selected of [false, true]) {
				expect(theme('dark', 1).sgr(style, selected)).not.toMatch(/(^|;)([34]\d|[34]8|9\d)/);
				expect(theme('dark', 4).sgr(style, selected)).not.toContain('38;5');
				expect(theme('none', 24).sgr(style, selected)).not.toMatch(/(^|;)([34]\d|9\d)/);
			}
		}
	});

	it('end what they begin', () => {
		const text = ansi({ runs: [run('a', 'match'), run('b'), run('c', 'dim')] }, theme('dark', 8));
		expect(text.endsWith('\u001b[m')).toBe(true);
		expect(ansi({ runs: [run('plain')] }, theme('dark', 8))).toBe('plain');
	});
});
