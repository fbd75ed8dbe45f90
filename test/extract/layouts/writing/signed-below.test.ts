import { describe, expect, test } from 'vitest';
import { recordOf, said } from '../../model.js';

const oneLine = (text: string) => said(text).map((one) => one.replace(/\s+/g, ' '));

describe('a letter that is signed on the line below', () => {
	test('is one statement of its writer on a page of letters', () => {
		expect(
			oneLine(
				[
					'Letters to the editor',
					'SIR – Mrs Marsh says that the ferry is dear. My uncle told me it was dearer in 1950.\nTom Hale RN (retd)\nUpper Pelham',
					'The bell',
					'SIR – In her column Cleo Marsh claims that nobody rings it. I do.\nDr Dana Kohl-Reyes\nQuay Row',
					'SIR – I was told that the bell is asleep. Who wakes it?\nBo Lund\nby email',
				].join('\n\n'),
			),
		).toEqual([
			'Tom Hale: Mrs Marsh says that the ferry is dear. My uncle told me it was dearer in 1950.',
			'Dana Kohl-Reyes: In her column Cleo Marsh claims that nobody rings it. I do.',
			'Bo Lund: I was told that the bell is asleep. Who wakes it?',
		]);
	});

	test('has its greeting before a comma and a dash, and where it is from below a bracket', () => {
		const text = [
			'Letters to the editor',
			'Sir, – I was told that the bell is asleep. Who wakes it?\nBo Lund\nby email',
			'Sir, – The ferry is dear. My uncle told me it was dearer in 1950.\nTom Hale (retd)\nNether Compton',
		].join('\n\n');
		expect(oneLine(text)).toEqual([
			'Bo Lund: I was told that the bell is asleep. Who wakes it?',
			'Tom Hale: The ferry is dear. My uncle told me it was dearer in 1950.',
		]);
		expect(recordOf(text).actors.map(({ name }) => name)).not.toContain('Nether Compton');
	});

	test('may address nobody there', () => {
		expect(
			oneLine(
				[
					'YOUR SAY: Letters to the Sentinel',
					'Keep the ferry',
					'The mayor claims that it loses money. So does he. I took it to school.\n\nAna Ruiz\nLower Pelham',
					'A stranger',
					'TO the woman who mended my tyre: thank you. You told me to drive slowly, and I do.\n\nTom Hale\n(retired), Quay Row',
				].join('\n\n'),
			),
		).toEqual([
			'Ana Ruiz: The mayor claims that it loses money. So does he. I took it to school.',
			'Tom Hale: TO the woman who mended my tyre: thank you. You told me to drive slowly, and I do.',
		]);
	});

	test('may be signed by initials and a town, or under a pen name', () => {
		expect(
			oneLine(
				[
					'My bath came with a goat in it',
					'I ordered a bath in May. It came with a goat in it. The driver said he was in a hurry.\nVK, Hove',
					'What a sad story. The goat is well.',
					'My bank thinks I am a ship',
					'When I rang, one adviser told me to sail on. I am at my wits’ end.\nME, Stoke-on-Trent',
					'I hope it is mended soon. You tell me that the ship has sailed.',
				].join('\n\n'),
			).filter((one) => one.startsWith('VK') || one.startsWith('ME')),
		).toEqual([
			'VK: I ordered a bath in May. It came with a goat in it. The driver said he was in a hurry.',
			'ME: When I rang, one adviser told me to sail on. I am at my wits’ end.',
			'ME: that the ship has sailed',
		]);
		expect(
			oneLine(
				[
					'Ask Agatha: my sister’s goat',
					'Agatha Holm answers your questions',
					'Dear Agatha,\nMy sister asked if her goat could stay for a week. My husband says it has to go. What should I do?\nSleepless, Skelby',
					'Goats are sociable animals, and so are sisters. Buy a second goat, and tell nobody where it came from.',
				].join('\n\n'),
			),
		).toEqual([
			'Sleepless, Skelby: My sister asked if her goat could stay for a week. My husband says it has to go. What should I do?',
			'Agatha Holm: Goats are sociable animals, and so are sisters. Buy a second goat, and tell nobody where it came from.',
		]);
	});

	test('may be printed within an article, with the reply', () => {
		expect(
			oneLine(
				[
					'Ferrymen write to the minister',
					'More than 90 ferrymen have signed an open letter to the minister, Cleo Marsh, about the tides. It is printed here.',
					'Dear Minister,',
					'We write as people who live by the tide. You told us in May that “nobody will drown”.',
					'We will not be moved.',
					'Yours sincerely,\nTom Hale\nBo Lund\nAna Ruiz\nand 88 others',
					'The minister answered:',
					'Dear friends,',
					'I have read your letter twice. I cannot move the moon.',
					'With respect,\nCleo Marsh',
					'The tide was late.',
				].join('\n\n'),
			),
		).toEqual([
			'More than 90 ferrymen: We write as people who live by the tide. You told us in May that “nobody will drown”. We will not be moved.',
			'Cleo Marsh: I have read your letter twice. I cannot move the moon.',
		]);
	});

	test('is the article where there is nothing else', () => {
		expect(
			oneLine(
				[
					'News from school',
					'Dear parents,',
					'What a term! "I ate a worm," Bo told me. Mrs Hale said the children had been good.',
					'Have a lovely summer,',
					'Yours,',
					'Tom Grange\nHead teacher',
				].join('\n\n'),
			),
		).toEqual(['Bo: "I ate a worm,"', 'Mrs Hale: the children had been good']);
	});

	test('is nothing but a name below a report', () => {
		expect(
			oneLine(
				[
					'Dam bursts',
					'We have left Lower Pelham. The dam fell at noon and the road is gone.\nAna Ruiz\nPelham',
					'We are on the hill. The school has bread for all of us and our dogs.\nTom Hale\nPelham',
				].join('\n\n'),
			),
		).toEqual([]);
	});
});

