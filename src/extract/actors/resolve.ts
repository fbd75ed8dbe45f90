import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isCapital, lowerAt, type Words, wordFrom } from '../words.js';
import type { Cluster, Mention } from './cluster.js';
import { Documents } from './documents.js';
import { cleanForm } from './forms.js';
import { Focus, type Person, pronoun, WEIGHTS } from './pronouns.js';
import { NOBODY, named, type Resolution } from './resolution.js';
import { headNoun, isBody, isDocument, isHuman, isNamedWith } from './roles.js';
import { lowerBound } from './search.js';

const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose']);
const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ourselves', 'myself']);
const GOVERNS = new Set(
	'of for to by from with at in on against near under behind including about over'.split(' '),
);
const DEFINITE = new Set('the this that its their his her'.split(' '));
/** What may follow the head of a phrase inside it. */
const AFTER_HEAD =
	/^(?:who|and|of|for|in|at|from|on|with|told|said|says|or|himself|herself|itself|also|the|a|an|is|was|has|had)$/;
/** Documents that everybody in a text may issue. */
const PAPERS = /^(?:statement|letter|e-?mail|post|tweet|release|press-release|message|note|memo)$/;
/** Nouns that may mean any organisation. */
const GENERAL_BODY =
	/^(?:company|firm|group|organisation|organization|body|charity|club|team|institution|carrier|airline|retailer|manufacturer|operator|maker)$/;
/** Words in the names of public bodies, which are no companies or clubs. */
const PUBLIC =
	/^(?:ministry|department|agency|council|court|police|government|parliament|commission|university|committee|office|senate|congress|bureau|union|house)$/;
/** Sources that stay unnamed even when they are "the source". */
const NEVER_NAMED =
	/^(?:source|sources|official|officials|spokes\p{L}+|witness|witnesses|insider|aide|aides|pal|other|one)$/u;

export interface Scene {
	readonly words: Words;
	/** In text order. */
	readonly mentions: readonly Mention[];
	readonly roles: ReadonlyMap<string, readonly Mention[]>;
	/** Whether an offset lies within a quotation. */
	readonly quoted: (offset: number) => boolean;
}

/** Goes through the attributions in text order and says whom each source stands for. */
export class Resolver {
	private readonly focus = new Focus();
	private readonly documents: Documents;
	private speaker: Resolution | null = null;
	private speakerAt = -1;
	/** Who answers the questions of an interview. */
	private guest: Cluster | null = null;
	/** Unnamed actors by the noun that heads their phrase. */
	private readonly phrases = new Map<string, Resolution>();
	private nextMention = 0;
	private nextWord = 0;

	constructor(private readonly scene: Scene) {
		this.documents = new Documents(scene.words, scene.mentions);
	}

	/** @param attribution in text order by source (by content when it has none) */
	resolve(attribution: Attribution): Resolution {
		const { source, found } = attribution;
		if (!source) return NOBODY;
		this.advance(source[0]);
		const resolution = found === 'turn' ? this.whoseTurn(source) : this.whoIs(source, 0);
		if (resolution.cluster || resolution.phrase) {
			this.speaker = resolution;
			this.speakerAt = source[0];
			this.refer(resolution, source[0], WEIGHTS.opening + WEIGHTS.speaker);
		}
		return resolution;
	}

	/** Takes in the names and the pronouns up to an offset. */
	private advance(offset: number): void {
		const { words, mentions, quoted } = this.scene;
		const end = wordFrom(words, offset);
		for (; this.nextWord < end; this.nextWord++) {
			const at = words.start[this.nextWord]!;
			for (
				;
				this.nextMention < mentions.length && mentions[this.nextMention]!.start <= at;
				this.nextMention++
			)
				this.refer(
					named(mentions[this.nextMention]!.cluster, 'name', 1),
					mentions[this.nextMention]!.start,
					null,
				);
			const word = pronounAt(words.text, at, words.end[this.nextWord]!);
			if (word && !quoted(at)) {
				const resolution = this.whoseP(at, word);
				if (resolution.cluster || resolution.phrase)
					this.refer(resolution, at, WEIGHTS.opening + WEIGHTS.pronoun);
			}
		}
		for (
			;
			this.nextMention < mentions.length && mentions[this.nextMention]!.start < offset;
			this.nextMention++
		)
			this.refer(
				named(mentions[this.nextMention]!.cluster, 'name', 1),
				mentions[this.nextMention]!.start,
				null,
			);
	}

