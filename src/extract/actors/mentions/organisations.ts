import type { NameKind } from '../../attribution.js';
import { isSmall } from '../../text/characters.js';
import { CLUB_STARTS, COMPANY_ENDINGS, DEMONYM, ORGANISATION_HEADS, PLACES } from '../../text/lexicon.js';
import { rememberingNames } from '../../text/remember.js';
import { contentWords, initials, isAcronym, nameWords } from '../../who/forms.js';
import { BODY_LETTERS } from '../../who/kinds.js';
import { knownAs } from '../../who/well-known.js';
import { countryOf } from '../roles/nations.js';
import { type Cluster, merge, newCluster, rootOf } from '../terms/cluster.js';
import { isAdjective, isOfAnother } from './longer-names.js';

const REACH = 16;

/** The organisations, groups and places of a text, found by their words in any order, or by their letters. */
export class Organisations {
	private readonly byForm = new Map<string, Cluster>();
	private readonly byKey = new Map<string, Cluster>();
	private readonly byFirst = new Map<string, Cluster[]>();
	private readonly byLast = new Map<string, Cluster[]>();
	private readonly byInitials = new Map<string, Cluster>();
	private readonly byHead = new Map<string, { readonly order: number; readonly cluster: Cluster }[]>();
	private readonly pending: { words: readonly string[]; cluster: Cluster }[] = [];

	/** The organisation of this name, an earlier one of the same words if there is one. */
	add(form: string, kind: NameKind): Cluster {
		const cluster = rootOf(this.byForm.get(form) ?? this.byWords(form, kind));
		if (cluster.kind === 'other' || (cluster.kind === 'place' && kind === 'organisation'))
			cluster.kind = kind;
		return cluster;
	}

	/** The same by a form that has not been asked for. */
	private byWords(form: string, kind: NameKind): Cluster {
		const { content, key, letters: shorts } = bodyName(form);
		const known = this.byKey.get(key);
		const cluster = known ?? newCluster(kind, content);
		this.byForm.set(form, cluster);
		if (known) return cluster;
		this.byKey.set(key, cluster);
		if (content.length > 0) {
			push(this.byFirst, content[0]!, cluster);
			// "Dukla" is FC Dukla Zlín, "Karya Utama" PT Karya Utama.
			if (content.length > 1 && isLed(content)) push(this.byFirst, content[1]!, cluster);
			push(this.byLast, content.at(-1)!, cluster);
		}
		for (const letters of shorts) this.byInitials.set(letters, cluster);
		if (content.length > 1)
			for (const word of content) {
				if (!ORGANISATION_HEADS.has(word)) continue;
				const list = this.byHead.get(word);
				if (!list) this.byHead.set(word, [{ order: this.pending.length, cluster }]);
				else if (list.length < REACH) list.push({ order: this.pending.length, cluster });
			}
		this.pending.push({ words: content, cluster });
		return cluster;
	}

	/**
	 * Joins short forms to full ones: SPAK, Acme for Acme Ltd, State Police for Albanian State Police.
	 * @param heading where the heading of the text ends
	 */
	joinShortForms(heading: number): void {
		for (const { words, cluster } of this.pending) {
			if (cluster.kind === 'place' || words.length === 0) continue;
			const [form = ''] = cluster.forms.keys();
			const usual = words.length === 1 ? CALLED_FOR_SHORT.get(words[0]!) : undefined;
			const whole = usual && (this.byKey.get(usual) ?? this.byFirst.get(usual)?.find(isFirm));
			if (whole) {
				merge(whole, cluster);
				continue;
			}
			// "the Chinese CDC" too
			if (words.length === 1 && isAcronym(withoutDemonym(form))) {
				const full = this.byInitials.get(words[0]!);
				if (full && rootOf(full).kind !== 'person') merge(full, cluster);
				continue;
			}
			if (words.length === 1 && ORGANISATION_HEADS.has(words[0]!)) {
				// "Solvane Therapeutics (the “Company”)"
				if (cluster.merged) continue;
				// "the Court" is the court named before, or the only one; one that is named nowhere is no name.
				const full = this.headed(words[0]!, cluster);
				if (full) merge(full, cluster);
				else if (cluster.kind === 'organisation' && !isNamedAlone(form)) cluster.kind = 'other';
				continue;
			}
			if (words.length === 1 && (DEMONYM.test(form) || PLACES.has(words[0]!))) continue;
			// "the Democratic nominee", "in South Carolina"
			if (words.length === 1 && isAdjective(words[0]!)) {
				if (cluster.kind === 'organisation') cluster.kind = 'other';
				continue;
			}
			if (form.includes(' ') && knownAs(form) === 'place') continue;
			const full = this.longer(words, cluster, heading);
			if (full) merge(full, cluster);
		}
	}

