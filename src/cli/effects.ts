import { spawn } from 'node:child_process';
import { Problem } from '../model/index.js';
import { formatNamed, isFirst, printed } from '../print/index.js';
import type { Devices } from '../terminal/devices.js';
import { stopUntilContinued } from '../terminal/screen.js';
import type { Effects } from '../ui/effects.js';
import { addToHistory, loadHistory } from './history.js';
import { editPlace, pagePlace } from './open-place.js';

/** What the screen has done outside of it: the clipboard, the browser, the editor and the history of queries. */

/** Programs that take text for the clipboard on standard input, and where they are of use. */
const CLIPBOARDS: readonly { readonly run: readonly string[]; readonly when: () => boolean }[] = [
	{ run: ['pbcopy'], when: () => process.platform === 'darwin' },
	{ run: ['wl-copy'], when: () => process.env.WAYLAND_DISPLAY !== undefined },
	{ run: ['xclip', '-selection', 'clipboard'], when: () => process.env.DISPLAY !== undefined },
	{ run: ['xsel', '--clipboard', '--input'], when: () => process.env.DISPLAY !== undefined },
	{ run: ['clip.exe'], when: () => process.env.WSL_DISTRO_NAME !== undefined },
];

/** @param remembers whether queries are kept for later sessions */
export function effectsOn(
	devices: Devices,
	remembers: boolean,
	readAgain: NonNullable<Effects['readAgain']>,
): Effects {
	return {
		printed: (items, name) => [...printed(items.filter(isFirst()), formatNamed(name)!, false)].join(''),
		copy: copyText,
		browse,
		edit: (place) => editPlace(process.env.VISUAL || process.env.EDITOR || 'vi', place, devices),
		page: (place) => pagePlace(process.env.PAGER || 'less', place, devices),
		readAgain,
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
