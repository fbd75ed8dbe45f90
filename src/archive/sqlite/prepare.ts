import { hash } from 'node:crypto';
import type { Actor, ArticleMeta, ArticleRecord, Identity } from '../../model/index.js';
import { addressOf, identityOf } from '../identity.js';
import { MARKER, marksOf } from '../index-marks.js';
import { placeOf } from '../index-words.js';
import { foundBy } from '../own-names.js';
import { digestBy, speakerNumber } from '../same-said.js';
import { isShown, shownOf } from '../shown.js';
import { ArticleWords, type WordsOfArticle } from './article-words.js';
import { packArticle } from './pack.js';

/** An actor of an article: what tells it from those of others, and how often it is named and heard. */
export interface PreparedActor extends Pick<Actor, 'name' | 'kind' | 'aliases'> {
	readonly identity: string;
	readonly mentions: number;
	/** Those that readers see unasked. */
	readonly statements: number;
}

/**
 * An article as it is put into the file, as far as that can be told without the file: whoever reads articles in another
 * thread does this there too, and hands over few and flat things. Its entries are the article, its sections and its
 * statements, in the order of the record's lists.
 */
export interface PreparedArticle {
	readonly meta: ArticleMeta;
	/** What tells whether it is there already: its identity, and a digest of its text. */
	readonly identity: Identity;
	readonly digest: string;
	readonly actors: readonly PreparedActor[];
	readonly sections: number;
	/** As `packArticle` gives it, without the actors' keys. */
	readonly packed: Uint8Array;
	readonly words: WordsOfArticle;
	/** Of each statement its marks, the digest of its words and its speaker, and the place of its actor in `actors`, -1 for none. */
	readonly marks: Uint8Array;
	readonly digests: Float64Array;
	readonly speakers: Int32Array;
}

/** What articles with the same text share. */
export const textDigest = (text: string): string => hash('sha1', text, 'base64');

const words = new ArticleWords();

/** Makes an article ready to be put into the file. */
export function prepareArticle(
	record: ArticleRecord,
	identity: Identity = { key: addressOf(record) },
): PreparedArticle {
	const { text, sections, actors, statements, ...meta } = record;
	const shown = shownOf(record);
	const digest = textDigest(text);
	return {
		meta,
		identity,
		digest,
		actors: actors.map((actor): PreparedActor => {
			const { id, name, kind, aliases, mentions } = actor;
			return {
				name,
				kind,
				aliases,
				identity: identityOf(actor, digest),
				mentions: mentions.length,
				statements: shown.get(id) ?? 0,
			};
		}),
		sections: sections.length,
		packed: new Uint8Array(packArticle(record)),
		...entriesOf(record),
	};
}

/** The words of an article's place, sections and statements, and what is noted of the statements. */
function entriesOf(record: ArticleRecord) {
	const { text, sections, actors, statements } = record;
	words.read(placeOf(record), MARKER.place);
	words.end();
	for (const { title } of sections) {
		words.read(title);
		words.end();
	}
	const titles = new Map(sections.map(({ id, title }) => [id, words.placesOf(title, MARKER.section)]));
	const names = actors.map((actor) => words.placesOf(foundBy(actor).join(' ')));
	const numbers = actors.map(({ name, kind }) => speakerNumber(name, kind));
	const actorIndex = new Map(actors.map(({ id }, n) => [id, n]));
	const marks = new Uint8Array(statements.length);
	const digests = new Float64Array(statements.length);
	const speakers = new Int32Array(statements.length);
	statements.forEach((statement, n) => {
		const { speaker, cue, section, kind } = statement;
		const actor = (statement.actor === null ? undefined : actorIndex.get(statement.actor)) ?? -1;
		const isNamed = speaker !== null && speaker === actors[actor]?.name;
		const by = isNamed ? numbers[actor]! : speakerNumber(speaker, actors[actor]?.kind);
		digests[n] = digestBy(words.read(statement.text), by);
		// The name's words come with the actor.
		if (speaker !== null && !isNamed) words.read(speaker);
		if (actor >= 0) words.put(names[actor]!);
		if (cue !== null) words.read(text.slice(...cue), MARKER.cue);
		const title = titles.get(section);
		if (title !== undefined) words.put(title);
		words.end();
		marks[n] = marksOf(kind, isShown(statement));
		speakers[n] = actor;
	});
	return { words: words.take(), marks, digests, speakers };
}
