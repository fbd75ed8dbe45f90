import type { Group } from '../shelf.js';
import type { FieldWords } from './field-words.js';

/** Where the keys below one begin among keys that descend. */
export function firstBelow(keys: readonly number[], below: number): number {
	let [from, to] = [0, keys.length];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if (keys[middle]! < below) to = middle;
		else from = middle + 1;
	}
	return from;
}

/** Keys that meet all groups. */
export function all(groups: readonly Group[], words: FieldWords, marker: number): Set<number> {
	return inAll(groups.map((group) => words.meeting(group, marker)));
}

/** What is in all of some sets, of which there is at least one. */
export function inAll([first = new Set(), ...others]: readonly Set<number>[]): Set<number> {
	return new Set([...first].filter((key) => others.every((set) => set.has(key))));
}
