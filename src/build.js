// Bundles the program into dist/: written beside it first and then moved, so that a running start never sees half.
import { renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = `${root}dist.${process.pid}`;
const old = `${root}dist.old.${process.pid}`;

/** Ink only needs its developer tools when it is itself debugged. */
const withoutDevtools = {
	name: 'without-devtools',
	setup(bundler) {
		bundler.onResolve({ filter: /^(?:\.\/devtools\.js|react-devtools-core)$/ }, () => ({
			path: 'none',
			namespace: 'none',
		}));
		bundler.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {};' }));
	},
};

try {
	await build({
		absWorkingDir: root,
		entryPoints: { explorer: 'src/cli/main.ts' },
		outdir: fresh,
		bundle: true,
		splitting: true,
		chunkNames: 'part-[hash]',
		platform: 'node',
		format: 'esm',
		target: 'node20.19',
		minify: true,
		legalComments: 'none',
		define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
		external: ['libsql'],
		plugins: [withoutDevtools],
		banner: {
			js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
		},
		logLevel: 'error',
	});
	replaceBuild();
} finally {
	rmSync(fresh, { recursive: true, force: true });
	rmSync(old, { recursive: true, force: true });
}

function replaceBuild() {
	if (statSync(`${root}dist`, { throwIfNoEntry: false }) !== undefined) renameSync(`${root}dist`, old);
	renameSync(fresh, `${root}dist`);
}
