import { remembering } from '../text/remember.js';
import type { Gender } from './forms.js';

const FEMALE =
	/(?:woman|girl|lady|actress|heiress|waitress|stewardess|mother|mum|mom|daughter|sister|wife|widow|girlfriend|aunt|niece|bride|queen|princess|duchess|baroness|countess|nun|heroine)(?:-in-law)?$/;
const MALE =
	/(?:(?<!wo)man|boy|father|dad|(?:^|step|grand)son|brother|husband|widower|boyfriend|uncle|nephew|groom|monk)(?:-in-law)?$|^(?:guy|bloke|lad|king|prince|duke)$/;
/** Ends like a man's, and may be a woman's: "the chairman, Ana Ruiz", "the German". */
const OF_BOTH =
	/^(?:(?:chair|spokes|alder|states|ombuds|congress|assembly|council|committee|fresh|crafts|sports)|hu|ger|ro|nor|otto)man$/;

/** The gender that a noun in small letters tells of whoever it means: "landlady", "son-in-law"; null for "chairman". */
export const genderOfNoun = remembering((noun): Gender | null => {
	if (FEMALE.test(noun)) return 'female';
	return MALE.test(noun) && !OF_BOTH.test(noun) ? 'male' : null;
});
