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
			for (const { meta, statements, actors } of page) {
				const { id, title, published, publisher, url, origin } = meta;
				const line =
					invocation.format === 'jsonl'
						? printableJson(JSON.stringify({ ...meta, statements, actors }))
						: [
								published?.slice(0, 10) ?? '—',
								publisher ?? '—',
								title,
								several(statements, 'statement'),
								several(actors, 'actor'),
								url ?? origin,
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
