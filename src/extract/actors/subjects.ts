import type { Span } from '../../model/index.js';
import { capitalised } from '../text/characters.js';
import { isCapital, lowerAt, type Words } from '../text/words.js';
import { isAge, isBody, isHuman, isPaper } from '../who/nouns.js';

/** A verb that tells a subject before it. */
const SUBJECT_VERB =
	/^(?:\p{Ll}{3,}ed|has|had|have|is|was|were|are|will|would|can|could|did|does|says|said|told|spoke|met|went|made|took|gave|put|left|won|lost|ran|began|cut|set|sent|sold|bought|shook|knew|thought|felt|saw|came|held|kept|broke|brought|drew|drove|fell|found|flew|forgot|got|grew|heard|hid|hurt|laid|lay|led|let|lit|meant|paid|read|rode|rose|sat|sang|shot|shut|slept|stood|stole|struck|swore|taught|tore|threw|woke|wore|wept|wrote|bent|bit|blew|built|caught|chose|dealt|dug|drank|fed|fought|hit|hung|quit|sought|spent|wound|also|who|itself|,)$/u;
const DESCRIBED = /^[^.,;:!?\n]{3,80}, (?:she|he) /;
/** Plural nouns of people that open a sentence. */
const PLURAL =
	/^\p{Lu}\p{Ll}{3,}(?:ers|ors|ists|ysts|ents|ants|ians|men|women|ials|ees|archs)$|^(?:Police|Nurses|Midwives|Families|Neighbours|Neighbors|Locals|Experts|Rebels|Troops|Staff|Crews|Unions|Judges|Coaches|Relatives|Survivors|Couples|Pupils|Fans|Youths|Teens|Tribes|Gardaí)$/u;

/** What counts people: "Three men", "Several residents". */
const COUNT =
	/^(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands|scores|many|some|both|most|nearly|about|around|\d{1,4})$/;

/** "Their father" */
const KIN_OF = /^(?:his|her|their)$/;

/** Who opens a sentence without a name: "The mayor has tried", "Fishermen have appealed". */
export interface Opening {
	readonly span: Span;
	/** "Fishermen", without an article. */
	readonly isPlural: boolean;
}

/** What a sentence may open with before its subject: "In a statement,". */
const OCCASION = /^(?:in|on|at|through|via|by)$/;
const MEANS =
	/^(?:statement|letter|e-?mail|message|post|tweet|video|speech|briefing|conference|release|notice|note|memo|report|filing|interview|social|media|website|facebook|instagram|x|twitter)$/;
const LONGEST_OCCASION = 10;

const TIME_OPENS = /^(?:on|in|last|this|yesterday|earlier|later)$/;
const TIME_AFTER =
	/(?:day|ary|ber)$|^(?:march|april|may|june|july|august|spring|summer|autumn|winter|week|month|year|(?:19|20)\d\d)$/;

/** The word after the time that a sentence may open with, and a comma: "On Tuesday | a group", "Last year, | the union". */
export function pastTime(words: Words, first: number): number {
	const word = lowerAt(words, first);
	if (!TIME_OPENS.test(word)) return first;
	const isAlone = /^(?:yesterday|earlier|later)$/.test(word);
	if (!isAlone && (first + 1 >= words.count || !TIME_AFTER.test(lowerAt(words, first + 1)))) return first;
	const past = first + (isAlone ? 1 : 2);
	const next = lowerAt(words, past) === ',' ? past + 1 : past;
	return next < words.count && words.sentence[next] === words.sentence[first] ? next : first;
}

/** Whose words a sentence brings that begins with the means: "In a statement on Monday, | the club apologised". */
function pastOccasion(words: Words, first: number): number {
	const past = pastTime(words, first);
	if (past > first)
		return /^(?:an?|the)$/.test(lowerAt(words, past)) || PLURAL.test(capitalised(lowerAt(words, past)))
			? past
			: first;
	if (!OCCASION.test(lowerAt(words, first))) return first;
	let isTold = false;
	for (let i = first + 1; i < first + LONGEST_OCCASION && i + 1 < words.count; i++) {
		const word = lowerAt(words, i);
		isTold ||= MEANS.test(word);
		if (word === ',') return isTold && lowerAt(words, i + 1) === 'the' ? i + 1 : first;
		if (words.sentence[i] !== words.sentence[first]) return first;
	}
	return first;
}

/** Verbs that end like nouns for people. */
const VERB = /^(?:went|sent|spent|lent|meant|told|sold|held|got|shot)$/;

