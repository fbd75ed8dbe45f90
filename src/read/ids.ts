import { normalize, sep } from 'node:path';

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
