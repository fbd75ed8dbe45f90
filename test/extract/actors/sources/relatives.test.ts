import { expect, test } from 'vitest';
import { said } from '../../model.js';

test('a paragraph goes on with whose mother and father were told of', () => {
	const text = [
		'Ana Ruiz, the harbour master, grew up on the quay. Her mother disliked boats. Her father, a keeper, left a slide rule in her coat.',
		'At college she was the only one from the islands. “They were perfectly polite,” she told a reporter in 1998.',
	].join('\n\n');
	expect(said(text)).toContain('Ana Ruiz: “They were perfectly polite,”');
});

test.each([
	['Lord Penhallow, whose family built the wall', 'he'],
	['Ana Ruiz, the harbour master', 'she'],
])('whoever is told of last goes before a spokesperson: %s', (whom, pronoun) => {
	const text = [
		'“We cannot maintain what we do not own,” a spokesperson said.',
		`The answer came as a shock to ${whom}. “Nobody owns the pipe,” ${pronoun} told the BBC.`,
	].join('\n\n');
	expect(said(text)).toEqual([
		'a spokesperson: “We cannot maintain what we do not own,”',
		`${pronoun === 'he' ? 'Lord Penhallow' : 'Ana Ruiz'}: “Nobody owns the pipe,”`,
	]);
});
