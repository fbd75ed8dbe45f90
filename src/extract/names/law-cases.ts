import type { NameSpan } from '../attribution.js';

/** What stands between the two sides that a case at law is called after: "Roe v. Wade"; two clubs play "vs." each other. */
const AGAINST = ' v. ';

/**
 * Names without those by which the text only tells of a case at law: "a supporter of Roe v. Wade". Whoever it tells of
 * besides, and a side of several words, stays.
 */
export function withoutLawCases(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
	const isSide = ({ start, end }: NameSpan): boolean =>
		text.startsWith(AGAINST, end) ||
		(start >= AGAINST.length && text.startsWith(AGAINST, start - AGAINST.length));
	if (!names.some(isSide)) return names;
	const called = ({ start, end }: NameSpan): string => text.slice(start, end).toLowerCase();
	const besides = new Set(names.filter((name) => !isSide(name)).flatMap((name) => called(name).split(' ')));
	return names.filter((name) => !isSide(name) || called(name).includes(' ') || besides.has(called(name)));
}
