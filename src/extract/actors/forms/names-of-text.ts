import type { NameKind } from '../../attribution.js';
import { isUpper } from '../../text/characters.js';
import type { Place } from '../../who/places.js';
import { type WrittenName, writtenName } from './written-name.js';

/** A written form of a text: what it tells by itself, where it stands, and the kind that most of its places say. */
export interface Written {
	readonly name: WrittenName;
	readonly places: readonly Place[];
	readonly voted: NameKind;
}

/** What the names of a text tell of each other. */
export class NamesOfText {
	/** By how they are written. */
	readonly forms: ReadonlyMap<string, Written>;
	/** Last words of people's names. */
	readonly surnames: ReadonlySet<string>;
	/** Surnames that come first: Zhou Yun, called Zhou too. */
	readonly leads: ReadonlySet<string>;
	/** Each word of longer names, but of bodies: whoever is called so alone is called more elsewhere. */
	readonly parts: ReadonlySet<string>;
	/** The forms without their first words; null until they are asked for. */
	private tails: ReadonlySet<string> | null = null;
	/** Of surnames that were asked for, whether somebody is addressed by them. */
	private readonly addressed = new Map<string, boolean>();

	constructor(
		readonly text: string,
		forms: ReadonlyMap<string, Written>,
	) {
		const surnames = new Set<string>();
		const leads = new Set<string>();
		const parts = new Set<string>();
		for (const { name, voted } of forms.values()) {
			// "Latino Republicans": nobody is called Republicans.
			if (name.count === 1 || name.knownAs !== null || name.calledAfter !== null || name.isOfBody) continue;
			if (voted === 'person' || name.isPersonal) surnames.add(name.last);
			// "Zhou Yun": the surname comes first.
			if (name.count === 2 && voted === 'person' && forms.get(name.first)?.places.some(isOfPerson))
				leads.add(name.first);
			if (name.byWords !== 'organisation') for (const part of name.parts) parts.add(part);
		}
		this.forms = forms;
		this.surnames = surnames;
		this.leads = leads;
		this.parts = parts;
	}

	/** Whether some form is another, or ends in it behind its first word. */
	isTail(form: string): boolean {
		this.tails ??= new Set([...this.forms.keys()].map((written) => written.slice(written.indexOf(' ') + 1)));
		return this.tails.has(form);
	}

	/** Whether a surname stands behind a form of address somewhere: "Mr | Hatton". Thousands may bear it. */
	isAddressed(surname: string): boolean {
		let isOne = this.addressed.get(surname);
		if (isOne === undefined) {
			isOne = isAddressed(this.text, this.forms.get(surname)?.places ?? []);
			this.addressed.set(surname, isOne);
		}
		return isOne;
	}
}

/** Whether a form of address that only people have stands before some place of a name. */
export const isAddressed = (text: string, places: readonly Place[]): boolean =>
	places.some(({ start }) => ADDRESS.test(text.slice(Math.max(0, start - 11), start)));

const ADDRESS = /(?:^|[^\p{Alpha}])(?:Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Dame) $/u;

const isOfPerson = ({ kind }: Place): boolean => kind === 'person';

/** A form while its places are gathered. */
interface Gathered extends Written {
	readonly places: Place[];
	voted: NameKind;
}

/**
 * The written forms of a text in the order in which they first stand there; and that of each name.
 * @param places those of all names
 */
export function gatherForms(
	text: string,
	places: readonly Place[],
): { readonly forms: ReadonlyMap<string, Written>; readonly ofNames: readonly Written[] } {
	const forms = new Map<string, Gathered>();
	const ofNames = places.map((place) => {
		const form = text.slice(place.start, place.end);
		const known = forms.get(form);
		if (known) {
			known.places.push(place);
			return known;
		}
		const first: Gathered = { name: writtenName(form), places: [place], voted: 'other' };
		forms.set(form, first);
		return first;
	});
	for (const form of forms.values()) form.voted = mostVoted(form.places);
	asWritten(forms);
	return { forms, ofNames };
}

/** "ANA RUIZ", called Ana Ruiz elsewhere: capitals alone tell little of what somebody is. */
function asWritten(forms: ReadonlyMap<string, Gathered>): void {
	let written: Map<string, NameKind> | null = null;
	for (const [form, one] of forms) {
		if (!isUpper(form.charCodeAt(1)) || !form.includes(' ') || form !== form.toUpperCase()) continue;
		written ??= new Map(
			[...forms]
				.filter(([other]) => !isUpper(other.charCodeAt(1)))
				.map(([other, { voted }]) => [other.toLowerCase(), voted]),
		);
		one.voted = written.get(form.toLowerCase()) ?? one.voted;
	}
}

/** The kind that most places say; of two that are said as often a person's, else the one that comes first. */
function mostVoted(places: readonly Place[]): NameKind {
	if (places.length === 1) return places[0]!.kind;
	const votes = new Map<NameKind, number>();
	for (const { kind } of places) votes.set(kind, (votes.get(kind) ?? 0) + 1);
	let best: NameKind = 'other';
	let most = 0;
	for (const [kind, count] of votes) {
		if (count < most || (count === most && kind !== 'person')) continue;
		best = kind;
		most = count;
	}
	return best;
}
