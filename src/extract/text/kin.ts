/** Nouns for relatives, and for companions. What stands before the noun, and where it ends, is the asker's to say. */
const FEMALE =
	'daughter wife widow mother mum mom sister niece aunt auntie grandmother granddaughter stepmother stepdaughter stepsister half-sister mother-in-law daughter-in-law sister-in-law'.split(
		' ',
	);
const MALE =
	'son husband widower father dad brother nephew uncle grandfather grandson stepfather stepson stepbrother half-brother father-in-law son-in-law brother-in-law'.split(
		' ',
	);
/** Somebody's relatives. */
export const RELATIVES: readonly string[] = [
	...FEMALE,
	...MALE,
	...'parent child twin sibling cousin grandparent grandchild stepchild'.split(' '),
];

/**
 * Who is close to somebody, and no relative; but neither "partner", which is an office too, nor "fiancé", by which
 * papers go on to call a man as by one.
 */
export const COMPANIONS: readonly string[] =
	'girlfriend boyfriend friend colleague neighbour neighbor classmate teammate'.split(' ');

/** Of these a regular expression chooses: "daughter|wife|…". */
export const FEMALE_KIN = FEMALE.join('|');
export const MALE_KIN = MALE.join('|');
export const KIN = RELATIVES.join('|');
export const FEMALE_COMPANION = 'girlfriend|fiancée';
export const MALE_COMPANION = 'boyfriend|fiancé';
export const COMPANION = COMPANIONS.join('|');
