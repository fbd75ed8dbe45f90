import type { NameKind } from '../../attribution.js';
import { rememberingNames } from '../../text/remember.js';
import type { Gender } from '../../who/forms.js';
import type { Bearer } from '../../who/gender.js';

/** One place where the text names somebody. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	cluster: Cluster;
	/** The name as written there, on one line. */
	readonly form: string;
	/** The titles written before it, nearest first (`titlesBefore`). */
	readonly titles: readonly string[];
}

/** Names that stand for one person, organisation, group or place. */
export interface Cluster extends Bearer {
	kind: NameKind;
	/** Every written form, with how often it stands in the text. */
	readonly forms: Map<string, number>;
	/** Surnames with the title before them, as written: "Mr Pocock". */
	readonly titled: Set<string>;
	/** The words of the fullest form, folded. */
	words: readonly string[];
	gender: Gender | null;
	/** Where a mention was last seen while a pass goes through the text; -1 before. */
	seen: number;
	/** Where its first mention stands that a pass has seen; -1 before. */
	first: number;
	/** Set when it turned out to be the same as another. */
	merged: Cluster | null;
	/** What the text calls the bearer: "mayor", "minister", "spokesman". */
	readonly roles: Set<string>;
	/** Whether it counts as an organisation only because it is called like nobody. */
	isGuess: boolean;
}

export function newCluster(kind: NameKind, words: readonly string[]): Cluster {
	return {
		kind,
		forms: new Map(),
		titled: new Set(),
		words,
		gender: null,
		byWords: null,
		seen: -1,
		first: -1,
		merged: null,
		roles: new Set(),
		isGuess: false,
	};
}

/** The cluster that this one has become part of. */
export function rootOf(cluster: Cluster): Cluster {
	let root = cluster;
	while (root.merged) root = root.merged;
	if (cluster.merged && cluster.merged !== root) cluster.merged = root;
	return root;
}

/** Makes `other` part of `into`. */
export function merge(into: Cluster, other: Cluster): void {
	const target = rootOf(into);
	const source = rootOf(other);
	if (target === source) return;
	for (const [form, count] of source.forms) target.forms.set(form, (target.forms.get(form) ?? 0) + count);
	target.isGuess &&= source.isGuess;
	for (const role of source.roles) target.roles.add(role);
	for (const form of source.titled) target.titled.add(form);
	target.gender ??= source.gender;
	if (target.kind === 'other') target.kind = source.kind;
	if (source.first >= 0 && (target.first < 0 || source.first < target.first)) target.first = source.first;
	source.merged = target;
}

/** How many words a form has, eight at most, and whether it is written in capitals. */
const lookOf = rememberingNames((form) => ({
	words: Math.min(form.split(' ').length, 8),
	isOfCapitals: form === form.toUpperCase(),
}));

/** The fullest form: most words, then not in capitals only (of several words, or two letters), then most often, then first. */
export function fullestForm(cluster: Cluster): string {
	let best = '';
	let bestScore = -1;
	for (const [form, count] of cluster.forms) {
		if (cluster.forms.size === 1) return form;
		const { words, isOfCapitals } = lookOf(form);
		// "VW", of Volkswagen
		const mayShout = words > 1 || cluster.kind === 'person' || form.length === 2;
		const score = words * 1000 + Math.min(count, 400) - (mayShout && isOfCapitals ? 500 : 0);
		if (score > bestScore) {
			best = form;
			bestScore = score;
		}
	}
	return best;
}
