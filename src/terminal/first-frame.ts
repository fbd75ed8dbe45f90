import { closeSync, fstatSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { SIGNALS } from './signals.js';

/**
 * A plain first frame, drawn with nothing but the file system loaded: the title, the search field with the query,
 * and a line at the foot, where the screen will have them. Its size is not known yet.
 */

const ALTERNATE = '\u001b[?1049h\u001b[2J';
const NORMAL = '\u001b[?1049l';

let isPainted = false;
const undo: (() => void)[] = [];

/** Row 2 on screens of twelve rows or more, row 1 on smaller ones, which have no title: a cursor stops at the edges. */
const FIELD_ROW = '\u001b[12;1H\u001b[10A';

/** The bytes of the frame. */
export function firstFrame(query: string, ascii: boolean): string {
	const [prompt, more] = ascii ? ['>', '..'] : ['❯', '…'];
	const field = query === '' ? 'search who said what' : query;
	return `${ALTERNATE}\u001b[1;1H explorer${FIELD_ROW}\u001b[2K ${prompt} ${field}\u001b[999;1H Looking${more}${FIELD_ROW}\u001b[4G`;
}

/** Draws it on standard output, or on /dev/tty when that is a pipe; once. Whoever takes the screen takes it over. */
export function paintFirstFrame(query: string, ascii: boolean): void {
	if (isPainted || !isInForeground()) return;
	isPainted = write(firstFrame(query, ascii));
	if (!isPainted) return;
	// Until the keys are read, the terminal itself would make something else of Enter, Ctrl-W and others.
	if (process.stdin.isTTY) process.stdin.setRawMode(true);
	process.on('exit', dropFirstFrame);
	undo.push(() => process.off('exit', dropFirstFrame));
	for (const [signal, status] of Object.entries(SIGNALS)) {
		const leave = () => process.exit(status);
		process.on(signal, leave);
		undo.push(() => process.off(signal, leave));
	}
}

/** Whether the alternate screen is on already; from now on it is the caller's to switch off. */
export function takeOverFirstFrame(): boolean {
	for (const one of undo.splice(0)) one();
	const was = isPainted;
	isPainted = false;
	return was;
}

/** Gives the terminal back when there will be no screen after all. */
export function dropFirstFrame(): void {
	if (!takeOverFirstFrame()) return;
	if (process.stdin.isTTY) process.stdin.setRawMode(false);
	write(NORMAL);
}

/** Whether the terminal is this job's, as far as the system tells: of others (`explorer story.txt &`) it keeps the keys. */
function isInForeground(): boolean {
	try {
		// After the name in brackets: state, parent, process group, session, terminal, the terminal's process group.
		const stat = readFileSync('/proc/self/stat', 'latin1');
		const [, , group, , , inFront] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return group === inFront;
	} catch {
		return true;
	}
}

/** False when there is no terminal: opening it properly will say so. */
function write(text: string): boolean {
	try {
		const fd = isTerminal() ? 1 : openSync('/dev/tty', 'w');
		writeSync(fd, text);
		if (fd !== 1) closeSync(fd);
		return true;
	} catch {
		return false;
	}
}

/** Of standard output; node:tty would take longer to load than the frame to draw. */
function isTerminal(): boolean {
	const out = fstatSync(1);
	return out.isCharacterDevice() && out.rdev !== statSync('/dev/null').rdev;
}
