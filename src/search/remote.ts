import { Problem } from '../model/index.js';
import type {
	ItemKey,
	SearchAnswer,
	SearchRequest,
	SearchSession,
	SessionEvent,
	StatementView,
} from './session.js';

/** What crosses between the thread that asks and the thread that searches. */
type Question = { readonly id: number; readonly method: Method; readonly args: readonly unknown[] };
type Reply =
	/** `ahead`: the statement with this key will follow unasked. */
	| { readonly id: number; readonly value: unknown; readonly ahead: ItemKey | null }
	| { readonly id: number; readonly failure: string; readonly isProblem: boolean }
	/** A statement that was looked at ahead; undefined when nothing came of it. */
	| { readonly ahead: ItemKey; readonly view: StatementView | null | undefined }
	| { readonly event: SessionEvent };

type Method = Exclude<keyof SearchSession, 'subscribe' | 'isApart'>;
const METHODS: readonly Method[] = [
	'search',
	'totals',
	'statement',
	'actor',
	'passages',
	'article',
	'articles',
	'besideArticle',
	'heirs',
	'items',
	'close',
];

/** The ends of a channel, as far as they are needed: a worker or a port. */
export interface Channel {
	postMessage(message: unknown): void;
	// biome-ignore lint/suspicious/noExplicitAny: what comes is one of the two types above
	on(event: 'message', listener: (message: any) => void): unknown;
}

/** Lets what has been asked meanwhile arrive, so that a search can be seen to be overtaken. */
const arrivals = () => new Promise((resolve) => setImmediate(resolve));

/** How many statements are known to have been looked at ahead: those who got them keep them for a while. */
const KEPT_AHEAD = 32;

/** Preparing and counting are left until nothing has been asked for this long, ms. */
const PAUSE = 120;

/** How often it is looked whether another process has written, while nothing is asked, ms. */
const LOOK = 1000;

/** A session that can also do things when there is time. */
export interface PatientSession extends SearchSession {
	/** Searches a step at a time: nearly always one, more where few answer what only looking at each can tell. */
	searching(request: SearchRequest): Generator<void, SearchAnswer>;
	/** Reads what searches will look at, a step at a time. */
	warm(): Generator<void>;
	/** Searches for what is there, a step at a time, so that the first search of a person is as quick as the others. */
	rehearse(): Generator<void>;
	/** Leaves to `tally` what it takes long to count. */
	defer(): void;
	/** Counts what is in the totals where that was left, and tells it. */
	tally(): Generator<void>;
	/** Whether what is on the shelf has changed since that was last told: then it is told. */
	look(): boolean;
	/** Counts exactly, a step at a time. */
	countFor(request: SearchRequest, number: number): Generator<void>;
}

/**
 * Answers questions that come over a channel, one after the other; between the steps of a search everything else. A
 * search that a later one has overtaken is answered with null, also when it was begun. The best statement found follows
 * its search unasked, because that is what is looked at next; exact counts follow when nothing else is asked.
 */
