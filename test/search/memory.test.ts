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
		return answer!.rows.map((row) => row.key);
	};

	test.each([
		['its words', 'harbour shut', '0/q1'],
		['words in another order', 'shut harbour', '0/q1'],
		['the speaker', 'ana ruiz injuries', '0/q3'],
		['an alias and a word', 'mayor rebuild', '0/q2'],
		['a swapped letter', 'vitcim', '0/q3'],
		['a beginning', 'injur', '0/q3'],
		['initials', 'ncri', '0/a2'],
		['a subsequence of a name', 'aruiz', '0/a1'],
	])('is found by %s', async (_, query, key) => {
		expect((await find(query))[0]).toBe(key);
	});

	test('an item with only one of the words is not found', async () => {
		expect(await find('harbour rebuild')).toEqual([]);
	});

	test('the matched characters are lit', async () => {
		const answer = await session.search({ text: 'rebui', scope: 'statements', offset: 0, limit: 1 });
		expect(answer!.rows[0]).toMatchObject({ textHighlights: [[8, 13]] });
	});

	test('an actor is printed as its statements', async () => {
		expect((await session.items(['0/a1'])).map((item) => item.statement.id)).toEqual(['q2', 'q3']);
	});
});
