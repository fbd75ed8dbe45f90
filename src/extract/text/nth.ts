/** The how manieth of its kind something is, which the teller adds: "the second such case in a month", "the latest in a string of fires". */
export const NTH =
	'(?:in )?(?:the|its|his|her|their) (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|latest|last) (?:[\\p{Lower}-]+ ){0,2}?(?:such|to do so)|latest in (?:an?|the) )\\b';

const HERE = new RegExp(NTH, 'uy');

/** Whether that begins at an offset. */
export function isNth(text: string, at: number): boolean {
	HERE.lastIndex = at;
	return HERE.test(text);
}
