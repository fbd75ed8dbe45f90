import type { Span } from '../../../model/index.js';
import { capitalised, isSmall } from '../../text/characters.js';
import { DEMONYM, NOT_NAMES } from '../../text/lexicon.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, lowerAt, type Words } from '../../text/words.js';
import { isAge, isBody, isHuman, isPaper } from '../../who/nouns.js';

/** A verb that tells a subject before it. */
const SUBJECT_VERB =
	/^(?:\p{Lower}{3,}ed|has|had|have|is|was|were|are|will|would|can|could|did|does|says|said|told|spoke|met|went|made|took|gave|put|left|won|lost|ran|began|cut|set|sent|sold|bought|shook|knew|thought|felt|saw|came|held|kept|broke|brought|drew|drove|fell|found|flew|forgot|got|grew|heard|hid|hurt|laid|lay|led|let|lit|meant|paid|read|rode|rose|sat|sang|shot|shut|slept|stood|stole|struck|swore|taught|tore|threw|woke|wore|wept|wrote|bent|bit|blew|built|caught|chose|dealt|dug|drank|fed|fought|hit|hung|quit|sought|spent|wound|also|who|itself|,)$/u;
const DESCRIBED = /^[^.,;:!?\n]{3,80}, (?:she|he) /;
/** Plural nouns of people that open a sentence. */
const PLURAL =
	/^\p{Upper}\p{Lower}{3,}(?:ers|ors|ists|ysts|ents|ants|ians|men|women|ials|ees|archs)$|^(?:Police|Nurses|Midwives|Families|Neighbours|Neighbors|Locals|Experts|Rebels|Troops|Staff|Crews|Unions|Judges|Coaches|Relatives|Survivors|Couples|Pupils|Fans|Youths|Teens|Tribes|Gardaí|Parents|Tenants|Owners|Users|Voters|Actors|Miners|Guests|Rivals|Allies|Aides|Cooks|Monks|Nuns|Shops|Firms|Companies|Businesses|Banks|Pubs|Hotels|Schools|Clubs|Charities|Hospitals|Universities|Councils|Airlines|Supermarkets|Landlords|Churches)$/u;
/** What a sentence tells first of several: "Small | shops", "German | doctors". */
const OF_SEVERAL =
	/^(?:small|large|big|local|young|younger|old|older|new|angry|worried|anxious|former|current|retired|senior|junior|black|white|rural|urban|poor|rich|wealthy|foreign|independent|private|public|working|nearby|elderly|german|greek|iraqi|desperate|furious|bereaved|grieving|other|more|\p{Lower}{3,}(?:ian|ish|ese))$/u;

/** "mayor", "researchers" */
const isHumanOrPlural = (noun: string): boolean =>
	isHuman(noun) || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));

/** What is asked of the words that a sentence opens with. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	the: /^the$/,
	article: /^an?$/,
	one: /^one$/,
	and: /^and$/,
	for: /^for$/,
	its: /^its$/,
	comma: /^,$/,
	age: ({ lower }) => isAge(lower),
	/** "Their father" */
	owner: /^(?:his|her|their|my|our)$/,
	/** What counts people: "Three men", "Several residents". */
	count:
		/^(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands|scores|many|some|both|most|nearly|about|around|\d{1,4})$/,
	/** What may stand between that and them. */
	afterCount: /^(?:of|other|former|more|\p{Lower}+ish|\p{Lower}+al|local|senior|young)$/u,
	counted: ({ lower }) =>
		lower === 'people' ||
		(lower.endsWith('s') && (isHumanOrPlural(lower) || PLURAL.test(capitalised(lower)))) ||
		/^(?:men|women)$/.test(lower),
	mayBePlural: /(?:s|men)$|^(?:police|staff|gardaí)$/,
	human: ({ lower }) => isHuman(lower),
	humanOrPlural: ({ lower }) => isHumanOrPlural(lower),
	paper: ({ lower }) => isPaper(lower),
	/** Whoever or whatever a pronoun may stand for in the next sentence. */
	lasting: ({ lower }) =>
		isHumanOrPlural(lower) ||
		isPaper(lower) ||
		isBody(lower) ||
		/^(?:company|firm|couple|pair|duo|trio|family)$/.test(lower),
	subjectVerb: SUBJECT_VERB,
	/** Verbs that end like nouns for people. */
	verb: /^(?:went|sent|spent|lent|meant|told|sold|held|got|shot)$/,
	mayBePresent: /^(?!(?:is|was|has)$)\p{Lower}{2,}s$/u,
	afterPresent:
		/^(?:\.|an?|the|its|his|her|their|no|women|men|people|it|them|that|not|to|in|on|all|more|any)$/,
	letters: ({ form }) => /^\p{Alpha}[\p{Alpha}-]+$/u.test(form),
	small: /^\p{Lower}/u,
	client: /^\p{Lower}{3,}$/u,
	/** Who speaks for somebody. */
	speaker: /^(?:spokes\p{Alpha}+|lawyer|solicitor|representative)$/u,
	/** What a sentence may open with before its subject: "In a statement,", "Contacted by the paper,". */
	occasion:
		/^(?:in|on|at|through|via|by|asked|contacted|reached|approached|questioned|pressed|responding|replying)$/,
	means:
		/^(?:asked|contacted|reached|approached|questioned|pressed|responding|replying|statement|letter|e-?mail|message|post|tweet|video|speech|briefing|conference|release|notice|note|memo|report|filing|interview|social|media|website|facebook|instagram|x|twitter)$/,
	when: /^(?:when|after|as|once)$/,
	time: /^(?:on|in|last|this|yesterday|earlier|later)$/,
	timeAlone: /^(?:yesterday|earlier|later)$/,
	afterTime:
		/(?:day|ary|ber)$|^(?:march|april|may|june|july|august|spring|summer|autumn|winter|week|month|year|(?:19|20)\d\d)$/,
});

