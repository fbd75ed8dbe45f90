import { isTitleWord } from '../../text/lexicon.js';
import { REPORTING } from '../../text/reporting.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, lowerAt, type Words } from '../../text/words.js';
import { DETERMINER, isHuman } from '../../who/nouns.js';
import { KIN } from './offices.js';
import { isStandIn } from './stand-ins.js';

/** Of an office's field there are no more words. */
const LONGEST_FIELD = 7;
/** What stands before a name and tells no field: "mother of the late Ana Ruiz". */
const UNTOLD =
	/^(?:late|young|former|then|jailed|little|baby|dead|missing|murdered|killed|veteran|fellow|rival|injured|ailing|newly|elder|elderly|disgraced|imprisoned|outgoing|incoming|acting|deputy|senior|junior)$/;

/** What is asked of the words before a name. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	/** How somebody is addressed, between the field of an office and the name. */
	address: /^(?:mr|mrs|ms|mx|dr|prof|professor|cllr|coun|councillor|sir|dame|rev)$/,
	/** The last word of a field. */
	field: ({ lower }) => lower.length > 3 && !isHuman(lower) && !isTitleWord(lower) && !UNTOLD.test(lower),
	letters: /^[\p{Alpha}’'-]+$/u,
	governing: /^(?:of|for|to)$/,
	to: /^to$/,
	/** Whose field a country may be that they are sent to. */
	sent: /^(?:commissioner|ambassador|envoy|consul)$/,
	office: ({ lower }) => isHuman(lower) || isTitleWord(lower) || lower === 'member' || lower === 'head',
});

/**
 * Where the office stands whose field ends right before a name, in words: "| Minister | of Health Ana Ruiz", "cabinet |
 * member | for education Ana Ruiz", "| clerk | of the course Ana Ruiz"; -1 where none does.
 * @param from no office stands before this word
 */
export function officeOverField(words: Words, name: number, from: number): number {
	// "member for culture | Cllr | Ana Ruiz"
	if (name - 2 > from && is(words, name - 1, IS.address)) return officeOverField(words, name - 1, from);
	if (!is(words, name - 1, IS.field)) return -1;
	for (let i = name - 1; i > from && name - i <= LONGEST_FIELD; i--) {
		const signs = signsAt(words, i);
		if (words.sentence[i] !== words.sentence[name] || (signs & IS.letters) === 0) return -1;
		if (i === name - 1 || (signs & IS.governing) === 0) continue;
		// "Kenya’s High Commissioner to Norway | Nils Varma"
		if ((signs & IS.to) !== 0 && !is(words, i - 1, IS.sent)) return -1;
		return is(words, i - 1, IS.office) ? i - 1 : -1;
	}
	return -1;
}

/** The noun of the office whose field ends right before a name; null where none surely does. */
export function heldOffice(words: Words, name: number): string | null {
	const at = officeOverField(words, name, name - LONGEST_FIELD - 2);
	if (at < 0) return null;
	const noun = lowerAt(words, at);
	if (KIN.test(noun) || NEAR.test(noun) || (isStandIn(noun) && noun !== 'secretary')) return null;
	if (isCapital(words, name - 1)) return isCapital(words, at) ? noun : null;
	// "The manager of the side saw Ana Ruiz", but "Chief of police Ana Ruiz", "director of public prosecutions Ana Ruiz"
	for (let i = at - 1; i >= 0 && at - i < LONGEST_RANK && words.sentence[i] === words.sentence[at]; i--)
		if (DETERMINER.has(lowerAt(words, i))) return null;
	for (let i = at + 2; i < name; i++) {
		const word = lowerAt(words, i);
		if (isCapital(words, i) || DONE.test(word) || REPORTING.has(word)) return null;
	}
	return noun;
}

/** So many words stand at most before the noun of an office that has no article. */
const LONGEST_RANK = 4;
/** Who may be of whoever is named behind: "a fan of embattled Ana Ruiz". */
const NEAR = /^(?:fan|critic|supporter|follower|opponent|victim|killer)$/;
/** What a clause has that goes on to somebody's name, and a field has not. */
const DONE = /^(?:that|the|an?|when|while|as|and|but|is|was|has|had|saw|met|\p{Lower}+(?:ed|ly))$/u;
