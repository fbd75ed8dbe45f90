import { normalize, sep } from 'node:path';
import type { ArticleMeta } from '../model/index.js';

/** Endings that only tell a file's format. */
const ENDINGS =
	/(?<=.)(?:\.(?:html?|xhtml|mht|mhtml|gz|txt|text|md|markdown|pdf|docx|eml|json|jsonl|ndjson|xml|rss|atom))+$/i;

/**
 * Ids of files: their names without the endings that only tell the format. Files that share a name are told apart by
 * as many of the folders above them as it takes ("may/story", "june/story"), else by their endings, else by numbers.
 * @returns one for each path, all different
 */
export function idsOf(paths: readonly string[]): string[] {
	const parts = paths.map((path) => normalize(path).split(sep).filter(Boolean));
	const ids: string[] = new Array(paths.length).fill('');
	const tell = (group: readonly number[], depth: number): void => {
		const isWhole = group.every((index) => parts[index]!.length < depth);
		for (const same of groupsOf(group, (index) => {
			const name = parts[index]!.slice(-depth).join('/');
			ids[index] = isWhole ? name : name.replace(ENDINGS, '');
			return ids[index]!;
		}))
			if (same.length > 1 && !isWhole) tell(same, depth + 1);
	};
	tell([...paths.keys()], 1);
	return numbered(ids);
}

/** Whether an id is one that `idsOf` gives the file of this path, whatever other files there are. */
export function isNameOf(id: string, path: string): boolean {
	const whole = normalize(path).split(sep).filter(Boolean).join('/');
	return [whole, whole.replace(ENDINGS, '')].some((name) => name === id || name.endsWith(`/${id}`));
}

function groupsOf(indexes: readonly number[], keyOf: (index: number) => string): Iterable<number[]> {
	const groups = new Map<string, number[]>();
	for (const index of indexes) {
		const key = keyOf(index);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [index]);
		else group.push(index);
	}
	return groups.values();
}

/** Gives the second and later ones of the same name a number: one file may have been named twice. */
function numbered(names: readonly string[]): string[] {
	const taken = new Set<string>();
	const all = new Set(names);
	return names.map((name) => {
		let free = name;
		for (let n = 2; taken.has(free) || (free !== name && all.has(free)); n++) free = `${name}#${n}`;
		taken.add(free);
		return free;
	});
}

/** So many ids of one file are kept in mind, with so many UTF-16 code units in all: some 100 MB. */
const MOST = { ids: 1_000_000, units: 50_000_000 };

/**
 * Counts how often a file gives an id. Files may have articles without end and memory must not: only the first
 * million ids are kept in mind, and one that is first given after them is taken for new each time.
 */
export class GivenIds {
	private readonly next = new Map<string, number>();
	private units = 0;

	/** 1 for an id that is new, else the least number that makes one of it that is ("port#2"), counted from 2. */
	count(id: string): number {
		let number = this.next.get(id);
		if (number === undefined) {
			this.keep(id);
			return 1;
		}
		while (this.next.has(`${id}#${number}`)) number++;
		this.next.set(id, number + 1);
		this.keep(`${id}#${number}`);
		return number;
	}

	private keep(id: string): void {
		if (this.next.size >= MOST.ids || this.units + id.length > MOST.units) return;
		this.next.set(id, 2);
		this.units += id.length;
	}
}

/** So many ids of one run are kept in mind, so that two files that give the same are noticed. */
const MOST_IDS = 100_000;

/** Sees in one run whether articles from different places have the same id, which is said once. */
export class SameIds {
	private readonly places = new Map<string, string>();
	private isSaid = false;

	/** What is to be said of an article, if anything is. */
	noticeOf({ id, origin }: Pick<ArticleMeta, 'id' | 'origin'>): string | null {
		if (this.isSaid) return null;
		const before = this.places.get(id);
		if (before === undefined && this.places.size < MOST_IDS) this.places.set(id, origin);
		if (before === undefined || before === origin) return null;
		this.isSaid = true;
		return `${before} and ${origin} both have an article with the id “${id}”; ids are told apart within a file only, so go by "origin" as well`;
	}
}
