import { Problem } from '../model/index.js';
import type { Weights } from './weights.js';

/** Kinds of numbers that a model file holds. */
const KINDS = { int8: Int8Array, int16: Int16Array, uint32: Uint32Array, float32: Float32Array } as const;
type Kind = keyof typeof KINDS;
export type Numbers = Int8Array | Int16Array | Uint32Array | Float32Array;

/** A named list of numbers in a model file: weights in rows of `width`, to be multiplied by `scale`. */
export interface Table {
	readonly values: Numbers;
	readonly width: number;
	readonly scale: number;
}
export type Tables = ReadonlyMap<string, Table>;

/** Raised whenever the stages' features or tables change, so that an old file is not misread. */
export const MODEL_VERSION = 1;

const MAGIC = [...'explorer'].map((letter) => letter.charCodeAt(0));
const HEADER = 24;
const AGAIN = 'Install explorer again, or make the model with "npm run train".';

interface Entry {
	readonly name: string;
	readonly kind: Kind;
	readonly width: number;
	readonly scale: number;
	readonly at: number;
	readonly count: number;
}

/**
 * The bytes of a model file, all numbers little-endian: "explorer", then four 32-bit numbers (version, length of the
 * file, checksum of what follows, length of the directory), the directory in JSON, and the tables, each beginning
 * at a multiple of eight.
 */
export function packTables(tables: Tables): Uint8Array {
	let at = 0;
	const entries: Entry[] = [...tables].map(([name, { values, width, scale }]) => {
		const entry = { name, kind: kindOf(values), width, scale, at, count: values.length };
		at += aligned(values.byteLength);
		return entry;
	});
	const directory = new TextEncoder().encode(JSON.stringify(entries));
	const start = aligned(HEADER + directory.length);
	const bytes = new Uint8Array(start + at);
	bytes.set(MAGIC);
	bytes.set(directory, HEADER);
	for (const { name, at } of entries) {
		const { buffer, byteOffset, byteLength } = tables.get(name)!.values;
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + at);
	}
	const header = new Uint32Array(bytes.buffer, MAGIC.length, 4);
	header.set([MODEL_VERSION, bytes.length, checksum(bytes), directory.length]);
	return bytes;
}

/**
 * Reads a model file; the tables are views of the bytes, not copies.
 * @throws Problem when the bytes are no model file, cut short, damaged, or of another version.
 */
export function unpackTables(file: Uint8Array): Tables {
	if (file.length === 0) throw new Problem(`The model file is empty. ${AGAIN}`);
	if (MAGIC.some((byte, i) => file[i] !== byte) || file.length < HEADER)
		throw new Problem(`The model file is not a model of explorer's. ${AGAIN}`);
	const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
	const [version, length, sum, directoryLength] = new Uint32Array(
		bytes.buffer,
		bytes.byteOffset + MAGIC.length,
		4,
	) as unknown as [number, number, number, number];
	if (version !== MODEL_VERSION)
		throw new Problem(
			`The model file has version ${version}; this program reads version ${MODEL_VERSION}. ${AGAIN}`,
		);
	if (bytes.length < length)
		throw new Problem(`The model file is cut short: ${bytes.length} of ${length} bytes are there. ${AGAIN}`);
	if (bytes.length > length || checksum(bytes) !== sum)
		throw new Problem(`The model file is damaged. ${AGAIN}`);
	const directory = new TextDecoder().decode(bytes.subarray(HEADER, HEADER + directoryLength));
	const start = bytes.byteOffset + aligned(HEADER + directoryLength);
	return new Map(
		(JSON.parse(directory) as Entry[]).map(({ name, kind, width, scale, at, count }) => [
			name,
			{ values: new KINDS[kind](bytes.buffer as ArrayBuffer, start + at, count), width, scale },
		]),
	);
}

/** The table of that name. @throws Problem when the file has none. */
export function tableNamed(tables: Tables, name: string): Table {
	const table = tables.get(name);
	if (table === undefined) throw new Problem(`The model file lacks its part "${name}". ${AGAIN}`);
	return table;
}

/** The weights of that name, in rows of `labels`. @throws Problem when the file has none such. */
export function weightsNamed(tables: Tables, name: string, labels: number): Weights {
	const { values, width, scale } = tableNamed(tables, name);
	if (width !== labels) throw new Problem(`The model file is of another make. ${AGAIN}`);
	return { width, mask: values.length / width - 1, values: values as Weights['values'], scale };
}

const aligned = (length: number) => Math.ceil(length / 8) * 8;

function kindOf(values: Numbers): Kind {
	return (Object.keys(KINDS) as Kind[]).find((kind) => values instanceof KINDS[kind])!;
}

/** A 32-bit hash of everything after the header (FNV-1a over 32-bit words). */
function checksum(bytes: Uint8Array): number {
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER, (bytes.length - HEADER) >> 2);
	let hash = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
	return hash >>> 0;
}
