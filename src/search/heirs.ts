import { isDeepStrictEqual } from 'node:util';
import { digestOfSaid } from '../archive/same-said.js';
import type { Entry, Group, Shelf, Wanted } from '../archive/shelf.js';
import { foldedWords } from '../archive/words.js';
import { itemKey, thingOf } from './item-keys.js';
import type { ItemKey, Row } from './session.js';

/** Rows are kept while articles are read anew or taken out: what each of them is by now. */

/** Namesakes that are looked at for one of the same name and kind. */
const MOST_NAMESAKES = 200;

const SAID: Wanted = { thing: 'statement', groups: [], filters: { thoughts: true } };

/**
 * For each row what has its key as long as that is the same thing, else the same thing elsewhere; null where there is
 * none. Of several that are the same each goes on as another as long as there are as many: the first in a text as the
 * first.
 */
export function heirsOf(rows: readonly Row[], shelf: Shelf): (Entry | null)[] {
	const heirs = unmoved(rows, shelf);
	const taken = new Set(heirs.flatMap((heir) => (heir === null ? [] : itemKey(heir.thing, heir.key))));
	const moved = [...rows.keys()].filter((i) => heirs[i] === null);
	// The first statement of an article has the highest key.
	const number = (i: number): number => thingOf(rows[i]!.key)?.key ?? 0;
	for (const i of moved.sort((a, b) => number(b) - number(a))) {
		const same = candidates(rows[i]!, shelf);
		const heir = same.find(({ thing, key }) => !taken.has(itemKey(thing, key))) ?? same[0];
		if (heir === undefined) continue;
		taken.add(itemKey(heir.thing, heir.key));
		heirs[i] = heir;
	}
	return heirs;
}

/** What has each row's key if that is the same thing: a key that has become free is given again. */
function unmoved(rows: readonly Row[], shelf: Shelf): (Entry | null)[] {
	const there = new Map<ItemKey, Entry>();
	for (const type of ['statement', 'actor', 'section'] as const) {
		const keys = rows.flatMap((row) => (row.type === type ? (thingOf(row.key)?.key ?? []) : []));
		for (const entry of shelf.entries(type, keys)) there.set(itemKey(type, entry.key), entry);
	}
	return rows.map((row) => {
		const entry = there.get(row.key);
		return entry !== undefined && isSame(row, entry) ? entry : null;
	});
}

/** Whether a row says the same as another, whatever is lit in it. */
export function isAsGiven(row: Row, now: Row): boolean {
	return isDeepStrictEqual(unlit(row), unlit(now));
}

function unlit(row: Row): Row {
	switch (row.type) {
		case 'statement':
			return { ...row, textHighlights: [], speakerHighlights: [] };
		case 'actor':
			return { ...row, nameHighlights: [] };
		case 'section':
			return { ...row, titleHighlights: [] };
	}
}

function isSame(row: Row, entry: Entry): boolean {
	switch (row.type) {
		case 'statement':
			return entry.thing === 'statement' && entry.text === row.text && entry.speaker === row.speaker;
		case 'actor':
			return entry.thing === 'actor' && entry.name === row.name && entry.kind === row.kind;
		case 'section':
			return entry.thing === 'section' && entry.title === row.title && entry.place === row.place;
	}
}

/** What a row may have become, the likeliest first. */
function candidates(row: Row, shelf: Shelf): Entry[] {
	if (row.type === 'statement') {
		const digest = digestOfSaid(row, row.actorKind ?? undefined);
		const said = shelf.alike(digest, SAID, MOST_NAMESAKES);
		return [...said.filter(({ title }) => title === row.articleTitle), ...said];
	}
	const wanted: Wanted =
		row.type === 'actor'
			? { thing: 'actor', groups: allOf(row.name) }
			: { thing: 'section', groups: allOf(row.title), filters: { publisher: allOf(row.place) } };
	return shelf.find(wanted, MOST_NAMESAKES).filter((entry) => isSame(row, entry));
}

const allOf = (text: string): Group[] => foldedWords(text).map((word) => [{ word, as: 'whole' }]);
