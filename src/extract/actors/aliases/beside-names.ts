import { IS_FINITE, IS_NOUN, IS_VERB, tagIndex } from '../../tagging/tagset.js';
import { isTitleWord, NOT_NAMES } from '../../text/lexicon.js';
import { wordSigns } from '../../text/signs.js';
import { codeAt, isCapital, lowerAt, type Words, wordFrom } from '../../text/words.js';
import { isBody, isHuman } from '../../who/nouns.js';
import { isAddress, isLikeSomebody, isOffice, kindOf } from '../bodies/office-kinds.js';
import type { Mention } from '../terms/cluster.js';
import { type Definite, LONGEST, opensOffice } from './definite.js';
import { isSomebodyTaggedAsVerb, isWithinOffice } from './mistagged.js';

/** What stands right before a name: "Vice-chancellor | Prof | Ana Ruiz". In words. */
export interface Lead {
	readonly first: number;
	/** Where the address begins, "Prof": the name itself where there is none, `first` where there is nothing else. */
	readonly address: number;
}

const BRACKET = '('.charCodeAt(0);

const ADJECTIVE = tagIndex('JJ');
const OWNER = tagIndex('PRP$');
const DOING = tagIndex('VBG');
const MANY = tagIndex('NNS');
const PARTICIPLE = tagIndex('VBN');
const ADVERB = tagIndex('RB');

/** What is asked of the words around names. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	the: /^the$/,
	whose: /^whose$/,
	and: /^and$/,
	comma: /^,$/,
	point: /^\.$/,
	/** Between an office and what it is for: "Minister for Health". */
	governing: /^(?:of|for)$/,
	person: ({ lower }) => kindOf(lower) === 'person',
	organisation: ({ lower }) => kindOf(lower) === 'organisation',
	office: ({ lower }) => isOffice(lower),
	human: ({ lower }) => isHuman(lower),
	body: ({ lower }) => isBody(lower),
	title: ({ lower }) => isTitleWord(lower),
	fresh: /^new$/,
	noName: ({ lower }) => NOT_NAMES.has(lower),
	likeSomebody: ({ lower }) => isLikeSomebody(lower),
	address: ({ lower }) => isAddress(lower),
	/** "Tan | Sri" */
	sri: /^sri$/,
	beforeSri: /^(?:tan|toh|seri)$/,
	/** "Associate | Professor" */
	professor: /^prof(?:essor)?$/,
	beforeProfessor: /^(?:assoc|associate|asst|assistant|adjunct)$/,
	/** Who speaks for somebody: "a spokesman for builders Hale & Sons". */
	speaksFor:
		/^(?:spokes\p{Alpha}+|lawyers?|solicitors?|agents?|counsel|attorneys?|barristers?|representatives?)$/u,
	/** Adjectives that are nobody. */
	noLead: ({ form }) =>
		/^(?:first|former|late|old|elder|younger|own|ex|not|unless|until|whether|[Pp]rime|[Ii]ndependent)$/.test(
			form,
		),
	/** Adjectives that may be nouns, and letters. */
	nation: ({ form }) => /(?:ish|ese)$|^.\p{Alpha}*\p{Upper}/u.test(form),
	/** What officers are called before their names. */
	rank: /^(?:general|colonel|major|captain|lieutenant|sergeant|commander|admiral|brigadier|inspector|superintendent|gen|col|maj|capt|lt|sgt|cpl|cdr|adm|brig|insp|supt|atty|engr)$/,
	/** What somebody has become before an office: "retired judge". */
	past: /^(?:retired|elected|appointed|suspended|disgraced|exiled|ousted|acclaimed|convicted|sacked)$/,
	/** Words in -ing before an office: "managing director". */
	official:
		/^(?:managing|acting|sporting|founding|sitting|presiding|outgoing|incoming|leading|marketing|planning|housing|parking|nursing|engineering|shipping|farming|fishing|building|ruling|consulting|polling|mining|trading|clothing|betting|gaming|lobbying|advertising|publishing|prosecuting|defending|examining|investigating|arresting|commanding|returning|treating|attending)$/,
	/** What follows an office that stands behind a name. */
	postGoesOn: /^(?:of|for|at|to|in|,|\.)$/,
	letters: ({ form }) => /^\p{Alpha}/u.test(form),
	/** "Ana Ruiz, MD," */
	capitals: ({ form }) => /^\p{Upper}+$/u.test(form),
});

