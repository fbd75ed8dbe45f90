import type { StatementRow } from '../../src/search/session.js';
import { random } from './made-articles.js';

/** Something a person remembers of one statement. */
export interface Asked {
	readonly text: string;
	/** The statement's text. */
	readonly target: string;
}

export interface KnownItems {
	readonly exact: Asked[];
	readonly oneTypo: Asked[];
	readonly twoTypos: Asked[];
	readonly prefix: Asked[];
	readonly actor: Asked[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the finger: two letters swapped, one dropped, added or changed; the first letter stays. */
export function slip(word: string, next: () => number): string {
	const at = 1 + Math.floor(next() * (word.length - 2));
	const letter = LETTERS[Math.floor(next() * 26)]!;
	switch (Math.floor(next() * 4)) {
		case 0:
			return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
		case 1:
			return word.slice(0, at) + word.slice(at + 1);
		case 2:
			return word.slice(0, at) + letter + word.slice(at);
		default:
			return word.slice(0, at) + letter + word.slice(at + 1);
	}
}

/** Queries for statements: three of its words of five letters or more in any order, and what people make of them. */
export function knownItems(statements: readonly Pick<StatementRow, 'text' | 'speaker'>[]): KnownItems {
	const next = random(11);
	const items: KnownItems = { exact: [], oneTypo: [], twoTypos: [], prefix: [], actor: [] };
	for (const { text: target, speaker } of statements) {
		const words = [...new Set(target.toLowerCase().match(/[a-z]{5,}/g) ?? [])];
		if (words.length < 4) continue;
		for (let i = words.length - 1; i > 0; i--) {
			const j = Math.floor(next() * (i + 1));
			[words[i], words[j]] = [words[j]!, words[i]!];
		}
		const chosen = words.slice(0, 3);
		const add = (list: Asked[], asked: readonly string[]) => list.push({ text: asked.join(' '), target });
		add(items.exact, chosen);
		const longest = chosen.reduce((a, b) => (b.length > a.length ? b : a));
		const once = chosen.map((word) => (word === longest ? slip(word, next) : word));
		add(items.oneTypo, once);
		const other = chosen.findIndex((word) => word !== longest);
		add(
			items.twoTypos,
			once.map((word, i) => (i === other ? slip(word, next) : word)),
		);
		add(items.prefix, [...chosen.slice(0, 2), chosen[2]!.slice(0, 4)]);
		add(items.actor, [speaker!.split(' ').at(-1)!.toLowerCase(), ...chosen.slice(0, 2)]);
	}
	return items;
}

/** Forty queries as they are typed: what is in the field after every letter. */
export function keystrokes(known: KnownItems): string[] {
	const typed: string[] = [];
	for (const list of Object.values(known) as Asked[][]) {
		for (const { text } of list.slice(0, 8))
			for (let i = 1; i <= text.length; i++) typed.push(text.slice(0, i));
	}
	return typed;
}
