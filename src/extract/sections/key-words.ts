import type { Span } from '../../model/index.js';
import { IS_NOUN } from '../tagging/tagset.js';
import { codesOf, HYPHEN, isApostrophe, isLetter, isUpper, SPACE } from '../text/characters.js';
import { hashOf } from '../text/hash.js';
import { askedOnce, type KnownWord } from '../text/known-word.js';
import { isTitleWord, NOT_NAMES } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import { rememberingNames } from '../text/remember.js';
import { type Words, wordFrom } from '../text/words.js';
import { LONGEST_NAME, type Phrases } from './phrases.js';

/** Key words in a title, and how many are looked at: some turn out to be part of others. */
const TITLE_WORDS = 3;
const LOOKED_AT = 6;
const LONGEST = 48;

/** The fewest letters of a word that is counted, and of one that is part of a name; no word has so many. */
const SHORTEST = 4;
const SHORTEST_NAME = 3;
const LONGEST_WORD = 24;

/** What may stand before the first letter of a sentence, and what before all that. */
const OPENING = codesOf('"“‘\'(«„');
const BEFORE_SENTENCE = codesOf('.!?…:\n"”’•*-');

/** Words that say nothing of what a text is about. */
const COMMON = new Set(
	`about above according across after again against ahead almost along already also although always among amid
another anyone anything around asked away back became because become been before began behind being below best better
between both bring brought came cannot come comes could court day days despite did does doing done down during each
early either else enough even ever every everyone everything face far few first five following former found four from
full further gave getting give given gives going gone good great group had half hard has have having held help her
here high him himself his home hour hours however house into its itself just keep kept kind knew know known large last
late later least left less like likely little local long look looking made main make makes making many matter may
maybe mean means meant might mind minutes month months more most much must myself near nearly need needs never next
night nobody none nothing now number off often once one only open other others our out over own part people per
perhaps place point put quite rather really released reported right said same saw say saying says second see seem seen
seven several shall she should show side since six some someone something soon statement still such sure take taken
takes taking tell tells than that the their them themselves then there these they thing things think this those
though thought three through thus time times today together told tomorrow too took toward towards tuesday turn two
under until upon used using very wanted wants was way week weeks well went were what when where whether which while
who whole whom whose why will with within without woman women work would wrote year years yes yesterday yet you young
your monday wednesday thursday friday saturday sunday january february march april june july august september october
november december mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends tonight fortnight
decade decades percent cent percentage hundred hundreds thousand thousands million millions billion billions trillion
dozen dozens half third quarter couple sort kind kinds sorts lots spokesman spokeswoman unfortunately dont didnt wont
cant isnt doesnt`.split(/\s+/),
);

/** Hours that say nothing either, but may begin a name: "Evening Post". */
const HOURS = new Set(['morning', 'afternoon', 'evening']);

/** Whether a word in small letters says nothing of what a text is about. */
export const isCommon = (word: string): boolean => COMMON.has(word) || HOURS.has(word);

/** A common word, or a title before a name. */
const isNoName = (word: string): boolean => COMMON.has(word) || NOT_NAMES.has(word) || isTitleWord(word);

/** A run of letters in a word: most words are one, "Perrin-Vaucher" has two, "1,000" none. */
interface KeyRun {
	/** Where it begins in the word. */
	readonly from: number;
	readonly form: string;
	/** Whether it may be part of a name, and whether it is a title with a capital: "Solicitor". */
	readonly isName: boolean;
	readonly isTitle: boolean;
	/** What it is counted under, hashed; NOTHING when it says nothing of what a text is about. */
	readonly key: number;
}

/** Where a name stands, and its run of letters where it is only one. */
interface Name {
	readonly start: number;
	readonly end: number;
	readonly run: KeyRun | null;
}

/** "Solicitor", right before a name, tells nothing. */
const saysNothing = ({ isTitle, key }: KeyRun): boolean => isTitle || key === NOTHING;

/** A word without letters; one of a single run that says nothing; one that is not its run, or may be part of a name. */
const NO_RUN = 1;
const NOTHING = 2;
const SEVERAL = 3;
const FIRST_KEY = 4;

/** What adds nothing by itself. */
const NO_KEY: KeyRun = { from: 0, form: '', isName: false, isTitle: false, key: NOTHING };

