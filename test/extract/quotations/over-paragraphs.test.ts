import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

const inStory = (...paragraphs: string[]) =>
	said(['Bridge row', 'The bridge of Pelham was shut in April.', ...paragraphs].join('\n\n'));

describe('a quotation over several paragraphs', () => {
	test('is whole where accounts stand both before and behind it', () => {
		expect(
			inStory(
				'Ana Ruiz said, “The lamps were never paid for. The council knows it.',
				'“My letters were sent back unread. The clerk has them still.',
				'“The ferry will not wait for the clerk,” she told the host.',
			),
		).toEqual([
			'Ana Ruiz: “The lamps were never paid for. The council knows it. “My letters were sent back unread. The clerk has them still. “The ferry will not wait for the clerk,”',
		]);
	});

	test('goes on without a mark where it was left open', () => {
		expect(
			inStory(
				'“The wall gave way at noon,” Ana Ruiz told reporters. “It was old. But the stone had never been sealed.',
				'Stone of that kind drinks water. Ask any mason about it.”',
			),
		).toEqual([
			'Ana Ruiz: “The wall gave way at noon,” “It was old. But the stone had never been sealed. Stone of that kind drinks water. Ask any mason about it.”',
		]);
	});

	test.each([
		'Follow the latest news on this story here',
		'ADVERTISEMENT',
		'The transport minister, Bo Hale, looks at the arch (Ines Duarte/AP)',
	])('goes on below a line that is nobody’s: %s', (line) => {
		expect(
			inStory(
				'Ana Ruiz said: “The stone will be brought by boat. The masons are ready.',
				line,
				'“The first arch can stand by harvest time.”',
			),
		).toContain(
			'Ana Ruiz: “The stone will be brought by boat. The masons are ready. “The first arch can stand by harvest time.”',
		);
	});

	test('is another’s below a line where it has an account of its own', () => {
		expect(
			inStory(
				'Ana Ruiz said: “The stone will be brought by boat. The masons are ready.',
				'ADVERTISEMENT',
				'“The first arch can stand by harvest time,” said Bo Hale.',
			),
		).toEqual([
			'Ana Ruiz: “The stone will be brought by boat. The masons are ready.',
			'Bo Hale: “The first arch can stand by harvest time,”',
		]);
	});

	test.each(['Read more: How the bridge fell', 'ADVERTISEMENT', 'The bridge on Monday (Ines Duarte/AP)'])(
		'that was closed is followed by another below a line of the page: %s',
		(line) => {
			expect(
				inStory(
					'“It was a hard night,” Ana Ruiz said.',
					line,
					'“We shall build it anew, whatever it takes.”',
				),
			).toEqual(['Ana Ruiz: “It was a hard night,” “We shall build it anew, whatever it takes.”']);
			expect(
				inStory('Ana Ruiz said it was hard.', line, '“We shall build it anew, whatever it takes.”'),
			).toEqual(['Ana Ruiz: it was hard', 'Ana Ruiz: “We shall build it anew, whatever it takes.”']);
		},
	);
});

test('whoever writes in the first person leads up to nobody’s speech', () => {
	const text =
		'I am not here to count my faults. I am here to tell you how I shall show that I have learned from them:\n\nI have hired a good deputy. He knows the harbour.\n\nI have sold my boat, and my brother has sold his.';
	expect(said(text).filter((one) => one.startsWith('I am here'))).toEqual([]);
});
