import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isCapital, lowerAt, type Words, wordFrom } from '../words.js';
import type { Cluster, Mention } from './cluster.js';
import { cleanForm } from './forms.js';
import { type Antecedent, antecedent, pronoun } from './pronouns.js';
import { headNoun, isBody, isDocument, isNamedWith } from './roles.js';

/** Why a source stands for an actor. */
export type Reason =
	| 'name'
	| 'pronoun'
	| 'role'
	| 'document'
	| 'relative'
	| 'unnamed'
	| 'author'
	| 'turn'
	| 'none';

export interface Resolution {
	/** The cluster of a named actor. */
	readonly cluster: Cluster | null;
	/** An actor without a name, as the text words it. */
	readonly phrase: string | null;
	readonly reason: Reason;
	/** 0 to 1, how sure the step from words to actor is. */
	readonly trust: number;
	/** For pronouns: the actor is the last fitting name. */
	readonly last: boolean;
}

const NOBODY: Resolution = { cluster: null, phrase: null, reason: 'none', trust: 0.5, last: false };
const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose']);
const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ourselves', 'myself']);
const MODIFIED_BY = new Set('of for to by from with at in on against near under behind including'.split(' '));
const ISSUED =
	/^(?:releas|issu|publish|post|fil|writ|wrote|sen[dt]|put|circulat|sign|draft|unveil|commission|conduct|present|submit|said|says|stat|announc|add|told|tells)/;

export interface Scene {
	readonly words: Words;
	readonly mentions: readonly Mention[];
	readonly roles: ReadonlyMap<string, readonly Mention[]>;
	/** Whether an offset lies within a quotation. */
	readonly quoted: (offset: number) => boolean;
}

/** Goes through the attributions in text order and says whom each source stands for. */
export class Resolver {
	/** Who spoke last, and where. */
	private speaker: Resolution | null = null;
	private speakerAt = -1;
	/** Who answers the questions of an interview. */
	private guest: Cluster | null = null;
	private readonly starts: Int32Array;

	constructor(private readonly scene: Scene) {
		this.starts = Int32Array.from(scene.mentions, (mention) => mention.start);
	}

	/** @param attribution in text order by source (by content when it has none) */
	resolve(attribution: Attribution): Resolution {
		const { source } = attribution;
		const resolution = !source
			? NOBODY
			: attribution.found === 'turn'
				? this.whoseTurn(source)
				: this.whoIs(source);
		if (source && (resolution.cluster || resolution.phrase)) {
			this.speaker = resolution;
			this.speakerAt = source[0];
		}
		return resolution;
	}

	/** The label of a turn: a name, or a letter for who asks and who answers. */
	private whoseTurn(source: Span): Resolution {
		const label = this.scene.words.text.slice(...source);
		if (/^(?:Q|Question|Interviewer)$/.test(label))
			return { ...NOBODY, phrase: 'Interviewer', reason: 'turn', trust: 0.9 };
		if (!/^(?:A|Answer)$/.test(label)) return this.whoIs(source);
		this.guest ??= this.mainPerson(source[0]);
		return { ...NOBODY, cluster: this.guest, reason: 'turn', trust: this.guest ? 0.85 : 0.5 };
	}

	/** The person whom the text names most often up to an offset, or else at all. */
	private mainPerson(offset: number): Cluster | null {
		const counts = new Map<Cluster, number>();
		for (const { cluster, start } of this.scene.mentions) {
			if (cluster.kind !== 'person' || (start > offset && counts.size > 0)) continue;
			counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
		}
		let main: Cluster | null = null;
		for (const [cluster, count] of counts) if (!main || count > counts.get(main)!) main = cluster;
		return main;
	}

