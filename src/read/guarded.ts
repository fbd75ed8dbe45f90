import { Problem } from '../model/index.js';
import type { ReadEvent } from './events.js';

/**
 * Passes events on; what is thrown becomes a failure of this one source, so that the rest go on. A defect in a
 * format's reader is said to be one, with its message.
 */
export async function* guarded(origin: string, events: AsyncIterable<ReadEvent>): AsyncGenerator<ReadEvent> {
	try {
		yield* events;
	} catch (error) {
		yield { type: 'failure', origin, why: reasonOf(error, origin) };
	}
}

const reasonOf = (error: unknown, origin: string): string =>
	error instanceof Problem
		? error.message
		: `${origin} could not be read because of a defect in the reader (${(error as Error).message?.split('\n')[0]})`;
