import { type ActorKind, isFormOfAddress, type Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { rememberingNames } from '../text/remember.js';
import { lowerAt, type Words } from '../text/words.js';
import { isHuman, isPaper } from '../who/nouns.js';
import { isAnyBody } from './phrases/nameless.js';
import { phraseKey } from './phrases/phrase-key.js';
import { SAME_HIDDEN } from './roles/offices.js';
import type { Cluster, Mention } from './terms/cluster.js';
import type { Resolution } from './terms/resolution.js';

/** An actor while it is put together. */
export interface Draft {
	name: string;
	kind: ActorKind;
	aliases: string[];
	mentions: Span[];
}

/** What the text calls actors whom it names, but for what is the name or alias of another. */
export function addCalled(
	called: ReadonlyMap<string, Cluster>,
	byCluster: ReadonlyMap<Cluster, Draft>,
	drafts: readonly Draft[],
): void {
	if (called.size === 0) return;
	const taken = new Set<string>();
	for (const { name, aliases } of drafts) {
		taken.add(name.toLowerCase());
		for (const alias of aliases) taken.add(alias.toLowerCase());
	}
	for (const [alias, cluster] of called) {
		const draft = byCluster.get(cluster);
		// "An airline" is "the airline" later on.
		if (draft === undefined || taken.has(alias.toLowerCase())) continue;
		const definite = alias.replace(/^an? /, 'the ');
		const isTwice = definite !== alias && called.get(definite) === cluster;
		if (!isTwice) draft.aliases.push(alias);
	}
}

/**
 * Whom the text knows by one name, as it introduces them: "Mrs Okoro", "Pope Francis"; and Mr and Mrs Patel each by the
 * title.
 */
export function nameWithTitles(text: string, drafts: readonly Draft[]): void {
	const bearers = new Map<string, Draft[]>();
	for (const draft of drafts)
		if (draft.kind === 'person') bearers.set(draft.name, [...(bearers.get(draft.name) ?? []), draft]);
	for (const [name, same] of bearers) {
		const isShared = same.length > 1;
		if (!isShared && name.includes(' ')) continue;
		for (const draft of same) {
			const titled = isShared
				? draft.aliases.find((alias) => alias.endsWith(` ${name}`))
				: introducedAs(text, draft);
			if (titled === undefined) continue;
			draft.name = titled;
			draft.aliases = [name, ...draft.aliases.filter((alias) => alias !== titled)];
		}
	}
}

/** The name with its titles where it is first read so, or mostly. */
function introducedAs(text: string, { name, mentions }: Draft): string | undefined {
	const written = mentions.map((mention) => titledAt(text, name, mention));
	if (written[0] !== undefined) return written[0];
	const titled = written.filter((form) => form !== undefined);
	return 2 * titled.length >= mentions.length ? titled[0] : undefined;
}

/** "Chief Constable | Hale" */
function titledAt(text: string, name: string, [, end]: Span): string | undefined {
	const start = end - name.length;
	if (!text.startsWith(name, start)) return undefined;
	const before = TITLES_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_TITLES), start))?.[0] ?? '';
	const words = before.split(' ').slice(0, -1);
	const first = words.findLastIndex((word) => !isFormOfAddress(word)) + 1;
	return first < words.length ? [...words.slice(first), name].join(' ') : undefined;
}