	private whoIs(source: Span): Resolution {
		const { words } = this.scene;
		const first = wordFrom(words, source[0]);
		const stop = wordFrom(words, source[1] - 1) + 1;
		const word = lowerAt(words, first);
		if (stop - first === 1 || pronoun(word) === 'he' || pronoun(word) === 'she') {
			if (FIRST_PERSON.has(word)) return { ...NOBODY, phrase: words.text.slice(...source), reason: 'author' };
			if (RELATIVE.has(word)) return this.relative(source[0]);
			const asked = pronoun(word);
			// "his spokesman" is somebody else; "he" is not.
			if (asked && (stop - first === 1 || word === 'he' || word === 'she'))
				return this.pronoun(source[0], asked);
		}
		const named = this.headName(source, first, stop);
		if (named) return { cluster: named, phrase: null, reason: 'name', trust: 1, last: false };
		const head = headNoun(words, first, stop);
		const definite =
			word === 'the' || word === 'this' || word === 'that' || word === 'its' || word === 'their';
		if (head && isDocument(head)) {
			const issuer = this.issuer(source, first, stop);
			if (issuer) return issuer;
		}
		if (head && definite && !this.hasCapital(first + 1, stop)) {
			const bearer = this.bearer(head, source[0]);
			if (bearer) return { cluster: bearer, phrase: null, reason: 'role', trust: 0.9, last: false };
		}
		return { cluster: null, phrase: words.text.slice(...source), reason: 'unnamed', trust: 1, last: false };
	}

	/** Index of the first mention at or after an offset. */
	private mentionFrom(offset: number): number {
		return lowerBound(this.starts.length, (m) => this.starts[m]! < offset);
	}

	/** The name that heads a noun phrase: not "Ruiz" in "Ruiz's lawyer", "a spokesman for Ruiz", "Ruiz aides". */
	private headName(source: Span, first: number, stop: number): Cluster | null {
		const { words, mentions } = this.scene;
		let fallback: Cluster | null = null;
		for (let m = this.mentionFrom(source[0]); m < mentions.length && mentions[m]!.start < source[1]; m++) {
			const mention = mentions[m]!;
			const at = wordFrom(words, mention.start);
			const after = wordFrom(words, mention.end);
			const next = after < stop ? lowerAt(words, after) : '';
			const isOwner = next === "'s" || next === '’s' || next === "'" || next === '’';
			const isModifier =
				/^\p{L}/u.test(next) &&
				!/^(?:who|and|of|for|in|at|from|on|with|told|said|says|or|himself|herself|itself|also|the|a|an)$/.test(
					next,
				);
			if (isOwner || isModifier) continue;
			if (this.isBehindPreposition(first, at)) continue;
			if (mention.cluster.kind === 'person') return mention.cluster;
			fallback ??= mention.cluster;
		}
		return fallback;
	}

	/** Whether a preposition governs the name: "a spokesman for Ruiz", but not "a spokesman for the club, Ruiz". */
	private isBehindPreposition(first: number, at: number): boolean {
		const { words } = this.scene;
		for (let i = at - 1; i > first; i--) {
			const word = lowerAt(words, i);
			if (word === ',') return false;
			if (MODIFIED_BY.has(word)) return true;
		}
		return false;
	}

	private weight = (mention: Mention, _index: number): number => {
		const { words, quoted } = this.scene;
		let points = 0;
		const first = wordFrom(words, mention.start);
		const opening = words.sentences[words.sentence[first] ?? 0] ?? 0;
		if (first - opening < 4) points += 1.5;
		if (quoted(mention.start)) points -= 3;
		if (this.speaker?.cluster === mention.cluster) points += 1.5;
		return points;
	};

	private pronoun(at: number, asked: 'he' | 'she' | 'they' | 'it'): Resolution {
		const { words, mentions } = this.scene;
		const here = wordFrom(words, at);
		const distance = (mention: Mention) => {
			const there = wordFrom(words, mention.start);
			const sentences = (words.sentence[here] ?? 0) - (words.sentence[there] ?? 0);
			const paragraphs = (words.paragraph[here] ?? 0) - (words.paragraph[there] ?? 0);
			return sentences * 0.7 + paragraphs * 0.8;
		};
		const found: Antecedent | null = antecedent(mentions, this.mentionFrom(at), asked, this.weight, distance);
		const last = this.speaker;
		const isUnnamed = last?.phrase && last.reason === 'unnamed';
		if (isUnnamed && this.speakerAt < at && (!found || this.isNearer(found.cluster, at)))
			return { ...last, reason: 'pronoun', trust: 0.8, last: true };
		if (!found) return { ...NOBODY, phrase: null, reason: 'none' };
		return {
			cluster: found.cluster,
			phrase: null,
			reason: 'pronoun',
			trust: found.sure ? 0.95 : 0.8,
			last: found.last,
		};
	}

