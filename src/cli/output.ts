import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Problem } from '../model/index.js';

/** Where printed items go: `write` resolves to false once the reader has gone, which is no error. */
export interface Output {
	write(text: string): Promise<boolean>;
	/** Hands over what was gathered so far; resolves as `write` does. */
	flush(): Promise<boolean>;
	/** Resolves when everything was handed over. */
	end(): Promise<void>;
}

/**
 * Standard output (or any stream) as an output. Pieces are gathered into larger writes, a slow reader is waited
 * for, a reader that has closed the pipe ends the writing quietly, anything else that cannot be written is thrown.
 * Whoever writes has made foreign text harmless (`printable`).
 */
export function outputTo(stream: Writable): Output {
	let gone = false;
	let failure: Problem | null = null;
	let pending = '';
	stream.on('error', (error: NodeJS.ErrnoException) => {
		gone = true;
		if (error.code !== 'EPIPE') failure = new Problem(`standard output cannot be written: ${whyNot(error)}`);
	});
	const flush = async (): Promise<boolean> => {
		if (failure !== null) throw failure;
		if (gone) return false;
		const text = pending;
		pending = '';
		if (text !== '' && !stream.write(text)) {
			const waited = new AbortController();
			const { signal } = waited;
			await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(
				() => {},
			);
			waited.abort();
			if (failure !== null) throw failure;
		}
		return !gone;
	};
	return {
		flush,
		write: async (text) => {
			pending += text;
			return pending.length < 65_536 ? !gone : flush();
		},
		end: async () => {
			await flush();
			if (!gone) await new Promise<void>((resolve) => stream.write('', () => resolve()));
			if (failure !== null) throw failure;
		},
	};
}

const whyNot = ({ code, message }: NodeJS.ErrnoException): string =>
	code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : (code ?? message);