export function serveSession(session: PatientSession, channel: Channel): void {
	const waiting: Question[] = [];
	let timer: NodeJS.Timeout | null = null;
	let isRunning = false;
	session.defer();
	const warming = session.warm();
	const rehearsal = session.rehearse();
	let isTyped = false;
	/** The last search, as long as it is not counted. */
	let searched: { readonly request: SearchRequest; readonly answer: SearchAnswer } | null = null;
	const seen = new Set<ItemKey>();
	const nextLookedAt = ({ method, args }: Question, value: unknown): ItemKey | null => {
		if (method !== 'search' || value === null || (args[0] as SearchRequest).offset > 0) return null;
		const [first] = (value as SearchAnswer).rows;
		return first?.type === 'statement' && !seen.has(first.key) ? first.key : null;
	};
	const lookAhead = async (key: ItemKey) => {
		let view: StatementView | null | undefined;
		try {
			if (!waiting.some(({ method }) => method === 'search')) view = await session.statement(key);
		} catch {
			// Whoever asks for it is told why.
		}
		channel.postMessage({ ahead: key, view } satisfies Reply);
		if (view === undefined) return;
		seen.add(key);
		for (const old of seen) if (seen.size > KEPT_AHEAD) seen.delete(old);
	};
	const isOvertaken = () => waiting.some(({ method }) => method === 'search' || method === 'close');
	const search = async (request: SearchRequest): Promise<SearchAnswer | null> => {
		const steps = session.searching(request);
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done === true) return step.value;
			await arrivals();
			if (isOvertaken()) return null;
			for (let other = waiting.shift(); other !== undefined; other = waiting.shift()) await answer(other);
		}
	};
	/** Answers a question; returns the key of the statement that is to be looked at ahead. */
	const answer = async (question: Question): Promise<ItemKey | null> => {
		const { id, method, args } = question;
		try {
			let value: unknown;
			if (method === 'search') value = isOvertaken() ? null : await search(args[0] as SearchRequest);
			// biome-ignore lint/suspicious/noExplicitAny: the methods' types are those of SearchSession at the other end
			else value = await (session[method] as any)(...args);
			const ahead = nextLookedAt(question, value);
			channel.postMessage({ id, value, ahead } satisfies Reply);
			if (method === 'search' && value !== null) {
				searched = { request: args[0] as SearchRequest, answer: value as SearchAnswer };
				isTyped ||= searched.request.text !== '';
			}
			return ahead;
		} catch (error) {
			const { message } = error as Error;
			channel.postMessage({ id, failure: message, isProblem: error instanceof Problem } satisfies Reply);
			return null;
		}
	};
	const run = async () => {
		isRunning = true;
		for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) {
			const ahead = await answer(question);
			await arrivals();
			if (ahead !== null) await lookAhead(ahead);
		}
		isRunning = false;
		const steps = meanwhile();
		timer = setTimeout(() => go(steps), PAUSE);
	};
	function* count(): Generator<void> {
		if (searched === null) return;
		const { request, answer } = searched;
		if (!answer.counts.exact) yield* session.countFor(request, answer.request);
		searched = null;
	}
	/** What is done while nothing is asked; before anybody has typed rather what the first keystroke will need. */
	function* meanwhile(): Generator<void> {
		if (isTyped) yield* count();
		yield* warming;
		yield* session.tally();
		if (isTyped) return;
		yield* rehearsal;
		yield* count();
	}
	const go = (steps: Iterator<void>) => {
		try {
			const isDone = steps.next().done === true;
			timer = isDone ? setTimeout(look, LOOK).unref() : setTimeout(() => go(steps), 0);
		} catch {
			// The search that needs it will fail in the same way, and say so.
		}
	};
	const look = () => {
		try {
			if (session.look()) go(meanwhile());
			else timer = setTimeout(look, LOOK).unref();
		} catch {
			// As above.
		}
	};
	session.subscribe((event) => channel.postMessage({ event } satisfies Reply));
	channel.on('message', (question: Question) => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		waiting.push(question);
		if (!isRunning) void run();
	});
}

/** A statement that the other end looks at before it is asked to. */
class Ahead {
	readonly key: ItemKey;
	readonly view: Promise<StatementView | null | undefined>;
	resolve: (view: StatementView | null | undefined) => void = () => {};

	constructor(key: ItemKey) {
		this.key = key;
		this.view = new Promise((resolve) => {
			this.resolve = resolve;
		});
	}
}

/**
 * A session whose answers come over a channel. A failure at the other end rejects with its message, as a `Problem` where
 * it was one.
 * @param lost resolves with the reason when the other end is no more: whatever is or will be asked rejects with it then
 */
export function connectSession(channel: Channel, lost: Promise<Problem>): SearchSession {
	const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
	const listeners = new Set<(event: SessionEvent) => void>();
	let count = 0;
	let ahead: Ahead | null = null;
	let reason: Problem | null = null;
	void lost.then((why) => {
		reason = why;
		for (const { reject } of open.values()) reject(why);
		open.clear();
		ahead?.resolve(undefined);
	});
	channel.on('message', (reply: Reply) => {
		if ('event' in reply) {
			for (const listener of listeners) listener(reply.event);
			return;
		}
		if ('view' in reply) {
			if (ahead?.key === reply.ahead) ahead.resolve(reply.view);
			return;
		}
		if ('value' in reply && reply.ahead !== null) ahead = new Ahead(reply.ahead);
		const asked = open.get(reply.id);
		open.delete(reply.id);
		if ('failure' in reply)
			asked?.reject(reply.isProblem ? new Problem(reply.failure) : new Error(reply.failure));
		else asked?.resolve(reply.value);
	});
	const ask = (method: Method, args: readonly unknown[]) =>
		new Promise((resolve, reject) => {
			if (reason !== null) return reject(reason);
			const id = ++count;
			open.set(id, { resolve, reject });
			channel.postMessage({ id, method, args } satisfies Question);
		});
	const methods = Object.fromEntries(
		METHODS.map((method) => [method, (...args: unknown[]) => ask(method, args)]),
	);
	const statement = async (key: ItemKey) => {
		const coming = ahead?.key === key ? ahead : null;
		const view = await coming?.view;
		if (coming !== null && ahead === coming) ahead = null;
		return view === undefined ? ((await ask('statement', [key])) as StatementView | null) : view;
	};
	return {
		...(methods as unknown as Omit<SearchSession, 'subscribe'>),
		isApart: true,
		statement,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
