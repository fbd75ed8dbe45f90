import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { committedModel } from './model.js';

/** The statements of a text as "speaker: words". */
function statements(text: string): string[] {
	const document = { id: 'form', title: 'Form', origin: '-', text: `Form\n\n${text}`, headings: [] };
	return extract(document, committedModel).statements.map(({ speaker, text }) => `${speaker}: ${text}`);
}

describe('forms of sentences that leave no doubt', () => {
	test.each([
		[
			'who was quoted by somebody else',
			'Ana Ruiz was quoted by the Coast Herald as saying the ferry would sail again in June.',
			'Ana Ruiz: the ferry would sail again in June',
		],
		[
			'as somebody puts it',
			'As Tom Hale puts it, the island has been waiting for a century.',
			'Tom Hale: the island has been waiting for a century',
		],
		[
			'in the words of somebody',
			'In the words of Ana Ruiz, “Nothing on this island ever floats for long.”',
			'Ana Ruiz: “Nothing on this island ever floats for long.”',
		],
		[
			'what somebody let be known',
			'Ana Ruiz let it be known that she would not sign the lease.',
			'Ana Ruiz: she would not sign the lease',
		],
		[
			'what somebody is adamant about',
			'Tom Hale remains adamant that the ferry was seaworthy.',
			'Tom Hale: that the ferry was seaworthy',
		],
		[
			'what a statement says that somebody issued',
			'Tom Hale issued a short statement saying nobody had been warned of the storm.',
			'Tom Hale: nobody had been warned of the storm',
		],
		[
			'a day between verb and words',
			'Tom Hale said on Friday tickets would be refunded in full.',
			'Tom Hale: tickets would be refunded in full',
		],
		[
			'words of people without an article, told without “that”',
			'Residents told the Coast Herald nobody had been near the pier since Sunday.',
			'Residents: nobody had been near the pier since Sunday',
		],
		[
			'a passive with its doer',
			'The plan has been branded “a tax on getting home” by Cllr Ana Ruiz, who lives there.',
			'Ana Ruiz: “a tax on getting home”',
		],
		[
			'a hearing that a sentence ends with',
			'A guide had told her sister that the weather was “turning nasty”, an inquest was told on Thursday.',
			'an inquest: A guide had told her sister that the weather was “turning nasty”',
		],
		[
			'in whose view',
			'Tom Hale was near tears. In his opinion, the captain is “the last of his kind”.',
			'Tom Hale: the captain is “the last of his kind”',
		],
		[
			'a figure',
			'The Disaster Authority has put the number of the missing at 84, and tents were sent.',
			'Disaster Authority: the number of the missing at 84',
		],
		[
			'whom it urges',
			'Ana Ruiz urged the government to reopen the fund immediately.',
			'Ana Ruiz: the government to reopen the fund immediately',
		],
		[
			'a quotation after what somebody without a name did',
			'The mayor of the island laughed. “Ask the sea. It has never answered me.”',
			'The mayor of the island: “Ask the sea. It has never answered me.”',
		],
		[
			'a passive with its doer before the words',
			'The storm was described by sailors as “a wall of glass”.',
			'sailors: “a wall of glass”',
		],
		[
			'whose view it is',
			"Ana Ruiz's view is that the pier should have been shut in March.",
			'Ana Ruiz: that the pier should have been shut in March',
		],
		[
			'what was announced by somebody',
			'It was announced by the harbour board that sixty berths would be sold.',
			'the harbour board: sixty berths would be sold',
		],
		[
			'what somebody is keen to stress',
			'Officials were keen to stress that nobody had drowned.',
			'Officials: nobody had drowned',
		],
		[
			'what somebody is understood to have told others',
			'Police are understood to have told the owners that the hull was cracked.',
			'Police: the hull was cracked',
		],
		[
			'a noun with whose it is',
			'The ferry left in spite of a warning from Tom Hale that the hull was cracked.',
			'Tom Hale: that the hull was cracked',
		],
		[
			'a quotation after what somebody did',
			'Asked if he feared for his job, Tom Hale shrugged. “Ask the president. He has my number.”',
			'Tom Hale: “Ask the president. He has my number.”',
		],
	])('%s', (_, text, expected) => expect(statements(text)).toContain(expected));

	test('two accounts in one sentence are two statements', () => {
		expect(
			statements(
				'Ana Ruiz insisted that the dividend was safe and said she had no plans to close any stores.',
			),
		).toEqual(['Ana Ruiz: that the dividend was safe', 'Ana Ruiz: she had no plans to close any stores']);
	});

	test.each([
		['nobody says what neither would say', 'Neither group would say what it thinks the odds are.'],
		['not drawn', 'Ana Ruiz would not be drawn on whether she had thought of resigning.'],
	])('%s', (_, text) => expect(statements(text)).toEqual([]));
});

describe('who is meant', () => {
	test.each([
		[
			'the m of 200m is no monsieur',
			'The 200m champion Temi Okafor-Blythe wept. “I have never taken anything,” she said.',
			'Temi Okafor-Blythe: “I have never taken anything,”',
		],
		[
			'a name that is a title elsewhere',
			'Mr Prince Boateng Mensah arrived. “Our mothers drink this water,” Mr Mensah said.',
			'Prince Boateng Mensah: “Our mothers drink this water,”',
		],
		[
			'small words with capitals inside a name',
			'Doctors Across Borders, which ran the hospital, said that 23 of its staff were missing.',
			'Doctors Across Borders: that 23 of its staff were missing',
		],
		[
			'who is told of before being named',
			'A groom who missed his own wedding said that he would do it again.\n\nRyan Maddocks, 31, had dozed off.',
			'Ryan Maddocks: that he would do it again',
		],
		[
			'what a minister is minister of',
			'Minister of State for Home Affairs Faizal Rahmat said that the Government was ready.',
			'Faizal Rahmat: that the Government was ready',
		],
	])('%s', (_, text, expected) => expect(statements(text)).toContain(expected));
});
