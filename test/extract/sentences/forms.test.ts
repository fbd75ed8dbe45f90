import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { committedModel, recordOf } from '../model.js';

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

describe('what verbs tell by a thing', () => {
	test.each([
		[
			'what a report found, and what it called it',
			'The union’s 60-page report found rust in all nine carriages and called the brakes “a gamble”.',
			['The union: rust in all nine carriages', 'The union: the brakes “a gamble”'],
		],
		[
			'what a report published by somebody documented',
			'A report published in May by the Harbour Watch Network documented 212 such incidents in two years.',
			['Harbour Watch Network: 212 such incidents in two years'],
		],
		[
			'how it documents it',
			'The report documents how foremen pay boys by the basket.',
			['The report: how foremen pay boys by the basket'],
		],
		[
			'what ledgers list',
			'The ledgers list 9,000 visits to a clinic in Dunmore.',
			['The ledgers: 9,000 visits to a clinic in Dunmore'],
		],
		[
			'what somebody offers to do',
			'The conciliation service Acta offered to host talks over the weekend.',
			['Acta: to host talks over the weekend'],
		],
		[
			'for what somebody calls again',
			'The investor Hale Capital, which holds a 3% stake, renewed its call for a sale of the brewery.',
			['Hale Capital: a sale of the brewery'],
		],
		[
			'for what somebody presses',
			'Ana Ruiz, who has publicly pressed for lower taxes, was not at the harbour.',
			['Ana Ruiz: lower taxes'],
		],
		[
			'what is announced, and not when',
			'The row began when the state company Hale Lithium (HL) announced, on 3 October, a contract with a yard.',
			['Hale Lithium: a contract with a yard'],
		],
		[
			'what is announced after a day',
			'On Monday evening state television announced three days of mourning.',
			['state television: three days of mourning'],
		],
		[
			'a toll',
			'Officials across the river gave a toll of eleven.',
			['Officials across the river: a toll of eleven'],
		],
		[
			'what is ordered, before what was told',
			'The Speaker, Ana Ruiz, has ordered a recount after what she described as “a slip of the pen”.',
			['Ana Ruiz: a recount', 'Ana Ruiz: “a slip of the pen”'],
		],
		[
			'what somebody is enjoined to do',
			'Ana Ruiz enjoined residents to keep the streets clean.',
			['Ana Ruiz: residents to keep the streets clean'],
		],
		[
			'what is narrated',
			'Ana Ruiz narrated how she sold her boat to pay the fees.',
			['Ana Ruiz: how she sold her boat to pay the fees'],
		],
		[
			'what people report by numbers',
			'Their bed partners, who slept in plugs, reported 20 per cent fewer headaches than those of another group.',
			['Their bed partners: 20 per cent fewer headaches than those of another group'],
		],
	])('%s', (_, sentence, expected) => {
		expect(statements(sentence)).toEqual(expected);
	});

	test.each([
		'Police found 40 bottles in the cellar of the mill.',
		'Ana Ruiz recorded a song in the cellar of the mill.',
	])('and nothing by a thing that is found or made: %s', (sentence) => {
		expect(statements(sentence)).toEqual([]);
	});
});

describe('frames around what was said', () => {
	test.each([
		[
			'“by his own account”',
			'It is where the late Judge Tom Hale, by his own account, learned to read at 31.',
			['Tom Hale: learned to read at 31'],
		],
		[
			'“according to” in a relative clause',
			'The order may be seen at the Guildhall, which, according to a second notice, is closed for repairs.',
			['a second notice: is closed for repairs'],
		],
		[
			'a document at the end, behind a verb that looks like a participle',
			'The survey attracted 1,102 answers, of which 94 per cent were opposed to the change, a report to councillors states.',
			[
				'a report to councillors: The survey attracted 1,102 answers, of which 94 per cent were opposed to the change',
			],
		],
		['an answer in one word', 'Can they do that? No, say lawyers.', ['lawyers: No']],
		[
			'what a firm calculated',
			'The costs could rise by 40 million euros, the firm calculated at the time.',
			['the firm: The costs could rise by 40 million euros'],
		],
		['what others are to do', 'Bring boots, suggested Ana Ruiz.', ['Ana Ruiz: Bring boots']],
		[
			'a subject that did something meanwhile',
			'Ana Ruiz, while confirming that one man had died, warned traders against taking the law into their hands.',
			['Ana Ruiz: that one man had died', 'Ana Ruiz: traders against taking the law into their hands'],
		],
		[
			'what a crowd chants',
			'Workers marched twice around the yard chanting, “No air, no boxes.”',
			['Workers: “No air, no boxes.”'],
		],
		[
			'what stands on placards',
			'Hundreds of retirees blocked the road, carrying placards with slogans such as “We served, pay us”, “Pay up” and “Our friends are dying”.',
			[
				'Hundreds of retirees: “We served, pay us”',
				'Hundreds of retirees: “Pay up”',
				'Hundreds of retirees: “Our friends are dying”',
			],
		],
		[
			'a quotation before a sentence that tells only how somebody speaks',
			'«We have become a car park, and nobody asked us.» Don Livio Ferretti does not mince his words.',
			['Livio Ferretti: «We have become a car park, and nobody asked us.»'],
		],
		[
			'a subject with what is told of it, and its verb',
			'Ana Ruiz said Mr Ademola-Reid, a father of one, was “by every account a careful man” who had drunk a lot.',
			[
				'Ana Ruiz: Mr Ademola-Reid, a father of one, was “by every account a careful man” who had drunk a lot',
			],
		],
	])('%s', (_, sentence, expected) => {
		expect(
			recordOf(`Form\n\n${sentence}`)
				.statements.filter(({ report, kind }) => report === 'speech' || kind !== 'indirect')
				.map(({ speaker, text }) => `${speaker}: ${text}`),
		).toEqual(expected);
	});
});

