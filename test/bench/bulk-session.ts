import type { ArticleRecord, Statement } from '../../src/model/index.js';
import type {
	ActorRow,
	ArticleView,
	Counts,
	ItemKey,
	SearchAnswer,
	SearchRequest,
	SearchSession,
	StatementRow,
} from '../../src/search/session.js';

/**
 * A session over any number of made-up statements that answers by scanning: what the screen costs is measured over
 * it, apart from what a search costs.
 */

const WORDS =
	'harbour council ministry bridge budget rebuild winter teachers hospital strike vote river report minister water school police prices farmers storm ferry railway union court inquiry deny promise warn plan open close delay repair money people town north south market'.split(
		' ',
	);
const NAMES =
	'Ada Reyes,Tom Okafor,Mina Larsen,Jon Vitale,the Harbour Authority,Lena Marsh,the Teachers Union,Ivo Brandt,Nadia Haddad,the Ministry of Works'.split(
		',',
	);
const PER_ARTICLE = 10;

/** Always the same numbers, so that runs compare (Park & Miller's minimal standard generator). */
function random(seed: number): () => number {
	let state = (seed % 2147483646) + 1;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

function sentence(index: number): string {
	const next = random(index * 7919 + 17);
	const length = 6 + Math.floor(next() * next() * 60);
	const words = Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]!);
	return `We ${words.join(' ')}.`;
}

function articleOf(number: number): ArticleRecord {
	let text = `Report ${number}\n\n`;
	const statements: Statement[] = [];
	for (let i = 0; i < PER_ARTICLE; i++) {
		const index = number * PER_ARTICLE + i;
		const name = NAMES[index % NAMES.length]!;
		const said = `“${sentence(index)}”`;
		const start = text.length;
		const cue = start + said.length + 1 + name.length + 1;
		text += `${said} ${name} said on Tuesday.\n\n`;
		statements.push({
			id: `s${i}`,
			kind: 'direct',
			report: 'speech',
			content: [[start, start + said.length]],
			text: said,
			cue: [cue, cue + 4],
			source: [start + said.length + 1, cue - 1],
			actor: `a${index % NAMES.length}`,
			speaker: name,
			section: 'lead',
			confidence: 0.9,
			evidence: 'named beside “said”',
		});
	}
	return {
		id: `r${number}`,
		title: `Report ${number}`,
		origin: `report-${number}.txt`,
		text,
		sections: [{ id: 'lead', title: `Report ${number}`, inferred: false, level: 1, span: [0, text.length] }],
		actors: NAMES.map((name, i) => ({ id: `a${i}`, name, kind: 'person', aliases: [], mentions: [] })),
		statements,
	};
}

export function bulkSession(size: number): SearchSession {
	const texts = Array.from({ length: size }, (_, index) => sentence(index).toLowerCase());
	const articles = Math.ceil(size / PER_ARTICLE);
	const all: number[] = Array.from({ length: size }, (_, index) => index);
	let last = { text: '', found: all };
	let requests = 0;

	const find = (text: string): number[] => {
		if (last.text === text) return last.found;
		const words = text.toLowerCase().split(/\s+/).filter(Boolean);
		// More letters find a part of what fewer found.
		const among = text.startsWith(last.text) ? last.found : all;
		const found =
			words.length === 0 ? all : among.filter((index) => words.every((word) => texts[index]!.includes(word)));
		last = { text, found };
		return found;
	};
	const view = (article: number): ArticleView => {
		const record = articleOf(article);
		return {
			key: `r${article}`,
			record,
			statementKeys: record.statements.map((_, i) => String(article * PER_ARTICLE + i)),
			actorKeys: record.actors.map((actor) => actor.id),
			sectionKeys: [`r${article}#0`],
		};
	};
	const rowOf = (index: number, text = ''): StatementRow => {
		const said = `“${sentence(index)}”`;
		const lower = said.toLowerCase();
		const words = text.toLowerCase().split(/\s+/).filter(Boolean);
		return {
			type: 'statement',
			key: String(index),
			article: `r${Math.floor(index / PER_ARTICLE)}`,
			articleTitle: `Report ${Math.floor(index / PER_ARTICLE)}`,
			kind: 'direct',
			report: 'speech',
			text: said,
			textHighlights: words
				.map((word) => [lower.indexOf(word), lower.indexOf(word) + word.length] as const)
				.filter(([start]) => start >= 0)
				.sort((a, b) => a[0] - b[0]),
			actor: `a${index % NAMES.length}`,
			actorKind: 'person',
			speaker: NAMES[index % NAMES.length]!,
			speakerHighlights: [],
			cue: 'said',
			sectionTitle: 'Report',
			confidence: 0.9,
			published: '2024-05-06',
			copies: 1,
		};
	};
	const actorRow = (key: ItemKey): ActorRow => ({
		type: 'actor',
		key,
		name: NAMES[Number(key.slice(1))]!,
		nameHighlights: [],
		kind: 'person',
		aliases: [],
		statements: Math.floor(size / NAMES.length),
		mentions: 0,
		articles,
	});

	return {
		async search({ text, offset, limit }: SearchRequest): Promise<SearchAnswer> {
			const number = ++requests;
			const found = find(text);
			const counts: Counts = { statements: found.length, actors: 0, sections: 0, exact: true };
			const rows = found.slice(offset, offset + limit).map((index) => rowOf(index, text));
			return { request: number, rows, counts, problems: [], took: 0 };
		},
		totals: async () => ({ articles, statements: size, actors: NAMES.length, sections: articles }),
		async statement(key) {
			const index = Number(key);
			const article = view(Math.floor(index / PER_ARTICLE));
			return {
				row: rowOf(index),
				statement: article.record.statements[index % PER_ARTICLE]!,
				article,
				copies: [],
			};
		},
		async actor(key, offset, limit) {
			const first = Number(key.slice(1));
			const statements = Array.from({ length: limit }, (_, i) => rowOf(first + (offset + i) * NAMES.length));
			return { row: actorRow(key), statements, total: Math.floor(size / NAMES.length), months: [] };
		},
		article: async (key) =>
			view(key.startsWith('r') ? Number.parseInt(key.slice(1), 10) : Math.floor(Number(key) / PER_ARTICLE)),
		articles: async (offset, limit) =>
			Array.from({ length: Math.min(limit, articles - offset) }, (_, i) => ({
				key: `r${offset + i}`,
				meta: { id: `r${offset + i}`, title: `Report ${offset + i}`, origin: 'made up' },
			})),
		items: async () => [],
		subscribe: () => () => {},
		close: async () => {},
	};
}
