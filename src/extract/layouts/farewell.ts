/** "Yours sincerely,", "With respect,", "many thanks!": what stands alone on a line above the name of whoever writes. */
export const FAREWELL =
	/^(?:[Yy]ours(?: \p{Ll}+){0,2}|(?:With|In) (?:\p{Ll}+ ){0,3}\p{Ll}+|(?:(?:[Kk]ind|[Bb]est|[Ww]arm)(?:est)? )?(?:[Rr]egards|[Ww]ishes)|(?:(?:Very|[Mm]any) )?(?:[Ss]incerely|[Rr]espectfully|[Ff]aithfully|[Ll]ove|[Cc]heers|[Bb]est|[Tt]hanks)(?: yours)?)(?:, (?:etc|always|as ever))?[,.!]?$/u;
