import type { ReadOptions } from '../read/index.js';
import { folderCache } from '../read/web/cache.js';
import type { WebLimits } from '../read/web/limits.js';
import { programVersion } from './assets.js';
import { webCacheFolder } from './places.js';

/** What the command line says about reading; can be handed to another thread. */
export interface ReadWishes {
	/** False: addresses are read from the cache alone. */
	readonly network: boolean;
	/** Fetch the items of feeds that are files. */
	readonly follow: boolean;
	/** What fetching may take, where it differs. */
	readonly limits: Partial<WebLimits>;
}

/** The same for the reading room, with the person's own cache of the web. */
export function readOptions({ network, follow, limits }: ReadWishes): ReadOptions {
	return {
		follow,
		web: { limits, network, cache: folderCache(webCacheFolder()), userAgent: `explorer/${programVersion()}` },
	};
}
