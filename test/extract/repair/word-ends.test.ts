import { expect, test } from 'vitest';
import { recordOf, said } from '../model.js';

/** What is said in a sentence of an article. */
const words = (sentence: string): string[] =>
	recordOf(`Row over harbour\n\n${sentence}`).statements.map(({ text }) => text);

test.each([
	[
		'what a court made of it',
		'Danny Holt admitted three counts of burglary at Marsh Lane court and was remanded in custody to be sentenced.',
		'three counts of burglary at Marsh Lane court',
	],
	['the fine', 'Ida Moll admitted she had hit the clerk and was fined £200.', 'she had hit the clerk'],
	[
		'what was going on meanwhile',
		'The minister said that nobody would be forced to leave, as the war of words between the two sides escalated.',
		'that nobody would be forced to leave',
	],
	[
		'in what it was said',
		'President Olan Veric said in the video he shared on his social media account that the attack would be answered.',
		'that the attack would be answered',
	],
	[
		'to whom it was sent',
		'Olan Veric said in a letter he sent to the mayor that nobody had been hurt.',
		'that nobody had been hurt',
	],
	[
		'of whom those are who heard it',
		'The prosecutor told the jury of eight men and four women ‘the moment has arrived’.',
		'‘the moment has arrived’',
	],
	[
		'where an agency wrote it',
		'NAIRO BAY, Karanda (CW) _ The rebels fled north on Monday, officials said.',
		'The rebels fled north on Monday',
	],
	[
		'for which agency it was written',
		'WALFORD (CWS) Listen to everybody here, Bishop Leo Vane told the leaders of the church Wednesday.',
		'Listen to everybody here',
	],
])('what was said is without %s', (_, sentence, expected) => {
	expect(words(sentence)).toEqual([expected]);
});

test('what was answered is no part of what was asked', () => {
	expect(words('The lawyer asked: "Did you see the knife that night?", to which she replied: "No."')).toEqual(
		['"Did you see the knife that night?"', '"No."'],
	);
});

test.each([
	[
		'a short form before a name',
		'Police said the boats were kept by Noor Mohd. Rashid and would be sold in the spring.',
		'the boats were kept by Noor Mohd. Rashid and would be sold in the spring',
	],
	[
		'what somebody was besides',
		'Danny Holt admitted that he had been drunk and was sorry for it.',
		'that he had been drunk and was sorry for it',
	],
	[
		'how many there were, with most of them',
		'Commissioner Ida Moll put the number of missing at 27, most of them from a single village, Vuni.',
		'the number of missing at 27, most of them from a single village, Vuni',
	],
	[
		'a number with a comma in it',
		'Organisers put the turnout at 80,000, nearly a third of the islanders.',
		'the turnout at 80,000, nearly a third of the islanders',
	],
	[
		'the first of several things',
		'Bea Carr, 68, claims she has been kept awake until dawn by booming bass, shouting and a banjo at the end-house next door in Wick, Fife.',
		'she has been kept awake until dawn by booming bass, shouting and a banjo at the end-house next door in Wick',
	],
])('what was said goes on beyond %s', (_, sentence, expected) => {
	expect(words(sentence)).toEqual([expected]);
});

test('whoever does something meanwhile says it', () => {
	expect(
		said(
			'Karanda on Thursday, strongly condemning the sending of drones across the Line of Peace (LoP), said that it would answer.',
		),
	).toEqual(['Karanda: that it would answer']);
});

test.each([
	'Tom Hale has said as he criticised the party for using its power.',
	'Dunmore Palace has issued a rebuke to the suggestion that the couple ‘saved the crown’.',
	'The police would hold a press conference to reveal further details of the raid.',
	'The week saw a strike of nurses and the closing of two wards.',
])('nothing was said: %s', (sentence) => {
	expect(words(sentence)).toEqual([]);
});

test.each([
	[
		'a phrase before the clause',
		'Despite the cautious pace of reform urged by Dabo and the government, a number of well-known individuals have said that the law should be changed.',
		'a number of well-known individuals',
	],
	[
		'what was asked',
		'His goal was to reach all 200 towns, and when asked what was next the young founder said, "There does not have to be more."',
		'the young founder',
	],
	[
		'what else somebody is',
		'Tom M. Hale, the bank’s oldest policymaker and one of 10 people who decides what borrowers pay on mortgages, loans and other products, said that the policy was “risking a repeat of past errors.”',
		'Tom M. Hale',
	],
])('%s is not who says it', (_, sentence, expected) => {
	expect(
		recordOf(sentence)
			.statements.filter(({ report }) => report === 'speech')
			.map(({ speaker }) => speaker),
	).toEqual([expected]);
});

test.each([
	[
		'Unlike spending on boats, which Fishwatch says will barely reach $1 billion in May, the sum spent on nets rose to $7 billion.',
		'which will barely reach $1 billion in May',
	],
	['The minister said the fund would grow and paid tribute to nurses.', 'the fund would grow'],
])('what was said ends with its clause: %s', (sentence, expected) => {
	expect(words(sentence)).toEqual([expected]);
});

test.each([
	['Doctors told her she would not walk again and sent her home with a stick.', 'she would not walk again'],
	['Police said he had been drinking and charged him with assault.', 'he had been drinking'],
	['Ana Ruiz said he had met his brother and hugged him.', 'he had met his brother and hugged him'],
	['Ana Ruiz said she was ill and sold her house.', 'she was ill and sold her house'],
])('nobody does to themselves what is done to him or her: %s', (sentence, expected) => {
	expect(words(sentence)).toEqual([expected]);
});

test('one thing is said when another has been', () => {
	expect(
		said(
			'When a reporter remarked that it would rain on the day, the mayor answered that this would not happen.',
		),
	).toEqual(['a reporter: that it would rain on the day', 'the mayor: that this would not happen']);
	expect(said('As Ana Ruiz said that the bridge was unsafe, the mayor left the room.')).toEqual([
		'Ana Ruiz: that the bridge was unsafe',
	]);
});

test('what else was said goes on behind who said it', () => {
	expect(
		said('“The deal was a mistake,” added Olan Veric, and that “we have told the powers it will not last.”'),
	).toEqual(['Olan Veric: “The deal was a mistake,” “we have told the powers it will not last.”']);
});

test.each([
	['(Ida Moll said that the ferry was late again.)', 'that the ferry was late again'],
	['Ida Moll accused the Lin Ports Authority (LPA) of neglect.', 'the Lin Ports Authority (LPA) of neglect'],
	['The paper (Ida Moll says it is false) was never signed.', 'it is false'],
])('what was said ends with both brackets or none: %s', (sentence, expected) => {
	expect(words(sentence)).toEqual([expected]);
});
