import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where files of a person's own belong (XDG Base Directory Specification 0.8): relative settings do not count. */
function xdg(name: string, fallback: string): string {
	const set = process.env[name];
	return set !== undefined && isAbsolute(set) ? set : join(homedir(), fallback);
}

/** Pages that were fetched before. */
export const webCacheFolder = (): string => join(xdg('XDG_CACHE_HOME', '.cache'), 'explorer', 'web');

/** What a person has set for good. */
export const configFile = (): string => join(xdg('XDG_CONFIG_HOME', '.config'), 'explorer', 'config.json');

/** Queries of earlier sessions. */
export const historyFile = (): string => join(xdg('XDG_STATE_HOME', '.local/state'), 'explorer', 'history');
