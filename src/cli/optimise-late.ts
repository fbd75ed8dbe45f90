import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function has to have run before V8 optimises it, several times what is usual, by V8's major version;
 * others are left as they are:
 * an option of no such name would be complained about on standard error.
 */
const LATE: Readonly<Record<string, string>> = {
	11: '--interrupt-budget=450000',
	12: '--invocation-count-for-turbofan=30000',
	13: '--invocation-count-for-turbofan=30000',
};

/**
 * Has all threads of this process optimise functions later. Extraction is many functions that each take a little of the
 * time, and every thread optimises them for itself: as early as usual that takes as much of two processors as a
 * thousand articles do, and a quarter of it is thrown away and made again, as the first articles do not show all that
 * comes. It is called before the threads start, by who has many articles to read; a screen is better off as it is.
 */
export function optimiseLate(): void {
	const option = LATE[process.versions.v8.split('.', 1)[0]!];
	if (option !== undefined) setFlagsFromString(option);
}
