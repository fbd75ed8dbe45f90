import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { bareName, type Name } from '../archive/naming.js';
import { isWebAddress, withoutLogin } from '../read/addresses.js';
import { statOf } from './inputs.js';

/** What somebody calls articles, with the path that it is seen from here, whether or not something is there still. */
export function nameOf(name: string): Name {
	if (name === '' || name === '-' || isWebAddress(name)) return bareName(withoutLogin(name));
	const path = resolve(name);
	return { name, paths: [...new Set([path, realPathOf(path)])], isThere: statOf(path) !== null };
}

/** A path without links, as far as something is there. */
function realPathOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
	}
}
