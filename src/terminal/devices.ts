import { closeSync, openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import { Problem } from '../model/index.js';

/** The terminal a person sits at: where keys come from and where the screen is drawn. */
export interface Devices {
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** Their file descriptors: a stream that was opened on /dev/tty does not tell its own. */
	readonly inputFd: number;
	readonly outputFd: number;
	/** Asks how large the terminal is now, and tells whoever listens to `output` for that. */
	measure(): void;
	/** Leaves the keys to another program, until `resume`. */
	pause(): void;
	resume(): void;
	/** Stops reading keys and lets go of what was opened, so that the process can end by itself. */
	release(): void;
}

/**
 * Standard input and output where they are the terminal, else /dev/tty: a pipe on either side is data.
 * @throws Problem when there is no terminal
 */
export function openDevices(): Devices {
	const opened: number[] = [];
	const tty = (flags: 'r' | 'w') => {
		const fd = openSync('/dev/tty', flags);
		opened.push(fd);
		return fd;
	};
	try {
		const ownInput = process.stdin.isTTY === true;
		const ownOutput = process.stdout.isTTY === true;
		const inputFd = ownInput ? process.stdin.fd : tty('r');
		const outputFd = ownOutput ? process.stdout.fd : tty('w');
		const input = ownInput ? process.stdin : new ReadStream(inputFd);
		const output = ownOutput ? process.stdout : new WriteStream(outputFd);
		const follow = () => refreshSize(output);
		if (!ownOutput) process.on('SIGWINCH', follow);
		return {
			input,
			output,
			inputFd,
			outputFd,
			measure() {
				if (output.destroyed) return;
				refreshSize(output);
				output.emit('resize');
			},
			pause() {
				input.pause();
				if (!ownInput) stopReading(input);
			},
			resume() {
				input.resume();
				if (!ownInput) startReading(input);
			},
			release() {
				process.off('SIGWINCH', follow);
				input.pause();
				if (ownInput) input.unref();
				else input.destroy();
				if (!ownOutput) output.destroy();
			},
		};
	} catch {
		for (const fd of opened) closeSync(fd);
		throw new Problem(
			'there is no terminal to draw on; use --filter QUERY to print what matches without one',
		);
	}
}

/**
 * A paused stream on /dev/tty still takes the next keys from whoever reads them; standard input stops by itself, in
 * this same way.
 */
function stopReading(input: ReadStream): void {
	const handle = handleOf(input);
	if (handle?.reading !== true) return;
	handle.reading = false;
	handle.readStop();
}

/** A stream that was stopped so still waits for what it had asked for, and asks for no more by itself. */
function startReading(input: ReadStream): void {
	const handle = handleOf(input);
	if (handle?.reading !== false) return;
	handle.reading = true;
	handle.readStart();
}

interface Handle {
	reading: boolean;
	readStart(): void;
	readStop(): void;
}
const handleOf = (input: ReadStream): Handle | undefined =>
	(input as ReadStream & { _handle?: Handle })._handle;

/** A stream on /dev/tty does not hear of size changes by itself, and none hears of those while the process is stopped. */
function refreshSize(output: WriteStream): void {
	(output as WriteStream & { _refreshSize?: () => void })._refreshSize?.();
}
