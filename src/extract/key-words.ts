import type { Span } from '../model/index.js';
import { isLetter, isUpper } from './characters.js';
import { isTitleWord, NOT_NAMES } from './lexicon.js';

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

/** Short titles for stretches of one text, made of the words that stand out in each. */
export class KeyWords {
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
		const used = new Set<string>();
		return counts.map((count, i) => {
			const label = without[i]!.toLowerCase();
			const scored = [...count]
				.map(([word, { times, form }]) => ({
					word,
					form,
					score: times * Math.log(1 + spans.length / spread.get(word)!) * (/^\p{Lu}/u.test(form) ? 1.3 : 1),
				}))
				.filter(({ word }) => !used.has(word) && word.split(/[ -]/).every((part) => !label.includes(part)))
				.sort((a, b) => b.score - a.score)
				.slice(0, TITLE_WORDS);
			for (const { word } of scored) used.add(word);
			let title = '';
			for (const { form } of scored) {
				// "Anil Sawant, Sawant"
				if (form.split(/[ -]/).some((part) => title.includes(part))) continue;
				const longer = title === '' ? form : `${title}, ${form}`;
				if (longer.length > LONGEST) break;
				title = longer;
			}
			return title;
		});
	}

	/** How often each word of a stretch stands in it; plurals and singulars together. */
	private count([from, to]: Span): Map<string, { times: number; form: string }> {
		const { text } = this;
		const counts = new Map<string, { times: number; form: string }>();
		let start = -1;
		let name = '';
		for (let at = from; at <= to; at++) {
			if (at < to && isLetter(text.charCodeAt(at))) {
				if (start < 0) start = at;
				continue;
			}
			if (start >= 0 && at - start < 24) {
				const word = text.slice(start, at);
				// Capitalised words side by side are one name.
				const isNext =
					name !== '' &&
					(text[start - 1] === ' ' || text[start - 1] === '-') &&
					text.slice(start - 1 - name.length, start - 1) === name;
				if (!isUpper(word.charCodeAt(0)) || word.length < 3 || isNoName(word.toLowerCase())) {
					this.add(counts, name);
					name = '';
					// "Solicitor", right before a name, tells nothing.
					if (!isUpper(word.charCodeAt(0)) || !isTitleWord(word.toLowerCase())) this.add(counts, word);
				} else if (isNext && name.length + word.length < 30) name = `${name}${text[start - 1]}${word}`;
				else {
					this.add(counts, name);
					name = word;
				}
			}
			start = -1;
		}
		this.add(counts, name);
		return counts;
	}

	private add(counts: Map<string, { times: number; form: string }>, form: string): void {
		if (form.length < 4) return;
		const lower = form.toLowerCase();
		if (COMMON.has(lower) || (form === form.toUpperCase() && form.length > 5)) return;
		const key = lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
		const known = counts.get(key);
		if (!known) counts.set(key, { times: 1, form });
		else {
			known.times++;
			// Lower case somewhere means no name.
			if (form === lower) known.form = known.form.toLowerCase() === lower ? form : known.form.toLowerCase();
		}
	}
}
