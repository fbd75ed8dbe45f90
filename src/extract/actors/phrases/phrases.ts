import type { Span } from '../../../model/index.js';
import { COMMA } from '../../text/characters.js';
import { DEMONYM, isTitleWord } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { wordSigns } from '../../text/signs.js';
import { codeAt, isCapital, lowerAt, type Words, wordAt, wordFrom } from '../../text/words.js';
import { DETERMINER, GOVERNING, isAge, isHuman } from '../../who/nouns.js';
import { officeOverField } from '../roles/field-offices.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { AMID } from './bare-phrase.js';
import { isOfClause } from './of-clause.js';
import { pastWork } from './of-work.js';
import { COMPANY, isPlaceName, isSideOf, isWithNoun } from './own-noun.js';
import { areBoth, firstOfTwo, isListed, together, withOthers } from './together.js';
import { isNamedSo, isToldBefore, toldNameAt } from './told-name.js';

/** Two people and more, in one word. */
const SEVERAL = /^(?:couple|pair|duo|trio|twins|family|parents|brothers|sisters)$/;
/** What is asked of the words of a phrase and of those that follow it. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	comma: /^,$/,
	point: /^\.$/,
	plus: /^\+$/,
	s: /^s$/,
	apostrophe: /^['’]$/,
	/** "Ruiz | 's" */
	owner: /^['’]s?$/,
	to: /^to$/,
	itself: /^(?:itself|himself|herself|themselves)$/,
	amid: ({ lower }) => AMID.has(lower),
	adverb: /^\p{Lower}{3,}ly$/u,
	age: ({ lower }) => isAge(lower),
	title: ({ lower }) => isTitleWord(lower),
	/** What begins a clause, where a noun phrase ends. */
	clause: /^(?:when|while|as|after|before|because)$/,
	/** What goes on about somebody after a comma. */
	told: /^(?:\d(?!.*-old$)|(?:who|which|whose|whom|from|in)$)/,
	done: ({ lower }) =>
		/^\p{Lower}{3,}(?:ed|ing)$|^(?:seen|sent|written|led|held|made|known|drawn)$/u.test(lower) &&
		!isTitleWord(lower),
	/** What somebody does to somebody else, but tell a name. */
	doing: /^(?!call|nam|be)\p{Lower}{3,}ing$/u,
	human: ({ lower }) => isHuman(lower),
	letters: /^\p{Alpha}/u,
	/** What may follow the head of a phrase inside it. */
	afterHead:
		/^(?:who|and|of|for|in|at|from|on|with|told|said|says|or|himself|herself|itself|also|the|a|an|is|was|has|had|yesterday|today|last|this|next|recently|already|now|again|still|repeatedly|have|were|are|will|would|tonight|later|then|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/,
	/** What a body is, where its name stands before: "the Blue Anchor charity". */
	ownNoun:
		/^(?:union|party|charity|company|firm|airline|newspaper|agency|group|organi[sz]ation|bank|network|website|coalition|alliance)$/,
	/** "the | GMB | union", "the | Syriza | party": what such a body is called has often one word. */
	ownAlone: /^(?:union|party|group|charity|app|newspaper|website|company|firm|airline)$/,
	union: /^union$/,
	/** What tells the rank of an office. */
	rank: /^(?:senior|deputy|additional|joint|special|former|assistant|associate|vice|acting|executive|junior|chief)$/,
	office:
		/^(?:mp|mep|msp|head|chief|captain|chair|editor|manager|owner|founder|minister|secretary|commissioner|governor|director|chairman|chairwoman|speaker|president|professor|bishop|ambassador|deputy|leader|mayor|undersecretary|superintendent|inspector|controller|registrar|principal|dean|treasurer)$/,
	governing: ({ lower }) => GOVERNING.has(lower),
	/** How many children somebody has. */
	count: /^(?:two|three|four|five|six|seven|eight|nine|ten)$/,
	/** What makes a source one that is near somebody else, before a small word: "close to", "familiar with". */
	beside: /^(?:close|loyal|familiar|briefed|acquainted|allied|opposed)$/,
	afterBeside: /^(?:to|with|by)$/,
	/** What may stand right behind a source before the name that it gives: "the woman, | who gave her name as". */
	naming:
		/^(?:and|who|which|that|would|wanted|asked|wished|preferred|agreed|chose|simply|only|just|merely|gave|gives?|giving|is|was|be|identified|introduced|named|known|whose|whom|surnamed|nicknamed|call(?:ed|s|ing)|goes|went)$/,
});

