import { describe, expect, test } from 'vitest';
import { said } from './model.js';

/** Who said what in an article of which a sentence is one. */
const within = (sentence: string): string[] =>
	said(
		`Row over harbour\n\nThe old harbour has been closed since April.\n\n${sentence}\n\nIt was built in 1904.`,
	);

describe('nobody’s words', () => {
	test.each([
		['when something told before was said', 'Senator Lora Quist said this after the committee had voted.'],
		['on which day it was', 'Tom Hale, the mayor, said this last Friday when he opened a school.'],
		['to what it was an answer', 'He said this in response to a question about the budget.'],
		['where it was', 'The minister said this at the opening of a school in Dunmore on Friday.'],
	])('%s', (_, sentence) => {
		expect(within(sentence)).toEqual([]);
	});

	test('“this” may begin what was said', () => {
		expect(within('Ana Ruiz said this would cost jobs.')).toEqual(['Ana Ruiz: this would cost jobs']);
		expect(within('Ana Ruiz said this last week was the worst.')).toHaveLength(1);
	});

	test.each([
		['where a text is from', 'Source: AKP/NKD'],
		['where a text is from, by a name', 'Source: Tanaka'],
	])('a label: %s', (_, line) => {
		expect(said(`Row over harbour\n\nAna Ruiz said that the harbour was shut.\n\n${line}`)).toEqual([
			'Ana Ruiz: that the harbour was shut',
		]);
	});

	test('“Also read:” and where a report is from are nobody', () => {
		const text = [
			'KOTA BAHAR: A fisherman told the court today that he had paid for repairs twice.',
			'ALSO READ: Boats were too old, says chemist',
			'Ana Ruiz, a chemist, said that the paint was new.',
			'ALSO READ: Harbour was shut, says witness',
			'The trial goes on.',
		].join('\n\n');
		const told = said(text).join('\n');
		expect(told).not.toMatch(/^(?:also read|kota bahar)/imu);
		expect(told).toContain('fisherman: that he had paid for repairs twice');
	});

	test.each([
		['whom somebody defended', 'A minister who defended Oscar Lind just days ago has resigned.'],
		['whose questions somebody dodged', 'Chief Constable Ida Rowe dodged questions on the budget.'],
		['to whom somebody apologised', 'The clinic apologised to patients in Dunmore who waited for months.'],
		['when somebody apologised', 'The clinic apologised after it was revealed that the records were lost.'],
	])('%s', (_, sentence) => {
		expect(within(sentence).filter((line) => !line.endsWith('that the records were lost'))).toEqual([]);
	});

	test('for what somebody apologised is said', () => {
		expect(within('The clinic apologised to patients for “the loss of the records”.')).toHaveLength(1);
	});

	test('a paper’s name behind the title', () => {
		const text =
			'Hale praised ‘fair’ judges but said they were slow - Dunmore Gazette\n\nThe Dunmore Gazette was founded in 1904. Tom Hale is a judge.';
		expect(said(text).join()).not.toContain('Dunmore Gazette:');
	});

	test.each([
		[
			'defended',
			'Carl Venn defended Oscar Lind and said that he was decent.',
			'Carl Venn: that he was decent',
		],
	])('whom somebody %s', (_, sentence, expected) => {
		expect(within(sentence)).toEqual([expected]);
	});
});

test.each([
	'If the council insists on a long delay, it will reach its aim a little late.',
	'If the firm finds that more desks are needed, it will add some.',
	'If the mayor cared, she would discuss the lack of beds with the nurses.',
	'It could be argued that the delay is a part of the plan.',
	'The firm showed off the possibilities of playing chess with rings.',
	'The engineer called the program up on his screen.',
	'Tom Hale talked like he was pacing a sideline.',
	'The group gave its members talking points to help them plan events.',
])('what may be or is done is said by nobody: %s', (sentence) => {
	expect(within(sentence)).toEqual([]);
});

test.each([
	'The paper published portions of the tax returns of the mayor.',
	'Her supervisor, the late Tadeusz Ilm, sent her to the lake with a thermos flask.',
	'Democrats cast the two no votes.',
	'The plan creates credits by planting trees around the town.',
])('what somebody did is no thought: %s', (sentence) => {
	expect(within(sentence)).toEqual([]);
});
