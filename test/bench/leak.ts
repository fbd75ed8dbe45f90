/**
 * Whether reading many documents keeps anything of them: `npm run bench:leak` makes a folder of 1,000 mixed files,
 * reads it several times and prints how much memory is held after each round, collected before it is measured.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSources } from '../../src/read/index.js';
import { optionsOf } from '../../src/train/options.js';
import { docxOf, lineAt, pdfOf } from '../read/documents.js';

const values = optionsOf('bench:leak', {
	files: { type: 'string', default: '1000' },
	rounds: { type: 'string', default: '6' },
	json: { type: 'boolean' },
});
const files = Number(values.files);
const rounds = Number(values.rounds);

const sentence = (i: number) =>
	`The harbour of Vell was shut for the ${i}th time, its master said on Monday.`;
const paragraphs = (i: number) => Array.from({ length: 20 }, (_, n) => sentence(i * 20 + n));
const page = (i: number) =>
	`<!doctype html><title>Port ${i}</title><body><nav>Home</nav><article>${paragraphs(i)
		.map((text) => `<p>${text}</p>`)
		.join('')}</article>`;

/** Kinds of files in turn: their endings, and how they are made. Every tenth one cannot be read. */
const KINDS: readonly [string, (i: number) => string | Uint8Array][] = [
	['html', page],
	['txt', (i) => paragraphs(i).join('\n\n')],
	['html.gz', (i) => gzipSync(page(i))],
	['md', (i) => `# Port ${i}\n\n${paragraphs(i).join('\n\n')}`],
	['docx', (i) => docxOf([`# Port ${i}`, ...paragraphs(i)])],
	[
		'pdf',
		(i) =>
			pdfOf([
				paragraphs(i)
					.map((text, n) => lineAt(60, 780 - 30 * n, text))
					.join('\n'),
			]),
	],
	['json', (i) => JSON.stringify({ headline: `Port ${i}`, articleBody: paragraphs(i).join('\n\n') })],
	[
		'jsonl',
		(i) =>
			paragraphs(i)
				.map((text) => JSON.stringify({ text }))
				.join('\n'),
	],
	[
		'xml',
		(i) =>
			`<rss version="2.0"><channel><item><title>Port ${i}</title><description>${sentence(i)}</description></item></channel></rss>`,
	],
	['pdf', () => '%PDF-1.7 broken'],
];

const folder = mkdtempSync(join(tmpdir(), 'leak-'));
for (let i = 0; i < files; i++) {
	const [ending, make] = KINDS[i % KINDS.length]!;
	writeFileSync(join(folder, `${String(i).padStart(6, '0')}.${ending}`), make(i));
}

const held: number[] = [];
const resident: number[] = [];
let documents = 0;
let failures = 0;
const started = performance.now();
for (let round = 0; round < rounds; round++) {
	for await (const event of readSources([folder]))
		if (event.type === 'document') documents++;
		else if (event.type === 'failure') failures++;
	globalThis.gc?.();
	const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
	held.push(Math.round((heapUsed + arrayBuffers) / 1e5) / 10);
	resident.push(Math.round(rss / 1e6));
}
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true });

const result = {
	filesPerSecond: Math.round((files * rounds) / seconds),
	documentsARound: documents / rounds,
	failuresARound: failures / rounds,
	/** MB of heap and buffers held after each round. */
	heldMb: held,
	rssMb: resident,
	/** Growth from the second round, which is warm, to the last one, in bytes a file. */
	growthPerFile: Math.round(((held.at(-1)! - held[1]!) * 1e6) / (files * (rounds - 2))),
};
console.log(JSON.stringify(result, null, values.json ? 0 : 2));