/** Reads noun phrases: which name heads one, which stands beside it, which body a noun means. */
export class Phrases {
	/** The offset that was asked for last, and the first mention from there: of one source, one question follows another. */
	private offset = -1;
	private mention = 0;

	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {}

	/** Index of the first mention at or after an offset. */
	mentionFrom(offset: number): number {
		if (offset === this.offset) return this.mention;
		const { mentions } = this;
		this.offset = offset;
		this.mention = lowerBound(mentions.length, (m) => mentions[m]!.start < offset);
		return this.mention;
	}

	/** Whoever was named last before an offset, of those who are some sort. */
	lastBefore(offset: number, isSuch: (cluster: Cluster) => boolean): Cluster | null {
		for (let m = this.mentionFrom(offset) - 1; m >= 0; m--) {
			const { cluster } = this.mentions[m]!;
			if (isSuch(cluster)) return cluster;
		}
		return null;
	}

	/** Where a noun phrase ends for its head: before a comma and an age, without a comma or a possessive at its end. */
	endOf(first: number, stop: number): number {
		const { words } = this;
		// "The agency itself": the same without the pronoun.
		let end = stop - first > 2 && is(words, stop - 1, IS.itself) ? stop - 1 : stop;
		while (end - 1 > first && codeAt(words, end - 1) === COMMA) end--;
		// One word ends where it ends.
		if (end - first < 2) return end;
		if (end - 2 > first && is(words, end - 1, IS.s) && is(words, end - 2, IS.apostrophe)) end -= 2;
		// "the regulator nevertheless"
		if (end - first > 1 && is(words, end - 1, IS.amid)) end--;
		// "the Speaker, wearily"
		if (end - first > 2 && codeAt(words, end - 2) === COMMA && is(words, end - 1, IS.adverb)) end -= 2;
		// "The 44-year-old, brother of the actress Ana Ruiz,": what comes after tells more of the same.
		if (first + 2 < end && codeAt(words, first + 2) === COMMA && is(words, first + 1, IS.age))
			return first + 2;
		for (let i = first + 1; i + 1 < end; i++) {
			const signs = signsAt(words, i);
			if (i > first + 1 && (signs & IS.clause) !== 0) return i;
			// "The memo, dated 3 June and addressed to Alan Fitch,": what was done with it.
			if ((signs & IS.comma) !== 0 && is(words, i + 1, IS.told | IS.done)) return i;
		}
		return end;
	}

