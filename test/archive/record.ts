import type { Shelf } from '../../src/archive/shelf.js';
import type { ArticleRecord } from '../../src/model/index.js';

interface Said {
	readonly by: string;
	readonly text: string;
	readonly thought?: boolean;
}

/** A record whose text is its statements, each a paragraph after its speaker's name. */
export function recordOf(
	id: string,
	said: readonly Said[],
	more: Partial<ArticleRecord> = {},
): ArticleRecord {
	const names = [...new Set(said.map(({ by }) => by))];
	let text = '';
	const places = said.map(({ by, text: words }) => {
		const start = text.length + by.length + 6;
		text += `${by} said ${words}\n\n`;
		return { start, source: start - by.length - 6 };
	});
	return {
		id,
		title: `Title of ${id}`,
		origin: `${id}.txt`,
		text,
		sections: [{ id: 's1', title: 'What was said', inferred: true, level: 1, span: [0, text.length] }],
		actors: names.map((name, i) => ({
			id: `a${i}`,
			name,
			kind: 'person',
			aliases: [],
			mentions: places
				.filter((_, k) => said[k]!.by === name)
				.map(({ source }) => [source, source + name.length]),
		})),
		statements: said.map(({ by, text: words, thought }, i) => ({
			id: `q${i}`,
			kind: 'indirect',
			report: thought === true ? 'thought' : 'speech',
			content: [[places[i]!.start, places[i]!.start + words.length]],
			text: words,
			cue: [places[i]!.start - 5, places[i]!.start - 1],
			source: [places[i]!.source, places[i]!.source + by.length],
			actor: `a${names.indexOf(by)}`,
			speaker: by,
			section: 's1',
			confidence: 0.9,
			evidence: 'named before',
		})),
		...more,
	};
}

/** In one order, whatever the order of coming. */
export const byId = (records: readonly ArticleRecord[]): ArticleRecord[] =>
	[...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** All that is on a shelf, by id. */
export const recordsOn = (shelf: Pick<Shelf, 'articles' | 'article' | 'counts'>): ArticleRecord[] =>
	byId(shelf.articles(0, shelf.counts().articles).map(({ key }) => shelf.article(key)!));
