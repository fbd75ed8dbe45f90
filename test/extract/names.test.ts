import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { mendNames } from '../../src/extract/name-spans.js';
import { committedModel as model } from './model.js';

const actorsIn = (sentence: string): string[] => {
	const text = `A few words\n\n${sentence}`;
	return extract({ id: 'a', title: 'A', origin: '-', text, headings: [] }, model).actors.map(
		({ name }) => name,
	);
};

test.each([
	['“It is new,” he told the New York Times.', 'New York Times'],
	['New Zealand says it knew. A new road was built.', 'New Zealand'],
	['“I knew,” said New Jersey Sen. Cory Booker.', 'Cory Booker'],
	['“He hit me,” said Browns DL Sheldon Richardson.', 'Sheldon Richardson'],
	['China’s ambassador to Britain Liu Xiaming left early.', 'Liu Xiaming'],
	['New plans were shown. “No,” said Nadia Ferhat.', 'Nadia Ferhat'],
])('of %s: %s', (sentence, name) => {
	const names = actorsIn(sentence);
	expect(names).toContain(name);
	expect(names.filter((other) => other !== name && other.includes(name))).toEqual([]);
});

test('a form of address before a bracket is no name', () => {
	const text = 'Engr. (Dr) Obiageli Bassey spoke.';
	const at = text.indexOf('Obiageli');
	const names = mendNames(text, [
		{ start: 0, end: 4, kind: 'person' },
		{ start: at, end: at + 15, kind: 'person' },
	]);
	expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Obiageli Bassey']);
});
