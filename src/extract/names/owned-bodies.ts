import type { NameSpan } from '../attribution.js';
import { isApostrophe, LETTER_S, SPACE } from '../text/characters.js';
import { isTitleWord, KNOWN_ALONE, NOT_NAMES } from '../text/lexicon.js';
import { list } from '../text/list.js';
import { genderOfFirstName } from '../who/gender.js';

/** What states, towns and parliaments have, each its own: no word in it tells whose it is. */
const HEADS = list(
	`ministry department directorate authority agency commission court parliament senate assembly embassy mission staff
	command office council committee bank army navy force forces guard inspectorate prosecutor ombudsman institute bureau
	service services administration board police treasury cabinet`,
);
const FIELDS = list(
	`foreign defence defense interior home health education finance justice transport labour labor trade industry energy
	environment environmental agriculture culture sports tourism housing planning information technology science security
	economy economic water public social national federal central supreme high constitutional administrative criminal
	appeal appeals permanent general electoral election elections nuclear radiation safety food veterinary drug drugs
	medicines aviation maritime coast border intelligence statistical statistics geological meteorological seismological
	weather space competition consumer data protection privacy audit anti-corruption patent tax customs revenue
	immigration migration prison probation road roads rail wildlife forest forestry fisheries fishing emergency disaster
	civil armed air joint and of affairs human rights select standing budget petroleum mines mining local government`,
);

/** Bodies of which a state has one in each place, and where: "Permanent Mission | in Vienna". */
const SENT = /(?:Mission|Embassy)$/;
const WHERE =
	/^ (?:in|to) (?:the )?\p{Upper}\p{Lower}[\p{Alpha}-]*(?: \p{Upper}\p{Lower}[\p{Alpha}-]*)?(?![\p{Alpha}’'-])/u;

/** The word before the mark of an owner, where it is no name. */
const OWNER = /(?<![\p{Alpha}\p{N}’'-])\p{Upper}\p{Alpha}+(?:-\p{Alpha}+)*$/u;
const LONGEST = 24;

/**
 * Names with the country, the town or the parliament whose body they are, where nothing else tells whose: "Norway’s |
 * Defence Ministry", of two countries' ministries.
 * @param names in text order, not overlapping
 */
export function withOwners(text: string, names: readonly NameSpan[]): NameSpan[] {
	let surnames: ReadonlySet<string> | null = null;
	const result: NameSpan[] = [];
	for (const name of names) {
		// "in Vienna" of "Norway’s Permanent Mission in Vienna"
		if (name.start < (result.at(-1)?.end ?? 0)) continue;
		const mark = name.start - 3;
		const isOwned =
			text.charCodeAt(name.start - 1) === SPACE &&
			text.charCodeAt(name.start - 2) === LETTER_S &&
			isApostrophe(text.charCodeAt(mark));
		if (!isOwned || !isBodyOfMany(text.slice(name.start, name.end))) {
			result.push(name);
			continue;
		}
		const last = result.at(-1);
		const isNamed = last?.end === mark;
		const owner = isNamed
			? text.slice(last.start, last.end)
			: (OWNER.exec(text.slice(Math.max(0, mark - LONGEST), mark))?.[0] ?? '');
		surnames ??= surnamesIn(text, names);
		if (owner === '' || !mayOwn(owner, surnames) || (last && !isNamed && last.end > mark - owner.length)) {
			result.push(name);
			continue;
		}
		if (isNamed) result.pop();
		const where = SENT.test(text.slice(name.start, name.end))
			? (WHERE.exec(text.slice(name.end, name.end + LONGEST))?.[0].length ?? 0)
			: 0;
		result.push({ start: mark - owner.length, end: name.end + where, kind: 'organisation' });
	}
	return result;
}

/** "Defence Ministry", "General Staff": a body's noun and what it is for. */
function isBodyOfMany(form: string): boolean {
	const words = form.toLowerCase().split(' ');
	return words.length > 1 && HEADS.has(words.at(-1)!) && words.slice(0, -1).every((word) => FIELDS.has(word));
}

/** Whether a name may be a country's, a town's or a parliament's: no person's, no day's. */
function mayOwn(owner: string, surnames: ReadonlySet<string>): boolean {
	const words = owner.toLowerCase().split(' ');
	const first = words[0]!;
	return (
		words.length < 4 &&
		!NOT_NAMES.has(first) &&
		!isTitleWord(first) &&
		!KNOWN_ALONE.has(owner.toLowerCase()) &&
		genderOfFirstName(first) === null &&
		!surnames.has(words.at(-1)!)
	);
}

/** Last words of people's names of several words. */
function surnamesIn(text: string, names: readonly NameSpan[]): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const { start, end, kind } of names) {
		if (kind !== 'person') continue;
		const form = text.slice(start, end);
		if (form.includes(' ')) surnames.add(form.slice(form.lastIndexOf(' ') + 1).toLowerCase());
	}
	return surnames;
}
