const NAMELESS = /^(?:names?|identity|anonymous|anon)\b/i;
const LINE =
	/^\(?(?<told>(?:Full )?[Nn]ames?(?:(?:,| and| &) (?:full )?addresse?s?)? (?:supplied|withheld|provided|not supplied|with (?:the )?editor)(?: (?:by|on|at) (?:\p{Lower}+['’]?s? ){0,2}request)?)\)?(?:, \p{Upper}[\p{Alpha} '’-]{1,40})?$/u;

/** "Name and address supplied", "Anonymous, Leeds": whether who signs is told to have no name. */
export const isNameless = (words: string): boolean => NAMELESS.test(words);

/** "(Name and address supplied)", "Name withheld, Pelham": the words on a line of its own with which a letter is signed so; null for another line. */
export const namelessLine = (line: string): string | null => LINE.exec(line)?.groups?.told ?? null;
