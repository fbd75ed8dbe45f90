import type { NameSpan } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { list } from '../text/list.js';
import { rememberingNames } from '../text/remember.js';
import { wordFrom } from '../text/words.js';

/** What no name begins with, whatever follows. */
const NO_NAME = list(
	`Recent Previous Earlier Later Typical Similar Additional Various Numerous Countless Certain Individual Potential Prospective
	Current Latest Older Newer Upcoming Existing Longtime Onetime Embattled Beleaguered Disgraced Troubled Struggling Ailing
	Acclaimed Famed Renowned Beloved Affordable Refurbished Lifelong Wealthy Convicted Alleged Suspected Interestingly
	Notably Surprisingly Unfortunately Fortunately Ironically Sadly Luckily Clearly Presumably Evidently Remarkably`,
);
/** What names may begin with, too. */
const SELDOM_NAME = list(
	`Early Modern Average Standard Different Top Classic Vintage Traditional Typically Legendary Famous Iconic Popular Superstar
	Rookie Native Undefeated Unbeaten Injured Overall Total Final Original Cheap Expensive Premium Genuine Fake Better Best
	Worse Worst Large Small Huge Tiny Long Short Strong Weak Clear Simple Complex Easy Hard Future Past Present Historical
	Contemporary Mainstream Moderate Prominent Powerful Influential Critical Vocal Loyal Ardent Staunch Fierce Avid Actual
	Digital`,
);

/** Whether an opening word is no part of a name: never, or where the text names the rest alone. */
const isApart = rememberingNames((word): 'always' | 'seldom' | null =>
	NO_NAME.has(word) ? 'always' : SELDOM_NAME.has(word) ? 'seldom' : null,
);

/**
 * Names without the adjective that opens their sentence: "Recent | Tamsung phones", "Embattled | Ruiz"; with many an
 * adjective only where the text names the rest alone, too.
 */
export function withoutOpeningAdjectives({ text, words }: Analysis, names: readonly NameSpan[]): NameSpan[] {
	let kinds: ReadonlyMap<string, NameSpan['kind']> | null = null;
	return names.map((name) => {
		const space = text.indexOf(' ', name.start);
		if (space === -1 || space >= name.end) return name;
		const how = isApart(text.slice(name.start, space));
		if (how === null) return name;
		const first = wordFrom(words, name.start);
		if (words.sentences[words.sentence[first]!] !== first) return name;
		kinds ??= new Map(names.map(({ start, end, kind }) => [text.slice(start, end), kind]));
		const kind = kinds.get(text.slice(space + 1, name.end));
		if (kind === undefined && how === 'seldom') return name;
		return { start: space + 1, end: name.end, kind: kind ?? name.kind };
	});
}
