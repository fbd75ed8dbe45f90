import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

test.each([
	['Late on Friday Mayor Ana Ruiz said the harbour was shut.', 'Ana Ruiz', ['Mayor Ana Ruiz', 'the mayor']],
	['Early on Friday Ana Ruiz said the harbour was shut.', 'Ana Ruiz', []],
	['Late Monday Mayor Ana Ruiz said the harbour was shut.', 'Ana Ruiz', ['Mayor Ana Ruiz', 'the mayor']],
	[
		'Last week Police Chief Tom Hale said the harbour was shut.',
		'Tom Hale',
		['Chief Tom Hale', 'Police Chief Tom Hale', 'the Police Chief'],
	],
	[
		'By Thursday night Transport Minister Tom Hale admitted that the bridge was unsafe.',
		'Tom Hale',
		['Minister Tom Hale', 'Transport Minister Tom Hale', 'the Transport Minister'],
	],
	['Before Monday Labour said it would vote against the bill.', 'Labour', []],
	['Yesterday morning police said three men were held.', 'police', []],
])('when somebody spoke is no part of who spoke: %s', (text, name, aliases) => {
	const { actors, statements } = recordOf(text);
	expect(statements.map(({ speaker }) => speaker)).toEqual([name]);
	expect(actors.map((actor) => [actor.name, actor.aliases])).toEqual([[name, aliases]]);
});

test('a show and a first name are no time', () => {
	const text =
		'Friday Okafor said the harbour was shut. Late night talk show host Tom Hale laughed, and Night manager Ana Ruiz left.';
	const { actors, statements } = recordOf(text);
	expect(statements.map(({ speaker }) => speaker)).toEqual(['Friday Okafor']);
	expect(actors.find(({ name }) => name === 'Ana Ruiz')?.aliases).toContain('Night manager Ana Ruiz');
});

test.each([
	['The People’s Daily warned that the talks would fail.', 'People’s Daily'],
	["The state-run People's Daily said the talks would fail.", "People's Daily"],
	["But the Shepherds' Gazette said nothing was lost.", "Shepherds' Gazette"],
	['Sunday Mirror reported that the harbour was shut.', 'Sunday Mirror'],
])('a paper is called by whose or of when it is: %s', (text, name) => {
	const { actors, statements } = recordOf(text);
	expect(statements.map(({ speaker }) => speaker)).toEqual([name]);
	expect(actors.map((actor) => [actor.name, actor.kind])).toEqual([[name, 'organisation']]);
});

test('finals and cars are nobody', () => {
	const text = 'The Davis Cup Finals begin today, Ana Ruiz said. She came in a Mustang Mach E SUV.';
	expect(recordOf(text).actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
});