describe('headlines without marks', () => {
	const below = 'The old harbour was shut in April as rain fell on the market.';
	test.each([
		[
			'Health minister Ana Ruiz: No more patients in corridors by June',
			'Ana Ruiz: No more patients in corridors by June',
		],
		['Hale challenger Ana Ruiz: No more beds in corridors', 'Ana Ruiz: No more beds in corridors'],
		['Okonjo-Hale: I never asked to leave the club', 'Okonjo-Hale: I never asked to leave the club'],
		['Nurses to strike in May, union announces', 'union: Nurses to strike in May'],
		['Chapel must stay, council rules, as builder hits out', 'council: Chapel must stay'],
		['Dog found in drain ‘was just sulking’ – vet', 'vet: Dog found in drain ‘was just sulking’'],
		['Ferry back in service after repairs — operator', 'operator: Ferry back in service after repairs'],
		['Referees rule Sunday’s goal was fair', 'Referees: Sunday’s goal was fair'],
		['School kitchen shut; pupils allege worms in rice', 'pupils: worms in rice'],
		[
			'Bus crash on mountain road kills two; survivors say brakes had failed before',
			'survivors: brakes had failed before',
		],
	])('%s', (title, expected) => {
		expect(statementsOf(title, below)).toEqual([expected]);
	});

	test('what people are told is said by others', () => {
		expect(statementsOf('Ferry levy ‘a tax on islands’, MPs told', below)).toEqual([
			'null: Ferry levy ‘a tax on islands’',
		]);
	});

	test('what a coach denies has denied nothing', () => {
		const found = statementsOf('Coach fronts up after bust-up at camp, denies player revolt', below);
		expect(found.join()).not.toContain('player revolt:');
	});

	test.each(['Travel: We went to Spain by boat', 'Ludovic Brandt – Vale captain and painter'])(
		'and no speaker in “%s”',
		(title) => {
			expect(statementsOf(title, below)).toEqual([]);
		},
	);
});

/** The statements of a headline and what stands below it. */
const statementsOf = (title: string, below: string): string[] =>
	recordOf(`${title}\n\n${below}`).statements.map(({ speaker, text }) => `${speaker}: ${text}`);

describe('what is told of a paper between commas is none of what it says', () => {
	test.each([
		[
			'whom it was leaked to',
			'According to a report by the Supreme Audit Office, leaked to the daily Lin Gazette, some 4,200 haulage companies overpaid between April and June.',
			'some 4,200 haulage companies overpaid between April and June',
		],
		[
			'who has read it',
			'According to the ruling, to which this newspaper has had access, there exist "solid indications" that the money came from the builder.',
			'there exist "solid indications" that the money came from the builder',
		],
		[
			'who obtained it',
			'According to a memo by the harbour office, obtained by the Courier, the pumps failed twice.',
			'the pumps failed twice',
		],
		[
			'where it was read',
			'According to an audit by Hale & Orr read into the record, $3.1 million left the fund in 26 months.',
			'$3.1 million left the fund in 26 months',
		],
		[
			'what the firm is called',
			"According to the ferry's owner, Hale Lines Ltd., the boat had passed every test.",
			'the boat had passed every test',
		],
		[
			'when somebody was elected',
			'According to the mayor, elected last year by three votes, the road is safe.',
			'the road is safe',
		],
	])('%s', (_, text, expected) => {
		expect(statements(text).map((line) => line.slice(line.indexOf(': ') + 2))).toEqual([expected]);
	});
});
