import type { Span } from '../model/index.js';
import { isLetter, isUpper } from './characters.js';
import { isTitleWord, NOT_NAMES } from './lexicon.js';
import { Vocabulary } from './vocabulary.js';

/** Words in a title. */
const TITLE_WORDS = 3;
const LONGEST = 48;

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
november december spokesman spokeswoman unfortunately dont didnt wont cant isnt doesnt`.split(/\s+/),
);

/** A common word, or a title before a name. */
const isNoName = (word: string): boolean => COMMON.has(word) || NOT_NAMES.has(word) || isTitleWord(word);

/** What a word is, worked out once however often it stands in the text. */
interface Known {
	readonly form: string;
	readonly isUpper: boolean;
	/** Whether it may be part of a name, and whether it tells what somebody is. */
	readonly isName: boolean;
	readonly isTitle: boolean;
	/** What it is counted under; null when it is not counted. */
	readonly key: string | null;
}

interface Counted {
	times: number;
	form: string;
}

type Counts = Map<string, Counted>;

/** Short titles for stretches of one text, made of the words that stand out in each. */
export class KeyWords {
	private readonly vocabulary = new Vocabulary();
	private readonly known: Known[] = [];

	constructor(private readonly text: string) {}

	/**
	 * One title a span; empty when nothing stands out. A word is used for one span only.
	 * @param without for each span a text whose words are left out of its title
	 */
	titles(spans: readonly Span[], without: readonly string[]): string[] {
		const counts = spans.map((span) => this.count(span));
		const spread = new Map<string, number>();
		for (const count of counts)
			for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
		const weights = Float64Array.from({ length: spans.length + 1 }, (_, n) => Math.log(1 + spans.length / n));
		const used = new Set<string>();
		return counts.map((count, i) => {
			const label = without[i]!.toLowerCase();
			const isFree = (word: string) =>
				!used.has(word) && word.split(/[ -]/).every((part) => !label.includes(part));
			const best = bestOf(
				count,
				(word, { times, form }) => times * weights[spread.get(word)!]! * boost(form),
				isFree,
			);
			for (const word of best) used.add(word);
			return titleOf(best.map((word) => count.get(word)!.form));
		});
	}

	/** How often each word of a stretch stands in it; plurals and singulars together. */
	private count([from, to]: Span): Counts {
		const { text } = this;
		const counts: Counts = new Map();
		let start = -1;
		let name = '';
		for (let at = from; at <= to; at++) {
			if (at < to && isLetter(text.charCodeAt(at))) {
				if (start < 0) start = at;
				continue;
			}
			if (start >= 0 && at - start < 24) {
				const word = this.know(start, at);
				if (!word.isName) {
					add(counts, name, keyOf(name));
					name = '';
					// "Solicitor", right before a name, tells nothing.
					if (!word.isUpper || !word.isTitle) add(counts, word.form, word.key);
				} else if (this.goesOn(name, start) && name.length + word.form.length < 30)
					// Capitalised words side by side are one name.
					name = `${name}${text[start - 1]}${word.form}`;
				else {
					add(counts, name, keyOf(name));
					name = word.form;
				}
			}
			start = -1;
		}
		add(counts, name, keyOf(name));
		return counts;
	}

	/** Whether the word that starts at `start` stands right after a name. */
	private goesOn(name: string, start: number): boolean {
		const { text } = this;
		return (
			name !== '' &&
			(text[start - 1] === ' ' || text[start - 1] === '-') &&
			text.startsWith(name, start - 1 - name.length)
		);
	}

	private know(start: number, end: number): Known {
		const number = this.vocabulary.add(this.text, start, end);
		const known = this.known[number];
		if (known) return known;
		const form = this.vocabulary.forms[number]!;
		const lower = this.vocabulary.lowers[number]!;
		const isCapital = isUpper(form.charCodeAt(0));
		const isTitle = isCapital && isTitleWord(lower);
		this.known[number] = {
			form,
			isUpper: isCapital,
			isName: isCapital && form.length >= 3 && !isTitle && !isNoName(lower),
			isTitle,
			key: keyOf(form),
		};
		return this.known[number]!;
	}
}

/** What a word or a name is counted under; null when it says nothing of what a text is about. */
function keyOf(form: string): string | null {
	if (form.length < 4) return null;
	const lower = form.toLowerCase();
	if (COMMON.has(lower) || (form.length > 5 && form === form.toUpperCase())) return null;
	return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function add(counts: Counts, form: string, key: string | null): void {
	if (key === null) return;
	const known = counts.get(key);
	if (!known) {
		counts.set(key, { times: 1, form });
		return;
	}
	known.times++;
	// Lower case somewhere means no name.
	if (known.form === form) return;
	const lower = form.toLowerCase();
	if (form === lower) known.form = known.form.toLowerCase() === lower ? form : known.form.toLowerCase();
}

/** Names count more. */
const boost = (form: string): number => (/^\p{Lu}/u.test(form) ? 1.3 : 1);

/** The few words of the highest scores that are free, the highest first; of equal ones those that came first. */
function bestOf(
	counts: Counts,
	scoreOf: (word: string, counted: Counted) => number,
	isFree: (word: string) => boolean,
): string[] {
	const words: string[] = [];
	const scores: number[] = [];
	for (const [word, counted] of counts) {
		const score = scoreOf(word, counted);
		if (words.length === TITLE_WORDS && score <= scores[TITLE_WORDS - 1]!) continue;
		if (!isFree(word)) continue;
		let at = words.length;
		while (at > 0 && scores[at - 1]! < score) at--;
		words.splice(at, 0, word);
		scores.splice(at, 0, score);
		if (words.length > TITLE_WORDS) {
			words.pop();
			scores.pop();
		}
	}
	return words;
}

function titleOf(forms: readonly string[]): string {
	let title = '';
	for (const form of forms) {
		// "Anil Sawant, Sawant"
		if (form.split(/[ -]/).some((part) => title.includes(part))) continue;
		const longer = title === '' ? form : `${title}, ${form}`;
		if (longer.length > LONGEST) break;
		title = longer;
	}
	return title;
}
