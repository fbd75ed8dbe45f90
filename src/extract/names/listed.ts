import type { NameSpan } from '../attribution.js';
import { SPACE } from '../text/characters.js';

/** Where a company is listed, and as what: "(NASDAQ: ORBK)", "(TSX: SNDL.X; OTC: SNDLF)". */
const LISTING =
	/^\((?:Nasdaq|[\p{Upper}-]{2,8})(?: \p{Upper}\p{Lower}+)?: ?\p{Upper}[\p{Upper}\d.-]{0,7}(?:[,;] (?:Nasdaq|[\p{Upper}-]{2,8}): ?\p{Upper}[\p{Upper}\d.-]{0,7})?\)/u;
/** So long is one at most, and the name before it, in UTF-16 code units. */
const LONGEST = 60;

/** The company before it, where no name was found there. */
const COMPANY = /(?<![\p{Alpha}.&’'-])\p{Upper}[\p{Alpha}\p{N}&’'-]*$/u;

/**
 * Names without the exchanges and signs by which companies are listed, and with the companies: "Orbitek (NASDAQ: ORBK)".
 * @param names in text order, not overlapping
 */
export function withListed(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
	const companies = new Set<string>();
	const all: NameSpan[] = [];
	let next = 0;
	for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
		const listing = LISTING.exec(text.slice(at, at + LONGEST));
		if (listing === null || text.charCodeAt(at - 1) !== SPACE) continue;
		while (next < names.length && names[next]!.end < at) all.push(names[next++]!);
		const before = all.at(-1);
		// The point of "Ruiz Inc." may be no part of the name.
		if (before && before.end >= at - 2) companies.add(text.slice(before.start, before.end));
		else {
			const company = COMPANY.exec(text.slice(Math.max(0, at - LONGEST), at - 1))?.[0];
			if (company === undefined) continue;
			companies.add(company);
			all.push({ start: at - 1 - company.length, end: at - 1, kind: 'organisation' });
		}
		while (next < names.length && names[next]!.start < at + listing[0].length) next++;
	}
	if (companies.size === 0) return names;
	all.push(...names.slice(next));
	return all.map((name) =>
		companies.has(text.slice(name.start, name.end)) ? { ...name, kind: 'organisation' } : name,
	);
}
