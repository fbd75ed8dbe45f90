import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../model/index.js';
import type { Answer } from './ask.js';
import type { Cache, Kept } from './cache.js';
import { Cookies } from './cookies.js';
import type { WebLimits } from './limits.js';
import type { Logins } from './logins.js';
import { reasonOf } from './reasons.js';

/** A document from the web. */
export interface Fetched {
	readonly bytes: Uint8Array;
	/** The address after redirects. */
	readonly url: string;
	readonly charset: string | null;
	/** Where it comes from the cache because the network did not give it: why that is so, in words; else null. */
	readonly stale: string | null;
}

/** What fetching goes by. */
export interface FetchOptions {
	readonly limits: WebLimits;
	readonly userAgent: string;
	readonly cache: Cache | null;
	readonly logins: Logins;
	/** False: only what the cache holds. */
	readonly network: boolean;
	readonly signal?: AbortSignal;
}

/**
 * Fetches one address: redirects only to http and https, bounded in time and size, Retry-After respected once;
 * validators of a kept copy are sent along, and the copy serves when the network does not.
 * @throws Problem saying what went wrong with which address
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<Fetched> {
	const kept = (await options.cache?.get(address)) ?? null;
	if (!options.network) {
		if (kept !== null) return { ...kept, stale: `${address} is not fetched (--no-network)` };
		throw new Problem(`${address} was not read before, and --no-network forbids to fetch it`);
	}
	try {
		return await fetchFollowing(address, kept, options);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		if (kept !== null && error instanceof Unreachable) return { ...kept, stale: error.message };
		throw error;
	}
}

/** The network or the server failed, not the document. */
class Unreachable extends Problem {}

async function fetchFollowing(address: string, kept: Kept | null, options: FetchOptions): Promise<Fetched> {
	const { limits } = options;
	const whole = AbortSignal.timeout(limits.whole);
	const cookies = new Cookies();
	let url = address;
	let retried = false;
	for (let hop = 0; hop <= limits.redirects; hop++) {
		const known = { ...validatorsOf(kept), ...cookies.header(url), ...options.logins.header(url) };
		const answer = await answerOf(url, known, whole, options);
		const { status, headers } = answer;
		cookies.keep(url, headers['set-cookie']);
		if (status >= 300 && status < 400 && status !== 304 && headers.location !== undefined) {
			answer.cancel();
			url = options.logins.take(redirected(url, headers.location, address));
			continue;
		}
		if (status === 304 && kept !== null) {
			answer.cancel();
			return { ...kept, stale: null };
		}
		const wait = (status === 429 || status === 503) && !retried ? retryAfter(headers['retry-after']) : null;
		if (wait !== null && wait <= limits.patience) {
			answer.cancel();
			await waited(wait, address, whole, options);
			retried = true;
			hop--;
			continue;
		}
		if (status < 200 || status >= 300) {
			answer.cancel();
			const Kind = status >= 500 || status === 429 ? Unreachable : Problem;
			throw new Kind(
				`${address}: the server answered ${status}${answer.reason === '' ? '' : ` (${answer.reason})`}`,
			);
		}
		const type = headers['content-type'] ?? '';
		if (/^(?:image|audio|video|font)\//i.test(type)) {
			answer.cancel();
			throw new Problem(`${address} is no document but ${type.split(';')[0]}`);
		}
		if (Number(headers['content-length']) > limits.size) {
			answer.cancel();
			throw tooLarge(address, limits);
		}
		const bytes = await bytesOf(answer, address, whole, limits);
		const fetched = { bytes, url, charset: charsetOf(type), stale: null };
		await options.cache?.put(address, {
			...fetched,
			etag: headers.etag ?? null,
			modified: headers['last-modified'] ?? null,
		});
		return fetched;
	}
	throw new Problem(`${address} redirects more than ${limits.redirects} times`);
}

/** What asks whether a kept copy is still what is there (RFC 9110, 13.1). */
const validatorsOf = (kept: Kept | null): Record<string, string> => ({
	...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
	...(kept?.modified ? { 'if-modified-since': kept.modified } : {}),
});

async function answerOf(
	url: string,
	headers: Record<string, string>,
	whole: AbortSignal,
	{ limits, userAgent, signal }: FetchOptions,
): Promise<Answer> {
	// Node's part for the network takes longer to load than a page to read: it can wait until something is asked for.
	const { ask } = await import('./ask.js');
	const first = new AbortController();
	const timer = setTimeout(() => first.abort(), limits.firstByte);
	try {
		return await ask(
			url,
			{
				'user-agent': userAgent,
				accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.5',
				...headers,
			},
			anyOf(first.signal, whole, signal),
		);
	} catch (error) {
		if (first.signal.aborted)
			throw new Unreachable(`${url} did not answer within ${seconds(limits.firstByte)}`);
		checkStopped(url, whole, limits, signal);
		throw new Unreachable(`${url} could not be reached: ${reasonOf(error)}`);
	} finally {
		clearTimeout(timer);
	}
}

/** Waits as long as a server asks for, unless reading is stopped or its time is up. */
async function waited(ms: number, address: string, whole: AbortSignal, options: FetchOptions): Promise<void> {
	const { limits, signal } = options;
	await pause(ms, undefined, { signal: anyOf(whole, signal) }).catch(() =>
		checkStopped(address, whole, limits, signal),
	);
}

const anyOf = (...signals: readonly (AbortSignal | undefined)[]): AbortSignal =>
	AbortSignal.any(signals.filter((signal) => signal !== undefined));

/** @throws Problem when the time is up or reading was stopped */
function checkStopped(
	address: string,
	whole: AbortSignal,
	limits: WebLimits,
	signal: AbortSignal | undefined,
): void {
	if (whole.aborted) throw new Unreachable(`${address} took longer than ${seconds(limits.whole)}`);
	if (signal?.aborted) throw new Problem(`${address}: reading was stopped`);
}

async function bytesOf(
	answer: Answer,
	address: string,
	whole: AbortSignal,
	limits: WebLimits,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of answer.body) {
			size += chunk.length;
			if (size > limits.size) throw tooLarge(address, limits);
			chunks.push(chunk);
		}
	} catch (error) {
		answer.cancel();
		if (error instanceof Problem) throw error;
		if (whole.aborted) throw new Unreachable(`${address} took longer than ${seconds(limits.whole)}`);
		throw new Unreachable(`${address} broke off while it was read: ${reasonOf(error)}`);
	}
	return Buffer.concat(chunks);
}

const tooLarge = (address: string, limits: WebLimits): Problem =>
	new Problem(`${address} is larger than ${limits.size / 1e6} MB; --max-size MB reads more`);

function redirected(from: string, given: string, address: string): string {
	// Headers are bytes; addresses in them are meant in UTF-8.
	const target = Buffer.from(given, 'latin1').toString();
	if (!URL.canParse(target, from)) throw new Problem(`${address} redirects to an address that is none`);
	const url = new URL(target, from);
	if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
	throw new Problem(`${address} redirects to ${url.protocol.slice(0, -1)}, which is not followed`);
}

/** Seconds or a date, as ms from now; null when there is none. */
function retryAfter(given: string | undefined): number | null {
	if (given === undefined) return null;
	if (/^\d+$/.test(given)) return Number(given) * 1000;
	const at = Date.parse(given);
	return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

const charsetOf = (type: string): string | null => /charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1] ?? null;

const seconds = (ms: number): string => (ms === 1000 ? '1 second' : `${ms / 1000} seconds`);
