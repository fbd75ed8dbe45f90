/** How V8 is to go about the program's code: for all threads of this process, from when it is told so. */
import { setFlagsFromString } from 'node:v8';

/** Options by V8's major version; others are left as they are: one of no such name would be complained about on standard error. */
type Options = Readonly<Record<string, string>>;

/** How much of a function has to have run before V8 optimises it, several times what is usual. */
const LATE: Options = {
	11: '--interrupt-budget=450000',
	12: '--invocation-count-for-turbofan=30000',
	13: '--invocation-count-for-turbofan=30000',
};

/** Regular expressions become machine code at first use, not after a first use that is interpreted. */
const AT_ONCE: Options = {
	11: '--no-regexp-tier-up',
	12: '--no-regexp-tier-up',
	13: '--no-regexp-tier-up',
};

const tell = (options: Options) => {
	const option = options[process.versions.v8.split('.', 1)[0]!];
	if (option !== undefined) setFlagsFromString(option);
};

/**
 * Has functions optimised later. Extraction is many functions that each take a little of the time, and every thread
 * optimises them for itself: as early as usual that takes as much of two processors as a thousand articles do, and a
 * quarter of it is thrown away and made again, as the first articles do not show all that comes. It is called before
 * the threads start, by who has many articles to read; a screen is better off as it is.
 */
export const optimiseLate = () => tell(LATE);

/**
 * Has regular expressions compiled once, and not twice. Extraction has a thousand of them, most of which one article
 * needs: it takes a quarter less to read a single one, and a tenth less once all is warm. It is called where
 * extraction begins, in the thread that does it, and not sooner: Node's own modules take longer to load afterwards.
 */
export const compileAtOnce = () => tell(AT_ONCE);
