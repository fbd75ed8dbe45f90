import { expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

test('a column is by whom the line below its headline names, though a friend calls them so in it', () => {
	expect(
		speakers(
			'Why I gave up my car\n\nMarcus Orley\n\nMy car told me in March that it was tired. I knew that it was tired.\n\n“It is a car, Marcus,” my friend Colin said.\n\nI said I was not sure.',
		),
	).toEqual(['My car', 'Marcus Orley', 'Colin', 'Marcus Orley']);
});

test('me is no other than I', () => {
	const { actors } = recordOf(
		'I said the roof leaked. Nobody came, I wrote. It struck me that they had all gone, I told them.',
	);
	expect(actors.map(({ name }) => name)).not.toContain('me');
});

test('you who know something are nobody', () => {
	const { actors } = recordOf(
		'The play is long. You know that the sister will die, and you feel that nobody cares. Director Ilse Varga said it was a comedy.',
	);
	expect(actors.map(({ name }) => name)).toEqual(['Ilse Varga']);
});
