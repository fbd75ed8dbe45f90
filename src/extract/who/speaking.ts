/** Roles by which headlines name who speaks. */
const SPEAKING =
	/^(?:pm|ceo|fm|mps|cops|minister|mayor|governor|president|premier|leader|chief|boss|coach|captain|spokesman|spokeswoman|spokesperson|police|prosecutors?|lawyers?|experts?|analysts?|officials?|scientists?|researchers?|sources?|witnesses|witness|judge|court|union|government|army|military|survey|poll|study|report|newspaper|media|reports|residents|doctors|economists|critics|campaign|camp|author|mother|father|family|widow|ceo|owner|manager|director|senator|deputies|troopers|firefighters|detectives|investigators|coroner|regulator|watchdog|charity|charities|campaigners|activists|unions|ministers|mps|farmers|teachers|nurses|bosses|leaders|judges|lawmakers|parents|aides?|insiders?|councillors?|opposition|ministry|council|authorities|sheriff|operator|bishop|archbishop|commissioner|ambassador|envoy|chancellor|principal|headteacher|vicar|priest|imam|rabbi|surgeon|inspectors?|auditors?|ombudsman|chair|chair(?:man|woman|person)|attorney|developer|airline)$/i;

/** Whether a word names somebody who speaks, as headlines put it. */
export const speaks = (word: string): boolean => SPEAKING.test(word);

/** Whether a few words end in one for somebody who speaks: "police", "union chief". */
export const isSpeaking = (label: string): boolean => {
	const words = label.split(' ');
	return words.length <= 4 && speaks(words.at(-1)!);
};
