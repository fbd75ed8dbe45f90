// When the sources of the program last changed: what decides whether the build is stale. Every start asks, so it is
// CommonJS and does no more than it must.
const { readdirSync, statSync } = require('node:fs');

const SOURCE = /\.(?:tsx?|c?js)$/;

/** The newest modification time among the program's sources and the list of its dependencies, ms since 1970. */
exports.newestSource = () => Math.max(newestIn(__dirname), statSync(`${__dirname}/../package.json`).mtimeMs);

/** Names of folders have no full stop, names of sources do. */
function newestIn(folder) {
	let newest = 0;
	for (const name of readdirSync(folder)) {
		const path = `${folder}/${name}`;
		if (SOURCE.test(name)) newest = Math.max(newest, statSync(path).mtimeMs);
		else if (!name.includes('.')) newest = Math.max(newest, newestIn(path));
	}
	return newest;
}
