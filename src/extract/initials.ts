/** The initials by which a name of several words may be called, with and without the parts behind hyphens: OB, OBN. */
export function initialsOf(name: string): string[] {
	const of = (parts: readonly string[]) =>
		parts
			.map((part) => part.charAt(0))
			.filter((letter) => /\p{Lu}/u.test(letter))
			.join('');
	const all = [of(name.split(' ')), of(name.split(/[ -]/))].filter((initials) => initials.length > 1);
	return [...new Set(all)];
}
