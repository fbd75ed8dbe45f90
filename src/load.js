// Loads the parts of the built program, compiled from V8's cached data where there is some that fits. It is
// bundled into dist/load.js; the cache lies beside it, a folder for each version of Node and all that V8 was told, and
// is written when a process ends that had to compile a part anew.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { compileAsUsual, compileAtOnce } from './compile-at-once.js';

const cache = `${__dirname}/cache-${process.version}-${process.arch}`;
const outside = createRequire(`${__dirname}/load.js`);
const loaded = new Map();
/** Compiled without help: their cached data is worth keeping. */
const compiled = [];
/** What tells V8, and what it was told; the first frame need not wait until that is loaded. */
let v8 = null;

/** The exports of a program that has more to do than to draw one frame. */
export function start(name) {
	v8 = process.getBuiltinModule('node:v8');
	return load(name);
}

/** The exports of a part (`./part-….js`) or of a package. */
export function load(name) {
	if (!name.startsWith('./')) return outside(name);
	const known = loaded.get(name);
	if (known !== undefined) return known.exports;
	const module = { exports: {} };
	loaded.set(name, module);
	const file = `${__dirname}/${name.slice(2)}`;
	// The build puts in the part that has most regular expressions.
	if (name === PART_OF_EXPRESSIONS) compileAtOnce(v8);
	const folder = cacheFolder();
	const cachedData = contentOf(`${folder}/${name.slice(2)}`);
	const script = new Script(readFileSync(file, 'utf8'), { filename: file, cachedData });
	if (script.cachedDataRejected !== false) compiled.push({ name, script, folder });
	script.runInThisContext()(module.exports, load, module, pathToFileURL(file).href);
	return module.exports;
}

/** Data made while V8 was told something else does not fit. */
function cacheFolder() {
	return v8 === null ? cache : `${cache}-${v8.cachedDataVersionTag()}`;
}

function contentOf(file) {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

process.on('exit', () => {
	try {
		keep();
		// Other threads may still go by what V8 was told.
		if (v8 === null || !process.getBuiltinModule('node:worker_threads').isMainThread) return;
		const before = cacheFolder();
		compileAsUsual(v8);
		if (cacheFolder() !== before) keep();
	} catch {
		// A folder that cannot be written to: every start compiles for itself.
	}
});

/** Keeps the cached data of the parts that were loaded while V8 was told what it is told now. */
function keep() {
	const now = cacheFolder();
	const fitting = compiled.filter(({ folder }) => folder === now);
	if (fitting.length > 0) mkdirSync(now, { recursive: true });
	for (const { name, script } of fitting) {
		const file = `${now}/${name.slice(2)}`;
		writeFileSync(`${file}.${process.pid}`, script.createCachedData());
		renameSync(`${file}.${process.pid}`, file);
	}
}
