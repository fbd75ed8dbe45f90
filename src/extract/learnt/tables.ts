import { Problem } from '../../model/index.js';
import { cellsFor, type KeyedWeights, type Weights } from './weights.js';

/** Kinds of numbers that a model file holds. */
const KINDS = {
	int8: Int8Array,
	int16: Int16Array,
	int32: Int32Array,
	uint32: Uint32Array,
	float32: Float32Array,
} as const;
type Kind = keyof typeof KINDS;
/** Those of which rows of zeros are left out. */
const SPARSE = { int8: true, int16: true, int32: true };
export type Numbers = Int8Array | Int16Array | Int32Array | Uint32Array | Float32Array;

/** A named list of numbers in a model file: weights in rows of `width`, to be multiplied by `scale`. */
export interface Table {
	readonly values: Numbers;
	readonly width: number;
	/** From where one row begins to the next, where that is more than `width`. */
	readonly stride?: number;
	readonly scale: number;
}
export type Tables = ReadonlyMap<string, Table>;

/** Raised whenever the stages' features or tables change, so that an old file is not misread. */
export const MODEL_VERSION = 6;

const MAGIC = [...'explorer'].map((letter) => letter.charCodeAt(0));
const HEADER = 24;
const AGAIN = 'Install explorer again, or make the model with "npm run train".';

interface Entry {
	readonly name: string;
	readonly kind: Kind;
	readonly width: number;
	readonly scale: number;
	readonly at: number;
	/** How many numbers there are, and how many of them are in the file when rows of zeros are left out. */
	readonly count: number;
	readonly kept: number;
}

/**
 * The bytes of a model file, all numbers little-endian: "explorer", then four 32-bit numbers (version, length of the
 * file, checksum of what follows, length of the directory), the directory in JSON, and the tables, each beginning
 * at a multiple of eight. Of whole-number tables only the rows that are not all zero are kept, after a bit for each
 * row that tells whether it is; small ones take a byte each.
 */
export function packTables(tables: Tables): Uint8Array {
	let at = 0;
	const blocks: Uint8Array[] = [];
	const entries = [...tables].map(([name, { values, width, scale }]): Entry => {
		const small = values instanceof Int16Array && values.every((value) => value >= -128 && value <= 127);
		const whole = small ? Int8Array.from(values) : values;
		const kind = kindOf(whole);
		const block = kind in SPARSE ? sparse(whole, width) : { bytes: bytesOf(whole), kept: whole.length };
		const entry = { name, kind, width, scale, at, count: values.length, kept: block.kept };
		at += aligned(block.bytes.length);
		blocks.push(block.bytes);
		return entry;
	});
	const directory = new TextEncoder().encode(JSON.stringify(entries));
	const start = aligned(HEADER + directory.length);
	const bytes = new Uint8Array(start + at);
	bytes.set(MAGIC);
	bytes.set(directory, HEADER);
	entries.forEach((entry, i) => {
		bytes.set(blocks[i]!, start + entry.at);
	});
	const header = new Uint32Array(bytes.buffer, MAGIC.length, 4);
	header.set([MODEL_VERSION, bytes.length, checksum(bytes), directory.length]);
	return bytes;
}

/**
 * Reads a model file. Whole numbers that are all small come as 8 bits, however they were packed.
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
		(JSON.parse(directory) as Entry[]).map((entry) => [entry.name, tableOf(bytes, start + entry.at, entry)]),
	);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers) =>
	new Uint8Array(buffer, byteOffset, byteLength);

/** A bit for each row, then, aligned, the rows that are not all zero. */
function sparse(values: Numbers, width: number): { bytes: Uint8Array; kept: number } {
	const rows = values.length / width;
	const kept: number[] = [];
	for (let row = 0; row < rows; row++)
		if (values.subarray(row * width, row * width + width).some((value) => value !== 0)) kept.push(row);
	const start = aligned(Math.ceil(rows / 8));
	const bytes = new Uint8Array(start + kept.length * width * values.BYTES_PER_ELEMENT);
	const packed = new (values.constructor as Int16ArrayConstructor)(bytes.buffer, start, kept.length * width);
	kept.forEach((row, k) => {
		bytes[row >> 3]! |= 1 << (row & 7);
		packed.set(values.subarray(row * width, row * width + width), k * width);
	});
	return { bytes, kept: kept.length * width };
}

function tableOf(bytes: Uint8Array, at: number, entry: Entry): Table {
	const { kind, width, scale, count, kept } = entry;
	const buffer = bytes.buffer as ArrayBuffer;
	if (!(kind in SPARSE)) return { values: new KINDS[kind](buffer, at, count), width, scale };
	const rows = count / width;
	const present = new Uint8Array(buffer, at, Math.ceil(rows / 8));
	const packed = new KINDS[kind](buffer, at + aligned(present.length), kept);
	const stride = strideOf(width, packed.BYTES_PER_ELEMENT);
	const values = zeros(kind, rows * stride);
	let from = 0;
	for (let byte = 0; byte < present.length; byte++) {
		for (let bits = present[byte]!; bits !== 0; bits &= bits - 1) {
			const to = (byte * 8 + 31 - Math.clz32(bits & -bits)) * stride;
			for (let label = 0; label < width; label++) values[to + label] = packed[from++]!;
		}
	}
	return stride === width ? { values, width, scale } : { values, width, stride, scale };
}

/** Bytes that come into the processor's near memory together. */
const LINE = 64;

/** A row that such a line just holds is not laid across two. */
function strideOf(width: number, bytes: number): number {
	const row = width * bytes;
	return row > LINE / 2 && row < LINE ? LINE / bytes : width;
}

/** Zeros from the beginning of a line on: a large piece of memory begins 16 bytes into one. */
const zeros = (kind: Kind, count: number): Numbers =>
	new KINDS[kind](new ArrayBuffer(count * KINDS[kind].BYTES_PER_ELEMENT + LINE), LINE - 16, count);

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
	const stride = strideOf(width, values.BYTES_PER_ELEMENT);
	return { width: stride, mask: values.length / stride - 1, values: values as Weights['values'], scale };
}

/** The marked weights of that name, rows of so many. @throws Problem when the file has none such. */
export function keyedNamed(tables: Tables, name: string, weights: number): KeyedWeights {
	const { values, width, scale } = tableNamed(tables, name);
	const isKeyed = weights === 1 ? values instanceof Int16Array : values instanceof Int32Array;
	if (width !== cellsFor(weights) || !isKeyed)
		throw new Problem(`The model file is of another make. ${AGAIN}`);
	return { cells: values as KeyedWeights['cells'], mask: values.length / width - 1, scale };
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
