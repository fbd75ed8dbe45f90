import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

const TITLE = 'My neighbour plays the tuba';
const HEAD = 'Ottilie Marchetti answers your problems';
const LETTER = 'My neighbour plays the tuba after midnight. I have knocked, but he cannot hear me.';

describe('an advice column', () => {
	test('has a label before the answer, which goes on below', () => {
		expect(
			statements(
				'Ask Ottilie: ‘I have not slept since May’',
				HEAD,
				`Dear Ottilie,\n${LETTER}\nSleepless, Malmö`,
				'Ottilie replies: Say to him: "Play to me by day." Then bring a cake.',
				'People listen when their mouths are full.',
				'Do you have a question? Write to ottilie@post.example.',
			),
		).toEqual([
			`Sleepless, Malmö: ${LETTER}`,
			'Ottilie Marchetti: Say to him: "Play to me by day." Then bring a cake. People listen when their mouths are full.',
		]);
	});

	test('may have answers that address whoever wrote', () => {
		expect(
			statements(
				TITLE,
				`DEAR OTTILIE: ${LETTER} — SLEEPLESS IN MALMÖ`,
				'DEAR SLEEPLESS: Learn the trombone.',
				'Failing that, bring a cake.',
				'DEAR OTTILIE: My mother-in-law has a key. How do I get it back? — LOCKED OUT IN HULL',
				'DEAR LOCKED OUT: Change the lock.',
			),
		).toEqual([
			`SLEEPLESS IN MALMÖ: ${LETTER}`,
			'OTTILIE: Learn the trombone. Failing that, bring a cake.',
			'LOCKED OUT IN HULL: My mother-in-law has a key. How do I get it back?',
			'OTTILIE: Change the lock.',
		]);
	});

	test('may have neither, where its head tells what it is, and quotes others apart', () => {
		expect(
			statements(
				TITLE,
				HEAD,
				`Dear Ottilie,\n${LETTER}\nSleepless, Malmö`,
				'You poor man. Learn the trombone.',
				'I asked the teacher Bo Hale. "There is a mute for every tuba," he told me.',
				'Buy him one for Christmas.',
				'LAST WEEK',
				'"Yawn," wrote Tom Hask from Leeds.',
			),
		).toEqual([
			`Sleepless, Malmö: ${LETTER}`,
			'Ottilie Marchetti: You poor man. Learn the trombone. Buy him one for Christmas.',
			'Bo Hale: "There is a mute for every tuba,"',
			'Tom Hask: "Yawn,"',
		]);
	});

	test('may have letters that address nobody', () => {
		expect(
			statements(
				'Ask the vet',
				"Our vet, Marta Sol, answers readers' questions.",
				'My cat eats wool. She has eaten two jumpers. What can I do? – Woolly, Kent',
				'Marta says: Give her something better to chew.',
			),
		).toEqual([
			'Woolly, Kent: My cat eats wool. She has eaten two jumpers. What can I do?',
			'Marta Sol: Give her something better to chew.',
		]);
	});

	test('is not a letter of which an article tells', () => {
		expect(
			statements(
				'Doctors write to the minister',
				'More than 40 doctors have written to the minister.',
				'Dear Minister,\nWe are tired. Our wards are full and our pay is a joke. Come and see.\nAna Ruiz, Leeds',
				'The minister has not replied.',
				'A spokesman said the letter would be answered.',
			),
		).toEqual([
			'Ana Ruiz: We are tired. Our wards are full and our pay is a joke. Come and see.',
			'A spokesman: the letter would be answered',
		]);
	});
});