	/** "The Courier": a word that ends the name of one body alone, the Karanpur Courier. */
	private isLastOfOne(word: string): boolean {
		const longer = (this.byLast.get(word) ?? []).filter((cluster) => cluster.words.length > 1);
		return new Set(longer.map(rootOf)).size === 1;
	}

	private headed(noun: string, self: Cluster): Cluster | null {
		const list = this.byHead.get(noun) ?? [];
		const place = this.pending.findIndex(({ cluster }) => cluster === self);
		const bodies = list.filter(
			({ cluster }) => cluster.kind === 'organisation' && !isNotCalled(cluster, noun),
		);
		const before = bodies.findLast(({ order }) => order < place);
		return (before ?? (bodies.length === 1 ? bodies[0] : undefined))?.cluster ?? null;
	}

	/** The one whose longer name begins or ends in the words; of several the last that was named before, or the first. */
	private longer(words: readonly string[], self: Cluster, heading: number): Cluster | null {
		const first = this.byFirst.get(words[0]!) ?? [];
		const last = this.byLast.get(words.at(-1)!) ?? [];
		// Most share no word with another.
		if (first.length < 2 && last.length < 2) return null;
		for (const [list, aligned] of [
			[
				first,
				(other: readonly string[]) => {
					const from = isLed(other) && other[0] !== words[0] ? 1 : 0;
					return words.every((word, i) => other[from + i] === word);
				},
			],
			[
				last,
				(other: readonly string[]) =>
					(words.length > 1 ||
						this.isLastOfOne(words[0]!) ||
						CLUB_STARTS.has(other[0]!) ||
						isTeam(words[0]!)) &&
					words.every((word, i) => other[other.length - words.length + i] === word),
			],
		] as const) {
			const found = list.filter(
				(other) =>
					other.words.length > words.length &&
					rootOf(other) !== rootOf(self) &&
					other.kind !== 'place' &&
					// "Netflix" is no "Netflix Night".
					!other.isGuess &&
					aligned(other.words) &&
					!(words.length === 1 && list === last && isNotCalled(other, words[0]!)) &&
					!isOfAnother(self, other, heading),
			);
			if (found.length === 0) continue;
			// "Fenland" is Fenland Grain & Marine rather than the Fenland Terminal.
			const isOfFirm = words.length === 1 && !CLUB.test(found[0]!.words.at(-1)!);
			const before = words.length > 1 ? found.findLast(({ first }) => first < self.first) : undefined;
			return before ?? (isOfFirm ? found.find(isFirm) : undefined) ?? found[0]!;
		}
		return null;
	}
}

/** "The House" is not the White House, nor "Education" the Department of Education. */
const isNotCalled = ({ forms }: Cluster, last: string): boolean =>
	[...forms.keys()].some((form) => WHOLE.test(form) && form.toLowerCase().endsWith(` ${last}`));
/** Names that are called by their last words alone by nobody. */
const WHOLE =
	/(?:^| )(?:White House|Wall Street|Downing Street|Islamic State)$|(?:Department|Ministry|Bureau|Office|Court|Commission|Committee) (?:\S+ ){0,4}(?:of|for|on) (?:the )?\p{Alpha}+$/iu;

