import type { NameSpan } from '../attribution.js';
import { COMMA } from '../text/characters.js';
import { PLACES } from '../text/lexicon.js';
import { genderOfFirstName } from '../who/gender.js';

/** "Ministry of Construction": a body that is called after what it has to do with. */
const OF_FIELD =
	/^(?:\p{Alpha}+ )?(?:Ministry|Department|Office|Directorate|Secretariat|Committee|Commission|Council|Bureau|Agency|Board|Institute|Faculty|Academy|Authority|Inspectorate|Union|Federation|Ministers?|Secretary) (?:of|for|on) /u;
const UNION = /^ [Uu]nion(?!\p{Alpha})/u;
const FIRM = / (?:LLP|LLC|Ltd|Inc|Solicitors|Associates|Partners|Chambers)$/;
const FIELD = '\\p{Upper}[\\p{Alpha}’-]+(?: \\p{Upper}[\\p{Alpha}’-]+){0,2}';
/** ", Transport and Infrastructure": the rest of them, as far as they go. */
const MORE = new RegExp(`(?:, ${FIELD}){1,5},? (?:and|&) ${FIELD}(?![\\p{Alpha}’'-])`, 'uy');

/**
 * Names of ministries and the like with all that they have to do with: "the Ministry of Construction | , Transport and
 * Infrastructure". What is somebody's name or a place's is none of it.
 * @param names in text order, not overlapping
 */
export function withFields(text: string, names: NameSpan[]): NameSpan[] {
	let whole: NameSpan[] | null = null;
	let past = 0;
	for (const [i, name] of names.entries()) {
		if (name.start < past) continue;
		const end = text.charCodeAt(name.end) === COMMA ? endOfFields(text, names, i) : name.end;
		if (end > name.end) {
			whole ??= names.slice(0, i);
			past = end;
			whole.push({ start: name.start, end, kind: 'organisation' });
		} else whole?.push(name);
	}
	return whole ?? names;
}

/** Where the name at an index ends with all its fields; where it ends itself when none follow. */
function endOfFields(text: string, names: readonly NameSpan[], index: number): number {
	const { start, end } = names[index]!;
	const isOfField = OF_FIELD.test(text.slice(start, end));
	MORE.lastIndex = end;
	const more = MORE.exec(text)?.[0];
	if (more === undefined) return end;
	// "the Rail, Maritime and Transport | union"
	const union = isOfField
		? 0
		: (UNION.exec(text.slice(end + more.length, end + more.length + 8))?.[0].length ?? 0);
	// "Hartley, Boone and Wick LLP"
	if (!isOfField && union === 0 && !FIRM.test(more)) return end;
	const past = end + more.length + union;
	for (let i = index + 1; i < names.length && names[i]!.start < past; i++)
		if (names[i]!.end > past) return end;
	return more.split(/,? (?:and|&) |, /).some(isOther) ? end : past;
}

/** "Moscow", "Ana Ruiz": a place, or somebody, and nothing that a body has to do with. */
const isOther = (field: string): boolean =>
	PLACES.has(field.toLowerCase()) || genderOfFirstName(field.split(' ', 1)[0]!) !== null;