	/** The name that heads a noun phrase: not "Ruiz" in "Ruiz's lawyer", "a spokesman for Ruiz", "Ruiz aides". */
	headName(source: Span, first: number, stop: number): Cluster | null {
		const { words, mentions } = this;
		if (pastWork(words, first, stop) > first) return null;
		let fallback: Cluster | null = null;
		let m = this.mentionFrom(source[0]);
		// The source may begin in the middle of a name.
		if (m > 0 && mentions[m - 1]!.end > source[0]) m--;
		const end = stop > first ? words.end[stop - 1]! : source[1];
		for (; m < mentions.length && mentions[m]!.start < end; m++) {
			const mention = mentions[m]!;
			const after = wordFrom(words, mention.end);
			if (isSideOf(mention, mentions[m + 1])) continue;
			let k = after;
			while (k < stop && isCapital(words, k) && !this.isNameAt(words.start[k]!)) k++;
			// "The U.N. | food agency"
			if (k + 1 < stop && is(words, k, IS.point) && /^\p{Lower}/u.test(wordAt(words, k + 1))) k++;
			// "Two OPEC+ sources"
			if (k === after && k + 1 < stop && is(words, k, IS.plus)) k++;
			const next = k < stop ? signsAt(words, k) : 0;
			// "Lawyer Jane Achieng’, who said": an apostrophe that nothing follows is part of the name.
			if ((next & IS.owner) !== 0 && (k + 1 < stop || (next & IS.apostrophe) === 0)) continue;
			// "A Labour TD": the noun heads the phrase.
			if (k > after && k === stop && mention.cluster.kind !== 'person' && is(words, k - 1, IS.title))
				continue;
			const isItself =
				isWithNoun(words, mention, stop) ||
				(k + 1 === stop &&
					mention.cluster.kind === 'organisation' &&
					(next & IS.ownNoun) !== 0 &&
					!((next & IS.union) !== 0 && mention.form.endsWith('s')) &&
					(mention.form.includes(' ') || ((next & IS.ownAlone) !== 0 && !isPlaceName(mention.form))));
			// "wrote Ana Ruiz | to her lawyer, Bo Lund": whom somebody speaks to comes after who speaks.
			const isAddressing = (next & IS.to) !== 0 && mention.cluster.kind === 'person';
			const goesOn = (next & IS.letters) !== 0 && (next & IS.afterHead) === 0;
			if (!isItself && !isAddressing && goesOn && !isCapital(words, k)) continue;
			// "Minister of State Declan Tuohy said"
			const isHolder =
				mention.cluster.kind === 'person' &&
				(after === stop || ((next & IS.comma) !== 0 && !isCapital(words, k + 1))) &&
				this.isHolder(first, wordFrom(words, mention.start));
			const isInList = mention.cluster.kind !== 'person' && isListed(words.text, mention);
			// "A woman who asked to be called | Amina"
			const isOwn = mention.cluster.kind !== 'place' && isToldBefore(words.text, source[0], mention.start);
			const at = wordFrom(words, mention.start);
			if (!isOwn && isOfClause(words, first, at)) continue;
			if (!isHolder && !isOwn && this.isGoverned(first, at, isInList)) continue;
			if (mention.cluster.kind === 'person') return mention.cluster;
			fallback ??= mention.cluster;
		}
		// "Trump went after Bush": the words run into a clause, whose subject opens them.
		const opens = mentions[this.mentionFrom(source[0])];
		// "Velmoran officers as": people, not their country.
		const isClause = is(words, stop, IS.clause) && !/[^s]s$/.test(lowerAt(words, stop - 1));
		return fallback ?? (opens?.start === source[0] && isClause ? opens.cluster : null);
	}

	/** "Minister of State | Declan Tuohy", "The superior, Director of Payments | Ulla Holm": whether an office ends right before a name. */
	private isHolder(first: number, name: number): boolean {
		const { words } = this;
		let from = name;
		while (from > first && !is(words, from - 1, IS.comma)) from--;
		return (
			(is(words, this.pastRank(from), IS.office) && isCapital(words, from)) || this.isOfficeOf(from, name)
		);
	}

	/** "Ken and Sheila Moat", "Malta and Italy": several who say it together, at the end of a phrase; null for others. */
	pair(source: Span, first: number, stop: number): string | null {
		const { words, mentions } = this;
		const cut = this.mentionFrom(source[0]);
		const m = firstOfTwo(words, mentions, cut, source[0]);
		const one = mentions[m];
		if (one === undefined) return null;
		const start = m < cut ? one.start : source[0];
		const all = together(words.text, mentions, m, [start, words.end[stop - 1]!]);
		const isGoverned =
			all !== null && one.cluster.kind === 'person' && this.isGoverned(first, wordFrom(words, one.start));
		return isGoverned ? null : all;
	}

	/** "Ruiz and her colleagues", "the operator and the union": more than one, of whom not all are named; null for others. */
	withOthers(source: Span, stop: number): string | null {
		const { text, end } = this.words;
		const one = this.mentions[this.mentionFrom(source[0])];
		if (one?.start === source[0]) return withOthers(text, one, end[stop - 1]!);
		const phrase = text.slice(source[0], end[stop - 1]!);
		return areBoth(phrase) ? phrase : null;
	}

	/** "Senior | Minister": past what tells the rank of an office. */
	private pastRank(first: number): number {
		return is(this.words, first, IS.rank) ? first + 1 : first;
	}

	/** "Cabinet member for education | Huw Probert", "clerk of the course | Willie Erskine": an office right before its holder's name. */
	private isOfficeOf(first: number, name: number): boolean {
		return !DETERMINER.has(lowerAt(this.words, first)) && officeOverField(this.words, name, first) >= 0;
	}