const LONGEST_TITLES = 40;
const TITLES_BEFORE = /(?:(?<![\p{Alpha}\p{N}’'-])\p{Upper}[\p{Alpha}-]*\.? )+$/u;

/** "The state's parks department" is the parks department too, "Norway's Defence Ministry" the Defence Ministry, where no other is. */
export function addOwned(drafts: readonly Draft[]): void {
	const owned = new Map<string, Draft[]>();
	for (const draft of drafts) {
		if (!draft.name.includes("'s ") && !draft.name.includes('’s ')) continue;
		const rest =
			OWNED.exec(draft.name)?.groups?.rest ??
			(draft.kind === 'organisation' ? OWNED_BODY.exec(draft.name)?.groups?.rest : undefined);
		if (rest !== undefined) owned.set(rest, [...(owned.get(rest) ?? []), draft]);
	}
	for (const [rest, [draft, ...others]] of owned)
		if (others.length === 0 && draft !== undefined) addForm(draft, rest);
}

function addForm({ aliases }: Draft, rest: string): void {
	const form = /^\p{Upper}/u.test(rest) ? rest : `the ${rest}`;
	if (!aliases.includes(form)) aliases.push(form);
}

const OWNED =
	/^(?:[Tt]he |[Ii]ts |[Tt]heir |A )?[\p{Alpha}.-]+(?: \p{Alpha}+)?['’]s (?:own )?(?!own )(?<rest>\p{Lower}[\p{Alpha}-]+ [\p{Alpha} -]+)$/u;
/** A state's or a town's body with a name of its own, as names have it. */
const OWNED_BODY =
	/^\p{Upper}[\p{Alpha}-]+(?: \p{Upper}[\p{Alpha}-]+)?['’]s (?<rest>\p{Upper}[\p{Alpha}-]+ (?:[\p{Alpha}-]+ )*\p{Upper}\p{Alpha}+)$/u;

/** "The finance ministry" is the ministry too, where no other is and the text calls it so. */
export function addShort(words: Words, nameless: readonly Draft[], drafts: readonly Draft[]): void {
	const heads = new Map<string, Draft[]>();
	for (const draft of nameless) {
		const isOne = draft.kind === 'unnamed';
		const head = (isOne ? somebodyIn : modifiedIn)(draft.name);
		if (
			head === null ||
			!(isOne
				? isHuman(head) || isPaper(head) || SAME_HIDDEN.has(head)
				: draft.kind === 'organisation' && isAnyBody(head))
		)
			continue;
		heads.set(head, [...(heads.get(head)?.slice(0, 1) ?? []), draft]);
	}
	if (heads.size === 0) return;
	const bearers = new Map<string, Draft | null>();
	const nouns = [...heads.keys()];
	for (const draft of drafts)
		for (const form of [draft.name, ...draft.aliases]) {
			const lower = form.toLowerCase();
			if (!nouns.some((noun) => lower.includes(noun))) continue;
			for (const word of lower.split(' '))
				if (heads.has(word)) bearers.set(word, (bearers.get(word) ?? draft) === draft ? draft : null);
		}
	let called: ReadonlySet<string> | null = null;
	for (const [head, [draft, ...others]] of heads) {
		if (others.length > 0 || bearers.get(head) !== draft) continue;
		called ??= nounsAlone(words);
		if (!called.has(head)) continue;
		const short = `the ${head}`;
		if ([draft!.name, ...draft!.aliases].every((form) => form.toLowerCase() !== short))
			draft!.aliases.push(short);
	}
}

/** The nouns that a text has with nothing but "the". */
function nounsAlone(words: Words): ReadonlySet<string> {
	const nouns = new Set<string>();
	for (let i = 0; i + 2 < words.count; i++)
		if (
			words.end[i]! - words.start[i]! === 3 &&
			lowerAt(words, i) === 'the' &&
			!/^(?:of|for)$/.test(lowerAt(words, i + 2))
		)
			nouns.add(lowerAt(words, i + 1));
	return nouns;
}

/** A noun with what tells it from others of its kind: "the finance | ministry", "the water board | of Vallemora", "a court | in Sorn". */
const MODIFIED =
	/^(?:[Tt]he |[Aa]n? |[Ii]ts |[Tt]heir )?(?:(?:(?!of )\p{Lower}[\p{Alpha}’'-]* ){0,2}(?<before>\p{Lower}+) (?:of .+|in \p{Upper}.+)|(?:[\p{Alpha}’'-]+ ){1,3}(?<head>\p{Lower}+))$/u;

const modifiedIn = rememberingNames((name: string): string | null => {
	const noun = MODIFIED.exec(name)?.groups;
	return noun?.head ?? noun?.before ?? null;
});

/** Somebody whom the text does not name: "a male | teacher | in his 20s". */
const SOMEBODY =
	/^(?:an?|one|another) (?:[\p{Alpha}\d’'-]+ ){0,3}?(?<head>\p{Lower}[\p{Lower}-]+)(?=$|,| (?:in|at|of|from|with|who|that|for|on|near|close|whose|by|published|commissioned|seen|dated|sent|written|released|posted) )/iu;
const somebodyIn = rememberingNames(
	(name: string): string | null => SOMEBODY.exec(name)?.groups?.head ?? null,
);

/** What the text calls actors whom it names, where that means one of them alone: "the mayor". */
export function rolesOf(
	text: string,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
	speakers: readonly (Draft | null)[],
): Map<string, Draft> {
	const roles = new Map<string, Draft>();
	const shared = new Set<string>();
	let names: Set<string> | null = null;
	resolutions.forEach(({ reason, trust, phrase }, i) => {
		const source = attributions[i]!.source;
		const draft = speakers[i];
		if (!draft || !source) return;
		// "The board said", of the education board of Sorn.
		const isNameless = phrase !== null && reason === 'unnamed' && draft.kind === 'organisation';
		if (!isNameless && (reason !== 'role' || trust < SURE)) return;
		const role = ROLE.exec(text.slice(...source))?.[0];
		if (role === undefined) return;
		const called = `t${role.slice(1)}`;
		if (isNameless) {
			names ??= new Set(speakers.flatMap((other) => (other === null ? [] : phraseKey(other.name))));
			if (!isShortFor(called, draft, names)) return;
		}
		if ((roles.get(called) ?? draft) !== draft) shared.add(called);
		else if (!draft.aliases.includes(called)) roles.set(called, draft);
	});
	for (const called of shared) roles.delete(called);
	return roles;
}

/** "The board": whether a body's noun is short for a name of more words, and no name of another. */
function isShortFor(called: string, { name }: Draft, names: ReadonlySet<string>): boolean {
	const short = phraseKey(called);
	return (
		isAnyBody(short.slice(short.lastIndexOf(' ') + 1)) &&
		phraseKey(name).length > short.length &&
		!names.has(short)
	);
}

/** A role is somebody's who was called so before, or of whom the text was speaking, and no guess. */
const SURE = 0.75;
const ROLE =
	/^[Tt]he (?:[\p{Alpha}\d’'-]+ ){0,2}?[\p{Alpha}\d’'-]+(?=$| (?:himself|herself|itself|themselves|would|also)$)/u;

/** Whether somebody has a surname; the names are gone through when first asked. */
export function surnamesOf(mentions: readonly Mention[]): (word: string) => boolean {
	let surnames: Set<string> | null = null;
	return (word) => {
		if (surnames === null) {
			surnames = new Set();
			for (const { cluster } of mentions)
				if (cluster.kind === 'person' && cluster.words.length > 1) surnames.add(cluster.words.at(-1)!);
		}
		return surnames.has(word);
	};
}

/** "the Tanakas", where somebody is called Tanaka. */
export function isFamily({ words, forms }: Cluster, isSurname: (word: string) => boolean): boolean {
	const [word] = words;
	const isPlural = words.length === 1 && [...forms.keys()].some((form) => /[^'’]s$/.test(form));
	return isPlural && isSurname(word!.slice(0, -1)) && !isSurname(word!);
}
