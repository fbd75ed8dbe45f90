import { textSigns } from '../../text/signs.js';
import { OF_KIN } from '../../who/context.js';
import { BEGINS_AS_ACCUSED } from '../roles/before-court.js';
import { ENDS_AS_ELDER } from '../roles/elders.js';
import { ENDS_AS_PRESIDING } from '../roles/presiding.js';
import { SMALL_TITLES } from '../roles/short-titles.js';
import { IS_BORN } from './birth-names.js';
import { OF_DEAD } from './dead.js';
import { KNOWN_AS_STARTS } from './known-as.js';
import { ENDS_AS_NICKNAMED } from './nicknamed.js';

/** What a text may tell of somewhere, and tells of nowhere when none of its words is such: a bit each. */
export const { bit: TELLS, of: toldIn } = textSigns({
	dead: OF_DEAD,
	birth: IS_BORN,
	nicknames: ENDS_AS_NICKNAMED,
	otherNames: ({ lower }) => KNOWN_AS_STARTS.has(lower),
	kin: OF_KIN,
	bracket: /^\($/,
	account: /^@$/,
	presiding: ENDS_AS_PRESIDING,
	accused: BEGINS_AS_ACCUSED,
	shortTitles: ({ lower }) => SMALL_TITLES.has(lower),
	elders: ENDS_AS_ELDER,
});
