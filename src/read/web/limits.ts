/** What fetching may take; times in ms, sizes in bytes after unpacking. */
export interface WebLimits {
	readonly firstByte: number;
	readonly whole: number;
	readonly size: number;
	readonly redirects: number;
	/** How many fetches at once, in all and from one host. */
	readonly atOnce: number;
	readonly perHost: number;
	/** The longest Retry-After that is waited for. */
	readonly patience: number;
}

/** What holds where nothing else is asked for. */
export const WEB_LIMITS: WebLimits = {
	firstByte: 10_000,
	whole: 60_000,
	size: 20_000_000,
	redirects: 10,
	atOnce: 4,
	perHost: 1,
	patience: 30_000,
};
