import { rememberingNames } from './remember.js';

/**
 * The initials by which a name of several words may be called: OB; with the parts behind hyphens, OBN; with its
 * particles, small or not, JvdM, JVDM; without accents.
 */
export const initialsOf = rememberingNames((name: string): readonly string[] => {
	const all = new Set<string>();
	for (const parts of [name.split(' '), name.split(/[ -]/)]) {
		const letters = parts.map((part) => part.charAt(0)).filter((letter) => /\p{Alpha}/u.test(letter));
		const capitals = letters.filter((letter) => /\p{Upper}/u.test(letter));
		for (const initials of [capitals.join(''), letters.join(''), letters.join('').toUpperCase()]) {
			all.add(initials);
			all.add(initials.normalize('NFD').replace(/\p{M}/gu, ''));
		}
	}
	return [...all].filter((initials) => initials.length > 1);
});

/** Whether a label is nothing but initials, particles' small ones among them. */
export const areInitials = (label: string): boolean =>
	/^\p{Upper}\.?(?:\p{Lower}{0,3}\p{Upper}\.?){1,4}$/u.test(label);
