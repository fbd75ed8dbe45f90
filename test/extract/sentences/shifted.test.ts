import { expect, test } from 'vitest';
import { said } from '../model.js';

test('what something is called may stand before it', () => {
	expect(said('Row\n\nAna Ruiz dismissed as “nonsense” the idea that the plan was dead.')).toEqual([
		'Ana Ruiz: “nonsense” the idea that the plan was dead',
	]);
});

test('a quotation goes on in small letters behind what its speaker does', () => {
	expect(
		said('Row\n\nAna Ruiz was late. “The plan,” Ruiz said, banging the table, “is alive.” It rained.'),
	).toEqual(['Ana Ruiz: “The plan,” “is alive.”']);
});

test('what somebody had to admit was admitted', () => {
	expect(said('Row\n\nAna Ruiz was forced to admit that the plan was dead.')).toEqual([
		'Ana Ruiz: that the plan was dead',
	]);
});
