import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import { type ArticleMeta, Problem } from '../model/index.js';
import { formatNamed, isFirst, printed, printing } from '../print/index.js';
import { openMemorySession } from '../search/memory.js';
import { parseQuery } from '../search/query.js';
import type { Scope, SearchSession } from '../search/session.js';
import type { ScreenResult } from '../ui/index.js';
import type { Progress } from '../ui/state/state.js';
import { Arrivals } from './arrivals.js';
import { areFiles, mayBeSlow } from './inputs.js';
import { intake } from './intake.js';
import { OpenedArchive } from './opened-archive.js';
import type { Invocation } from './options.js';
import type { Output } from './output.js';
import { commandMeant } from './sources.js';
import { complain, EXIT } from './status.js';

/** How many rows `--filter` asks for at a time: statements, and others, each of which may be printed as many statements. */
const PAGE = 500;
const PAGE_OF_OTHERS = 20;

/**
 * What can be told at once to be no article is told without a screen; for anything slower the screen stands, so that one
 * sees what is awaited, ms.
 */
const PATIENCE = 400;

/** `explorer`: the screen, or with `--filter` what matches, printed. Resolves with the exit status. */
export async function runBrowse(
	sources: readonly string[],
	invocation: Invocation,
	out: Output,
): Promise<number> {
	if (invocation.filter !== null) checkQuery(invocation.filter);
	if (invocation.archive !== null) return browseArchive(sources, invocation, out);
	const session = openMemorySession();
	const control = new AbortController();
	const { signal } = control;
	const isScreen = invocation.filter === null;
	const events = intake(sources, { signal, busy: isScreen, read: invocation });
	const arrivals = new Arrivals(isScreen ? aTurnLater(events) : events, session, control);
	if (invocation.filter !== null) {
		await arrivals.done;
		complainOf(arrivals, sources);
		return arrivals.read === 0 ? EXIT.error : filter(session, invocation.filter, invocation, out);
	}
	// The screen's parts are loaded before the first article is read; files that are there will hardly fail.
	const screen = import('./screen.js');
	if (mayBeSlow(sources)) await Promise.race([arrivals.first, pause(PATIENCE, undefined, { ref: false })]);
	else if (!areFiles(sources)) await arrivals.first;
	const { showScreen } = await screen;
	let status: number;
	try {
		const coming = {
			watch: (listener: (progress: Progress) => void) => arrivals.watch(listener),
			nothing: arrivals.nothing,
			readAgain: (article: Pick<ArticleMeta, 'id' | 'origin'>) =>
				arrivals.again(intake([article.origin], { signal, busy: true, read: invocation }), article),
		};
		const result = arrivals.isVain ? null : await showScreen(session, invocation, coming);
		status = result === null || arrivals.isVain ? EXIT.error : await print(result, session, invocation, out);
	} finally {
		arrivals.stop();
	}
	complainOf(arrivals, sources);
	arrivals.check();
	return status;
}

/**
 * What cannot be understood would be passed over or searched otherwise, and whoever reads what is printed takes it for
 * met.
 * @throws Problem that says so
 */
function checkQuery(query: string): void {
	const wrong = parseQuery(query).problems.map(({ message }) => message.replace(/\.$/, ''));
	if (wrong.length > 0)
		throw new Problem(`--filter: ${wrong.join('; ')} ('explorer help query' has all conditions)`);
}

/** Says what could not be read and what is to be known of the rest, and of a first source that is nearly a command, which. */
function complainOf({ failures, notices }: Arrivals, [first = '']: readonly string[]): void {
	for (const why of [...failures, ...notices]) complain(why);
	const meant = commandMeant(first);
	if (meant !== null && failures.length > 0) complain(`${first}: did you mean 'explorer ${meant}'?`);
}

/** Begins when what was started in this turn of the loop has its first frame: a thread takes a while to start. */
async function* aTurnLater<T>(events: AsyncIterable<T>): AsyncGenerator<T, void> {
	await breathe();
	yield* events;
}

/** The same over an archive. */
async function browseArchive(
	sources: readonly string[],
	invocation: Invocation,
	out: Output,
): Promise<number> {
	if (sources.length > 0)
		throw new Problem(
			"a SOURCE and --archive do not go together; 'explorer add SOURCE… --archive DB' keeps it there",
		);
	const { openArchive } = await import('./archives.js');
	const session = openArchive(invocation.archive!);
	try {
		if (invocation.filter !== null) return await filter(session, invocation.filter, invocation, out);
		const { showScreen } = await import('./screen.js');
		const opened = new OpenedArchive(session);
		const status = await print(await showScreen(session, invocation, opened), session, invocation, out);
		for (const notice of opened.notices) complain(notice);
		return status;
	} finally {
		await session.close();
	}
}

/** Prints what was chosen on the screen. Resolves with the exit status. */
async function print(
	result: ScreenResult,
	session: SearchSession,
	invocation: Invocation,
	out: Output,
): Promise<number> {
	if (result.type === 'left') return result.status;
	const found = await session.items(result.rows);
	const items = found.items.filter(isFirst());
	const gone = result.lost + found.gone;
	if (gone > 0)
		complain(
			`${gone} of what was chosen ${gone === 1 ? 'is' : 'are'} no longer in the archive, and not printed`,
		);
	const format = formatNamed(result.format)!;
	for (const piece of printed(items, format, invocation.print0))
		if (!(await out.write(piece))) return EXIT.ok;
	await out.end();
	if (items.length > 0) return EXIT.ok;
	return gone > 0 ? EXIT.error : EXIT.nothing;
}

/** Prints what matches, page by page as it is found. Resolves with the exit status. */
async function filter(
	session: SearchSession,
	query: string,
	invocation: Invocation,
	out: Output,
): Promise<number> {
	const { item, end } = printing(formatNamed(invocation.format ?? 'text')!, invocation.print0);
	const scope: Scope = invocation.scope ?? 'statements';
	let left = invocation.limit;
	let isAny = false;
	const isNew = isFirst();
	const page = scope === 'statements' ? PAGE : PAGE_OF_OTHERS;
	for (let offset = 0, isMore = true; left > 0 && isMore; ) {
		const limit = Math.min(page, left);
		const answer = await session.search({
			text: query,
			scope,
			offset,
			limit,
			thoughts: invocation.thoughts,
		});
		if (answer === null) break;
		offset += limit;
		isMore = answer.rows.length === limit;
		const { items } = await session.items(answer.rows);
		const found = items.filter(isNew).slice(0, left);
		for (const one of found) if (!(await out.write(item(one)))) return EXIT.ok;
		if (!(await out.flush())) return EXIT.ok;
		left -= found.length;
		isAny ||= found.length > 0;
	}
	if (!(await out.write(end()))) return EXIT.ok;
	await out.end();
	return isAny ? EXIT.ok : EXIT.nothing;
}