describe('on a page of letters', () => {
	test('a title may stand in brackets before the name of whoever signs', () => {
		expect(
			oneLine(
				[
					'Your letters',
					'Sir – The bus was late again. My neighbour says it always is.',
					'(Rev) Bo Hale, by email',
					'Sir – The bus was early. I missed it.',
					'(The Rev. Canon) Tom Marsh',
					'Sir – What bus? We have none here.',
					'(Prof.) Mia Holt\nPelham',
				].join('\n\n'),
			),
		).toEqual([
			'Bo Hale: The bus was late again. My neighbour says it always is.',
			'Tom Marsh: The bus was early. I missed it.',
			'Mia Holt: What bus? We have none here.',
		]);
	});

	test.each([
		['Name and address supplied', 'Name and address supplied'],
		['(Name and address withheld)', 'Name and address withheld'],
		['Name withheld, Pelham', 'Name withheld'],
		['Name & address supplied', 'Name & address supplied'],
		['Name and address withheld by request', 'Name and address withheld by request'],
	])('"%s" signs a letter', (line, who) => {
		const text = [
			'Your letters',
			`Sir – I was told by the head of libraries, Ana Ruiz, that ours shuts on Mondays. I have tried the door.\n${line}`,
			'Sir – The bus was early. I missed it.\nMia Holt\nPelham',
		].join('\n\n');
		expect(oneLine(text)).toEqual([
			`${who}: I was told by the head of libraries, Ana Ruiz, that ours shuts on Mondays. I have tried the door.`,
			'Mia Holt: The bus was early. I missed it.',
		]);
		expect(recordOf(text).actors.find(({ name }) => name === who)?.kind).toBe('unnamed');
	});

	test('the editor who adds to a letter is nobody who wrote one', () => {
		for (const verb of ['writes', 'replies', 'responds'])
			expect(
				oneLine(
					[
						'Your letters',
						'Sir – The road is shut to all but me.\nBo Hale\nPelham',
						`The editor ${verb}: The road is open. Mr Hale has a key.`,
					].join('\n\n'),
				).at(-1),
			).toBe('The editor: The road is open. Mr Hale has a key.');
	});

	test('somebody who replies is told to the end of the paragraph', () => {
		expect(
			oneLine(
				[
					'Your letters',
					'Sir – The road is shut to all but me.\nBo Hale\nPelham',
					'Councillor Ana Ruiz, who is responsible for roads, replies: No decision has been taken. Our engineers found that the drains could give way.',
				].join('\n\n'),
			).at(-1),
		).toBe('Ana Ruiz: No decision has been taken. Our engineers found that the drains could give way.');
	});

	test('what an account goes on with is no reply to a letter', () => {
		expect(
			oneLine(
				'Bo Hale sits in his shed. She asks whether he is sorry. He replies: Never. Then he pours the tea.',
			),
		).not.toContain('Bo Hale: Never. Then he pours the tea.');
	});
});
