import type { NameSpan } from '../../attribution.js';
import { genderOfFirstName } from '../../who/gender.js';
import { SHORT_TITLES } from '../../who/titles.js';

/** Those of prosecutors, which are bodies' letters elsewhere: before a name they tell whose it is. */
const TITLES: readonly string[] = [...SHORT_TITLES, 'AG', 'DA'];
export const SMALL_TITLES: ReadonlySet<string> = new Set(TITLES.map((title) => title.toLowerCase()));

/**
 * Names without a title that is some people's name too: "Eng Ana Ruiz", and "Eng Ruiz" where the text names an Ana Ruiz.
 */
export function withoutShortTitles(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
	if (!TITLES.some((title) => text.includes(`${title} `))) return names;
	const startOf = (name: NameSpan): number => {
		const [title, first, ...more] = text.slice(name.start, name.end).split(' ');
		if (first === undefined || !TITLES.includes(title!)) return name.start;
		const isInLonger = ({ start, end }: NameSpan) =>
			end - start > first.length + 1 &&
			text.endsWith(` ${first}`, end) &&
			text.slice(start, end) !== `${title} ${first}`;
		const isTitle = more.length > 0 ? genderOfFirstName(first) !== null : names.some(isInLonger);
		return isTitle ? name.start + title!.length + 1 : name.start;
	};
	return names.map((name) => ({ ...name, start: startOf(name) }));
}