	/** Whether the unnamed speaker stands between a name and a pronoun. */
	private isNearer(cluster: Cluster, at: number): boolean {
		const { mentions } = this.scene;
		for (let m = this.mentionFrom(at) - 1, steps = 0; m >= 0 && steps < 24; m--, steps++) {
			const mention = mentions[m]!;
			if (mention.start < this.speakerAt) return true;
			if (mention.cluster === cluster) return false;
		}
		return true;
	}

	/** "Ruiz, who said": the name right before. */
	private relative(at: number): Resolution {
		const { mentions, words } = this.scene;
		const mention = mentions[this.mentionFrom(at) - 1];
		const here = wordFrom(words, at);
		if (mention && words.sentence[wordFrom(words, mention.start)] === words.sentence[here])
			return { cluster: mention.cluster, phrase: null, reason: 'relative', trust: 0.9, last: true };
		return NOBODY;
	}

	private hasCapital(first: number, stop: number): boolean {
		for (let i = first; i < stop; i++) if (isCapital(this.scene.words, i)) return true;
		return false;
	}

	/** Who bears a role: whoever was called so last; a body whose name has the noun. */
	private bearer(noun: string, at: number): Cluster | null {
		const { roles, mentions } = this.scene;
		const bearers = roles.get(noun);
		const found =
			bearers?.[Math.max(0, lowerBound(bearers.length, (k) => bearers[k]!.start < at) - 1)]?.cluster;
		if (found) return found;
		if (!isBody(noun)) return null;
		let lastBody: Cluster | null = null;
		for (let m = this.mentionFrom(at) - 1, steps = 0; m >= 0 && steps < 40; m--, steps++) {
			const { cluster } = mentions[m]!;
			if (cluster.kind === 'person' || cluster.kind === 'place') continue;
			if (isNamedWith(cluster, noun)) return cluster;
			if (cluster.kind === 'organisation') lastBody ??= cluster;
		}
		return /^(?:company|firm|group|organisation|organization|body|charity|club|team|agency|institution)$/.test(
			noun,
		)
			? lastBody
			: null;
	}

	/** Who issued a document: named with it, or the last who issued or said something. */
	private issuer(source: Span, first: number, stop: number): Resolution | null {
		const { words, mentions } = this.scene;
		const result = (cluster: Cluster, trust: number): Resolution => ({
			cluster,
			phrase: null,
			reason: 'document',
			trust,
			last: false,
		});
		// "a State Police statement", "Ruiz's letter", "a statement from the ministry".
		for (let m = this.mentionFrom(source[0]); m < mentions.length && mentions[m]!.start < source[1]; m++)
			if (mentions[m]!.cluster.kind !== 'place') return result(mentions[m]!.cluster, 0.95);
		if (lowerAt(words, first) !== 'the' && stop - first > 1) return null;
		const here = words.paragraph[first] ?? 0;
		for (let m = this.mentionFrom(source[0]) - 1, steps = 0; m >= 0 && steps < 40; m--, steps++) {
			const mention = mentions[m]!;
			const at = wordFrom(words, mention.end);
			if (here - (words.paragraph[at] ?? 0) > 8) break;
			if (this.scene.quoted(mention.start) || mention.cluster.kind === 'place') continue;
			if (ISSUED.test(lowerAt(words, at)) || ISSUED.test(lowerAt(words, at + 1)))
				return result(mention.cluster, 0.85);
		}
		return this.speaker ? { ...this.speaker, reason: 'document', trust: 0.75 } : null;
	}
}

/** How an unnamed source is told from another: its words without the article in front. */
export function phraseKey(phrase: string): string {
	return cleanForm(phrase)
		.toLowerCase()
		.replace(/^(?:a|an|the|one|some|other|another) /, '');
}

/** First index of `0 … count` that is not `before`; those before come first. */
function lowerBound(count: number, before: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (before(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
