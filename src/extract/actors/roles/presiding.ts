import { ending } from '../../text/ending.js';

/** How whoever presides is told before the name, by how a word of it ends. */
const PRESIDED = { chair: '[Ii]n the chair (?:was|is)', chaired: 'chaired by', presided: 'presided over by' };
export const ENDS_AS_PRESIDING = new RegExp(`(?:${Object.keys(PRESIDED).join('|')})$`);
const BEFORE = ending(
	new RegExp(`\\b(?:${Object.values(PRESIDED).join('|')}) (?:[\\p{Alpha}-]+\\.? ){0,3}$`, 'u'),
);
/** So far before a name that is looked for, in UTF-16 code units. */
const REACH = 50;

/** "In the chair was | Ana Ruiz": whether a text tells that somebody presides, right before the name. */
export const isPresidingAt = (text: string, start: number): boolean =>
	BEFORE.test(text.slice(Math.max(0, start - REACH), start));

/** What whoever presides is called. */
export const CHAIRS = ['chair', 'chairman', 'chairwoman'];
