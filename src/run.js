// Runs one TypeScript program of this repository: node src/run.js FILE.ts [ARGUMENT…]
// Bundled first, because Node 20 does not strip types; the bundle goes into node_modules/.cache and is kept there.
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { COMPILE_AT_ONCE } from './compile-at-once.js';
import { spellsLetters } from './spell-letters.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
	process.stderr.write('Usage: node src/run.js FILE.ts [ARGUMENT…]\n');
	process.exit(2);
}
const outfile = `${root}node_modules/.cache/run/${basename(file).replace(/\.tsx?$/, '')}.mjs`;
await build({
	absWorkingDir: root,
	entryPoints: [file],
	outfile,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	target: 'node20.19',
	// Or each \p{…} would be made anew whenever it is come by.
	supported: { 'regexp-unicode-property-escapes': true },
	plugins: [spellsLetters],
	logLevel: 'error',
});
const { status } = spawnSync(
	process.execPath,
	[...COMPILE_AT_ONCE, '--max-old-space-size=8192', '--expose-gc', outfile, ...rest],
	{ stdio: 'inherit' },
);
process.exitCode = status ?? 1;
