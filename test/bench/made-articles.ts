import type { Actor, ArticleRecord, Statement } from '../../src/model/index.js';

/**
 * Made-up articles, always the same ones, any number of them. Words follow Zipf's law in two regimes (Ferrer i Cancho
 * and Solé 2001: exponent 1 for the common words, 2 beyond), so that a vocabulary without end grows with the text as
 * Heaps' law says, and the words that people search for are as rare as in news: of the words of five letters or more
 * in a statement half stand in fewer than 0.4 % of the statements. Articles have topics, people recur, and one
 * statement in eight repeats an older one, word for word or with a few words changed.
 */

/** Always the same numbers for a seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const ONSETS =
	'b br c ch cl cr d dr f fl fr g gr h j k l m n p pl pr qu r s sc sh sl sp st t th tr v w'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ee ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nd', 'st', 'rt', 'ng'];
const ENDINGS = ['', 's', 'ed', 'ing', '', 'er', 'ly', 'ion'];

/** Where the common words end, and how many of the first share the top: the first word is 4 % of the text. */
const COMMON = 6000;
const SHIFT = 2;
/** The weight of the common words; that of all others is 1. */
const COMMON_WEIGHT = Math.log((COMMON + SHIFT) / (1 + SHIFT));

/** The rank, from 0, of a word drawn by chance, a number from 0 to 1. */
export function rankOf(chance: number): number {
	const weight = chance * (COMMON_WEIGHT + 1);
	const rank =
		weight < COMMON_WEIGHT
			? (1 + SHIFT) * Math.exp(weight) - SHIFT
			: COMMON / Math.max(1e-5, COMMON_WEIGHT + 1 - weight);
	return Math.floor(rank) - 1;
}

/** The word of a rank, from 0, the most frequent: short at first; longer ones are forms of a stem. */
export function wordAt(rank: number): string {
	const isPlain = rank < 80;
	const stem = isPlain ? rank : 80 + Math.floor((rank - 80) / 3);
	const next = random(stem * 2654435761 + 97);
	const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
	const syllables = isPlain ? 1 : stem < 1500 ? 1 + Math.floor(next() * 2) : 2 + Math.floor(next() * 2.4);
	let word = '';
	for (let i = 0; i < syllables; i++)
		word += pick(ONSETS) + pick(VOWELS) + (i === syllables - 1 ? pick(CODAS) : '');
	return isPlain ? word : word + ENDINGS[(rank + stem) % ENDINGS.length]!;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function nameAt(rank: number): string {
	const next = random(rank * 31337 + 5);
	const part = (from: number, to: number) => capital(wordAt(from + Math.floor(next() * (to - from))));
	return `${part(80, 700)} ${part(2000, 12_000)}`;
}

export class MadeArticles {
	private readonly next: () => number;
	private readonly cache: string[] = [];
	private readonly older: string[] = [];
	private count = 0;

	constructor(seed = 1) {
		this.next = random(seed);
	}

	/** The next article: six to ten statements between paragraphs of narration. */
	article(): ArticleRecord {
		const number = this.count++;
		const topic = Array.from({ length: 30 }, () => rankOf(0.35 + 0.65 * this.next()));
		const actors: Actor[] = Array.from({ length: 3 }, (_, i) => ({
			id: `a${i}`,
			name: nameAt(Math.floor(rankOf(this.next()) / 2)),
			kind: 'person',
			aliases: [],
			mentions: [],
		}));
		const title = capital(this.sentence(7, topic));
		let text = '';
		const statements: Statement[] = [];
		for (let i = 0, n = 6 + Math.floor(this.next() * 5); i < n; i++) {
			text += `${capital(this.sentence(12 + Math.floor(this.next() * 18), topic))}.\n\n`;
			const which = Math.floor(this.next() * actors.length);
			const { name } = actors[which]!;
			const said = `“${capital(this.said(topic))},”`;
			const start = text.length;
			const source = start + said.length + 6;
			text += `${said} said ${name}.\n\n`;
			statements.push({
				id: `q${i}`,
				kind: 'direct',
				report: 'speech',
				content: [[start, start + said.length]],
				text: said,
				cue: [source - 5, source - 1],
				source: [source, source + name.length],
				actor: `a${which}`,
				speaker: name,
				section: 's1',
				confidence: 0.9,
				evidence: 'named beside “said”',
			});
		}
		return {
			id: `made-${number}`,
			title,
			origin: `made/${number}.txt`,
			published: new Date(Date.UTC(2010, 0, 1 + Math.floor(number / 40))).toISOString().slice(0, 10),
			text,
			sections: [{ id: 's1', title, inferred: true, level: 1, span: [0, text.length] }],
			actors,
			statements,
		};
	}

	private word(topic: readonly number[]): string {
		const rank = this.next() < 0.25 ? topic[Math.floor(this.next() * topic.length)]! : rankOf(this.next());
		if (rank > 50_000) return wordAt(rank % 2 ** 31);
		this.cache[rank] ??= wordAt(rank);
		return this.cache[rank];
	}

	private sentence(length: number, topic: readonly number[]): string {
		let text = this.word(topic);
		for (let i = 1; i < length; i++) text += ` ${this.word(topic)}`;
		return text;
	}

	/** The words of one statement: 30 to 1,500 letters, mostly some 130. */
	private said(topic: readonly number[]): string {
		if (this.older.length > 0 && this.next() < 0.125) {
			const words = this.older[Math.floor(this.next() * this.older.length)]!.split(' ');
			const changes = Math.floor(this.next() * 4);
			for (let i = 0; i < changes; i++) words[Math.floor(this.next() * words.length)] = this.word(topic);
			return words.join(' ');
		}
		const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
		const text = this.sentence(Math.round(Math.min(200, Math.max(6, 22 * Math.exp(0.6 * normal)))), topic);
		const place = this.older.length < 5000 ? this.older.length : Math.floor(this.next() * 5000);
		this.older[place] = text;
		return text;
	}
}
