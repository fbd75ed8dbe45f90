import { describe, expect, test, vi } from 'vitest';
import { Arrivals } from '../../src/cli/arrivals.js';
import type { IntakeEvent } from '../../src/cli/intake-messages.js';
import { OpenedArchive } from '../../src/cli/opened-archive.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { identityAt } from '../../src/read/identity.js';
import { openMemorySession } from '../../src/search/memory.js';
import type { Progress } from '../../src/ui/state/state.js';
import { BRIDGE } from '../ui/records.js';

const PAGE = 'https://vell.example/port';

const article = (record: ArticleRecord): IntakeEvent => ({
	type: 'article',
	record,
	identity: identityAt(record.origin, record),
});

async function* coming(events: readonly IntakeEvent[]): AsyncGenerator<IntakeEvent> {
	yield* events;
}

test('what is to be known of a page that was read is no failure', async () => {
	const notice: IntakeEvent = {
		type: 'notice',
		origin: PAGE,
		why: `${PAGE}: read from the copy kept earlier`,
	};
	const failure: IntakeEvent = { type: 'failure', origin: 'a.txt', why: 'a.txt is empty' };
	const arrivals = new Arrivals(coming([notice, failure]), openMemorySession(), new AbortController());
	const told: string[] = [];
	arrivals.watch(({ doing, failures, notices }) =>
		told.push(`${doing}: ${failures.length} failed, ${notices.length} to be known`),
	);
	await arrivals.done;
	expect(arrivals).toMatchObject({ failures: [failure.why], notices: [notice.why] });
	expect(told).toContain('reading…: 0 failed, 1 to be known');
	expect(told.at(-1)).toBe('null: 1 failed, 1 to be known');
});

test('of one article that takes long it is told for how long it has been read', async () => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
	try {
		let come = () => {};
		const slow = new Promise<void>((resolve) => {
			come = resolve;
		});
		const events = (async function* () {
			await slow;
			yield article(BRIDGE);
		})();
		const arrivals = new Arrivals(events, openMemorySession(), new AbortController());
		const told: (string | null)[] = [];
		arrivals.watch(({ doing }) => told.push(doing));
		vi.advanceTimersByTime(3000);
		expect(told).toEqual(['reading…', 'reading…', 'reading… 2 s', 'reading… 3 s']);
		come();
		await arrivals.done;
		expect(told.at(-1)).toBeNull();
		expect(vi.getTimerCount()).toBe(0);
	} finally {
		vi.useRealTimers();
	}
});

describe('a file that has changed', () => {
	const port = (text: string) => ({ ...BRIDGE, id: 'port', origin: 'may/port.txt', text });

	async function read() {
		const session = openMemorySession();
		const first = coming([article(port(BRIDGE.text))]);
		const arrivals = new Arrivals(first, session, new AbortController());
		await arrivals.done;
		const told: Progress[] = [];
		arrivals.watch((progress) => told.push(progress));
		return { session, arrivals, told };
	}

	test('is put in the place of what it held, and until then it is to be known that it is not', async () => {
		const { session, arrivals, told } = await read();
		const now = { ...port(`${BRIDGE.text} More.`), id: 'anything' };
		const again = await arrivals.again(coming([article(now)]), port(''));
		expect(told.map(({ notices }) => notices)).toEqual([
			[],
			['may/port.txt has changed; here it is as it was read before'],
			[],
		]);
		const articles = await session.articles(0, 10);
		expect(articles.map(({ meta }) => meta.id)).toEqual(['port']);
		expect(again).toEqual({ now: articles[0]!.key });
		expect((await session.article(articles[0]!.key))?.record.text).toMatch(/More\.$/);
	});

	test('stays as it was read where it holds no article any more, which is to be known from then on', async () => {
		const { session, arrivals } = await read();
		const failure: IntakeEvent = { type: 'failure', origin: 'may/port.txt', why: 'may/port.txt is empty' };
		const why = 'may/port.txt has changed; here it is as it was read before (now: may/port.txt is empty)';
		expect(await arrivals.again(coming([failure]), port(''))).toEqual({ why: `${why}.` });
		expect(arrivals.notices).toEqual([why]);
		expect(await session.articles(0, 10)).toHaveLength(1);
		await arrivals.again(coming([article(port('More.'))]), port(''));
		expect(arrivals.notices).toEqual([]);
	});
});

test('an article of an archive stays as it was added, which is to be known from then on', async () => {
	const session = openMemorySession();
	const archive = new OpenedArchive(session);
	const told: Progress[] = [];
	archive.watch((progress) => told.push(progress));
	await session.totals();
	await archive.readAgain({ origin: 'port.txt' });
	const again = await archive.readAgain({ origin: 'port.txt' });
	const why = "port.txt has changed; here it is as it was added ('explorer add' takes the change in)";
	expect(again).toEqual({ why: `${why}.` });
	expect(archive.notices).toEqual([why]);
	expect(told.at(-1)).toMatchObject({ doing: null, notices: archive.notices });
});
