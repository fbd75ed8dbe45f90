import { describe, expect, test } from 'vitest';
import { aroundArticle } from '../../../src/extract/text/around-article.js';
import { recordOf } from '../model.js';

const around = (text: string) => aroundArticle(text).map((span) => text.slice(...span));

describe('what stands around an article is', () => {
	test.each([
		[
			'links below a line that says so',
			'The bridge is shut.\n\nMore on this story\nCracks ‘were known’, says engineer\n12 October',
			'More on this story\nCracks ‘were known’, says engineer\n12 October',
		],
		['topics', 'The bridge is shut.\n\nRelated Topics\nPelham\nBridges', 'Related Topics\nPelham\nBridges'],
		[
			'links between paragraphs',
			'It is shut.\n\nMost read\nBishop: ‘No more jam’\n\nThe council said that it was safe.',
			'Most read\nBishop: ‘No more jam’',
		],
		[
			'a link by itself',
			'It is shut.\n\nREAD MORE: Man stuck in bin says sorry',
			'READ MORE: Man stuck in bin says sorry',
		],
		['from whom a picture is', 'Image source, Pelham Echo\n\nIt is shut.', 'Image source, Pelham Echo'],
		[
			'whom to follow',
			'It is shut.\n\nFollow Ida Moll on Twitter @idamoll',
			'Follow Ida Moll on Twitter @idamoll',
		],
	])('%s', (_, text, expected) => {
		expect(around(text)).toEqual([expected]);
	});
});

test.each([
	['a heading above paragraphs', 'More from the trial\n\nThe clerk said that it was late.'],
	['a sentence', 'Most read it twice\n\nThe clerk said no.'],
	['whom a picture shows', 'Image caption, Ida Moll says she was late'],
	['a line with nothing below', 'It is shut.\n\nMost read'],
])('%s is part of the article', (_, text) => {
	expect(around(text)).toEqual([]);
});

test('nobody is an actor, and nothing said, around an article', () => {
	const { actors, statements } = recordOf(
		'Bridge shut\n\nImage source, Getty Images\n\nThe council said that the bridge was unsafe.\n\nRelated stories\nIda Moll: ‘I never slept’\nFerry sank twice, says Bo Lund',
	);
	expect(actors.map(({ name }) => name)).toEqual(['The council']);
	expect(statements.map(({ text }) => text)).toEqual(['that the bridge was unsafe']);
});
