import { expect, test } from 'vitest';
import { withOtherHalf } from '../../../src/extract/repair/pieces/halves.js';
import type { Span } from '../../../src/model/index.js';

/** The content before the account, and what is made of it: ` / ` parts them and the account’s source and cue. */
function whole(marked: string): string {
	const [first, source, cue, rest] = marked.split(' / ') as [string, string, string, string];
	const text = `${first}, ${source} ${cue}${rest}`;
	const at = first.length + 2;
	const content: Span[] = [[0, first.length]];
	const found = withOtherHalf(
		text,
		{
			content,
			source: [at, at + source.length],
			cue: [at + source.length + 1, at + source.length + 1 + cue.length],
			report: 'speech',
			confidence: 0.9,
			found: 'near',
		},
		content,
	);
	return found.map((span) => text.slice(...span)).join(' … ');
}

test.each([
	['The thing he needs / Ruiz / said / , is a boat. It came.', 'The thing he needs … is a boat'],
	['Instead / she / said / , her boss had booked a room.', 'Instead … her boss had booked a room'],
	[
		'He had no ties / Ruiz / added / on Friday, and had passed Dr. Orr’s test.',
		'He had no ties … and had passed Dr. Orr’s test',
	],
	['The bridge is shut / police / said / , but it looks fine.', 'The bridge is shut'],
	['The bridge is shut / police / said / . It is old.', 'The bridge is shut'],
	['The bridge is shut / Ruiz / said / , and left the room.', 'The bridge is shut'],
	['It was shut then / one / said / , and the mayor replied that it was old.', 'It was shut then'],
	['The thing he needs / Ruiz / said / , is “a boat”.', 'The thing he needs'],
])('what an account parts is put together: %s', (marked, expected) => {
	expect(whole(marked)).toBe(expected);
});