/** The hash of a key: below zero, so that it is none of the numbers above. */
const hashOfKey = (key: string): number => (key === '' ? NOTHING : hashOf(key) | 0x80000000);

/** What is counted in one stretch, in the order in which it comes. */
interface Counts {
	readonly keys: number[];
	readonly times: number[];
	readonly forms: string[];
	/** Where each stands first. */
	readonly at: number[];
}

/** Short titles for stretches of one text, made of the words that stand out in each. */
export class KeyWords {
	/** What each different word adds: one of the numbers below, or that of its key and FIRST_KEY; 0 when not known. */
	private readonly keys: number[];
	/** The numbers of what words and names are counted under, by hash; and a form of each. */
	private readonly numbers = new Map<number, number>();
	private readonly forms: string[] = [];
	/** By number: in how many stretches it stands, in which one last, and at which place there. */
	private readonly spread: number[] = [];
	private readonly lastIn: number[] = [];
	private readonly places: number[] = [];
	/** By number: whether it stands with a capital within a sentence. */
	private readonly inside: boolean[] = [];

	/** By the number of a word: how much oftener it is a noun than anything else. */
	private readonly nouns: Int32Array;

	/**
	 * @param tags parts of speech of the words (`TAGS`)
	 * @param untold what tells nothing of what a text is about, in text order
	 * @param phrases what key words are shown as
	 */
	constructor(
		private readonly all: Words,
		tags: Uint8Array,
		private readonly untold: readonly Span[],
		private readonly phrases: Phrases,
	) {
		this.keys = new Array(all.known.length).fill(0);
		this.nouns = new Int32Array(all.known.length);
		for (let i = 0; i < all.count; i++) this.nouns[all.number[i]!]! += IS_NOUN[tags[i]!] === 1 ? 1 : -1;
	}

	/**
	 * One title a span; empty when nothing stands out. A word is used for one span only.
	 * @param without for each span a text whose words are left out of its title
	 */
	titles(spans: readonly Span[], without: readonly string[]): string[] {
		const counts = spans.map((span, s) => this.count(span, s));
		const used = new Set<number>();
		// What stands in few stretches counts more.
		const weights = spans.map((_, others) => Math.log(1 + spans.length / (others + 1)));
		return counts.map((count, s) => {
			const label = without[s]!.toLowerCase();
			const isFree = (key: number) => !used.has(key) && isApart(this.forms[key]!, label);
			const best = this.best(count, weights, isFree);
			const phrases = best.map((place) => this.phrases.around(count.at[place]!, count.forms[place]!));
			const shown = titleOf(phrases.map((phrase) => (isApart(phrase, label) ? phrase : '')));
			for (const n of shown.places) used.add(count.keys[best[n]!]!);
			return shown.title;
		});
	}

	/** How often each word of a stretch stands in it; plurals and singulars together. */
	private count([from, to]: Span, stretch: number): Counts {
		const { all } = this;
		const counts: Counts = { keys: [], times: [], forms: [], at: [] };
		let name: Name | null = null;
		let c = lowerBound(this.untold.length, (k) => this.untold[k]![1] <= from);
		for (let i = wordFrom(all, from); i < all.count && all.start[i]! < to; i++) {
			while (c < this.untold.length && this.untold[c]![1] <= all.start[i]!) c++;
			if (c < this.untold.length && this.untold[c]![0] <= all.start[i]!) continue;
			const number = all.number[i]!;
			const key = this.keys[number]! || this.learn(number);
			if (key === NO_RUN) continue;
			if (key !== SEVERAL) {
				if (name) this.addName(counts, stretch, name);
				name = key === NOTHING ? this.newAt(i) : null;
				if (key !== NOTHING)
					this.add(counts, stretch, all.known[number]!.form, key - FIRST_KEY, all.start[i]!);
				continue;
			}
			for (const run of keyRunsOf(all.known[number]!)) {
				const start = all.start[i]! + run.from;
				if (run.key !== NOTHING && isUpper(run.form.charCodeAt(0)) && !this.opensSentence(start))
					this.inside[this.numberOf(run.key, run.form)] = true;
				if (run.isName && this.nouns[number]! <= 0 && this.opensSentence(start)) continue;
				if (!run.isName) {
					if (name) this.addName(counts, stretch, name);
					name = null;
					if (this.nouns[number]! > 0 && !saysNothing(run))
						this.add(counts, stretch, run.form, this.numberOf(run.key, run.form), start);
					continue;
				}
				const past = start + run.form.length;
				// Capitalised words side by side are one name.
				if (name && this.goesOn(name, start) && past - name.start <= LONGEST_NAME)
					name = { start: name.start, end: past, run: null };
				else {
					if (name) this.addName(counts, stretch, name);
					name = { start, end: past, run };
				}
			}
		}
		if (name) this.addName(counts, stretch, name);
		return counts;
	}

