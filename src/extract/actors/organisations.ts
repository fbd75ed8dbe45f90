import type { NameKind } from '../attribution.js';
import { DEMONYM, ORGANISATION_HEADS } from '../lexicon.js';
import { type Cluster, merge, newCluster, rootOf } from './cluster.js';
import { contentWords, initials, isAcronym, nameWords } from './forms.js';

const REACH = 16;

/** The organisations, groups and places of a text, found by their words in any order, or by their letters. */
export class Organisations {
	private readonly byKey = new Map<string, Cluster>();
	private readonly byFirst = new Map<string, Cluster[]>();
	private readonly byLast = new Map<string, Cluster[]>();
	private readonly byInitials = new Map<string, Cluster>();
	private readonly pending: { words: readonly string[]; cluster: Cluster }[] = [];

	/** The organisation of this name, an earlier one of the same words if there is one. */
	add(form: string, kind: NameKind): Cluster {
		const words = nameWords(withoutDemonym(form));
		const content = contentWords(words);
		const key = [...content].sort().join(' ');
		const known = this.byKey.get(key);
		if (known) {
			const cluster = rootOf(known);
			if (cluster.kind === 'other' || (cluster.kind === 'place' && kind === 'organisation'))
				cluster.kind = kind;
			return cluster;
		}
		const cluster = newCluster(kind, content);
		this.byKey.set(key, cluster);
		if (content.length > 0) {
			push(this.byFirst, content[0]!, cluster);
			push(this.byLast, content.at(-1)!, cluster);
		}
		if (content.length > 1)
			for (const letters of initials(words)) if (letters.length > 1) this.byInitials.set(letters, cluster);
		this.pending.push({ words: content, cluster });
		return cluster;
	}

	/** Joins short forms to full ones: SPAK, Acme for Acme Ltd, State Police for Albanian State Police. */
	joinShortForms(): void {
		for (const { words, cluster } of this.pending) {
			if (cluster.kind === 'place' || words.length === 0) continue;
			const form = [...cluster.forms.keys()][0] ?? '';
			if (words.length === 1 && isAcronym(form)) {
				const full = this.byInitials.get(words[0]!);
				if (full && rootOf(full).kind !== 'person') merge(full, cluster);
				continue;
			}
			if (words.length === 1 && ORGANISATION_HEADS.has(words[0]!)) continue;
			const full = this.longer(words, cluster);
			if (full) merge(full, cluster);
		}
	}

	private longer(words: readonly string[], self: Cluster): Cluster | null {
		for (const [list, aligned] of [
			[
				this.byFirst.get(words[0]!),
				(other: readonly string[]) => words.every((word, i) => other[i] === word),
			],
			[
				this.byLast.get(words.at(-1)!),
				(other: readonly string[]) =>
					words.length > 1 && words.every((word, i) => other[other.length - words.length + i] === word),
			],
		] as const) {
			for (const other of list ?? []) {
				if (other.words.length <= words.length || rootOf(other) === rootOf(self)) continue;
				if (other.kind !== 'place' && aligned(other.words)) return other;
			}
		}
		return null;
	}
}

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
	const list = map.get(key);
	if (!list) map.set(key, [cluster]);
	else if (list.length < REACH) list.push(cluster);
}

/** "Albanian State Police" → "State Police"; a demonym alone stays. */
export function withoutDemonym(form: string): string {
	const space = form.indexOf(' ');
	if (space < 0) return form;
	return DEMONYM.test(form.slice(0, space)) ? form.slice(space + 1) : form;
}
