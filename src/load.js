// Loads the parts of the built program, compiled from V8's cached data where there is some that fits. It is
// bundled into dist/load.js; the cache lies beside it, a folder for each version of Node, and is written when a
// process ends that had to compile a part anew.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const cache = `${__dirname}/cache-${process.version}-${process.arch}`;
const outside = createRequire(`${__dirname}/load.js`);
const loaded = new Map();
/** Compiled without help: their cached data is worth keeping. */
const compiled = [];

/** The exports of a part (`./part-….js`) or of a package. */
export function load(name) {
	if (!name.startsWith('./')) return outside(name);
	const known = loaded.get(name);
	if (known !== undefined) return known.exports;
	const module = { exports: {} };
	loaded.set(name, module);
	const file = `${__dirname}/${name.slice(2)}`;
	const script = new Script(readFileSync(file, 'utf8'), { filename: file, cachedData: cachedData(name) });
	if (script.cachedDataRejected !== false) compiled.push({ name, script });
	script.runInThisContext()(module.exports, load, module, pathToFileURL(file).href);
	return module.exports;
}

function cachedData(name) {
	try {
		return readFileSync(`${cache}/${name.slice(2)}`);
	} catch {
		return undefined;
	}
}

process.on('exit', () => {
	try {
		if (compiled.length > 0) mkdirSync(cache, { recursive: true });
		for (const { name, script } of compiled) {
			const file = `${cache}/${name.slice(2)}`;
			writeFileSync(`${file}.${process.pid}`, script.createCachedData());
			renameSync(`${file}.${process.pid}`, file);
		}
	} catch {
		// A folder that cannot be written to: every start compiles for itself.
	}
});
