import { setTimeout as pause } from 'node:timers/promises';
import type { PutReport } from '../archive/shelf.js';
import { Busy, type FileShelf, openSqliteShelf } from '../archive/sqlite/index.js';
import { type PreparedArticle, prepareArticle, textDigest } from '../archive/sqlite/prepare.js';
import type { Document, Identity } from '../model/index.js';
import { archiveOf } from './archives.js';
import { statOf } from './inputs.js';
import { type IntakeEvent, intake } from './intake.js';
import type { Invocation } from './options.js';
import { ProgressLine } from './progress-line.js';
import { complain, EXIT, grouped, several } from './status.js';

/** A batch is kept when it has so many articles or takes so many bytes, or is so old (ms). */
const BATCH = { articles: 500, bytes: 6_000_000, age: 2000 };
/** After so many new statements the archive's index is put in order. */
const MUCH = 5000;
/** How long another process is waited for between two tries, ms. */
const WAIT = 100;

/**
 * `explorer add`: reads, extracts and keeps, batch by batch; what was kept stays kept whatever happens, and a second
 * run passes over it. Resolves with the exit status.
 */
export async function runAdd(sources: readonly string[], invocation: Invocation): Promise<number> {
	const path = archiveOf(invocation.archive, 'add');
	const open = () => openSqliteShelf(path, { create: true });
	// A new archive is made when there is something for it: none is left behind where nothing could be read.
	let shelf = statOf(path) === null ? null : open();
	const control = new AbortController();
	const progress = new ProgressLine({ prints: false });
	const told: string[] = [];
	/** What ended the reading before its end. */
	const broken: unknown[] = [];
	let failures = 0;
	const sum = { added: 0, replaced: 0, known: 0, statements: 0 };
	let batch: PreparedArticle[] = [];
	let bytes = 0;
	let since = performance.now();
	const underway = new Underway();
	const isKnown = (document: Document, identity: Identity) => underway.isKnown(shelf, document, identity);
	let soFar = { done: 0, total: null as number | null, articles: 0, statements: 0 };
	const keep = async () => {
		const report = await putPatiently(shelf!, batch, path);
		underway.kept(batch);
		for (const name of Object.keys(sum) as (keyof PutReport)[]) sum[name] += report[name];
		batch = [];
		bytes = 0;
		since = performance.now();
	};
	// Ctrl-C ends reading; what was read is kept.
	const stop = () => control.abort();
	process.once('SIGINT', stop);
	try {
		const options = { signal: control.signal, prepares: true, read: invocation, isKnown };
		for await (const event of untilFailure(intake(sources, options), (error) => broken.push(error))) {
			if (event.type === 'failure' || event.type === 'notice') told.push(event.why);
			if (event.type === 'failure') failures++;
			if (event.type === 'progress') soFar = { ...soFar, done: event.done, total: event.total };
			const article = preparedIn(event);
			if (event.type === 'known') sum.known++;
			if (event.type === 'known') soFar.articles++;
			if (article !== null) {
				soFar.articles++;
				soFar.statements += article.marks.length;
			}
			progress.show({ ...soFar, failures });
			if (article === null) continue;
			shelf ??= open();
			batch.push(article);
			bytes += article.packed.length;
			if (batch.length >= BATCH.articles || bytes >= BATCH.bytes || performance.now() - since > BATCH.age)
				await keep();
		}
		if (batch.length > 0) await keep();
		if (broken.length > 0) throw broken[0];
		if (shelf !== null && sum.statements >= MUCH) shelf.settle();
	} catch (error) {
		// What was kept before is kept, and it is said how much that is.
		progress.clear();
		if (summary(sum) !== '') complain(`${path}: ${summary(sum)}`);
		throw error;
	} finally {
		process.off('SIGINT', stop);
		progress.clear();
		shelf?.close();
	}
	for (const why of told) complain(why);
	complain(`${path}: ${summary(sum) || 'nothing added'}`);
	if (control.signal.aborted) return EXIT.interrupted;
	return sum.added + sum.replaced + sum.known > 0 ? EXIT.ok : EXIT.error;
}

/** What comes until something goes wrong, which is told: what came before can be kept. */
async function* untilFailure<T>(all: AsyncIterable<T>, tell: (error: unknown) => void): AsyncGenerator<T> {
	try {
		yield* all;
	} catch (error) {
		tell(error);
	}
}

/** What is on its way into the archive: of that the archive does not tell yet. */
class Underway {
	private readonly keys = new Set<string>();

	/**
	 * Whether an article need not be looked at: the archive has it as it was read, or, where nothing is on its way that
	 * could take the other's place, one with the same text.
	 */
	isKnown(shelf: FileShelf | null, { text, url = '' }: Document, identity: Identity): boolean {
		const { keys } = this;
		const isThere =
			shelf !== null &&
			!keys.has(identity.key) &&
			!keys.has(url) &&
			(shelf.holds(identity) || (keys.size === 0 && shelf.holdsText(textDigest(text), identity)));
		if (!isThere) for (const name of namesOf(identity)) keys.add(name);
		return isThere;
	}

	kept(articles: readonly PreparedArticle[]): void {
		for (const { identity } of articles) for (const name of namesOf(identity)) this.keys.delete(name);
	}
}

/** By what an article may take the place of another. */
const namesOf = ({ key, claim = key }: Identity): string[] => [key, claim];

/** "20 added, 3 known already, 41 statements"; '' for nothing. */
function summary({ added, replaced, known, statements }: PutReport): string {
	const parts = [
		`${grouped(added)} added`,
		`${grouped(replaced)} replaced`,
		`${grouped(known)} known already`,
		several(statements, 'statement'),
	];
	return parts.filter((part) => !part.startsWith('0 ')).join(', ');
}

/** The article that came made ready for the shelf, or, where no thread did that, was made so now; null for another event. */
function preparedIn(event: IntakeEvent): PreparedArticle | null {
	if (event.type === 'article') return prepareArticle(event.record, event.identity);
	return event.type === 'prepared' ? event.article : null;
}

/** Puts a batch on the shelf; while another process writes, it waits and says so once. */
async function putPatiently(
	shelf: FileShelf,
	articles: readonly PreparedArticle[],
	path: string,
): Promise<PutReport> {
	for (let tries = 0; ; tries++) {
		try {
			return shelf.putPrepared(articles);
		} catch (error) {
			if (!(error instanceof Busy)) throw error;
			if (tries === 5) complain(`${path} is being written by another process; waiting for it`);
			await pause(WAIT);
		}
	}
}
