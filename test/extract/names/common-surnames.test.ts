import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from '../model.js';

describe('a surname that is another word at first sight', () => {
	test('is part of a name after a first name, wherever that stands', () => {
		expect(
			speakers('Harbour\n\n“It will open,” said Hye-jin Oh, a professor.\n\nOh says it was shut.'),
		).toEqual(['Hye-jin Oh', 'Hye-jin Oh']);
		expect(speakers('Harbour\n\nHye-jin Oh, a professor, said it would open. “Go,” Dr Oh added.')).toEqual([
			'Hye-jin Oh',
			'Hye-jin Oh',
		]);
		expect(speakers('Harbour\n\n“It will open,” said Kim Do, a pilot.')).toEqual(['Kim Do']);
	});

	test('is no surname where somebody exclaims', () => {
		const { actors } = recordOf('Harbour\n\n“Oh, no,” said Kim Do, a pilot. “Oh, yes,” said Ana Oh.');
		expect(actors.map(({ name }) => name)).toEqual(['Kim Do', 'Ana Oh']);
	});
});

describe('what the source is', () => {
	test('is no part of what it says after "according to"', () => {
		expect(
			said('Harbour\n\nAccording to Ana Ruiz, head coach of Pelham Rovers, the pier went too far.'),
		).toEqual(['Ana Ruiz: the pier went too far']);
		expect(said('Harbour\n\nAccording to Ana Ruiz, the driver, who was asleep, had been drinking.')).toEqual([
			'Ana Ruiz: the driver, who was asleep, had been drinking',
		]);
	});

	test('may be told by a post without an article, and named by it', () => {
		expect(
			speakers('Harbour\n\n“It will open,” said Ana Ruiz, mayor of Pelham.\n\n“In May,” the mayor said.'),
		).toEqual(['Ana Ruiz', 'Ana Ruiz']);
	});
});
