// When the sources of the program last changed: what decides whether the build is stale.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The newest modification time among the program's sources and the list of its dependencies, ms since 1970. */
export function newestSource() {
	let newest = 0;
	const look = (path) => {
		newest = Math.max(newest, statSync(path).mtimeMs);
	};
	const walk = (folder) => {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			if (entry.isDirectory()) walk(`${folder}${entry.name}/`);
			else if (/\.(?:tsx?|js)$/.test(entry.name)) look(folder + entry.name);
		}
	};
	walk(here);
	look(`${here}../package.json`);
	return newest;
}
