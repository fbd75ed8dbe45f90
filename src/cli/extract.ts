import { intake } from './intake.js';
import type { Invocation } from './options.js';
import type { Output } from './output.js';
import { complain, EXIT } from './status.js';

/** `explorer extract`: article records to the output, one a line, or one array. Resolves with the exit status. */
export async function runExtract(
	sources: readonly string[],
	invocation: Invocation,
	out: Output,
): Promise<number> {
	const array = invocation.format === 'json';
	let printed = 0;
	let failed = 0;
	for await (const event of intake(sources)) {
		if (event.type === 'failure') {
			failed++;
			complain(event.why);
		}
		if (event.type !== 'article') continue;
		const lead = array ? (printed === 0 ? '[' : ',\n') : '';
		printed++;
		if (!(await out.write(`${lead}${JSON.stringify(event.record)}${array ? '' : '\n'}`))) return EXIT.ok;
		if (printed >= invocation.limit) break;
	}
	if (array && printed > 0) await out.write(']\n');
	await out.end();
	if (printed > 0) return EXIT.ok;
	return failed > 0 ? EXIT.error : EXIT.nothing;
}