	private refer(resolution: Resolution, at: number, points: number | null): void {
		const { words } = this.scene;
		const word = wordFrom(words, at);
		this.focus.push({
			resolution,
			sentence: words.sentence[word] ?? 0,
			paragraph: words.paragraph[word] ?? 0,
			points: points ?? this.prominence(word, at),
		});
	}

	/** How prominent a name is by its place in the sentence. */
	private prominence(first: number, at: number): number {
		const { words, quoted, mentions } = this.scene;
		let points = 0;
		const opening = words.sentences[words.sentence[first] ?? 0] ?? 0;
		if (first - opening < 4) points += WEIGHTS.opening;
		if (quoted(at)) points += WEIGHTS.quoted;
		const mention = mentions[this.nextMention];
		const after = wordFrom(words, mention && mention.start === at ? mention.end : at);
		const next = after < words.count ? lowerAt(words, after) : '';
		if (next === "'s" || next === '’s' || next === '’' || next === "'") points += WEIGHTS.owner;
		else if (/^\p{Ll}{2,}$/u.test(next) && !GOVERNS.has(next) && next !== 'and') points += WEIGHTS.verb;
		if (first > opening && GOVERNS.has(lowerAt(words, first - 1))) points += WEIGHTS.governed;
		return points;
	}

	/** The label of a turn: a name, or a letter for who asks and who answers. */
	private whoseTurn(source: Span): Resolution {
		const label = this.scene.words.text.slice(...source);
		if (/^(?:Q|Question|Interviewer)$/.test(label))
			return { ...NOBODY, phrase: 'Interviewer', reason: 'turn', trust: 0.9 };
		if (!/^(?:A|Answer)$/.test(label)) return this.whoIs(source, 0);
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

	private whoIs(source: Span, depth: number): Resolution {
		const { words } = this.scene;
		const first = wordFrom(words, source[0]);
		const stop = this.endOf(first, wordFrom(words, source[1] - 1) + 1);
		const word = lowerAt(words, first);
		if (stop - first === 1) {
			const asked = pronoun(word);
			if (asked) return this.whoseP(source[0], asked);
			if (RELATIVE.has(word)) return this.relative(source[0]);
			if (FIRST_PERSON.has(word))
				return { ...NOBODY, phrase: words.text.slice(...source), reason: 'author', trust: 0.9 };
		} else if (word === 'he' || word === 'she') return this.whoseP(source[0], word);
		const cluster = isNationality(words, first, stop) ? null : this.headName(source, first, stop);
		if (cluster) return named(cluster, 'name', 1);
		const head = headNoun(words, first, stop);
		if (head && isDocument(head)) {
			const issuer = this.issuer(source, first, stop, head, depth);
			if (issuer) return issuer;
		}
		const apposed = this.apposition(source[1], stop);
		if (apposed) return named(apposed, 'name', 0.95);
		if (head && DEFINITE.has(word)) {
			const bearer = this.role(head, word, source[0], first, stop);
			if (bearer) return bearer;
			const known = this.phrases.get(head);
			if (known && stop - first <= 3) return known;
		}
		const phrase: Resolution = {
			...NOBODY,
			phrase: words.text.slice(...source),
			reason: 'unnamed',
			trust: 1,
		};
		if (head && depth === 0) this.phrases.set(head, phrase);
		return phrase;
	}

	/** "the mayor", "the company", "the Dutchman": who is called so, or whom the text was speaking of. */
	private role(head: string, determiner: string, at: number, first: number, stop: number): Resolution | null {
		const { words } = this.scene;
		let isPlain = true;
		for (let i = first + 1; i < stop - 1; i++) if (isCapital(words, i)) isPlain = false;
		const bearers = this.scene.roles.get(head);
		const before = bearers ? lowerBound(bearers.length, (k) => bearers[k]!.start < at) : 0;
		const last = bearers?.[Math.max(0, before - 1)]?.cluster;
		const other = bearers && before > 1 ? bearers[before - 2]!.cluster : last;
		if (last && last === other && isPlain) return named(last, 'role', 0.9);
		if (isPlain && isBody(head)) {
			const body = this.body(head, at);
			return body && named(body, 'role', 0.85);
		}
		if (determiner !== 'the' || stop - first > 5 || NEVER_NAMED.test(head) || !(last || isHuman(head)))
			return null;
		const known = this.phrases.get(head);
		if (known && stop - first <= 2) return known;
		const found = this.focus.antecedent(
			'person',
			words.sentence[first] ?? 0,
			words.paragraph[first] ?? 0,
			(cluster) => (cluster.roles.has(head) ? 4 : 0),
		);
		const cluster = found?.resolution.cluster;
		return cluster ? named(cluster, 'role', found.sure ? 0.75 : 0.65, found.last) : null;
	}

	private paragraphAt(offset: number): number {
		const { words } = this.scene;
		return words.paragraph[wordFrom(words, offset)] ?? 0;
	}

	/** Where a noun phrase ends for its head: before a comma and an age, and without a comma at its end. */
	private endOf(first: number, stop: number): number {
		const { words } = this.scene;
		let end = stop;
		while (end - 1 > first && lowerAt(words, end - 1) === ',') end--;
		for (let i = first + 1; i + 1 < end; i++)
			if (lowerAt(words, i) === ',' && /^\d/.test(lowerAt(words, i + 1))) return i;
		return end;
	}

	/** Index of the first mention at or after an offset. */
	private mentionFrom(offset: number): number {
		const { mentions } = this.scene;
		return lowerBound(mentions.length, (m) => mentions[m]!.start < offset);
	}

	/** The name that heads a noun phrase: not "Ruiz" in "Ruiz's lawyer", "a spokesman for Ruiz", "Ruiz aides". */
	private headName(source: Span, first: number, stop: number): Cluster | null {
		const { words, mentions } = this.scene;
		let fallback: Cluster | null = null;
		for (let m = this.mentionFrom(source[0]); m < mentions.length && mentions[m]!.start < source[1]; m++) {
			const mention = mentions[m]!;
			const after = wordFrom(words, mention.end);
			let k = after;
			while (k < stop && isCapital(words, k) && !this.isName(words.start[k]!)) k++;
			const next = k < stop ? lowerAt(words, k) : '';
			if (next === "'s" || next === '’s' || next === "'" || next === '’') continue;
			if (/^\p{L}/u.test(next) && !AFTER_HEAD.test(next) && !isCapital(words, k)) continue;
			if (this.isGoverned(first, wordFrom(words, mention.start))) continue;
			if (mention.cluster.kind === 'person') return mention.cluster;
			fallback ??= mention.cluster;
		}
		return fallback;
	}

	/** Whether a name begins at an offset. */
	private isName(offset: number): boolean {
		return this.scene.mentions[this.mentionFrom(offset)]?.start === offset;
	}

	/** Whether a preposition governs the name: "a spokesman for Ruiz", but not "a spokesman for the club, Ruiz". */
	private isGoverned(first: number, at: number): boolean {
		const { words } = this.scene;
		for (let i = at - 1; i > first; i--) {
			const word = lowerAt(words, i);
			if (word === ',') return false;
			if (GOVERNS.has(word)) return true;
		}
		return false;
	}

	/** "the mayor of Saltmouth, Hanne Bruun, said": the name in apposition right after the source. */
	private apposition(end: number, stop: number): Cluster | null {
		const { words, mentions } = this.scene;
		if (stop + 1 >= words.count || lowerAt(words, stop) !== ',' || words.start[stop]! - end > 1) return null;
		const mention = mentions[this.mentionFrom(words.start[stop]!)];
		if (!mention || wordFrom(words, mention.start) !== stop + 1 || mention.cluster.kind !== 'person')
			return null;
		const after = wordFrom(words, mention.end);
		return after >= words.count || /^[,.;:(—–]$/.test(lowerAt(words, after)) ? mention.cluster : null;
	}

	private whoseP(at: number, asked: Person): Resolution {
		const { words } = this.scene;
		const here = wordFrom(words, at);
		const found = this.focus.antecedent(asked, words.sentence[here] ?? 0, words.paragraph[here] ?? 0);
		if (!found) return NOBODY;
		const { cluster, phrase } = found.resolution;
		if (cluster && found.sure && (asked === 'he' || asked === 'she'))
			cluster.gender ??= asked === 'he' ? 'male' : 'female';
		return { cluster, phrase, reason: 'pronoun', trust: found.sure ? 0.95 : 0.8, last: found.last };
	}

	/** "Ruiz, who said": the name right before. */
	private relative(at: number): Resolution {
		const { mentions, words } = this.scene;
		const mention = mentions[this.mentionFrom(at) - 1];
		const here = wordFrom(words, at);
		if (!mention || words.sentence[wordFrom(words, mention.start)] !== words.sentence[here]) return NOBODY;
		return named(mention.cluster, 'relative', 0.9, true);
	}

	/** The body that a noun means: one whose name has it; for a general noun the one most spoken of lately. */
	private body(noun: string, at: number): Cluster | null {
		const { mentions } = this.scene;
		const points = new Map<Cluster, number>();
		const isGeneral = GENERAL_BODY.test(noun);
		for (let m = this.mentionFrom(at) - 1, steps = 0; m >= 0 && steps < 40; m--, steps++) {
			const { cluster } = mentions[m]!;
			if (cluster.kind === 'person' || cluster.kind === 'place') continue;
			if (isNamedWith(cluster, noun)) return cluster;
			if (isGeneral && cluster.kind === 'organisation' && !cluster.words.some((word) => PUBLIC.test(word)))
				points.set(cluster, (points.get(cluster) ?? 0) + 1 - steps / 20);
		}
		let best: Cluster | null = null;
		for (const [cluster, score] of points) if (!best || score > points.get(best)!) best = cluster;
		return best;
	}

	/** Who issued a document: named with it, told where the text introduced it, or the last who spoke. */
	private issuer(source: Span, first: number, stop: number, noun: string, depth: number): Resolution | null {
		const told = this.documents.issuer(noun, source[0], first, stop);
		// Of the many statements and letters of a text, the one meant is that of whoever spoke since.
		if (
			told &&
			!told.near &&
			PAPERS.test(noun) &&
			this.speaker &&
			this.paragraphAt(told.at) < this.paragraphAt(this.speakerAt)
		)
			return { ...this.speaker, reason: 'document', trust: 0.8 };
		if (told?.cluster) return named(told.cluster, 'document', told.near ? 0.95 : 0.85);
		if (told?.phrase && depth < 2) {
			const issuer = this.whoIs(told.phrase, depth + 1);
			return { ...issuer, reason: 'document', trust: issuer.trust * 0.9 };
		}
		const isNew = /^(?:a|an|another|one)$/.test(lowerAt(this.scene.words, first));
		return this.speaker && !isNew ? { ...this.speaker, reason: 'document', trust: 0.75 } : null;
	}
}

/** "he" or "she" between two offsets, without making a string of every word. */
function pronounAt(text: string, start: number, end: number): 'he' | 'she' | null {
	const length = end - start;
	if (
		length < 2 ||
		length > 3 ||
		(text.charCodeAt(end - 1) | 32) !== 101 ||
		(text.charCodeAt(end - 2) | 32) !== 104
	)
		return null;
	if (length === 2) return 'he';
	return (text.charCodeAt(start) | 32) === 115 ? 'she' : null;
}

/** "the Dutchman", "the Italian": a person by nationality, not a name. */
function isNationality(words: Words, first: number, stop: number): boolean {
	if (stop - first !== 2 || lowerAt(words, first) !== 'the' || !isCapital(words, first + 1)) return false;
	return /(?:[a-z]man|woman|[a-z]ian|ese|ish|[a-z]can|[a-z]ean|israeli|iraqi|swede|dane|turk|pole|finn|greek|spaniard|democrat|republican|californian|texan)$/.test(
		lowerAt(words, first + 1),
	);
}

/** How an unnamed source is told from another: its words without the article in front. */
export function phraseKey(phrase: string): string {
	return cleanForm(phrase)
		.toLowerCase()
		.replace(/^(?:a|an|the|one|some|other|another) /, '');
}
