import { KeyDecoder, type KeyEvent } from '../terminal/keys.js';
import type { Keymap } from './keys/keymap.js';
import type { ScreenEvent } from './reducer/events.js';

/** Keys from a stream, with the patience that a lone Esc needs. */
export class KeyReader {
	readonly #decoder = new KeyDecoder();
	readonly #onKeys: (events: readonly KeyEvent[]) => void;
	#timer: NodeJS.Timeout | null = null;
	#stop: () => void = () => {};

	/** @param onKeys gets the keys of every chunk that comes, together */
	constructor(onKeys: (events: readonly KeyEvent[]) => void) {
		this.#onKeys = onKeys;
	}

	listen(input: NodeJS.ReadableStream): void {
		// What was typed before raw mode comes in the first turns of the loop, with line feeds for its Enters.
		let isEarly = true;
		setImmediate(() => setImmediate(() => setImmediate(() => (isEarly = false))));
		const onData = (chunk: string | Buffer) => {
			const text = chunk.toString();
			this.take(isEarly ? text.replaceAll('\n', '\r') : text);
		};
		input.setEncoding('utf8');
		input.on('data', onData);
		this.#stop = () => input.off('data', onData);
	}

	take(text: string): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		this.#onKeys(this.#decoder.push(text));
		if (this.#decoder.pending)
			this.#timer = setTimeout(() => this.#onKeys(this.#decoder.flush()), this.#decoder.patience);
	}

	close(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#stop();
	}
}

/** What a key means to the screen; null for nothing. The mouse has a `Pointer`. */
export function meaningOf(event: KeyEvent, map: Keymap): ScreenEvent | null {
	switch (event.type) {
		case 'text':
		case 'paste':
			return { type: 'insert', text: event.text };
		case 'mouse':
		case 'reply':
			return null;
		case 'key': {
			const action = map.get(event.name);
			return action === undefined || action === 'ignore' ? null : { type: 'do', action };
		}
	}
}
