// Has V8 compile regular expressions at first use. It would interpret each of them once before it compiles it, and of
// the two thousand of extraction one article needs most. Worse, what it made to be interpreted counts against a limit
// beyond which it compiles without optimising: an expression could then take twenty times as long for good.

/** V8's major versions that have the option: one of no such name would be complained about. */
const KNOWN = ['11', '12', '13'];

/** What Node is to be started with, to the same end: no option or one. */
export const COMPILE_AT_ONCE = KNOWN.includes(process.versions.v8.split('.', 1)[0])
	? ['--regexp-tier-up-ticks=0']
	: [];

/**
 * Tells V8, for all threads of this process. It holds for expressions that are made from now on; those made before
 * stay as they are (`--no-regexp-tier-up` would hold for them too: programs hung that had run some before).
 * Node's own modules take twice as long to load from then on, as what was made of them beforehand is for V8 untold.
 *
 * @param {typeof import('node:v8')} v8
 */
export function compileAtOnce(v8) {
	for (const option of COMPILE_AT_ONCE) v8.setFlagsFromString(option);
}

/**
 * Has V8 be as it was before it was told.
 *
 * @param {typeof import('node:v8')} v8
 */
export function compileAsUsual(v8) {
	if (COMPILE_AT_ONCE.length > 0) v8.setFlagsFromString('--regexp-tier-up-ticks=1');
}
