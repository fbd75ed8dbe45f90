import { describe, expect, test } from 'vitest';
import { spellLetters } from '../src/spell-letters.js';

/** What a source is worth once its letters are spelt out. */
const madeOf = <T>(source: string): T => new Function(`return ${spellLetters(source)}`)();

const among = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));

/** Latin, Greek, Cyrillic, and the Latin letters of Vietnamese and of transcription. */
const CASED = [among(0, 0x24f), among(0x386, 0x3ce), among(0x400, 0x4ff), among(0x1e00, 0x1eff)].flat();

describe('letters that are spelt out', () => {
	test.each(['Alpha', 'Upper', 'Lower'])('are those that Unicode calls %s', (name) => {
		const spelt = madeOf<RegExp>(`/^\\p{${name}}$/u`);
		const property = new RegExp(`^\\p{${name}}$`, 'u');
		const isFree = /\p{M}|\p{S}|\p{Cn}/u;
		expect(spelt.source).not.toContain('\\p');
		expect(CASED.filter((c) => !isFree.test(c) && spelt.test(c) !== property.test(c))).toEqual([]);
	});

	test('are letters of every script that two bytes hold', () => {
		const spelt = madeOf<RegExp>('/^\\p{Alpha}$/u');
		const letters = among(0, 0xd7ff).filter((c) => /^\p{L}$/u.test(c));
		expect(letters.filter((c) => !spelt.test(c)).length / letters.length).toBeLessThan(0.002);
		expect(among(0, 0x2ff).filter((c) => /[\s\d"“”‘’«».,;:?!()–—-]/.test(c) && spelt.test(c))).toEqual([]);
		expect(['۔', '、', '。', '「', '・', ' ', '０'].filter((c) => spelt.test(c))).toEqual([]);
	});
});

describe('they are spelt out', () => {
	test('alone and within a class', () => {
		expect(madeOf<RegExp>('/^\\p{Upper}[\\p{Lower}-]+[^\\p{Alpha}]$/u').test('Čapek-š!')).toBe(true);
		expect(madeOf<RegExp>('/^[^\\]\\p{Lower}]\\p{Upper}\\[\\p{Lower}\\]$/u').test('AÉ[ß]')).toBe(true);
		expect(madeOf<RegExp[]>('[/^\\p{Upper}$/u, /^[\\[\\p{Lower}]$/u]').map((one) => one.test('é'))).toEqual([
			false,
			true,
		]);
	});

	test('in strings and templates, whose backslashes are doubled, and in raw ones', () => {
		const expression = (source: string) => new RegExp(madeOf<string>(source), 'u');
		// § for $, as no template is meant here.
		const template = (words: string) => `\`${words.replaceAll('§', '$')}\``;
		expect(expression(String.raw`'^\\[\\p{Upper}[\\p{Lower}.]$'`).test('[Ář')).toBe(true);
		expect(expression(template(String.raw`^[§{'x'}\\p{Upper}]\\p{Lower}$`)).test('Áé')).toBe(true);
		const inner = template(String.raw`\\p{Lower}`);
		const raw = `String.raw${template(String.raw`^(?:§{${inner}}|[.\p{Upper}]){2}\p{Lower}$`)}`;
		expect(expression(raw).test('Áéß')).toBe(true);
	});

	test('but not where others are asked for, and in nothing else of a source', () => {
		for (const source of ['/[^\\P{Alpha}s]\\p{L}\\p{M}/u', 'a[b] / c; // \\p{Alpha}\n', 'x\n\ty'])
			expect(spellLetters(source)).toBe(source);
	});

	test('unless a class stays open, which would make something else of them', () => {
		expect(() => spellLetters("'[\\\\p{Alpha}' + rest")).toThrow('A class is left open');
	});
});
