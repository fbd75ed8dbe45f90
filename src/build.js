// Bundles the program into dist/: written beside it first and then moved, so that a running start never sees half.
//
// The bundle is cut into parts, so that each start reads only what it needs, and every part is plain CommonJS, so
// that it can be compiled from V8's cached data (src/load.js): esbuild cuts ES modules only, hence the two steps.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { quickStart } from './build-plugins.js';
import { spellsLetters } from './spell-letters.js';

/** Node 20 knows \p{…} in regular expressions; esbuild would have each of them made anew whenever it is come by. */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/** The programs: the first frame, the command line and its worker threads. Each becomes dist/NAME.js. */
const ENTRIES = {
	'first-paint': 'src/cli/first-paint.ts',
	explorer: 'src/cli/main.ts',
	'intake-worker': 'src/cli/intake-worker.ts',
	'search-worker': 'src/cli/search-worker.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = `${root}dist.${process.pid}`;
const old = `${root}dist.old.${process.pid}`;

try {
	mkdirSync(fresh);
	const { outputFiles, metafile } = await build({
		absWorkingDir: root,
		metafile: true,
		entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [`main-${name}`, file])),
		outdir: fresh,
		write: false,
		bundle: true,
		splitting: true,
		chunkNames: 'part-[hash]',
		entryNames: '[name]-[hash]',
		platform: 'node',
		format: 'esm',
		minifySyntax: true,
		target: 'node20.19',
		supported: SUPPORTED,
		legalComments: 'none',
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			EXTRACTION: JSON.stringify(extractionDigest()),
		},
		external: ['libsql', 'unpdf'],
		plugins: [quickStart(fresh), spellsLetters],
		charset: 'utf8',
		logLevel: 'error',
	});
	for (const file of outputFiles) await writePart(file);
	writeFileSync(`${fresh}/package.json`, '{ "type": "commonjs" }\n');
	await writeLoader(partWith('src/extract/index.ts', metafile));
	for (const name of Object.keys(ENTRIES)) writeEntry(name, outputFiles);
	replaceBuild();
} finally {
	rmSync(fresh, { recursive: true, force: true });
	rmSync(old, { recursive: true, force: true });
}

/** A digest of all that decides what is found in an article. */
function extractionDigest() {
	const digest = createHash('sha1').update(readFileSync(`${root}data/model/model.bin`));
	for (const name of readdirSync(`${root}src/extract`, { recursive: true, encoding: 'utf8' }).sort())
		if (/\.ts$/.test(name)) digest.update(readFileSync(`${root}src/extract/${name}`));
	return digest.digest('hex').slice(0, 12);
}

/** One part as the body of a function of `exports`, `require`, `module` and `__url`, its own address. */
async function writePart({ path, text }) {
	const { code } = await transform(text, {
		format: 'cjs',
		platform: 'node',
		target: 'node20.19',
		minify: true,
		charset: 'utf8',
		legalComments: 'none',
		define: { 'import.meta.url': '__url' },
		supported: { ...SUPPORTED, 'dynamic-import': false },
	});
	writeFileSync(`${fresh}/${basename(path)}`, `(function(exports,require,module,__url){${code}\n})`);
}

/** The part that a source has become a piece of. */
function partWith(source, { outputs }) {
	const [path] = Object.entries(outputs).find(([, { inputs }]) => source in inputs);
	return `./${basename(path)}`;
}

async function writeLoader(partOfExpressions) {
	const { outputFiles } = await build({
		entryPoints: [`${root}src/load.js`],
		define: { PART_OF_EXPRESSIONS: JSON.stringify(partOfExpressions) },
		write: false,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20.19',
	});
	writeFileSync(`${fresh}/load.js`, outputFiles[0].contents);
}

function writeEntry(name, files) {
	const part = files.map(({ path }) => basename(path)).find((file) => file.startsWith(`main-${name}-`));
	const how = name === 'first-paint' ? 'load' : 'start';
	writeFileSync(
		`${fresh}/${name}.js`,
		`module.exports = require('./load.js').${how}(${JSON.stringify(`./${part}`)});\n`,
	);
}

function replaceBuild() {
	if (statSync(`${root}dist`, { throwIfNoEntry: false }) !== undefined) renameSync(`${root}dist`, old);
	renameSync(fresh, `${root}dist`);
}