const { bit: OF, is: isOf } = wordSigns({
	/** What "My son" may have besides: "My own son". */
	own: /^own$/,
	apostrophe: /^['’]s?$/,
	s: /^s$/,
	/** Somebody, though no ending tells it. */
	somebody: /^(?:source|insider|guest|viewer|onlooker|bystander|shopper|patient|pal|regular)$/,
	/** How a sentence goes on from the one before: "Afterwards a source told". */
	link: /^(?:afterwards?|meanwhile|elsewhere|but|and|yet|still|nevertheless|instead)$/,
	several: ({ form, lower }) => OF_SEVERAL.test(lower) || DEMONYM.test(form),
});

/** Who opens a sentence without a name: "The mayor has tried", "Fishermen have appealed". */
export interface Opening {
	readonly span: Span;
	/** "Fishermen", without an article. */
	readonly isPlural: boolean;
}

const LONGEST_OCCASION = 10;

/** The word after the time that a sentence may open with, and a comma: "On Tuesday | a group", "Last year, | the union". */
export function pastTime(words: Words, first: number): number {
	const opening = signsAt(words, first);
	if ((opening & IS.time) === 0) return first;
	const isAlone = (opening & IS.timeAlone) !== 0;
	if (!isAlone && !is(words, first + 1, IS.afterTime)) return first;
	const past = first + (isAlone ? 1 : 2);
	const next = is(words, past, IS.comma) ? past + 1 : past;
	return next < words.count && words.sentence[next] === words.sentence[first] ? next : first;
}

/** Whose words a sentence brings that begins with the means: "In a statement on Monday, | the club apologised". */
function pastOccasion(words: Words, first: number): number {
	const opening = signsAt(words, first);
	if (isOf(words, first, OF.link)) {
		const next = is(words, first + 1, IS.comma) ? first + 2 : first + 1;
		return is(words, next, IS.the | IS.article) || isPluralAt(words, next) ? next : first;
	}
	if ((opening & (IS.when | IS.time | IS.occasion)) === 0) return first;
	// "When a selector was asked why, he said"
	if ((opening & IS.when) !== 0) return is(words, first + 1, IS.article) ? first + 1 : first;
	const past = pastTime(words, first);
	if (past > first) return is(words, past, IS.the | IS.article) || isPluralAt(words, past) ? past : first;
	if ((opening & IS.occasion) === 0) return first;
	let isTold = false;
	for (let i = first; i < first + LONGEST_OCCASION && i + 1 < words.count; i++) {
		const signs = signsAt(words, i);
		isTold ||= (signs & IS.means) !== 0;
		if ((signs & IS.comma) !== 0) {
			const isOne = is(words, i + 1, IS.article | IS.count) || (isTold && is(words, i + 1, IS.the));
			return isOne ? i + 1 : first;
		}
		if (words.sentence[i] !== words.sentence[first]) return first;
	}
	return first;
}

/** Whether a word within a sentence is a plural of people, as it would open one. */
const isPluralAt = (words: Words, i: number): boolean =>
	is(words, i, IS.mayBePlural) && PLURAL.test(capitalised(lowerAt(words, i)));

/** The subject that opens the sentence whose first word is given, when it is a common noun for people. */
export function openingSubject(words: Words, opening: number): Opening | null {
	const first = pastOccasion(words, opening);
	const signs = signsAt(words, first);
	const at = words.start[first]!;
	if ((signs & IS.the) !== 0) {
		// "The 20-year-old from Tirunelveli, who …"
		if (is(words, first + 1, IS.age)) return { span: [at, words.end[first + 1]!], isPlural: false };
		const last = lastOfSubject(
			words,
			first,
			(i) => is(words, i + 1, IS.subjectVerb) || isPresent(words, i + 1),
		);
		return last === -1 || !is(words, last, IS.lasting)
			? null
			: { span: [at, words.end[last]!], isPlural: false };
	}
	if ((signs & IS.owner) !== 0) {
		const last = isOf(words, first + 1, OF.own) ? first + 2 : first + 1;
		const hasVerb = is(words, last + 1, IS.subjectVerb) || isPresent(words, last + 1);
		if (!is(words, last, IS.human) || !hasVerb) return null;
		// "His sister, Hester Quill,": the name is taken in by itself.
		const isNamed = isCapital(words, is(words, last + 1, IS.comma) ? last + 2 : last + 1);
		return isNamed ? null : { span: [at, words.end[last]!], isPlural: false };
	}
	if ((signs & (IS.article | IS.one)) !== 0) {
		const last = lastOfSubject(
			words,
			first,
			(i) =>
				(is(words, i, IS.humanOrPlural) &&
					!is(words, i, IS.verb) &&
					(!is(words, i + 1, IS.human) || is(words, i + 1, IS.verb))) ||
				isOf(words, i, OF.somebody) ||
				(is(words, i, IS.paper) && is(words, i + 1, IS.subjectVerb)),
		);
		// "A geneticist at the institute, she took a sample": what somebody is, who was told of before.
		if (last === -1) return null;
		if (first === opening && DESCRIBED.test(words.text.slice(at, at + 100))) return null;
		return { span: [at, words.end[clientOf(words, last)]!], isPlural: false };
	}
	// "Three people who worked there | dispute that", "Dozens of residents"
	if ((signs & IS.count) !== 0) {
		let last = first + 1;
		while (last < first + 4 && is(words, last, IS.afterCount)) last++;
		return words.sentence[last] === words.sentence[first] && is(words, last, IS.counted)
			? { span: [at, words.end[last]!], isPlural: true }
			: null;
	}
	// "Small shops | are", "Highways officers | have"
	if (first === opening && (isOf(words, first, OF.several) || isWhatFor(words, first)))
		return isPluralAt(words, first + 1) && beginsSmall(words, first + 1) && is(words, first + 2, IS.small)
			? { span: [at, words.end[first + 1]!], isPlural: true }
			: null;
	const isPlural =
		(signs & IS.mayBePlural) !== 0 &&
		(first > opening ? isPluralAt(words, first) : PLURAL.test(words.text.slice(at, words.end[first]))) &&
		is(words, first + 1, IS.small);
	if (!isPlural) return null;
	// "Nurses | and doctors"
	const isPair = is(words, first + 1, IS.and) && is(words, first + 2, IS.humanOrPlural);
	return { span: [at, words.end[isPair ? first + 2 : first]!], isPlural: true };
}

/** "Highways | officers", "Council | leaders": what they are there for, whom the next word tells. */
const isWhatFor = (words: Words, i: number): boolean =>
	is(words, i + 2, IS.subjectVerb) &&
	is(words, i, IS.letters) &&
	words.end[i]! - words.start[i]! > 3 &&
	!NOT_NAMES.has(lowerAt(words, i));

/** "The association | bars women", "The mayor | wants the road shut": a verb in the present, by what follows it. */
const isPresent = (words: Words, i: number): boolean =>
	is(words, i, IS.mayBePresent) && is(words, i + 1, IS.afterPresent);

/** "A spokesman | for the airline": the last word of whom somebody speaks for, a common noun; else the word itself. */
function clientOf(words: Words, last: number): number {
	if (!is(words, last, IS.speaker)) return last;
	if (!is(words, last + 1, IS.for) || !is(words, last + 2, IS.the | IS.its)) return last;
	return is(words, last + 3, IS.client) && is(words, last + 4, IS.subjectVerb) ? last + 3 : last;
}

/** The first of the few small words after an article that ends the phrase; -1 when there is none. */
function lastOfSubject(words: Words, first: number, isLast: (i: number) => boolean): number {
	let past = first + 5;
	for (let i = first + 1; i < past && i + 1 < words.count; i++) {
		// "The council's secretariat"
		if (i > first + 1 && isOf(words, i, OF.apostrophe)) {
			const owned = isOf(words, i + 1, OF.s) ? i + 2 : i + 1;
			past += owned - i;
			i = owned - 1;
			continue;
		}
		// "A 52-year-old clerk"
		if (i === first + 1 && is(words, i, IS.age)) continue;
		// "The Collector has directed": an office with a capital is the first word or none.
		if (!is(words, i, IS.letters) || (i > first + 1 && !beginsSmall(words, i))) return -1;
		if (isLast(i)) return i;
	}
	return -1;
}

/** Whether a word begins with a small letter where it is written. */
function beginsSmall({ text, start }: Words, i: number): boolean {
	const code = text.charCodeAt(start[i]!);
	return code < 128 ? isSmall(code) : /^\p{Lower}/u.test(text.slice(start[i], start[i]! + 2));
}
