import { FEMALE_COMPANION, FEMALE_KIN, MALE_COMPANION, MALE_KIN } from '../text/kin.js';
import { remembering } from '../text/remember.js';
import type { Gender } from './forms.js';

const FEMALE = new RegExp(
	`(?:${FEMALE_KIN}|${FEMALE_COMPANION}|woman|girl|lady|actress|heiress|waitress|stewardess|bride|queen|princess|duchess|baroness|countess|nun|heroine)$`,
);
const MALE = new RegExp(
	`(?:(?<!wo)man|boy|(?:^|step|grand)son|groom|monk)$|^(?:${MALE_KIN}|${MALE_COMPANION}|guy|bloke|lad|king|prince|duke)$`,
);
/** Ends like a man's, and may be a woman's: "the chairman, Ana Ruiz", "the German". */
const OF_BOTH =
	/^(?:(?:chair|spokes|alder|states|ombuds|congress|assembly|council|committee|fresh|crafts|sports)|hu|ger|ro|nor|otto)man$/;

/** The gender that a noun in small letters tells of whoever it means: "landlady", "son-in-law"; null for "chairman". */
export const genderOfNoun = remembering((noun): Gender | null => {
	if (FEMALE.test(noun)) return 'female';
	return MALE.test(noun) && !OF_BOTH.test(noun) ? 'male' : null;
});