	/** Who is named by names that begin within a span. */
	*namedIn([start, end]: Span): Iterable<Cluster> {
		const { mentions } = this;
		for (let m = this.mentionFrom(start); m < mentions.length && mentions[m]!.start < end; m++)
			yield mentions[m]!.cluster;
	}

	/** Who is named by whoever speaks in marks, not in words that they quote in turn. */
	*spokenOf([start, end]: Span): Iterable<Cluster> {
		const { text } = this.words;
		if (!/["“”„«»‘‚‹「『']/.test(text[start]!)) return;
		const { mentions } = this;
		const first = this.mentionFrom(start);
		if (first === mentions.length || mentions[first]!.start >= end) return;
		const inner = /[\s,:(]["“„‘‚'«‹「『]/.exec(text.slice(start + 1, end));
		const past = inner === null ? end : start + 1 + inner.index + inner[0].length;
		for (let m = first; m < mentions.length && mentions[m]!.start < past; m++) yield mentions[m]!.cluster;
	}

	/** Whether a name begins at an offset. */
	isNameAt(offset: number): boolean {
		return this.mentions[this.mentionFrom(offset)]?.start === offset;
	}

	/** "The Pelham company", "the Dutch firm": a place or a nation that only says where a company is. */
	isWhere(i: number, noun: string): boolean {
		if (!COMPANY.test(noun)) return false;
		if (lowerAt(this.words, i) === 'ftse') return true;
		const at = this.words.start[i]!;
		const mention = this.mentions[this.mentionFrom(at)];
		if (mention !== undefined && mention.start === at && mention.cluster.kind === 'place') return true;
		return DEMONYM.test(wordAt(this.words, i));
	}

	/** Whether a word stands inside a name. */
	private isInName(i: number): boolean {
		const at = this.words.start[i]!;
		const before = this.mentions[this.mentionFrom(at) - 1];
		return before !== undefined && before.start < at && before.end > at;
	}

	/** Whether a preposition governs the name: "a spokesman for Ruiz", but not "a spokesman for the club, Ruiz". */
	private isGoverned(first: number, at: number, isInList = false): boolean {
		const { words } = this;
		if (this.isBeside(first, at)) return true;
		for (let i = at - 1; i > first; i--) {
			const signs = signsAt(words, i);
			if ((signs & IS.comma) !== 0 && !isInList) return false;
			// The "of" of a body's name governs nobody: Union of Clinical Nurses secretary Ana Ruiz.
			// "Mother of two Ana Ruiz"
			if (i + 2 === at && is(words, i + 1, IS.count)) return false;
			if ((signs & IS.governing) !== 0) return !this.isInName(i);
			// "One pastor | supporting | Mr. Ruiz, Bo Lund, said": of whom somebody without a name does something.
			if ((signs & IS.doing) !== 0 && !isCapital(words, i) && is(words, i - 1, IS.human))
				return i + 1 === at || (isCapital(words, i + 1) && areTitles(words, i + 1, at));
		}
		return false;
	}

	/** "a source close to the leader, Ana Ruiz,": whoever is named is not the one who is close to somebody. */
	private isBeside(first: number, at: number): boolean {
		const { words } = this;
		for (let i = first + 1; i + 1 < at; i++)
			if (is(words, i, IS.beside) && is(words, i + 1, IS.afterBeside)) return true;
		return false;
	}

	/** "the mayor of Saltmouth, Hanne Bruun, said": the name in apposition right after the source. */
	apposition(first: number, end: number, stop: number): Cluster | null {
		const { words, mentions } = this;
		if (stop + 1 >= words.count || words.start[stop]! - end > 1) return null;
		const comma = this.commaAfter(first, stop);
		// "The couple, Tristan and Isla Beresford,": both of them.
		if (comma === -1 || SEVERAL.test(lowerAt(words, stop - 1)) || this.isBeside(first, stop)) return null;
		const mention = mentions[this.mentionFrom(words.start[comma]!)];
		if (mention?.cluster.kind !== 'person' || !this.leadsTo(comma + 1, mention.start)) return null;
		const after = wordFrom(words, mention.end);
		return after >= words.count || /^(?:[,.;:(—–]|of|at|from)$/.test(lowerAt(words, after))
			? mention.cluster
			: null;
	}

	/**
	 * "Winston Barrett, 73, | a former steelworker": whoever is told to be so, before the word that begins it.
	 * @param end where that ends, in UTF-16 code units; null where a clause goes on with it
	 */
	bearerBefore(first: number, end: number | null): Cluster | null {
		const { words, mentions } = this;
		if (!is(words, first - 1, IS.comma) || !/^an?$/.test(lowerAt(words, first))) return null;
		// "to Port-Vallière, a spokeswoman announced": what tells of somebody ends with a comma.
		if (end !== null && words.text[end] !== ',') return null;
		const mention = mentions[this.mentionFrom(words.start[first]!) - 1];
		if (mention?.cluster.kind !== 'person') return null;
		return /^,(?: \d\d,)? $/.test(words.text.slice(mention.end, words.start[first]!))
			? mention.cluster
			: null;
	}

	/** The comma after a noun phrase, past where its bearer holds an office: "its organiser | on the coast,"; -1 when there is none. */
	private commaAfter(first: number, stop: number): number {
		const { words } = this;
		if (is(words, stop, IS.comma)) return stop;
		if (!/^(?:in|at|on|for|of)$/.test(lowerAt(words, stop))) return -1;
		if (!/^(?:its|their|his|her|the)$/.test(lowerAt(words, first))) return -1;
		for (let i = stop + 1; i < words.count && i - stop < 6; i++) {
			const word = lowerAt(words, i);
			if (word === ',') return i;
			if (!/^\p{Alpha}[\p{Alpha}-]*$/u.test(word)) return -1;
		}
		return -1;
	}

	/** Whether nothing stands between a word and a name, or only what its bearer is: "the retired teacher". */
	private leadsTo(first: number, name: number): boolean {
		const { words } = this;
		const past = wordFrom(words, name);
		if (past === first) return true;
		// "the author, Professor Luc Hennebert", "the Vice-Chancellor, Prof. (Mrs) Edidiong Bassey"
		if (past - first <= 6 && areTitles(words, first, past)) return true;
		if (past - first > 6 || !/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(words, first))) return false;
		for (let i = first + 1; i < past; i++) if (!/^[\p{Alpha}-]+$/u.test(lowerAt(words, i))) return false;
		return true;
	}

	/** "the woman, who gave her name only as Teresa": the name told after the source. */
	toldName(end: number): Cluster | null {
		const { words, mentions } = this;
		const next = wordFrom(words, end);
		if (!is(words, is(words, next, IS.comma) ? next + 1 : next, IS.naming)) return null;
		const match = toldNameAt(words.text, end);
		const mention = match && mentions[this.mentionFrom(end + match.length)];
		return mention && isNamedSo(words.text, mention, end, match) ? mention.cluster : null;
	}
}

/**
 * Whether a phrase tells of what somebody is: "the headmistress of St Bride's", but not "the mother of six" or "the
 * 19-year-old from Lund".
 */
export function isHeld(words: Words, first: number, stop: number): boolean {
	for (let i = first + 2; i < stop - 1; i++) {
		const word = lowerAt(words, i);
		if (word === 'of' && is(words, i + 1, IS.count)) return false;
		if (word === 'from' && is(words, i - 1, IS.age)) return false;
		if (/^(?:of|at|for|from)$/.test(word)) return true;
	}
	return false;
}

/** Where the head of a phrase stands; -1 where it does not. */
export function headAt(words: Words, head: string, first: number, stop: number): number {
	for (let i = first; i < stop; i++) if (lowerAt(words, i) === head) return i;
	return -1;
}

/** Whether a phrase holds an owner: "the rebels' chief negotiator". */
export function isOwned(words: Words, first: number, stop: number): boolean {
	for (let i = first + 1; i < stop - 1; i++) if (is(words, i, IS.owner)) return true;
	return false;
}

/** Whether words are titles, with the points and brackets that they are written with. */
function areTitles(words: Words, first: number, past: number): boolean {
	for (let i = first; i < past; i++) {
		const word = lowerAt(words, i);
		if (!isTitleWord(word) && !/^[.()]$/.test(word)) return false;
	}
	return past > first;
}