/** The subject that opens the sentence whose first word is given, when it is a common noun for people. */
export function openingSubject(words: Words, opening: number): Opening | null {
	const first = pastOccasion(words, opening);
	const word = lowerAt(words, first);
	const at = words.start[first]!;
	if (word === 'the') {
		// "The 20-year-old from Tirunelveli, who …"
		if (first + 1 < words.count && isAge(lowerAt(words, first + 1)))
			return { span: [at, words.end[first + 1]!], isPlural: false };
		const last = lastOfSubject(
			words,
			first,
			(i) => SUBJECT_VERB.test(lowerAt(words, i + 1)) || isPresent(words, i + 1),
		);
		return last === -1 || !mayGoOn(lowerAt(words, last))
			? null
			: { span: [at, words.end[last]!], isPlural: false };
	}
	if (KIN_OF.test(word)) {
		const last = first + 1;
		const next = last + 1 < words.count ? lowerAt(words, last + 1) : '';
		// "His sister, Hester Quill,": the name is taken in by itself.
		const isNamed = isCapital(words, next === ',' ? last + 2 : last + 1);
		return isHuman(lowerAt(words, last)) && SUBJECT_VERB.test(next) && !isNamed
			? { span: [at, words.end[last]!], isPlural: false }
			: null;
	}
	if (word === 'a' || word === 'an' || word === 'one') {
		// "A geneticist at the institute, she took a sample": what somebody is, who was told of before.
		if (DESCRIBED.test(words.text.slice(at, at + 100))) return null;
		const last = lastOfSubject(
			words,
			first,
			(i) =>
				(isHumanOrPlural(lowerAt(words, i)) &&
					!VERB.test(lowerAt(words, i)) &&
					(!isHuman(lowerAt(words, i + 1)) || VERB.test(lowerAt(words, i + 1)))) ||
				(isPaper(lowerAt(words, i)) && SUBJECT_VERB.test(lowerAt(words, i + 1))),
		);
		return last === -1 ? null : { span: [at, words.end[clientOf(words, last)]!], isPlural: false };
	}
	// "Three people who worked there | dispute that", "Dozens of residents"
	if (COUNT.test(word)) {
		let last = first + 1;
		while (
			last < first + 4 &&
			/^(?:of|other|former|more|\p{Ll}+ish|\p{Ll}+al|local|senior|young)$/u.test(lowerAt(words, last))
		)
			last++;
		const noun = lowerAt(words, last);
		return words.sentence[last] === words.sentence[first] &&
			(noun === 'people' || (noun.endsWith('s') && isHumanOrPlural(noun)) || /^(?:men|women)$/.test(noun))
			? { span: [at, words.end[last]!], isPlural: true }
			: null;
	}
	const isPlural =
		PLURAL.test(first > opening ? capitalised(word) : words.text.slice(at, words.end[first])) &&
		first + 1 < words.count &&
		/^\p{Ll}/u.test(lowerAt(words, first + 1));
	// "Nurses | and doctors"
	const isPair = lowerAt(words, first + 1) === 'and' && isHumanOrPlural(lowerAt(words, first + 2));
	return isPlural ? { span: [at, words.end[isPair ? first + 2 : first]!], isPlural: true } : null;
}

/** "The association | bars women", "The mayor | wants the road shut": a verb in the present, by what follows it. */
const isPresent = (words: Words, i: number): boolean =>
	/^\p{Ll}{2,}s$/u.test(lowerAt(words, i)) &&
	/^(?:an?|the|its|his|her|their|no|women|men|people|it|them|that|not|to|in|on|all|more|any)$/.test(
		lowerAt(words, i + 1),
	) &&
	!/^(?:is|was|has)$/.test(lowerAt(words, i));

/** "A spokesman | for the airline": the last word of whom somebody speaks for, a common noun; else the word itself. */
function clientOf(words: Words, last: number): number {
	if (!/^(?:spokes\p{L}+|lawyer|solicitor|representative)$/u.test(lowerAt(words, last))) return last;
	if (lowerAt(words, last + 1) !== 'for' || !/^(?:the|its)$/.test(lowerAt(words, last + 2))) return last;
	return /^\p{Ll}{3,}$/u.test(lowerAt(words, last + 3)) && SUBJECT_VERB.test(lowerAt(words, last + 4))
		? last + 3
		: last;
}

/** Whoever or whatever a pronoun may stand for in the next sentence. */
const mayGoOn = (noun: string): boolean =>
	isHumanOrPlural(noun) ||
	isPaper(noun) ||
	isBody(noun) ||
	/^(?:company|firm|couple|pair|duo|trio|family)$/.test(noun);

/** "mayor", "researchers" */
const isHumanOrPlural = (noun: string): boolean =>
	isHuman(noun) || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));

/** The first of the few small words after an article that ends the phrase; -1 when there is none. */
function lastOfSubject(words: Words, first: number, isLast: (i: number) => boolean): number {
	for (let i = first + 1; i < first + 5 && i + 1 < words.count; i++) {
		const form = words.text.slice(words.start[i], words.end[i]);
		// "The Collector has directed": an office with a capital is the first word or none.
		if (!(i === first + 1 ? /^\p{L}[\p{L}-]+$/u : /^\p{Ll}[\p{L}-]+$/u).test(form)) return -1;
		if (isLast(i)) return i;
	}
	return -1;
}
