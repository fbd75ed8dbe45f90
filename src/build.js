// Bundles the program into dist/. Needs the development dependencies; src/bin.js sees to them on a fresh clone.
import { build } from 'esbuild';

await build({
	entryPoints: { explorer: 'src/cli/main.ts' },
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20.19',
	minify: true,
	packages: 'external',
});
