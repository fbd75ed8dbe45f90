// Loads the parts of the built program, compiled from V8's cached data where there is some that fits. It is
// bundled into dist/load.js; the cache lies beside it, a folder for each version of Node and all that V8 was told, and
// is written when a process ends that had to compile a part anew. That one may have done little, and what it did not
// need would be compiled at every start: so a later process writes a part again of which it has compiled much more.
import {
	accessSync,
	constants,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { compileAsUsual, compileAtOnce } from './compile-at-once.js';

const cache = `${__dirname}/cache-${process.version}-${process.arch}`;
const outside = createRequire(`${__dirname}/load.js`);
const loaded = new Map();
/** The parts as V8 has them; those are new of which no cached data fitted. */
const scripts = [];
/** So many times the size of what is kept is much more. */
const MUCH_MORE = 1.1;
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
	scripts.push({ name, script, folder, isNew: script.cachedDataRejected !== false });
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
	const fitting = scripts.filter(({ folder }) => folder === now);
	if (fitting.length === 0) return;
	if (fitting.some(({ isNew }) => isNew)) mkdirSync(now, { recursive: true });
	accessSync(now, constants.W_OK);
	const { birthtimeMs } = statSync(now);
	for (const { name, script, isNew } of fitting) {
		const file = `${now}/${name.slice(2)}`;
		const kept = isNew ? undefined : statSync(file, { throwIfNoEntry: false });
		if (kept !== undefined && !isToBeLookedAt(kept, birthtimeMs)) continue;
		const data = script.createCachedData();
		if (kept !== undefined && data.length < kept.size * MUCH_MORE) utimesSync(file, new Date(), new Date());
		else write(file, data);
	}
}

/**
 * Making the data to compare it takes a tenth of a second: it is done whenever the cache is twice as old as it was when
 * that was done last.
 */
function isToBeLookedAt({ mtimeMs }, bornMs) {
	return Date.now() - bornMs > 2 * (mtimeMs - bornMs);
}

/** Written beside it and then moved: others read and write it at the same time, and which of them is last is all the same. */
function write(file, data) {
	const { threadId } = process.getBuiltinModule('node:worker_threads');
	const own = `${file}.${process.pid}.${threadId}`;
	writeFileSync(own, data);
	renameSync(own, file);
}
