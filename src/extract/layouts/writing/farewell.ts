/** "Yours sincerely,", "With respect,", "many thanks!": what stands alone on a line above the name of whoever writes. */
export const FAREWELL =
	/^(?:[Yy]ours(?: \p{Lower}+){0,2}|(?:With|In) (?:\p{Lower}+ ){0,3}\p{Lower}+|(?:(?:[Kk]ind|[Bb]est|[Ww]arm)(?:est)? )?(?:[Rr]egards|[Ww]ishes)|(?:(?:Very|[Mm]any) )?(?:[Ss]incerely|[Rr]espectfully|[Ff]aithfully|[Ll]ove|[Cc]heers|[Bb]est|[Tt]hanks)(?: yours)?)(?:, (?:etc|always|as ever))?[,.!]?$/u;
