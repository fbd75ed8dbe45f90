import { expect, test } from 'vitest';
import { speakers } from '../../model.js';

test('whoever pleads in court is the barrister, and nobody of another trade', () => {
	const text =
		'Det Con Ida Moll told the court that she had found a can. Bo Lund, defending, put it to her that it was dark. “It was not,” the officer said. The barrister suggested that she had slept.';
	expect(speakers(text)).toEqual(['Ida Moll', 'Bo Lund', 'Ida Moll', 'Bo Lund']);
	expect(
		speakers(
			'Tom Hale told the inquest that he had no memory of it. He accepted that the cover was old. Under questioning by Ms Una Kyne BL, for the family, the farmer agreed that a new one was cheap.',
		),
	).toEqual(['Tom Hale', 'Tom Hale', 'Tom Hale']);
	expect(
		speakers(
			'Bo Lund, prosecuting, said that the money was gone. Ida Moll, mitigating, said that her client was ill. The barrister asked the court to wait.',
		),
	).toEqual(['Bo Lund', 'Ida Moll', 'Ida Moll']);
});

test.each([
	['Det Con Ida Moll', 'the officer'],
	['Detective Garda Ida Moll', 'the detective'],
	['PC Ida Moll', 'the officer'],
])('%s is %s', (name, called) => {
	expect(
		speakers(`${name} knocked on the door of Tom Hale. “Come in,” Hale said. “Wait,” ${called} said.`),
	).toEqual(['Tom Hale', 'Ida Moll']);
});

test('of several who are heard the witness is the last', () => {
	expect(
		speakers(
			'Ida Moll gave evidence that she had heard a shout. Bo Lund gave evidence that the ledger was his. “I rang him,” the witness said.',
		).at(-1),
	).toBe('Bo Lund');
});
