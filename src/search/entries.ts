import { foundBy, othersIn } from '../archive/own-names.js';
import type { ActorEntry, Entry, SectionEntry, Shelf, StatementEntry } from '../archive/shelf.js';
import { foldedWords, type Word, wordsOf } from '../archive/words.js';
import type { Span } from '../model/index.js';
import type { Subject } from './filters.js';
import { itemKey, thingOf } from './item-keys.js';
import { highlight, type Rankable } from './rank.js';
import type { ActorRow, ItemKey, Row, SectionRow, StatementRow } from './session.js';

/** What a row's key stands for; null when that is nothing, or no row. */
export function entryAt(key: ItemKey, shelf: Pick<Shelf, 'entry'>): Entry | null {
	const named = thingOf(key);
	return named === null ? null : shelf.entry(named.thing, named.key);
}

/** An entry of a shelf with what ranking looks at. */
export interface Ranked extends Rankable {
	readonly entry: Entry;
}

/** What ranking looks at in entries seen before: a shelf gives the same ones again while they are unchanged. */
const seen = new WeakMap<Entry, Ranked>();

/** An entry with what ranking looks at; made once for each. */
export function rankable(entry: Entry): Ranked {
	let ranked = seen.get(entry);
	if (ranked === undefined) {
		ranked = rankableOf(entry);
		seen.set(entry, ranked);
	}
	return ranked;
}

function rankableOf(entry: Entry): Ranked {
	const main = entry.thing === 'statement' ? entry.text : entry.thing === 'actor' ? entry.name : entry.title;
	const beside = besideOf(entry);
	const mainWords = foldedWords(main);
	let besideWords: string[] | null = null;
	return {
		entry,
		type: entry.thing,
		isEmpty: entry.thing !== 'statement' && entry.statements === 0,
		main,
		mainWords,
		beside,
		get besideWords() {
			besideWords ??= foldedWords(beside);
			return besideWords;
		},
		...(entry.thing === 'actor' ? { said: entry.statements, ...shortFormsOf(mainWords) } : {}),
		subject: () => ({
			...namesOf(entry),
			section: entry.thing === 'statement' ? entry.section : entry.thing === 'section' ? entry.title : null,
			kind: entry.thing === 'statement' ? entry.kind : null,
			cue: entry.thing === 'statement' ? entry.cue : null,
			published: entry.thing === 'actor' ? null : entry.published,
			sources: entry.thing === 'actor' ? [] : [entry.place],
		}),
	};
}

/** What stands beside a thing's own words: who said it, and what else they are called that names nobody else. */
function besideOf(entry: Entry): string {
	if (entry.thing === 'section') return '';
	if (entry.thing === 'actor') return foundBy(entry).slice(1).join(' · ');
	const { speaker, actorName, aliases } = entry;
	return [speaker ?? '', ...foundBy({ name: actorName ?? '', aliases })].join(' · ');
}

function namesOf(entry: Entry): Pick<Subject, 'names' | 'others'> {
	if (entry.thing === 'section') return { names: [], others: new Set() };
	const name = (entry.thing === 'actor' ? entry.name : entry.actorName) ?? '';
	const { aliases } = entry;
	return { names: [name, ...aliases], others: othersIn({ name, aliases }) };
}

/** What an actor's name is also found by: its first letters, and itself without spaces ("NCRI", "hclinton"). */
const shortFormsOf = (words: readonly string[]): { initials: string; run: string } => ({
	initials: words.map((word) => word[0]).join(''),
	run: words.join(''),
});

/** An entry as the screen shows it, with the folded words of a query lit. */
export function rowOf(entry: Entry, lit: readonly string[]): Row {
	if (entry.thing === 'statement') return statementRow(entry, lit);
	return entry.thing === 'actor' ? actorRow(entry, lit) : sectionRow(entry, lit);
}

/** Words of the main texts of entries shown before: from one keystroke to the next most rows stay. */
const wordsIn = new WeakMap<Entry, readonly Word[]>();

function litInMain(entry: Entry, text: string, lit: readonly string[]): Span[] {
	if (lit.length === 0) return [];
	let words = wordsIn.get(entry);
	if (words === undefined) {
		words = wordsOf(text);
		wordsIn.set(entry, words);
	}
	return highlight(words, lit);
}

const litIn = (text: string, lit: readonly string[]): Span[] =>
	lit.length === 0 ? [] : highlight(wordsOf(text), lit);

/** As `rowOf`, of what is known to be a statement. */
export function statementRow(entry: StatementEntry, lit: readonly string[]): StatementRow {
	return {
		type: 'statement',
		key: itemKey('statement', entry.key),
		article: `${entry.article}`,
		articleTitle: entry.title,
		kind: entry.kind,
		report: entry.report,
		text: entry.text,
		textHighlights: litInMain(entry, entry.text, lit),
		actor: entry.actor === null ? null : itemKey('actor', entry.actor),
		actorKind: entry.actorKind,
		speaker: entry.speaker,
		speakerHighlights: entry.speaker === null ? [] : litIn(entry.speaker, lit),
		cue: entry.cue,
		sectionTitle: entry.section,
		confidence: entry.confidence,
		...(entry.published === null ? {} : { published: entry.published }),
		copies: entry.copies,
	};
}

/** As `rowOf`, of what is known to be an actor. */
export function actorRow(entry: ActorEntry, lit: readonly string[]): ActorRow {
	return {
		type: 'actor',
		key: itemKey('actor', entry.key),
		name: entry.name,
		nameHighlights: litInMain(entry, entry.name, lit),
		kind: entry.kind,
		aliases: entry.aliases,
		statements: entry.statements,
		mentions: entry.mentions,
		articles: entry.articles,
	};
}

function sectionRow(entry: SectionEntry, lit: readonly string[]): SectionRow {
	return {
		type: 'section',
		key: itemKey('section', entry.key),
		article: `${entry.article}`,
		articleTitle: entry.articleTitle,
		title: entry.title,
		titleHighlights: litInMain(entry, entry.title, lit),
		inferred: entry.inferred,
		statements: entry.statements,
		place: entry.place,
	};
}