	/** "New | York": the first word of a name, before another capital; null for others. It is too short to be counted. */
	private newAt(i: number): Name | null {
		const { text, start, end } = this.all;
		const isNew =
			end[i]! - start[i]! === 3 && text.startsWith('New ', start[i]) && isUpper(text.charCodeAt(end[i]! + 1));
		return isNew ? { start: start[i]!, end: end[i]!, run: NO_KEY } : null;
	}

	/** Works out what a word adds to the counts. */
	private learn(number: number): number {
		const word = this.all.known[number]!;
		word.topic ||= topicOf(word);
		// What is no noun tells how things are and what is done, not what a text is about.
		const isKey = word.topic < 0 && this.nouns[number]! > 0;
		const key = isKey ? this.numberOf(word.topic, word.form) + FIRST_KEY : Math.max(word.topic, NOTHING);
		this.keys[number] = key;
		return key;
	}

	private addName(counts: Counts, stretch: number, { start, end, run }: Name): void {
		const form = run ? run.form : this.all.text.slice(start, end);
		const key = run ? run.key : hashOfKey(keyOf(form));
		if (key !== NOTHING) this.add(counts, stretch, form, this.numberOf(key, form), start);
	}

	/** Whether the word that starts at `start` stands right after a name. */
	private goesOn({ end }: Name, start: number): boolean {
		const between = end === start - 1 ? this.all.text.charCodeAt(end) : 0;
		return between === SPACE || between === HYPHEN;
	}

	/** Whether nothing of a sentence, or only a mark, stands before a place. */
	private opensSentence(start: number): boolean {
		const { text } = this.all;
		let at = start - 1;
		while (at >= 0 && OPENING.has(text.charCodeAt(at))) at--;
		while (at >= 0 && text.charCodeAt(at) === SPACE) at--;
		return at < 0 || BEFORE_SENTENCE.has(text.charCodeAt(at));
	}

	/** The number of a key that a form has. */
	private numberOf(key: number, form: string): number {
		const known = this.numbers.get(key);
		if (known !== undefined) return known;
		this.numbers.set(key, this.forms.length);
		this.spread.push(0);
		this.lastIn.push(-1);
		this.places.push(0);
		this.inside.push(false);
		return this.forms.push(form) - 1;
	}

	private add(
		{ keys, times, forms, at }: Counts,
		stretch: number,
		form: string,
		key: number,
		start: number,
	): void {
		if (this.lastIn[key] !== stretch) {
			this.lastIn[key] = stretch;
			this.spread[key]!++;
			this.places[key] = keys.push(key) - 1;
			times.push(1);
			forms.push(form);
			at.push(start);
			return;
		}
		const place = this.places[key]!;
		times[place]!++;
		const known = forms[place]!;
		if (known === form) return;
		// Lower case somewhere means no name.
		const lower = form.toLowerCase();
		if (form === lower) forms[place] = known.toLowerCase() === lower ? form : known.toLowerCase();
	}

	/** Names count more; words that only open sentences count less. */
	private boost(key: number, form: string): number {
		if (!isUpper(form.charCodeAt(0))) return 1;
		return this.inside[key] || form.includes(' ') || form.includes('-') ? HIGHEST_BOOST : 0.5;
	}

