import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleRecord, Statement } from '../../src/model/index.js';
import { type MemorySession, openMemorySession } from '../../src/search/memory.js';

const TEXT =
	'The harbour has been shut since Monday. We will rebuild the school. There were no victims or injuries.';

function record(): ArticleRecord {
	const statement = (id: string, words: string, actor: string, speaker: string): Statement => {
		const start = TEXT.indexOf(words);
		return {
			id,
			kind: 'indirect',
			report: 'speech',
			content: [[start, start + words.length]],
			text: words,
			cue: null,
			source: null,
			actor,
			speaker,
			section: 's1',
			confidence: 0.9,
			evidence: '',
		};
	};
	return {
		id: 'vell',
		title: 'Vell',
		origin: 'vell.txt',
		text: TEXT,
		sections: [{ id: 's1', title: 'The port', inferred: true, level: 1, span: [0, TEXT.length] }],
		actors: [
			{ id: 'a1', name: 'Ana Ruiz', kind: 'person', aliases: ['the mayor'], mentions: [] },
			{
				id: 'a2',
				name: 'Northern Council of River Islands',
				kind: 'organisation',
				aliases: [],
				mentions: [],
			},
		],
		statements: [
			statement('q1', 'The harbour has been shut since Monday', 'a2', 'the council'),
			statement('q2', 'We will rebuild the school', 'a1', 'Ana Ruiz'),
			statement('q3', 'There were no victims or injuries', 'a1', 'Ana Ruiz'),
		],
	};
}

describe('one article in memory', () => {
	let session: MemorySession;
	beforeEach(() => {
		session = openMemorySession();
		session.add([record()]);
	});
	const find = async (text: string) => {
		const answer = await session.search({ text, scope: 'all', offset: 0, limit: 10 });
		return answer!.rows.map((row) =>
			row.type === 'statement' ? row.text : row.type === 'actor' ? row.name : row.title,
		);
	};

	test.each([
		['its words', 'harbour shut', 'The harbour has been shut since Monday'],
		['words in another order', 'shut harbour', 'The harbour has been shut since Monday'],
		['the speaker', 'ana ruiz injuries', 'There were no victims or injuries'],
		['an alias and a word', 'mayor rebuild', 'We will rebuild the school'],
		['a swapped letter', 'vitcim', 'There were no victims or injuries'],
		['a beginning', 'injur', 'There were no victims or injuries'],
		['initials', 'ncri', 'Northern Council of River Islands'],
		['a subsequence of a name', 'aruiz', 'Ana Ruiz'],
	])('is found by %s', async (_, query, key) => {
		expect((await find(query))[0]).toBe(key);
	});

	test('a part of a word is found where nothing else is', async () => {
		expect(await find('buil')).toEqual(['We will rebuild the school']);
		expect(await find('uild')).toEqual(['We will rebuild the school']);
	});

	test('everything is counted at once, whatever is asked for', async () => {
		const { counts } = (await session.search({ text: 'ruiz', scope: 'sections', offset: 0, limit: 9 }))!;
		expect(counts).toEqual({ statements: 2, actors: 1, sections: 0, exact: true });
	});

	test('an item with only one of the words is not found', async () => {
		expect(await find('harbour rebuild')).toEqual([]);
	});

	test('the matched characters are lit', async () => {
		const answer = await session.search({ text: 'rebui', scope: 'statements', offset: 0, limit: 1 });
		expect(answer!.rows[0]).toMatchObject({ textHighlights: [[8, 13]] });
	});

	test('an actor is printed as its statements', async () => {
		const answer = await session.search({ text: 'ana', scope: 'actors', offset: 0, limit: 1 });
		const { items } = await session.items(answer!.rows);
		expect(items.map((item) => item.statement.id)).toEqual(['q2', 'q3']);
	});

	test('actors and sections without statements come after statements that match as well', async () => {
		const { actors, sections, ...rest } = record();
		const board = {
			id: 'a3',
			name: 'School Board',
			kind: 'organisation',
			aliases: [],
			mentions: [],
		} as const;
		const news = { id: 's2', title: 'School news', inferred: true, level: 1, span: [0, 0] } as const;
		const session = openMemorySession();
		session.add([{ ...rest, actors: [...actors, board], sections: [...sections, news] }]);
		const typesOf = async (text: string) => {
			const answer = await session.search({ text, scope: 'all', offset: 0, limit: 9 });
			return answer!.rows.map(({ type }) => type);
		};
		expect((await typesOf('school'))[0]).toBe('statement');
		expect(await typesOf('school')).toHaveLength(3);
		// One that matches better is still above.
		expect((await typesOf('school board'))[0]).toBe('actor');
	});
});
