import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../model/index.js';
import { formatNamed, isFirst, printed } from '../print/index.js';
import type { Devices } from '../terminal/devices.js';
import { stopUntilContinued } from '../terminal/screen.js';
import type { Effects, Place } from '../ui/effects.js';
import { addToHistory, loadHistory } from './history.js';

/** What the screen has done outside of it: the clipboard, the browser, the editor and the history of queries. */

/** Programs that take text for the clipboard on standard input, and where they are of use. */
const CLIPBOARDS: readonly { readonly run: readonly string[]; readonly when: () => boolean }[] = [
	{ run: ['pbcopy'], when: () => process.platform === 'darwin' },
	{ run: ['wl-copy'], when: () => process.env.WAYLAND_DISPLAY !== undefined },
	{ run: ['xclip', '-selection', 'clipboard'], when: () => process.env.DISPLAY !== undefined },
	{ run: ['xsel', '--clipboard', '--input'], when: () => process.env.DISPLAY !== undefined },
	{ run: ['clip.exe'], when: () => process.env.WSL_DISTRO_NAME !== undefined },
];

/** Editors and pagers that take "+LINE" before the file. */
const TAKES_LINE = /^(vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|joe|kak|ne|less|more|most|bat)$/;

/** @param remembers whether queries are kept for later sessions */
export function effectsOn(devices: Devices, remembers: boolean): Effects {
	return {
		printed: (items, name) => [...printed(items.filter(isFirst()), formatNamed(name)!, false)].join(''),
		copy: copyText,
		browse,
		edit: (place) => openPlace(process.env.VISUAL || process.env.EDITOR || 'vi', place, devices),
		page: (place) => openPlace(process.env.PAGER || 'less', place, devices),
		stop: stopUntilContinued,
		...(remembers ? { history: { load: loadHistory, add: addToHistory } } : {}),
	};
}

async function copyText(text: string): Promise<boolean> {
	for (const { run, when } of CLIPBOARDS) if (when() && (await feeds(run, text))) return true;
	return false;
}

/** Runs a program with `text` on its standard input; false when it cannot be run or fails. */
function feeds([name = '', ...args]: readonly string[], text: string): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(name, args, { stdio: ['pipe', 'ignore', 'ignore'] });
		child.on('error', () => resolve(false));
		child.on('close', (status) => resolve(status === 0));
		child.stdin.on('error', () => resolve(false));
		child.stdin.end(text);
	});
}

/** Only addresses of the web are opened: an article may name any other. */
async function browse(url: string): Promise<void> {
	if (!/^https?:\/\//i.test(url)) throw new Problem(`'${url}' is no address of the web`);
	const names =
		process.platform === 'darwin'
			? ['open']
			: process.env.WSL_DISTRO_NAME !== undefined
				? ['wslview', 'explorer.exe']
				: ['xdg-open'];
	for (const name of names) if (await starts(name, url)) return;
	throw new Problem(`no browser could be opened (${names.join(', ')}); the address is ${url}`);
}

function starts(name: string, url: string): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(name, [url], { stdio: 'ignore', detached: true });
		child.on('error', () => resolve(false));
		child.on('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}

/** Opens a copy of the article's text at the line of the place, and waits until the program ends. */
async function openPlace(command: string, place: Place, devices: Devices): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
	const file = join(
		folder,
		`${place.article.id.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'article'}.txt`,
	);
	writeFileSync(file, place.text, { mode: 0o600 });
	const line = place.text.slice(0, place.offset).split('\n').length;
	const program = /(?:^|\/)([^/\s]+)(?:\s|$)/.exec(command.trim())?.[1] ?? '';
	const args = TAKES_LINE.test(program) ? [`+${line}`, file] : [file];
	try {
		devices.pause();
		await runsInTerminal(command, args, devices);
	} finally {
		devices.resume();
		rmSync(folder, { recursive: true, force: true });
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
