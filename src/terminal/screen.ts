import { writeSync } from 'node:fs';
import type { Devices } from './devices.js';
import { takeOverFirstFrame } from './first-frame.js';
import { SIGNALS } from './signals.js';

/** Control sequences (ECMA-48, xterm): what is switched on for the screen, and off again after it. */
const ON = {
	alternate: '\u001b[?1049h',
	paste: '\u001b[?2004h',
	mouse: '\u001b[?1000h\u001b[?1006h',
	hideCursor: '\u001b[?25l',
};
const OFF = {
	mouse: '\u001b[?1006l\u001b[?1000l',
	paste: '\u001b[?2004l',
	kitty: '\u001b[<u',
	style: '\u001b[0m',
	showCursor: '\u001b[?25h',
	alternate: '\u001b[?1049l',
};

/** How the terminal is taken. */
export interface ScreenOptions {
	/** Report wheel and clicks. */
	readonly mouse: boolean;
	/** Draw on the alternate screen; false for screen readers, which follow the normal one. */
	readonly alternate: boolean;
}

/** The terminal while it is ours, and the one way of giving it back. */
export interface Screen {
	/** Gives the terminal back as it was. May be called at any time, any number of times. */
	restore(): void;
	/** Switches mouse reports on or off. */
	setMouse(on: boolean): void;
	/**
	 * Gives the terminal back, runs something in it (an editor, or stopping for Ctrl-Z) and takes it again.
	 * Redrawing is the caller's.
	 */
	lend<T>(use: () => Promise<T>): Promise<T>;
	/** Who is told, in place of the process, that it is to stop (SIGTSTP from outside), unless the terminal is lent. */
	onStop(listener: () => void): void;
}

/**
 * Takes the terminal: raw mode, alternate screen, bracketed paste, mouse. However the process ends (signals and
 * uncaught errors included), the terminal is given back first.
 * @param onDefect says what is to be said of an uncaught error, once the terminal is back
 */
export function takeScreen(
	devices: Devices,
	options: ScreenOptions,
	onDefect: (error: unknown) => void,
): Screen {
	const { input } = devices;
	let taken = false;
	let gone = false;
	let mouse = options.mouse;
	let stop: (() => void) | null = null;
	const listen = (on: boolean) => {
		if (stop !== null) process[on ? 'on' : 'off']('SIGTSTP', stop);
	};

	const write = (sequence: string) => {
		try {
			writeSync(devices.outputFd, sequence);
		} catch {
			// The terminal has gone (SIGHUP): there is nothing left to restore.
			gone = true;
		}
	};
	const take = () => {
		if (taken) return;
		taken = true;
		input.setRawMode(true);
		const isOn = takeOverFirstFrame();
		write(
			(options.alternate && !isOn ? ON.alternate : '') +
				ON.paste +
				(mouse ? ON.mouse : '') +
				(options.alternate ? ON.hideCursor : ''),
		);
	};
	const restore = () => {
		if (!taken) return;
		taken = false;
		write(
			OFF.mouse +
				OFF.paste +
				OFF.kitty +
				OFF.style +
				OFF.showCursor +
				(options.alternate ? OFF.alternate : ''),
		);
		try {
			input.setRawMode(false);
		} catch {
			// As above.
		}
	};

	const leave = (signal: keyof typeof SIGNALS) => {
		restore();
		if (gone) {
			// Node's own way out restores the terminal too, and aborts when there is none: end by the signal itself.
			process.off(signal, leave);
			process.kill(process.pid, signal);
			return;
		}
		process.exit(SIGNALS[signal]);
	};
	for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) process.on(signal, leave);
	const defect = (error: unknown) => {
		restore();
		onDefect(error);
		process.exit(2);
	};
	// The shell told nobody here of a new size, and, where the process was stopped from outside, took the terminal.
	const continued = () => {
		if (taken && !gone) {
			taken = false;
			// What is set already would not be set again.
			input.setRawMode(false);
			take();
		}
		if (!gone) devices.measure();
	};
	process.on('SIGCONT', continued);
	process.on('uncaughtException', defect);
	process.on('unhandledRejection', defect);
	process.on('exit', restore);

	take();
	return {
		restore() {
			listen(false);
			restore();
		},
		setMouse(on) {
			mouse = on;
			if (taken) write(on ? ON.mouse : OFF.mouse);
		},
		async lend(use) {
			listen(false);
			restore();
			try {
				return await use();
			} finally {
				take();
				listen(true);
			}
		},
		onStop(listener) {
			stop = listener;
			listen(true);
		},
	};
}

/** Where nobody could continue it, the system lets no process stop; one that is still there after so many ms was not stopped. */
const STOPPED_WITHIN = 200;

/** Stops the process and those in its pipe, as Ctrl-Z does; resolves when it is continued, or could not be stopped. */
export function stopUntilContinued(): Promise<void> {
	return new Promise((resolve) => {
		const going = () => {
			clearTimeout(timer);
			process.off('SIGCONT', going);
			resolve();
		};
		const timer = setTimeout(going, STOPPED_WITHIN);
		process.on('SIGCONT', going);
		process.kill(0, 'SIGTSTP');
	});
}
