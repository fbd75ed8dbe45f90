import type { NameSpan } from '../attribution.js';
import { matchesOf } from '../text/matches.js';
import { isPersonal } from '../who/kinds.js';
import { knownAs } from '../who/well-known.js';

/** The end of an owner, before what it has: "Residents' | Association", "St Odran's | Hospice". */
const OWNS = /['’]s? (?=\p{Upper})/uy;
/** Of these, one of many, or of a saint. */
const MANY = /(?:s|[Mm]en|hildren|eople|(?<!\p{Alpha})St\.? \p{Upper}[\p{Alpha}-]{1,16})$/u;
/** Their words with capitals, as far as these are one name: "Wattle Bay Residents". */
const BEFORE =
	/(?<![\p{Alpha}'’-])(?!(?:The|A|An|But|And|As|In|At|On|For) )(?:(?:St\.|\p{Upper}[\p{Alpha}-]+(?<!-\p{Lower}+)) ){0,3}\p{Upper}[\p{Alpha}-]+$/u;
const LONGEST = 60;
/** What it is, with what stands before that: "Mutual Trust". */
const AFTER =
	/^(?:\p{Upper}[\p{Alpha}-]+ (?:and |& )?){0,3}?(?:Association|Union|Trust|Guild|Forum|Federation|Society|Alliance|League|Council|Club|Board|Bureau|Fund|Cooperative|Co-operative|Party|Congress|Collective|Network|Committee|Group|Institute|Institution|Commission|Ombudsman|Inspectorate|Lodge|Coalition|Front|Movement|Campaign|Action|Chamber|Syndicate|Foundation|Home|Centre|Center|College|School|Hospital|Hospice|Infirmary|Academy|Church|Cathedral|University|Primary)(?![\p{Alpha}-])/u;

/**
 * Names with bodies that belong to many: "the Wattle Bay Residents' Association".
 * @param names in text order, not overlapping
 */
export function withPluralOwners(text: string, names: readonly NameSpan[]): NameSpan[] {
	const found: NameSpan[] = [];
	for (const { 0: owner, index } of owners(text)) {
		const isPlural = owner.length === 2;
		if (isPlural !== (text[index - 1] === 's') || !MANY.test(text.slice(Math.max(0, index - 24), index)))
			continue;
		const from = index + owner.length;
		const what = AFTER.exec(text.slice(from, from + LONGEST))?.[0];
		const who = what && BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
		if (!who || !what) continue;
		const start = index - who.length;
		if (start >= (found.at(-1)?.end ?? 0))
			found.push({ start, end: from + what.length, kind: 'organisation' });
	}
	if (found.length === 0) return [...names];
	const result: NameSpan[] = [];
	let next = 0;
	for (const body of found) {
		for (; next < names.length && names[next]!.end <= body.start; next++) result.push(names[next]!);
		const name = names[next];
		// "the Bakery and Catering Workers' Union of Ghana": a name that goes further is left whole.
		if (name !== undefined && name.start <= body.start && name.end >= body.end) continue;
		result.push(body);
		while (next < names.length && names[next]!.start < body.end) next++;
	}
	return [...result, ...names.slice(next)];
}

/** Where owners end, in text order, by either sign. */
function owners(text: string): RegExpExecArray[] {
	const found = [...matchesOf(OWNS, '’', text), ...matchesOf(OWNS, "'", text)];
	return found.sort((a, b) => a.index - b.index);
}

const OWNER_BEFORE = /^[\p{Alpha} -]+s['’] (?=\p{Upper})/u;

const TWO_NAMES = /^\p{Upper}\p{Lower}+ (?:\p{Upper}\. )?\p{Upper}[\p{Lower}’'-]+$/u;

/** "the Conservatives’ Ana Ruiz": the person, without those whose she is. */
export function withoutPluralOwner(text: string, name: NameSpan): NameSpan {
	const form = text.slice(name.start, name.end);
	const owner = form.includes('s’ ') || form.includes("s' ") ? OWNER_BEFORE.exec(form) : null;
	if (owner === null) return name;
	const rest = form.slice(owner[0].length);
	// "Fox News’ Bret Baier": of what the world knows, by two names.
	const isOfKnown = TWO_NAMES.test(rest) && knownAs(owner[0].slice(0, -2)) === 'organisation';
	if (!isPersonal(rest) && !isOfKnown) return name;
	return { start: name.start + owner[0].length, end: name.end, kind: 'person' };
}
