import type { NameSpan } from '../attribution.js';
import { codesOf, isSmall, POINT, SPACE } from '../text/characters.js';
import { knownAs } from '../who/well-known.js';

/** Names that begin with a word that is a title elsewhere, by what follows it: "Sri | Lanka", "General | Electric", "Police | Scotland West". */
const BEGUN: ReadonlyMap<string, string> = new Map(
	(
		[
			['Sri ', 'Lanka Lankan Lankans'],
			['Police ', 'Scotland'],
			['General ', 'Electric Dynamics Motors Mills Atomics Synod Election Elections'],
		] as const
	).flatMap(([lead, words]) => words.split(' ').map((word): [string, string] => [word, lead])),
);
/** The last letters of what these begin with: most names have others before them. */
const LEAD_ENDS = codesOf([...BEGUN.values()].map((lead) => lead.at(-2)).join(''));
/** Of these, what is no body. */
const EVENT = /^General Elections?$/;

/** "Marlow | on Sea", "Burton | upon Trent": where a town lies, as its name tells it. */
const BY_WATER =
	/^ (?:(?:on|by|upon)(?: the)? (?:Sea|Solent|Water|Hill)|(?:up)?on (?:Tyne|Thames|Trent|Avon|Tees|Severn|Wye|Humber|Hull|Derwent|Spey|Dee|Don|Irwell|Soar)|in Furness|in Ashfield|under Lyne|le Street|le Spring|next the Sea)(?![\p{Alpha}-])/u;
/** Its first letters. */
const WATER_STARTS = codesOf('boiuln');

/** "Grand Lake, | Man.,": provinces and states cut short, as datelines and papers of North America have them. */
const PROVINCE =
	/^(?:Man|Ont|Alta|Sask|Que|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;

/** "Deputy | Liberal | leader": of which party somebody is deputy leader. */
const PARTY = /^(?:Liberal|Labou?r|Conservative|Tory|Greens?|Nationals?|Democratic|Republican|NDP|SNP|DUP)$/;
const DEPUTY = /(?:^|[^\p{Alpha}])(?:Deputy|Shadow|Acting|Interim) $/u;

/**
 * Names as the world has them: with a title that is a part of them, with the water by which a town lies, without a
 * province behind a town, and without the party of a deputy leader.
 * @param names in text order, not overlapping
 */
export function renownedNames(text: string, names: readonly NameSpan[]): NameSpan[] {
	const result: NameSpan[] = [];
	for (const name of names) {
		const last = result.at(-1);
		const whole = withWater(text, begun(text, name));
		// "Marlow on | Sea’s Coun"
		if (last && last.end > whole.start) continue;
		if (last && isProvince(text, last, whole)) result[result.length - 1] = { ...last, kind: 'place' };
		else if (!isParty(text, whole)) result.push(whole);
	}
	return result;
}

function begun(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (text.charCodeAt(start - 1) !== SPACE || !LEAD_ENDS.has(text.charCodeAt(start - 2))) return name;
	const space = text.indexOf(' ', start);
	const lead = BEGUN.get(text.slice(start, space < 0 || space > end ? end : space));
	if (lead === undefined || !text.startsWith(lead, start - lead.length)) return name;
	const form = text.slice(start - lead.length, end);
	const isWhole =
		text.slice(start, end) === form.slice(lead.length) && !form.slice(lead.length).includes(' ');
	const kind = isWhole ? (knownAs(form) ?? (EVENT.test(form) ? 'other' : 'organisation')) : name.kind;
	return { start: start - lead.length, end, kind: lead === 'Police ' ? 'organisation' : kind };
}

function withWater(text: string, name: NameSpan): NameSpan {
	const { start, end } = name;
	if (text.charCodeAt(end) !== SPACE || !WATER_STARTS.has(text.charCodeAt(end + 1))) return name;
	const water = BY_WATER.exec(text.slice(end, end + 16));
	return water ? { start, end: end + water[0].length, kind: 'place' } : name;
}

const isParty = (text: string, { start, end }: NameSpan): boolean =>
	end - start < 13 &&
	text.charCodeAt(end) === SPACE &&
	isSmall(text.charCodeAt(end + 1)) &&
	PARTY.test(text.slice(start, end)) &&
	DEPUTY.test(text.slice(Math.max(0, start - 9), start));

const isProvince = (text: string, town: NameSpan, { start, end }: NameSpan): boolean =>
	text.charCodeAt(end) === POINT &&
	start === town.end + 2 &&
	text.startsWith(', ', town.end) &&
	PROVINCE.test(text.slice(start, end));
