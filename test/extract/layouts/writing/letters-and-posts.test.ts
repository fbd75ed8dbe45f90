import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

describe('a post', () => {
	test('is that of whoever is named with the handle', () => {
		expect(
			statements(
				'Runners turn on a shoe',
				'Runner Saoirse Tully (@saoirse_runs) had worn the shoes for a year.',
				'@saoirse_runs: I feel sick.',
				'@kmh_runs wrote on X that she had asked for a refund.',
			),
		).toEqual(['Saoirse Tully: I feel sick.', '@kmh_runs: that she had asked for a refund']);
	});

	test.each([
		['Runner Saoirse Tully, a nurse who posts as @saoirse_runs, had worn the shoes.'],
		['Runner Saoirse Tully, known online as @saoirse_runs, had worn the shoes.'],
		['The first was @saoirse_runs, a nurse whose real name is Saoirse Tully.'],
	])('is that of whoever is told to post so: %s', (told) => {
		expect(statements('Runners turn on a shoe', told, '"I feel sick," wrote @saoirse_runs.')).toContain(
			'Saoirse Tully: "I feel sick,"',
		);
	});

	test('is that of the account before “who”, and not of the sentence before it', () => {
		expect(
			statements(
				'Runners turn on a shoe',
				'A reply came from a user calling herself @kmh_runs, who asked: "Who made these?"',
				'The shoe was recalled. @tully_runs posted: "About time."',
			),
		).toEqual(['@kmh_runs: "Who made these?"', '@tully_runs: "About time."']);
	});
});

describe('an account on a line of its own', () => {
	const posts = (between: string) =>
		statements(
			'A duck got loose',
			'@tugboat_mary: Been towing things for years.',
			`@doug_drains${between}That bridge was too low.`,
		);
	test('posts what the next line tells', () =>
		expect(posts('\n')).toContain('@doug_drains: That bridge was too low.'));
	test('may sign what stands above it, where a blank line follows', () =>
		expect(posts('\n\n')).not.toContain('@doug_drains: That bridge was too low.'));
});

describe('letters and comments without marks', () => {
	test('are told by the lines of a dash and a name below them', () => {
		expect(
			statements(
				'Should the tram come back?',
				'Here is a selection.',
				'I rode it to school every day and can still hear the bell.\n— Ottorino Bel, Sant’Anselm',
				'Cheaper. Quieter. Finished.',
				'— Prof. Pilar Ruiz, engineer',
				'It was late.\n\nIt was loud.',
				'— Kwame, a commuter',
			),
		).toEqual([
			'Ottorino Bel: I rode it to school every day and can still hear the bell.',
			'Pilar Ruiz: Cheaper. Quieter. Finished.',
			'Kwame: It was late. It was loud.',
		]);
	});

	test('in marks may be of somebody without a name', () => {
		const words = '“Put me down as undecided. My wife will read this.”';
		for (const who of ['a man with a dachshund', 'woman at the flower stall', 'two teenagers on one bicycle'])
			expect(statements('Trams', words, `— ${who}, who would not be named`)).toEqual([`${who}: ${words}`]);
		expect(statements('Trams', words, '— a reminder that nothing lasts')).toEqual([]);
		expect(statements('Trams', words, '— a sentiment shared by many')).toEqual([]);
	});

	test('are no lists whose lines begin with a dash', () => {
		expect(
			statements(
				'Key points',
				'The gate is stuck.',
				'— Rain forecast until Friday',
				'— Two roads shut',
				'The dam is full.',
				'— Schools Closed',
			),
		).toEqual([]);
	});
});

describe('posts', () => {
	test('are told by a name and a handle on lines of their own, and the time below', () => {
		expect(
			statements(
				'Goats anger town',
				'Residents wrote to the council.',
				'Ana Ruiz\n@anaruiz\nThe goats are fine. Please stop calling me.\n10:14 AM · May 4, 2025',
				'14:40 @pelhamcouncil: The goats may stay.',
			),
		).toEqual([
			'Ana Ruiz: The goats are fine. Please stop calling me.',
			'@pelhamcouncil: The goats may stay.',
		]);
	});

	test('may have no marks, and go on to the end of their paragraph', () => {
		expect(
			statements(
				'The strike',
				'The head of the union, Peter Holm, tweeted: Nobody told us. Nobody asked us. We will strike.',
			),
		).toEqual(['Peter Holm: Nobody told us. Nobody asked us. We will strike.']);
	});
});
