const BY_WHOM =
	/\b(?:[Ii]nterview(?:ed)?|[Ww]ords|[Qq]uestions) by $|(?:^|\n)(?:Interview|Interviewer|Words|Questions): $/;
/** No such words are longer, in UTF-16 code units. */
const LONGEST = 16;

/** Whether a name is that of whoever asks: "Interviewed by | Ana Ruiz", and on a line of its own "Interview: | Ana Ruiz". */
export const isInterviewer = (text: string, name: number): boolean =>
	BY_WHOM.test(text.slice(Math.max(0, name - LONGEST), name));
