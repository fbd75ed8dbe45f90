import type { SearchAnswer, SearchRequest, SearchSession, SessionEvent } from './session.js';

/** What crosses between the thread that asks and the thread that searches. */
type Question = { readonly id: number; readonly method: Method; readonly args: readonly unknown[] };
type Reply =
	| { readonly id: number; readonly value: unknown }
	| { readonly id: number; readonly failure: string }
	| { readonly event: SessionEvent };

type Method = Exclude<keyof SearchSession, 'subscribe'>;
const METHODS: readonly Method[] = [
	'search',
	'totals',
	'statement',
	'actor',
	'article',
	'articles',
	'items',
	'close',
];

/** The ends of a channel, as far as they are needed: a worker or a port. */
export interface Channel {
	postMessage(message: unknown): void;
	// biome-ignore lint/suspicious/noExplicitAny: what comes is one of the two types above
	on(event: 'message', listener: (message: any) => void): unknown;
}

/** Preparing and counting are left until nothing has been asked for this long, ms. */
const PAUSE = 120;

/** A session that can also do things when there is time. */
export interface PatientSession extends SearchSession {
	/** Reads what searches will look at, a step at a time. */
	warm(): Generator<void>;
	/** Searches for what is there, a step at a time, so that the first search of a person is as quick as the others. */
	rehearse(): Generator<void>;
	/** Counts exactly, a step at a time. */
	countFor(request: SearchRequest, number: number): Generator<void>;
}

/**
 * Answers questions that come over a channel, one after the other. A search that a later one has overtaken before it
 * was begun is answered with null; exact counts follow when nothing else is asked.
 */
export function serveSession(session: PatientSession, channel: Channel): void {
	const waiting: Question[] = [];
	let timer: NodeJS.Timeout | null = null;
	let isRunning = false;
	const warming = session.warm();
	const rehearsal = session.rehearse();
	let isTyped = false;
	const run = async () => {
		isRunning = true;
		for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) {
			const { id, method, args } = question;
			const isStale = method === 'search' && waiting.some((other) => other.method === 'search');
			try {
				// biome-ignore lint/suspicious/noExplicitAny: the methods' types are those of SearchSession at the other end
				const value = isStale ? null : await (session[method] as any)(...args);
				channel.postMessage({ id, value } satisfies Reply);
				if (method === 'search' && value !== null) {
					const [request] = args as [SearchRequest];
					const steps = meanwhile(request, value as SearchAnswer);
					timer = setTimeout(() => go(steps), PAUSE);
				}
			} catch (error) {
				channel.postMessage({ id, failure: (error as Error).message } satisfies Reply);
			}
			// Lets what has been asked meanwhile arrive, so that a search can be seen to be stale.
			await new Promise((resolve) => setImmediate(resolve));
		}
		isRunning = false;
	};
	/** What is done while nothing is asked; before anybody has typed rather what the first keystroke will need. */
	function* meanwhile(request: SearchRequest, { request: number, counts }: SearchAnswer): Generator<void> {
		isTyped ||= request.text !== '';
		if (isTyped && !counts.exact) yield* session.countFor(request, number);
		yield* warming;
		if (isTyped) return;
		yield* rehearsal;
		if (!counts.exact) yield* session.countFor(request, number);
	}
	const go = (steps: Iterator<void>) => {
		try {
			if (steps.next().done !== true) timer = setTimeout(() => go(steps), 0);
		} catch {
			// The search that needs it will fail in the same way, and say so.
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

/** A session whose answers come over a channel. A failure at the other end rejects with its message. */
export function connectSession(channel: Channel): SearchSession {
	const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
	const listeners = new Set<(event: SessionEvent) => void>();
	let count = 0;
	channel.on('message', (reply: Reply) => {
		if ('event' in reply) {
			for (const listener of listeners) listener(reply.event);
			return;
		}
		const asked = open.get(reply.id);
		open.delete(reply.id);
		if ('failure' in reply) asked?.reject(new Error(reply.failure));
		else asked?.resolve(reply.value);
	});
	const ask = (method: Method, args: readonly unknown[]) =>
		new Promise((resolve, reject) => {
			const id = ++count;
			open.set(id, { resolve, reject });
			channel.postMessage({ id, method, args } satisfies Question);
		});
	const methods = Object.fromEntries(
		METHODS.map((method) => [method, (...args: unknown[]) => ask(method, args)]),
	);
	return {
		...(methods as unknown as Omit<SearchSession, 'subscribe'>),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
