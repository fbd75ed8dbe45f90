// What the bundle does otherwise than the packages in it, so that it starts quickly. Nothing here changes a result.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param folder where the build is written to, for files that are read at run time */
export function quickStart(folder) {
	return {
		name: 'quick-start',
		setup(bundler) {
			withoutDevtools(bundler);
			yogaFromBytes(bundler, folder);
			lazyWidths(bundler);
		},
	};
}

/** Ink only needs its developer tools when it is itself debugged; without them nothing in it awaits at the top. */
function withoutDevtools(bundler) {
	bundler.onLoad({ filter: /ink[\\/]build[\\/]reconciler\.js$/ }, ({ path }) => {
		const source = readFileSync(path, 'utf8');
		const contents = source.replaceAll(
			/await (import\('\.\/devtools\.js'\)|loadPackageJson\(\))/g,
			'undefined',
		);
		if (contents === source) throw new Error('ink no longer loads its developer tools in reconciler.js');
		return { contents, resolveDir: dirname(path) };
	});
}

/**
 * Yoga's WebAssembly is embedded as base64 and compiled behind a promise. Its bytes in a file of their own, compiled
 * on the spot, are there sooner, and a module without top-level await can be CommonJS.
 */
function yogaFromBytes(bundler, folder) {
	bundler.onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, ({ path }) => {
		const glue = readFileSync(`${dirname(path)}/../binaries/yoga-wasm-base64-esm.js`, 'utf8');
		const bytes = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)/.exec(glue);
		if (bytes === null) throw new Error('yoga-layout no longer embeds its WebAssembly as base64');
		writeFileSync(`${folder}/yoga.wasm`, Buffer.from(bytes[1], 'base64'));
		return {
			resolveDir: dirname(path),
			contents: `
				import { readFileSync } from 'node:fs';
				import { fileURLToPath } from 'node:url';
				import loadYoga from '../binaries/yoga-wasm-base64-esm.js';
				import wrapAssembly from './wrapAssembly.js';
				const module = {
					instantiateWasm(imports, receive) {
						const bytes = readFileSync(fileURLToPath(new URL('yoga.wasm', import.meta.url)));
						const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
						receive(instance);
						return instance.exports;
					},
				};
				loadYoga(module);
				export default wrapAssembly(module);
				export * from './generated/YGEnums.js';`,
		};
	});
	bundler.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => ({
		contents: readFileSync(path, 'utf8').replace(
			/data:application\/octet-stream;base64,[A-Za-z0-9+/=]+/,
			'data:application/octet-stream;base64,',
		),
	}));
}

/** Measuring text loads a good part of ICU, which plain ASCII does not need. */
function lazyWidths(bundler) {
	bundler.onResolve({ filter: /^string-width$/ }, async ({ path, pluginData, ...options }) => {
		if (pluginData === 'real') return undefined;
		const { importer, kind, resolveDir } = options;
		const real = await bundler.resolve(path, { importer, kind, resolveDir, pluginData: 'real' });
		return { path: real.path, namespace: 'lazy-width' };
	});
	bundler.onLoad({ filter: /.*/, namespace: 'lazy-width' }, ({ path }) => ({
		resolveDir: dirname(path),
		contents: `
			let real;
			export default function stringWidth(text, options) {
				if (typeof text === 'string' && /^[\\x20-\\x7e]*$/.test(text)) return text.length;
				real ??= require(${JSON.stringify(path)}).default;
				return real(text, options);
			}`,
	}));
}
