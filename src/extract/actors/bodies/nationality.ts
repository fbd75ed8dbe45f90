import { isCapital, lowerAt, type Words, wordAt } from '../../text/words.js';
import { isBody } from '../../who/nouns.js';

/** What somebody does, not where from: "the Parking Ombudsman". */
const OCCUPIED =
	/^(?:ombuds|chair|spokes|police|fire|fisher|business|states|congress|council|assembly|alder|sales|post|crew|front|camera|law|clergy|crafts|noble|gun)(?:wo)?m[ae]n$/;

/** "the Dutchman", "the 49-year-old Swede", "the Conservative": a person by nationality or party, not a name. */
export function isNationality(words: Words, first: number, stop: number): boolean {
	// "the Ohio native"
	if (lowerAt(words, stop - 1) === 'native')
		return stop - first > 2 && lowerAt(words, first) === 'the' && isCapital(words, stop - 2);
	if (stop - first < 2 || stop - first > 4 || lowerAt(words, first) !== 'the' || !isCapital(words, stop - 1))
		return false;
	for (let i = first + 1; i < stop - 1; i++)
		if (!/^(?:\d\d-year-old|\p{Upper}?\p{Lower}+(?:-\p{Lower}+)?)$/u.test(wordAt(words, i))) return false;
	// "the airline Norwegian"
	if (OCCUPIED.test(lowerAt(words, stop - 1)) || isBody(lowerAt(words, stop - 2))) return false;
	return /(?:[a-z]man|woman|[a-z]ian|ese|ish|(?:ri|xi|ni|oc|si|ai)can|[a-z]ean|serb|croat|czech|slovak|slovene|kurd|arab|basque|catalan|thai|filipino|filipina|afghan|briton|scot|uzbek|kazakh|pakistani|emirati|kuwaiti|saudi|qatari|yemeni|geordie|azeri|tibetan|cypriot|israeli|iraqi|swede|dane|turk|pole|finn|greek|spaniard|samoan|tongan|fijian|democrat|republican|conservative|liberal|tory|socialist|nationalist|unionist|californian|texan)$/.test(
		lowerAt(words, stop - 1),
	);
}
