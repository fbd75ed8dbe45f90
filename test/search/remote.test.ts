import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../src/model/index.js';
import { connectSession, type PatientSession, serveSession } from '../../src/search/remote.js';
import type {
	Row,
	SearchAnswer,
	SearchRequest,
	SearchSession,
	SessionEvent,
	StatementView,
} from '../../src/search/session.js';

const request = (text: string): SearchRequest => ({ text, scope: 'all', offset: 0, limit: 10 });

/** A session that notes what it is asked. */
class Noting {
	readonly asked: string[] = [];
	readonly viewed: string[] = [];
	rows: string[] = [];
	counted: string[] = [];
	warmed = 0;
	steps = 0;
	isClosed = false;
	private listener: (event: SessionEvent) => void = () => {};

	*searching({ text }: SearchRequest): Generator<void, SearchAnswer> {
		this.asked.push(text);
		while (text === 'endless') yield;
		const counts = { statements: 1, actors: 0, sections: 0, exact: text === 'known' };
		const rows = this.rows.map((key) => ({ type: 'statement', key }) as Row);
		return { request: this.asked.length, rows, counts, problems: [] };
	}

	async statement(key: string): Promise<StatementView | null> {
		this.viewed.push(key);
		if (key === 'endless') await new Promise(() => {});
		if (key === 'damaged') throw new Error('the file is damaged');
		return { row: { key } } as StatementView;
	}

	async close(): Promise<void> {
		this.isClosed = true;
	}

	async totals(): Promise<never> {
		throw new Error('the file is gone');
	}

	defer(): void {}

	*tally(): Generator<void> {}

	*warm(): Generator<void> {
		for (; this.warmed < 3; this.warmed++) yield;
	}

	*rehearse(): Generator<void> {
		for (; this.steps < 3; this.steps++) yield;
	}

	*countFor({ text }: SearchRequest, number: number): Generator<void> {
		yield;
		this.counted.push(text);
		if (text === 'broken') throw new Error('the file is gone');
		const counts = { statements: 7, actors: 0, sections: 0, exact: true };
		this.listener({ type: 'counts', request: number, counts });
	}

	subscribe(listener: (event: SessionEvent) => void): () => void {
		this.listener = listener;
		return () => {};
	}
}

describe('a session at the other end of a channel', () => {
	const open: MessageChannel[] = [];
	afterEach(() => {
		for (const { port1 } of open.splice(0)) port1.close();
	});
	const connected = (
		lost: Promise<Problem> = new Promise(() => {}),
	): { noting: Noting; session: SearchSession } => {
		const channel = new MessageChannel();
		open.push(channel);
		const noting = new Noting();
		serveSession(noting as unknown as PatientSession, channel.port2);
		return { noting, session: connectSession(channel.port1, lost) };
	};

	test('answers, and fails with the message of what went wrong', async () => {
		const { session } = connected();
		expect(await session.search(request('known'))).toMatchObject({ request: 1 });
		await expect(session.totals()).rejects.toThrow('the file is gone');
	});

	test('fails whatever is asked when there is no other end any more', async () => {
		let lose = (_: Problem) => {};
		const { noting, session } = connected(
			new Promise((resolve) => {
				lose = resolve;
			}),
		);
		noting.rows = ['endless'];
		await session.search(request('known'));
		const asked = [session.search(request('endless')), session.statement('endless')];
		lose(new Problem('it broke off'));
		for (const one of [...asked, session.totals()])
			await expect(one).rejects.toEqual(new Problem('it broke off'));
	});

	test('does not answer a search that a later one has overtaken', async () => {
		const { noting, session } = connected();
		const answers = await Promise.all(['h', 'ha', 'har'].map((text) => session.search(request(text))));
		expect(answers.at(-1)).toMatchObject({ counts: { statements: 1 } });
		expect(noting.asked).toContain('har');
		expect(answers.filter((answer) => answer === null)).toHaveLength(3 - noting.asked.length);
		expect(noting.asked.length).toBeLessThan(3);
	});

	test('gives up a search that a later one overtakes, and answers everything else in between', async () => {
		const { noting, session } = connected();
		const endless = session.search(request('endless'));
		expect(await session.statement('s1')).toMatchObject({ row: { key: 's1' } });
		expect(noting.asked).toEqual(['endless']);
		expect(await session.search(request('har'))).toMatchObject({ request: 2 });
		expect(await endless).toBeNull();
	});

	test('is closed while it searches', async () => {
		const { noting, session } = connected();
		const endless = session.search(request('endless'));
		await session.close();
		expect(noting.isClosed).toBe(true);
		expect(await endless).toBeNull();
	});

	test('looks at the best statement before it is asked for it, once', async () => {
		const { noting, session } = connected();
		noting.rows = ['s1', 's2'];
		await session.search(request('h'));
		await vi.waitFor(() => expect(noting.viewed).toEqual(['s1']));
		expect(await session.statement('s1')).toMatchObject({ row: { key: 's1' } });
		expect(await session.statement('s2')).toMatchObject({ row: { key: 's2' } });
		await session.search(request('ha'));
		expect(await session.statement('s1')).toMatchObject({ row: { key: 's1' } });
		expect(noting.viewed).toEqual(['s1', 's2', 's1']);
	});

	test('answers what is asked where looking ahead came to nothing', async () => {
		const { noting, session } = connected();
		noting.rows = ['damaged'];
		await session.search(request('h'));
		await expect(session.statement('damaged')).rejects.toThrow('the file is damaged');
	});

	test('does not look ahead where the next search is waiting', async () => {
		const { noting, session } = connected();
		noting.rows = ['s1'];
		const first = session.search(request('h'));
		const asked = first.then(() => session.statement('s1'));
		await Promise.all([first, session.search(request('ha'))]);
		expect(await asked).toMatchObject({ row: { key: 's1' } });
		expect(noting.viewed.length).toBeLessThanOrEqual(2);
	});

	test('counts what was asked last, and only where that is not known', async () => {
		const { noting, session } = connected();
		const events: SessionEvent[] = [];
		session.subscribe((event) => events.push(event));
		await session.search(request('har'));
		await session.search(request('harb'));
		await vi.waitFor(() => expect(events).toHaveLength(1));
		expect(noting.counted).toEqual(['harb']);
		expect(events[0]).toMatchObject({ type: 'counts', request: 2, counts: { statements: 7, exact: true } });
	});

	test('counts although something else was asked after the search', async () => {
		const { noting, session } = connected();
		await session.search(request('har'));
		await session.statement('s1');
		await vi.waitFor(() => expect(noting.counted).toEqual(['har']));
		await session.statement('s2');
		await session.search(request('known'));
		await session.statement('s1');
		await vi.waitFor(() => expect(noting.viewed).toEqual(['s1', 's2', 's1']));
		expect(noting.counted).toEqual(['har']);
	});

	test('prepares itself while nobody types', async () => {
		const { noting, session } = connected();
		await session.search(request(''));
		await vi.waitFor(() => expect(noting.steps).toBe(3));
		const typing = connected();
		await typing.session.search(request('h'));
		await vi.waitFor(() => expect(typing.noting.warmed).toBe(3));
		expect(typing.noting.counted).toEqual(['h']);
		expect(typing.noting.steps).toBe(0);
	});

	test('goes on when what it does meanwhile fails', async () => {
		const { noting, session } = connected();
		await session.search(request('broken'));
		await vi.waitFor(() => expect(noting.counted).toEqual(['broken']));
		await session.search(request('h'));
		await vi.waitFor(() => expect(noting.counted).toEqual(['broken', 'h']));
	});
});
