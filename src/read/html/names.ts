/** Names of a page's makers as machines are told them, which are often no names. */

/** What software puts where no name was given. */
const GENERIC =
	/^(?:hosted|blogger|wordpress(?:\.com)?|home ?(?:page)?|my (?:site|website|blog)|untitled|website)$/i;
const NOBODY =
	/^(?:admin(?:istrator)?|(?:web ?)?master|author|guest|user|editor(?:s|ial)?|(?:news|web) ?(?:desk|room|team)|staff(?: (?:reports?|writers?|reporters?))?)$/i;
/** What stations are called in the USA: "KWCH", with what a system made of it. */
const CALL_SIGN = /^[KW][A-Z]{3}[A-Z-]*$/;

/** A name without what sites are in two minds about, case and spaces: "TheHill" is "The Hill". */
export const foldedName = (name: string): string => name.toLowerCase().replace(/\s+/g, '');

/**
 * The first of several names of a site that is one; without what some put behind it ("The Vell Post | News | Sport"), and
 * as an address where it is only a part of the site's own ("vell" of vell.com).
 * @param url the page's
 */
export function publisherNamed(names: readonly string[], url: string | undefined): string | undefined {
	for (const given of names) {
		const name = given.split(/\s+\|\s+/, 1)[0]!.trim();
		if (name === '' || name.startsWith('@') || GENERIC.test(name)) continue;
		const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
		return name === name.toLowerCase() && host.startsWith(`${name}.`) ? host : name;
	}
	return undefined;
}

/**
 * Who wrote an article, of what a page gives as its authors: without their roles and their papers, and without those who
 * are no more than the site itself.
 * @param sites what the site may be called
 */
export function peopleIn(given: readonly string[], sites: readonly (string | undefined)[]): string[] {
	const own = new Set(sites.flatMap((name) => (name ? foldedName(name) : [])));
	const names = given
		.map(withoutRole)
		.filter((name) => name !== '' && !NOBODY.test(name) && !CALL_SIGN.test(name));
	const others = names.filter((name) => !own.has(foldedName(name)));
	// Beside a person stands whom that person works for: an agency in capitals, the site again.
	const people = others.filter(
		(name) => !/^[A-Z]+$/.test(name) && ![...own].some((site) => isBeginning(foldedName(name), site)),
	);
	return [...new Set(people.some((name) => name.includes(' ')) ? people : others)];
}

const isBeginning = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** A name without what bylines put around it: "By Ana Ruiz, Staff Writer", "Ana Ruiz | The Vell Post", "Ana Ruiz. Vell Agency". */
const withoutRole = (name: string): string =>
	name
		.replace(/^by\s+/i, '')
		.split(/\s+\|\s+/, 1)[0]!
		.replace(/,[^,]*\b(?:writer|reporter|editor|correspondent|staff|contributor)s?$/i, '')
		.replace(/(?:,\s*[A-Z][A-Z.]{1,5})+$/, '')
		.replace(/,\s*[\w-]+\.(?:com|org|net|co\.\w\w)$/i, '')
		.replace(
			/^(\p{Upper}\p{Lower}+(?: \p{Upper}[\p{Alpha}.'’-]*)* \p{Upper}\p{Lower}{2,})\. \p{Upper}.*$/u,
			'$1',
		)
		.trim();