	/**
	 * The few places of the highest scores that are free, the highest first; of equal ones those that came first.
	 * @param weights what a time counts, by in how many other stretches the key stands
	 */
	private best(
		{ keys, times, forms }: Counts,
		weights: readonly number[],
		isFree: (key: number) => boolean,
	): number[] {
		const best: number[] = [];
		const scores: number[] = [];
		for (let place = 0; place < keys.length; place++) {
			const key = keys[place]!;
			const count = times[place]! * weights[this.spread[key]! - 1]!;
			const least = best.length === LOOKED_AT ? scores[LOOKED_AT - 1]! : 0;
			if (count * HIGHEST_BOOST <= least) continue;
			const score = count * this.boost(key, forms[place]!);
			if (score <= least || !isFree(key)) continue;
			let at = best.length;
			while (at > 0 && scores[at - 1]! < score) at--;
			best.splice(at, 0, place);
			scores.splice(at, 0, score);
			if (best.length > LOOKED_AT) {
				best.pop();
				scores.pop();
			}
		}
		return best;
	}
}

const HIGHEST_BOOST = 1.3;

/** Whether no part of a key stands in a label in lower case. */
function isApart(form: string, label: string): boolean {
	if (label === '') return true;
	const key = keyOf(form);
	const isOne = !key.includes(' ') && !key.includes('-');
	return isOne ? !label.includes(key) : key.split(/[ -]/).every((part) => !label.includes(part));
}

const keyRunsOf = askedOnce(({ form }): readonly KeyRun[] => runsIn(form));

function runsIn(form: string): KeyRun[] {
	const runs: KeyRun[] = [];
	let start = -1;
	for (let at = 0; at <= form.length; at++) {
		if (at < form.length && isLetter(form.charCodeAt(at))) {
			if (start < 0) start = at;
			continue;
		}
		if (isApostrophe(form.charCodeAt(at))) {
			// "O'Malley" is one, "couldn't" tells nothing.
			if (at === 1 && start === 0 && isUpper(form.charCodeAt(0)) && isUpper(form.charCodeAt(2))) continue;
			if (form[at - 1] === 'n' && form[at + 1] === 't') start = -1;
		}
		if (start >= 0 && at - start < LONGEST_WORD) runs.push(keyRun(start, form.slice(start, at)));
		start = -1;
	}
	return runs;
}

/** What a word adds to the counts, wherever it stands: the hash of its key, or one of the numbers above. */
function topicOf(word: KnownWord): number {
	const runs = runsIn(word.form);
	const run = runs[0];
	if (run === undefined) return NO_RUN;
	if (runs.length > 1 || run.isName || (run.form !== '' && run.form !== word.form)) return SEVERAL;
	return saysNothing(run) ? NOTHING : run.key;
}

function keyRun(from: number, form: string): KeyRun {
	const isCapital = isUpper(form.charCodeAt(0));
	// Nearly half of all words are too short to be counted or to be part of a name.
	if (form.length < SHORTEST && (form.length < SHORTEST_NAME || !isCapital))
		return { from, form: '', isName: false, isTitle: false, key: NOTHING };
	const lower = form.toLowerCase();
	const isTitle = isCapital && isTitleWord(lower);
	return {
		from,
		form,
		isName: isCapital && form.length >= SHORTEST_NAME && !isTitle && !isNoName(lower),
		isTitle,
		key: hashOfKey(keyOf(form)),
	};
}

/** What a word or a name is counted under; empty when it says nothing of what a text is about. */
const keyOf = rememberingNames((form: string): string => {
	const lower = form.toLowerCase();
	if (form.length < SHORTEST || isCommon(lower)) return '';
	if (form.length > 5 && form !== lower && form === form.toUpperCase()) return '';
	const isPlural = lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss');
	return isPlural ? lower.slice(0, -1) : lower;
});

/** A title of the first forms that have no word in common, and their places in the list. */
function titleOf(forms: readonly string[]): { readonly title: string; readonly places: readonly number[] } {
	let title = '';
	const places: number[] = [];
	for (const [place, form] of forms.entries()) {
		// "Anil Sawant, Sawant"
		const told = title.toLowerCase();
		if (form === '' || form.split(/[ -]/).some((part) => part !== 'New' && told.includes(part.toLowerCase())))
			continue;
		const longer = title === '' ? form : `${title}, ${form}`;
		if (longer.length > LONGEST) continue;
		title = longer;
		if (places.push(place) === TITLE_WORDS) break;
	}
	return { title, places };
}
