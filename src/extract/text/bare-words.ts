import type { Span } from '../../model/index.js';

/** The words of some spans in small letters, a space between each two, without marks: by these what is told again is known. */
export const wordsOf = (text: string, content: readonly Span[]): string =>
	content
		.flatMap(
			([start, end]) =>
				text
					.slice(start, end)
					.toLowerCase()
					.match(/[\p{Alpha}\p{N}]+/gu) ?? [],
		)
		.join(' ');
