import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../src/extract/index.js';
import { packTables, unpackTables } from '../../../src/extract/learnt/tables.js';
import { Problem } from '../../../src/model/index.js';
import { modelFile } from '../model.js';

const whole = modelFile();

function complaint(bytes: Uint8Array): string {
	try {
		loadModel(bytes);
	} catch (error) {
		expect(error).toBeInstanceOf(Problem);
		return (error as Problem).message;
	}
	throw new Error('no complaint');
}

function changed(at: number, by = 1): Uint8Array {
	const bytes = Uint8Array.from(whole);
	bytes[at]! += by;
	return bytes;
}

describe('a model file that cannot be used is told in one sentence', () => {
	test.each([
		['empty', new Uint8Array(), /is empty/],
		['something else', new TextEncoder().encode('{"a": "file of another kind altogether"}'), /not a model/],
		['cut within its header', whole.slice(0, 12), /not a model|cut short/],
		['cut short', whole.slice(0, whole.length / 2), /cut short: \d+ of \d+ bytes/],
		['too long', Uint8Array.from([...whole.slice(), 0]), /damaged/],
		['of another version', changed(8), /version \d+; this program reads version \d+/],
		['with a byte changed in a table', changed(whole.length - 100), /damaged/],
		['with a byte changed in its directory', changed(40), /damaged/],
		['without its parts', packTables(new Map()), /lacks its part/],
	])('%s', (_, bytes, message) => {
		expect(complaint(bytes)).toMatch(message);
	});

	test('wherever it is cut', () => {
		for (let length = 0; length < 200; length++) expect(complaint(whole.slice(0, length))).not.toBe('');
	});
});

test('tables come back as they were, wherever the bytes lie in memory', () => {
	const tables = new Map([
		['a', { values: Int16Array.of(1, -2, 30000), width: 3, scale: 0.5 }],
		['b', { values: Uint32Array.of(4_000_000_000), width: 1, scale: 1 }],
		['c', { values: Int8Array.of(0, 0, -128, 127, 0, 0, 0, 1), width: 2, scale: 2 }],
		['d', { values: Float32Array.of(0.25, -1), width: 1, scale: 1 }],
	]);
	const packed = packTables(tables);
	const shifted = new Uint8Array(packed.length + 3).subarray(3);
	shifted.set(packed);
	expect(unpackTables(packed)).toEqual(tables);
	expect(unpackTables(shifted)).toEqual(tables);
});