/** Whether letters, or a word for a club, stand before the name by which a body is called alone. */
const isLed = ([first]: readonly string[]): boolean => CLUB_STARTS.has(first!) || LETTERS.test(first!);
const LETTERS = new RegExp(BODY_LETTERS.source, 'i');

/** Heads that are a name by themselves where they have a capital: of a parliament's chamber, of a paper. */
export const isNamedAlone = (form: string): boolean =>
	/^(?:Treasury|Senate|Congress|Tribune|Post|Herald|Guardian|Times)$/.test(form);

/** What newspapers call for short by other than first letters or words, and the full name, folded. */
const CALLED_FOR_SHORT: ReadonlyMap<string, string> = new Map([
	['fed', 'federal reserve'],
	['vw', 'volkswagen'],
	['merc', 'mercedes-benz'],
]);

/** What the name of an organisation, a group or a place tells, whatever the text. */
interface BodyName {
	/** Its words but the small ones, and what is one name with it whatever their order. */
	readonly content: readonly string[];
	readonly key: string;
	/** Letters by which it may be called. */
	readonly letters: readonly string[];
}

const bodyName = rememberingNames((form: string): BodyName => {
	const words = nameWords(withoutDemonym(form));
	const content = contentWords(words);
	// "Group E", whatever a letter is elsewhere
	const last = words.at(-1)!;
	if (last.length === 1 && content.length === words.length - 1 && /\p{Upper}$/u.test(form))
		content.push(last);
	if (content.length < 2) return { content, key: content[0] ?? '', letters: [] };
	// "Omani Fishermen's Union" is the OFU, though it is told apart without the nation.
	// "Kidney Forward UK" is KFUK.
	const letters = [...initials(words), ...initials(nameWords(form)), withLetters(form)];
	// "Ireland's Data Protection Authority" is the DPA.
	const owned = /^\p{Upper}\p{Alpha}+['’]s (?=\p{Upper})/u.exec(form)?.[0].length ?? 0;
	if (owned > 0) letters.push(...initials(nameWords(form.slice(owned))));
	// "Center for Disease Control and Prevention" is the CDC.
	const and = words.indexOf('and');
	if (and > 3) letters.push(...initials(words.slice(0, and)).filter(({ length }) => length > 2));
	return {
		content,
		key: content.map(countryOf).sort().join(' '),
		letters: letters.filter(({ length }) => length > 1),
	};
});

/** Clubs are called by their towns, whatever firm is too. */
const CLUB =
	/^(?:town|city|united|rovers|wanderers|athletic|albion|county|hotspur|argyle|rangers|fc|afc|cf|rfc|cc)$/;
/** A firm by its name, which is called by the first word before all that it owns. */
const isFirm = ({ words, forms }: Cluster): boolean =>
	COMPANY_ENDINGS.has(words.at(-1)!) || [...forms.keys()].some((form) => form.includes(' & '));

/** "The Kestrels" are the Port Mallory Kestrels: several of a kind by which a team is called. */
const isTeam = (word: string): boolean =>
	/[^s]s$/.test(word) && !ORGANISATION_HEADS.has(word) && !COMPANY_ENDINGS.has(word);

/** The letters of a name whose words of letters stay whole. */
const withLetters = (form: string): string =>
	form
		.split(' ')
		.map((word) => (/^\p{Upper}{2,3}$/u.test(word) ? word : (word[0] ?? '')))
		.join('')
		.toLowerCase();

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
	const list = map.get(key);
	if (!list) map.set(key, [cluster]);
	else if (list.length < REACH) list.push(cluster);
}

/** "Albanian State Police" → "State Police"; the adjective stays before a common noun: "Albanian government". */
function withoutDemonym(form: string): string {
	const space = form.indexOf(' ');
	if (space < 0 || !DEMONYM.test(form.slice(0, space))) return form;
	const rest = form.slice(space + 1);
	// "the Fijian authorities" are not the Omani ones.
	if (isSmall(rest.charCodeAt(0))) return form;
	return rest.includes(' ') || !ORGANISATION_HEADS.has(rest.toLowerCase()) ? rest : form;
}
