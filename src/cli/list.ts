import { realpathSync } from 'node:fs';
import { fileIn } from '../archive/naming.js';
import { openSqliteShelf } from '../archive/sqlite/index.js';
import { Problem } from '../model/index.js';
import { printable, printableJson } from '../terminal/safe.js';
import { archiveOf } from './archives.js';
import type { Invocation } from './options.js';
import type { Output } from './output.js';
import { EXIT, several } from './status.js';

const PAGE = 500;

/** `explorer list`: the articles of an archive, newest first, a line each; with --format jsonl as JSON. */
export async function runList(invocation: Invocation, out: Output): Promise<number> {
	const [first] = invocation.operands;
	if (first !== undefined)
		throw new Problem(`list lists all of an archive; leave out '${first}', or pipe the list to grep`);
	const shelf = openSqliteShelf(archiveOf(invocation.archive, 'list'));
	let listed = 0;
	try {
		for (let offset = 0; ; offset += PAGE) {
			const page = shelf.articles(offset, PAGE);
			for (const { identity, meta, statements, actors } of page) {
				const { id, title, published, publisher, url, origin } = meta;
				const line =
					invocation.format === 'jsonl'
						? printableJson(JSON.stringify({ ...meta, ...pathOf(identity), statements, actors }))
						: [
								published?.slice(0, 10) ?? '—',
								publisher ?? '—',
								title,
								several(statements, 'statement'),
								several(actors, 'actor'),
								url ?? leadingTo(identity, origin),
								id,
							]
								.map((cell) => printable(cell.replace(/[\t\n]+/g, ' ')))
								.join('\t');
				listed++;
				if (!(await out.write(`${line}\n`))) return EXIT.ok;
			}
			if (page.length < PAGE) break;
		}
	} finally {
		shelf.close();
	}
	await out.end();
	return listed > 0 ? EXIT.ok : EXIT.nothing;
}

function pathOf(identity: string): { path?: string } {
	const path = fileIn(identity);
	return path === null ? {} : { path };
}

/** The path that an article was read from, as it was typed where that leads there from here, too. */
function leadingTo(identity: string, origin: string): string {
	const path = fileIn(identity);
	return path === null || path === realPathOf(origin) ? origin : path;
}

/** Null for what is not there (any more). */
function realPathOf(path: string): string | null {
	try {
		return realpathSync(path);
	} catch {
		return null;
	}
}