/** When something was: "this | week", "Thursday | night"; but "This | Morning", "late | night" are shows. */
const {
	bit: TIME,
	at: timeAt,
	is: isOfTime,
} = wordSigns({
	week: /^(?:week|weekend|month|year)$/,
	whichWeek: /^(?:last|this|that|next|same)$/,
	night: /^(?:night|morning|afternoon|evening)$/,
	whichNight: /^(?:last|that|same|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/,
});

/** What is asked between a name and what its bearer is, or has become; and of what parents are called. */
const { bit: LINK, is: isLink } = wordSigns({
	who: /^who$/,
	is: /^(?:is|was|became|becomes)$/,
	time: /^(?:now|then|also|today|formerly|later)$/,
	/** "Mother of | three" */
	parent: /^(?:mother|father|mum|mom|dad|grandmother|grandfather)$/,
	count: /^(?:two|three|four|five|six|seven|eight|nine|ten)$/,
});

function isTime(words: Words, i: number): boolean {
	const signs = timeAt(words, i);
	return (
		((signs & TIME.week) !== 0 && isOfTime(words, i - 1, TIME.whichWeek)) ||
		((signs & TIME.night) !== 0 && isOfTime(words, i - 1, TIME.whichNight))
	);
}

/** Finds what tells who somebody is right before and right behind a name, without an article. */
export class BesideNames {
	/** @param tags parts of speech of the words (`TAGS`) */
	constructor(
		private readonly words: Words,
		private readonly tags: Uint8Array,
	) {}

	/**
	 * "Council leader", "Minister for Health", "Steelmaker": what tells right before a name, without an article, who or what
	 * that is; null for nothing.
	 */
	leadOf(mention: Mention): Lead | null {
		const { words } = this;
		const past = wordFrom(words, mention.start);
		const address = this.addressBefore(past);
		let first = this.opensAsVerb(mention, past)
			? words.sentences[words.sentence[past]!]!
			: this.nounsBefore(past);
		// "At dusk Mrs Ruiz left": only an address; "Lady Justice Ruiz".
		if (first === address && address < past)
			return past - address > 1 && !is(words, past - 1, IS.point) ? { first, address } : null;
		// "Mother of three | Ana Ruiz"
		if (isLink(words, address - 1, LINK.count) && isLink(words, address - 3, LINK.parent))
			return is(words, address - 2, IS.governing) ? { first: address - 3, address } : null;
		// "Police | Sgt."
		let noun = is(words, address - 1, IS.point) ? address - 2 : address - 1;
		// "Minister for Health", "Chief of police", "Leader of the Opposition", "Clerk of the course", but not "the lawyer of minister Ana Ruiz".
		const isField = isCapital(words, first) || !is(words, noun, IS.person);
		const isArticled =
			is(words, first - 1, IS.the) && (isCapital(words, first) || opensOffice(words, first - 3));
		const governor = isArticled ? first - 2 : first - 1;
		if (first < address && is(words, governor, IS.governing) && isField) {
			const office = this.nounsBefore(governor);
			const held = signsAt(words, governor - 1);
			const isHeld = (held & (isArticled ? IS.office | IS.human : IS.office)) !== 0;
			if (office < governor && isHeld && (held & IS.speaksFor) === 0) {
				noun = governor - 1;
				first = office;
			}
		}
		const isKnown = is(words, first - 1, IS.the | IS.whose) || this.tags[first - 1] === OWNER;
		if (first >= address || isKnown || is(words, noun, IS.noLead)) return null;
		const { kind } = mention.cluster;
		const isLead =
			(kind === 'person' && is(words, noun, IS.person)) ||
			(kind === 'organisation' && is(words, noun, IS.organisation | IS.likeSomebody));
		return isLead ? { first, address } : null;
	}

	/**
	 * "Match referee Ana Ruiz confirmed": who opens a sentence by a noun that may be a verb elsewhere, with a capital and
	 * no more than two words before it, where a verb or a comma follows the name.
	 */
	private opensAsVerb({ end }: Mention, past: number): boolean {
		const { words, tags } = this;
		const first = words.sentences[words.sentence[past]!]!;
		const noun = past - 1;
		if (noun <= first || noun - first > 2) return false;
		const tag = tags[noun]!;
		const isVerb = IS_VERB[tag] === 1 && tag !== PARTICIPLE && tag !== DOING;
		if (!isVerb || !is(words, noun, IS.human)) return false;
		for (let i = first; i < noun; i++) if (IS_NOUN[tags[i]!] !== 1 || !is(words, i, IS.letters)) return false;
		const next = wordFrom(words, end);
		return is(words, next, IS.comma) || IS_FINITE[tags[next]!] === 1 || tags[next] === ADVERB;
	}

	/** The first word of how somebody is addressed right before a name: "Prof. Dr"; the word itself where it is nothing. */
	private addressBefore(past: number): number {
		const { words } = this;
		let first = past;
		for (;;) {
			const word = is(words, first - 1, IS.point) ? first - 2 : first - 1;
			if (word < 0 || !isCapital(words, word) || !(is(words, word, IS.address) || this.isRank(word)))
				return first;
			// "Tan Sri", "Associate Professor"
			const isTwo =
				(is(words, word, IS.sri) && is(words, word - 1, IS.beforeSri)) ||
				(is(words, word, IS.professor) && is(words, word - 1, IS.beforeProfessor));
			first = isTwo ? word - 1 : word;
		}
	}

	/** "army chief | General": a rank that is not a part of the office before it. */
	private isRank(word: number): boolean {
		const { words } = this;
		return (
			is(words, word, IS.rank) &&
			words.sentence[word - 1] === words.sentence[word] &&
			!isCapital(words, word - 1) &&
			is(words, word - 1, IS.person) &&
			!is(words, word - 1, IS.past)
		);
	}

	/**
	 * "…, president of the union,": the office without an article that follows a name, in words; null for none. Its last
	 * noun is the last word.
	 */
	postAfter(mention: Mention): Definite | null {
		const { words, tags } = this;
		if (mention.cluster.kind !== 'person') return null;
		const comma = wordFrom(words, mention.end);
		if (!is(words, comma, IS.comma)) return null;
		const first = this.pastBecoming(comma + 1);
		let head = -1;
		for (let i = first; i < words.count && i < first + LONGEST; i++) {
			if (words.sentence[i] !== words.sentence[comma] || is(words, i, IS.whose)) break;
			const tag = tags[i]!;
			if (IS_NOUN[tag] === 1 && tag !== MANY) head = i;
			// "President and Chief Executive Officer"
			else if (tag !== ADJECTIVE && tag !== DOING && !(head === i - 1 && is(words, i, IS.and))) break;
		}
		if (head === -1) return null;
		// "Nadia Brack, Kloster and Steyer,": names that end as what somebody does.
		const isName =
			isCapital(words, head) && !is(words, head, IS.office | IS.title) && !is(words, head + 1, IS.governing);
		const isPost = !isName && is(words, head, IS.office | IS.human) && is(words, head, IS.person);
		// A label or a signature may end there.
		const isLast = words.sentence[head + 1] !== words.sentence[head];
		return isPost && !is(words, head, IS.capitals) && (isLast || is(words, head + 1, IS.postGoesOn))
			? { first, head }
			: null;
	}

	/** "…, | who became | chief of staff", "…, | now | head of the school": the first word of an office behind such words. */
	private pastBecoming(first: number): number {
		const { words } = this;
		const isWho = isLink(words, first, LINK.who) && isLink(words, first + 1, LINK.is);
		const past = isWho ? first + 2 : first;
		return isLink(words, past, LINK.time) ? past + 1 : past;
	}

	/** "Gareth Boswell (Senior Planning Officer)": the office in brackets behind a name, in words; null for none. */
	postInBrackets({ end, cluster }: Mention): Definite | null {
		const { words } = this;
		const bracket = wordFrom(words, end);
		if (cluster.kind !== 'person' || codeAt(words, bracket) !== BRACKET) return null;
		let past = bracket + 1;
		while (past < bracket + LONGEST && is(words, past, IS.letters)) past++;
		const head = past - 1;
		const isPost = head > bracket && lowerAt(words, past) === ')' && IS_NOUN[this.tags[head]!] === 1;
		const isHeld = isPost && is(words, head, IS.person) && is(words, head, IS.office | IS.human);
		// "Ana Ruiz (Independent)", "Ana Ruiz (Spanish)", "Ana Ruiz (in the chair)"
		const isOther = is(words, head, IS.noLead | IS.nation) || is(words, head - 1, IS.the);
		return isHeld && !isOther ? { first: bracket + 1, head } : null;
	}

	/** The first word of the nouns right before a word of the same sentence; the word itself where there are none. */
	private nounsBefore(past: number): number {
		const { words, tags } = this;
		let first = past;
		while (first > 0 && past - first < LONGEST && words.sentence[first - 1] === words.sentence[past]) {
			const tag = tags[first - 1]!;
			const signs = signsAt(words, first - 1);
			// "Vice-chancellor Prof. Ana Ruiz"
			if ((signs & IS.point) !== 0 && first > 1 && is(words, first - 2, IS.address)) {
				first -= 2;
				continue;
			}
			// "Last week | Police Chief Tom Hale", "By Thursday night | Mayor Ana Ruiz", but "Night manager Tom Hale"
			if ((signs & IS.whose) !== 0 || isTime(words, first - 1)) break;
			// "New York mayor Ana Ruiz"
			const isNew = (signs & IS.fresh) !== 0 && first < past && isCapital(words, first);
			const isName = IS_NOUN[tag] === 1 && (signs & IS.noName) === 0;
			const isNoun = isNew || isName || (signs & IS.body) !== 0;
			// What is taken for an adjective may be somebody right before a name: "health critic".
			if (
				!isNoun &&
				!(first < past
					? this.isWithin(first - 1)
					: ((tag === ADJECTIVE || tag === ADVERB) && (signs & (IS.person | IS.organisation)) !== 0) ||
						isSomebodyTaggedAsVerb(words, tags, first - 1))
			)
				break;
			first--;
		}
		return first;
	}

	/** Whether a word tells what somebody has become: "retired". */
	isPast(i: number): boolean {
		return is(this.words, i, IS.past);
	}

	/** Whether a word may stand before the noun that tells who somebody is: "deputy", "Planning", "operating". */
	private isWithin(i: number): boolean {
		const { words, tags } = this;
		return (
			tags[i] === ADJECTIVE ||
			this.isPast(i) ||
			isWithinOffice(words, tags, i) ||
			(tags[i] === DOING && (isCapital(words, i) || is(words, i - 1, IS.title) || is(words, i, IS.official)))
		);
	}
}
