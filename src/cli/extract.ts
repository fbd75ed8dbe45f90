import { printableJson } from '../terminal/safe.js';
import { intake } from './intake.js';
import type { Invocation } from './options.js';
import type { Output } from './output.js';
import { ProgressLine } from './progress-line.js';
import { complain, EXIT } from './status.js';

/**
 * `explorer extract`: article records to the output, one a line, or one array. Whatever ends the reading (Ctrl-C, a
 * model that is missing), what was printed until then is whole. Resolves with the exit status.
 */
export async function runExtract(
	sources: readonly string[],
	invocation: Invocation,
	out: Output,
): Promise<number> {
	const array = invocation.format === 'json';
	const control = new AbortController();
	const interrupt = () => control.abort();
	process.once('SIGINT', interrupt);
	const line = new ProgressLine({ prints: true });
	const told: string[] = [];
	let failures = 0;
	let printed = 0;
	try {
		for await (const event of intake(sources, { signal: control.signal, read: invocation })) {
			if (event.type === 'failure' || event.type === 'notice') told.push(event.why);
			if (event.type === 'failure') failures++;
			if (event.type === 'progress') line.show({ ...event, failures });
			if (event.type !== 'article') continue;
			const lead = array ? (printed === 0 ? '[' : ',\n') : '';
			printed++;
			const json = printableJson(JSON.stringify(event.record));
			if (!(await out.write(`${lead}${json}${array ? '' : '\n'}`))) return EXIT.ok;
			if (printed >= invocation.limit) break;
		}
	} finally {
		process.off('SIGINT', interrupt);
		line.clear();
		if (array) await out.write(printed > 0 ? ']\n' : '[]\n');
		await out.end();
		for (const why of told) complain(why);
	}
	if (control.signal.aborted) return EXIT.interrupted;
	if (printed > 0) return EXIT.ok;
	return failures > 0 ? EXIT.error : EXIT.nothing;
}
