import { digestOfSaid } from '../archive/same-said.js';
import type { Entry, Group, Shelf, Wanted } from '../archive/shelf.js';
import { foldedWords } from '../archive/words.js';
import { entryAt } from './entries.js';
import type { Row } from './session.js';

/** Rows are kept while others read articles anew or take them out: what each of them is by now. */

/** Namesakes that are looked at for one of the same name and kind. */
const MOST_NAMESAKES = 200;

const SAID: Wanted = { thing: 'statement', groups: [], filters: { thoughts: true } };

/** What has a row's key as long as that is the same thing, else the same thing elsewhere; null where there is none. */
export function heirOf(row: Row, shelf: Shelf): Entry | null {
	// A key that has become free is given again.
	const there = entryAt(row.key, shelf);
	return there !== null && isSame(row, there) ? there : (candidates(row, shelf)[0] ?? null);
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
