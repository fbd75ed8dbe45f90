import mammoth from 'mammoth';
import { Problem } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { blocksOf, joined, type PageNode } from '../html/blocks.js';
import { parsePage } from '../html/parse.js';

/** The most that a Word file may unpack to, and its ratio: beyond it is a bomb. */
const MOST_UNPACKED = 200_000_000;
const MOST_RATIO = 200;

/**
 * The text of a Word file, its headings kept.
 * @throws Problem when it is damaged, empty, or unpacks to far more than it should
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Draft> {
	const unpacked = unpackedSize(bytes);
	if (unpacked > MOST_UNPACKED || (unpacked > 20_000_000 && unpacked > bytes.length * MOST_RATIO)) {
		throw new Problem(`${name} would unpack to ${Math.round(unpacked / 1e6)} MB; it is not read`);
	}
	let html: string;
	try {
		({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }));
	} catch {
		// What the library says is of its own insides.
		throw new Problem(`${name} is a damaged Word file; open it in a word processor and save it anew`);
	}
	const blocks = blocksOf(parsePage(html).body as unknown as PageNode);
	if (blocks.length === 0) throw new Problem(`${name} holds no text`);
	const [first] = blocks;
	const titled =
		first!.level > 0 || (first!.text.length < 150 && !/[.!?]$/.test(first!.text) && blocks.length > 1);
	return { title: titled ? first!.text : null, ...joined(titled ? blocks.slice(1) : blocks) };
}

/** The sum of the sizes that the archive's directory declares (PKWARE APPNOTE 4.3.12). */
function unpackedSize(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let sum = 0;
	for (let at = 0; at + 46 <= bytes.length; at++) {
		if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue;
		sum += view.getUint32(at + 24, true);
	}
	return sum;
}
