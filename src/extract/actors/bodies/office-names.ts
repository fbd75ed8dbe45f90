import { rememberingNames } from '../../text/remember.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';

/** What may stand before an office's noun, and the noun. */
const RANKS = 'Mr|Madam|Mister|Deputy|Vice|Acting|Prime|First|Chief|Assistant|Managing|Executive';
const NOUNS =
	'Chair|Chairman|Chairwoman|Chairperson|Convener|Councillor|Minister|Executive|Officer|Speaker|Member|Coach|Chef|Director|Secretary|Commissioner|Senator|Governor|Mayor|Premier|Sergeant|Serjeant|Constable|Inspector|Ambassador|Coroner|Moderator|Sensei';
/** How somebody is called by an office alone: "Chair", "Madam Deputy Speaker", "Chief Minister". */
const OFFICE_ALONE = new RegExp(`^(?:(?:${RANKS}) )*(?<noun>${NOUNS})$`, 'i');

/** With which letters such a form may begin, and end: most names do otherwise. */
const FIRST = new Set(`${RANKS}|${NOUNS}`.split('|').map((word) => word.charCodeAt(0) | 32));
const LAST = new Set(NOUNS.split('|').map((noun) => noun.charCodeAt(noun.length - 1)));
const mayBeOffice = (form: string): boolean =>
	FIRST.has(form.charCodeAt(0) | 32) && LAST.has(form.charCodeAt(form.length - 1) | 32);

const officeIn = rememberingNames(
	(form: string): string | null => OFFICE_ALONE.exec(form)?.groups?.noun?.toLowerCase() ?? null,
);

/** Whether a form is an office, and nobody's name. */
export const isOfficeAlone = (form: string): boolean => mayBeOffice(form) && officeIn(form) !== null;

/** The office that names nobody, in small letters; null for a name. */
export const officeAlone = ({ forms }: Cluster): string | null => {
	let office: string | null = null;
	for (const form of forms.keys()) {
		office = mayBeOffice(form) ? officeIn(form) : null;
		if (office === null) return null;
	}
	return office;
};

/** What stands before an office that is a part of it, and how somebody is addressed by it: "Madam Deputy | Speaker". */
const BEFORE =
	/(?:(?:Mr\.?|Madam|Mister|Deputy|Vice|Acting|Prime|First|Chief|Assistant|Managing|Executive) )+$/;
/** So long that is at most, in UTF-16 code units. */
const LONGEST = 30;

/**
 * "Thank you, Madam Chair": whom a text calls by an office alone is its only holder.
 * @param mentions in text order
 * @param roles who bears each noun, in text order
 */
export function joinOffices(
	text: string,
	mentions: readonly Mention[],
	roles: ReadonlyMap<string, readonly Mention[]>,
): void {
	const called = new Map<Cluster, Set<string>>();
	for (const { start, end, cluster, form } of mentions) {
		if (cluster.kind === 'place' || !isOfficeAlone(form)) continue;
		const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
		const forms = called.get(rootOf(cluster)) ?? new Set<string>();
		called.set(rootOf(cluster), forms.add((before + text.slice(start, end)).replace(/\s+/g, ' ')));
	}
	for (const [cluster, forms] of called) {
		const office = officeAlone(cluster);
		if (office === null) continue;
		const [holder, other] = new Set((roles.get(office) ?? []).map((mention) => rootOf(mention.cluster)));
		if (holder === undefined || other !== undefined || holder === cluster) continue;
		// Aliases, however long: never the fullest form of the name.
		for (const form of forms) holder.titled.add(form);
		cluster.forms.clear();
		cluster.titled.clear();
		merge(holder, cluster);
	}
	for (const mention of mentions) mention.cluster = rootOf(mention.cluster);
}
