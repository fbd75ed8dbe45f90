import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Problem } from '../model/index.js';
import type { Devices } from '../terminal/devices.js';
import type { Edited, Place } from '../ui/effects.js';

/** Opening an article at a place of its text in $EDITOR or $PAGER. */

/** A file and a line of it, from 1. */
interface Line {
	readonly file: string;
	readonly line: number;
}

/** Larger files are no articles, bytes. */
const LARGEST = 20_000_000;

/** Runs an editor on the article's own file where that is the text that is shown, else on a copy for reading only. */
export async function editPlace(command: string, place: Place, devices: Devices): Promise<Edited> {
	const own = await ownFile(place);
	if (own === null) {
		await openCopy(command, place, devices);
		return 'copy';
	}
	const changedAt = () => statSync(own.file, { throwIfNoEntry: false })?.mtimeMs;
	const before = changedAt();
	await lendTo(command, argumentsFor(command, own), devices);
	return changedAt() === before ? 'unchanged' : 'changed';
}

/** Runs a pager on a copy of the article's text. */
export async function pagePlace(command: string, place: Place, devices: Devices): Promise<void> {
	await openCopy(command, place, devices);
}

/** Where the article's own file has the place; null when it was no text file, or is no longer the same. */
async function ownFile({ article: { origin }, text, offset }: Place): Promise<Line | null> {
	const file = resolve(origin);
	const found = statSync(file, { throwIfNoEntry: false });
	if (found === undefined || !found.isFile() || found.size > LARGEST) return null;
	try {
		const { lineInFile } = await import('../read/line-in-file.js');
		const line = lineInFile(readFileSync(file), text, offset);
		return line === null ? null : { file, line };
	} catch {
		return null;
	}
}

async function openCopy(command: string, { article, text, offset }: Place, devices: Devices): Promise<void> {
	const folder = orProblem(() => mkdtempSync(join(tmpdir(), 'explorer-')));
	try {
		const name = article.id.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'article';
		const file = join(folder, `${name}.txt`);
		orProblem(() => {
			writeFileSync(file, text, { mode: 0o600 });
			chmodSync(file, 0o400);
		});
		const line = text.slice(0, offset).split('\n').length;
		const given = argumentsFor(command, { file, line });
		// The copy is gone once the program ends, so that it must not end before the window is closed.
		const waits = /\s(?:-w|--wait)\b/.test(command) || !WINDOWS.test(programIn(command));
		await lendTo(command, waits ? given : ['--wait', ...given], devices);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** @throws Problem where no copy can be made: a full disk, or nowhere to write */
function orProblem<T>(write: () => T): T {
	try {
		return write();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new Problem(
			`no copy of the article could be written to ${tmpdir()} (${code}); is there room in it?`,
		);
	}
}

/** Editors and pagers that take "+LINE" before the file. */
const PLUS = /^(?:vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|joe|kak|ne|less|more|most|bat)$/;
/** Those that take "-g FILE:LINE", and "FILE:LINE". */
const GOTO = /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/;
const COLON = /^(?:subl|zed|zeditor|hx|helix)$/;
/** Those that end at once, while their window stays; they know "--wait". */
const WINDOWS = /^(?:code|code-insiders|codium|vscodium|cursor|windsurf|subl|zed|zeditor)$/;

/** What a command runs, without its folder, quotation marks and arguments: "'/opt/my editor/nano' -w" is "nano". */
const programIn = (command: string): string =>
	/^(?:"([^"]*)"|'([^']*)'|(\S+))/
		.exec(command.trim())
		?.slice(1)
		.find((path) => path !== undefined)
		?.replace(/^.*\//, '') ?? '';

/** How a program is told to open a file at a line, so far as it is known to understand that. */
export function argumentsFor(command: string, { file, line }: Line): string[] {
	const program = programIn(command);
	if (PLUS.test(program)) return [`+${line}`, file];
	if (GOTO.test(program)) return ['-g', `${file}:${line}`];
	return COLON.test(program) ? [`${file}:${line}`] : [file];
}

async function lendTo(command: string, args: readonly string[], devices: Devices): Promise<void> {
	try {
		devices.pause();
		await runsInTerminal(command, args, devices);
	} finally {
		devices.resume();
	}
}

/** The command may have arguments of its own ("code --wait"), so the shell takes it apart. */
function runsInTerminal(command: string, args: readonly string[], devices: Devices): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn('/bin/sh', ['-c', `exec ${command} "$@"`, 'sh', ...args], {
			stdio: [devices.inputFd, devices.outputFd, devices.outputFd],
		});
		child.on('error', () => reject(new Problem(`'${command}' could not be run`)));
		child.on('close', (status) =>
			status === 127
				? reject(new Problem(`there is no program '${command}'; set $EDITOR or $PAGER`))
				: resolve(),
		);
	});
}
