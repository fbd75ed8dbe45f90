import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from '../../model.js';

describe('bodies whose names hold an "and"', () => {
	test.each([
		[
			'of workers',
			'The Amalgamated Fish and Cannery Workers said it had been prepared to talk. The union denied making new demands.',
			['Amalgamated Fish and Cannery Workers', 'Amalgamated Fish and Cannery Workers'],
		],
		[
			'with their letters elsewhere',
			'Gift Simukonda, secretary general of the Unity and Progress Party, accused the opposition of lying. The UPP denied it had handled any papers.',
			['Gift Simukonda', 'Unity and Progress Party'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('but two bodies stay two', () => {
		const { actors } = recordOf(
			'Oil giant Petrovar and Northern Alliance said nothing of it. Ana Ruiz said it was late.',
		);
		expect(actors.map(({ name }) => name)).not.toContain('Petrovar and Northern Alliance');
	});
});

describe('two who say it together', () => {
	test.each([
		['countries', 'Hungary and Slovakia expressed reservations about the package.', ['Hungary and Slovakia']],
		[
			'bodies, one of which speaks alone besides',
			'The Pentagon and State Department said the troops would leave. The State Department added that they would be home by May.',
			['Pentagon and State Department', 'State Department'],
		],
		[
			'bodies that are named of several',
			'Rights groups like the Sorn Civil Liberties Union and the Lindow Association of Lawyers said that it was late.',
			['Sorn Civil Liberties Union and the Lindow Association of Lawyers'],
		],
		[
			'but a ministry of two fields is one',
			'The Department of Health and Social Care said the rules would stay. The Department of Health admitted that it was late.',
			['Department of Health and Social Care', 'Department of Health and Social Care'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('are a group', () => {
		const { actors } = recordOf('Hungary and Slovakia expressed reservations about the package.');
		expect(actors).toContainEqual(expect.objectContaining({ kind: 'group', name: 'Hungary and Slovakia' }));
	});
});

describe('who somebody is', () => {
	test.each([
		[
			'leads a country’s opposition, and is named below',
			"Row over vote\n\nZambia's main opposition leader on Tuesday rejected the outcome as “a coronation”.\n\nBwalya Kapotwe, a 58-year-old former mines minister, lost by 41,000 votes. “We have copies,” he said.",
			['Bwalya Kapotwe', 'Bwalya Kapotwe'],
		],
		[
			'holds an office with its branch in brackets, by its letters',
			'Deputy Commissioner of Police (Crime) Anjali Deshmukh-Rao said the gang was held. Counsel for the accused, Farhan Siddiqui, claimed that his client was a clerk. The DCP appealed to the public to stay calm.',
			['Anjali Deshmukh-Rao', 'Farhan Siddiqui', 'Anjali Deshmukh-Rao'],
		],
		[
			'is a union in another language',
			'«We want rest», said Béatrice Chollet, secretary of the Syndicat des conducteurs du rail (SCR). According to the union, 312 members voted.',
			['Béatrice Chollet', 'Syndicat des conducteurs du rail'],
		],
		[
			'is a child by an age in words',
			'One of the pupils, eight-year-old Jonte, came. “I waved,” he said.',
			['Jonte'],
		],
		[
			'is a body by letters of which some are a word of its name',
			'KFUK has asked to meet the board. The charity Kidney Forward UK has 900 members.',
			['Kidney Forward UK'],
		],
		[
			'is a firm, which is known as something',
			'Urs Zurbriggen is chairman of Falbenhornbahn AG. The company, known as FHB, lost money. FHB said it would close.',
			['Falbenhornbahn AG'],
		],
		['goes on doing it', 'Kwabena Frimpong keeps urging her to write it down.', ['Kwabena Frimpong']],
		[
			'asks for a paper from somewhere',
			'They were led by a BBC interviewer who had asked how many he knew.',
			['a BBC interviewer'],
		],
		[
			'is nobody named before a comma',
			'It will run buses to Port-Vallière, a spokeswoman announced, but they will carry no bicycles.',
			['a spokeswoman'],
		],
		[
			'is a firm, whatever its first word',
			'Pacific Harvest rejected that account. In a statement, it said the union had presented “new demands”.',
			['Pacific Harvest', 'Pacific Harvest'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test('presides, as a bracket tells', () => {
		const text =
			'Evidence\n\nMembers present: Ruth Amankwah (Chair), Lachlan Petrie\n\nThe CHAIR: Good morning.\n\nMr PETRIE: Nine millimetres?\n\nDr TREMBLAY: Yes.\n\nThe CHAIR: Order.\n\nMr PETRIE: I have done.';
		expect(speakers(text)).toEqual([
			'Ruth Amankwah',
			'Lachlan Petrie',
			'Dr TREMBLAY',
			'Ruth Amankwah',
			'Lachlan Petrie',
		]);
	});

	test('speaks under a label that tells an office', () => {
		const text =
			'Council meets\n\nTaking part were Council Members Vinh Khai Pham and Doreen Stallworth and City Clerk Rosalind Tso.\n\nCOUNCIL MEMBER PHAM: How many came from there?\n\nCOUNCIL MEMBER STALLWORTH: Forty-one.\n\nCOUNCIL MEMBER PHAM: So we write a law for one.\n\nCITY CLERK: Motion carries.';
		expect(speakers(text)).toEqual(['Vinh Khai Pham', 'Doreen Stallworth', 'Vinh Khai Pham', 'Rosalind Tso']);
	});
});

test('a quotation in corner brackets goes on behind its account, its stop outside', () => {
	expect(
		said(
			'Jun-ho Bae is critical of the pace. 「A school is the last thing that goes」, he explained. 「After that the young do not move」.',
		),
	).toEqual(['Jun-ho Bae: 「A school is the last thing that goes」 「After that the young do not move」']);
});

describe('live blogs', () => {
	test.each([
		[
			'whoever is passed on by "from"',
			'Storm\n\nThis from Northmoor Trains: “Do not travel. All services are cancelled.”',
			['Northmoor Trains: “Do not travel. All services are cancelled.”'],
		],
		[
			'what a reporter writes, as a paragraph',
			'Storm\n\nOur reporter Zsófia Halmos is there.\n\nZsófia writes: There are camp beds in the hall and a rabbit. The urn has not stopped since four.',
			['Zsófia Halmos: There are camp beds in the hall and a rabbit. The urn has not stopped since four.'],
		],
		[
			'police in the plural',
			'Both bridges are now closed, police confirm.',
			['police: Both bridges are now closed'],
		],
		[
			'whoever has just been heard',
			'“Stay in. Please.” That was the fire chief, Mehmet Sarı, on local radio.',
			['Mehmet Sarı: “Stay in. Please.”'],
		],
		[
			'whoever has it, at the end',
			'Sailings to the islands are cancelled until Friday, per Outer Sound Ferries.',
			['Outer Sound Ferries: Sailings to the islands are cancelled until Friday'],
		],
		[
			'whoever asks, with who that is',
			'Challenged by our editor, Dorcas Wambui, on whether the warning came too late, Ana Ruiz said it did not.',
			['Dorcas Wambui: whether the warning came too late', 'Ana Ruiz: it did not'],
		],
		[
			'whoever a question is about, and answers',
			'Iñaki Etxarri met reporters. Would Etxarri pick him? “Ask me at five to three on Saturday.”',
			['Iñaki Etxarri: “Ask me at five to three on Saturday.”'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('capitals', () => {
	test('speak for their countries', () => {
		const { actors, statements } = recordOf(
			'Uzbekistan accused Kyrgyzstan of holding back water. Tashkent dismissed the reply as “feverish”. Bishkek said it would study it.',
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual(['Uzbekistan', 'Uzbekistan', 'Kyrgyzstan']);
		expect(actors[0]).toMatchObject({ name: 'Uzbekistan', kind: 'organisation', aliases: ['Tashkent'] });
	});

	test('are towns where they do not speak', () => {
		const { actors } = recordOf('Ana Ruiz told reporters in Tashkent that Uzbekistan was dry.');
		expect(actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
	});
});

test.each([
	[
		'in another spelling',
		'Oleksandr Tarasenko left. Oleksandr Tarassenko said it was late. “Yes,” Tarasenko said.',
		['Oleksandr Tarasenko', 'Oleksandr Tarasenko'],
	],
	[
		'by a shorter first name',
		'Patrick Carlino said it was late. Supervisor Pat Carlino left.',
		['Patrick Carlino'],
	],
	[
		'by an office in two words',
		'Joe Marle said it was late. Vice President Marle was asked. “No,” Vice President Marle said.',
		['Joe Marle', 'Joe Marle'],
	],
])('somebody is one person %s', (_, text, expected) => {
	const { actors } = recordOf(text);
	expect(speakers(text)).toEqual(expected);
	expect(actors).toHaveLength(1);
});

test('a body of a nation is called by its letters with the nation before them', () => {
	expect(
		speakers(
			'The Chinese Center for Soil Control and Prevention said it was late. The Chinese CSC said more was lost.',
		),
	).toEqual(Array(2).fill('Chinese Center for Soil Control and Prevention'));
});

test('a man and a woman of one surname are two, whatever their first names begin with', () => {
	expect(recordOf('Christian Marle left. Christiana Marle said it was late.').actors).toHaveLength(2);
});

test('letters by which a body is told to be called, whatever it begins with', () => {
	const { actors } = recordOf(
		'The Northern Growers’ Federation, or FEGRO, said it was late. FEGRO will appeal.',
	);
	expect(actors.map(({ name, aliases }) => [name, aliases.includes('FEGRO')])).toEqual([
		['Northern Growers’ Federation', true],
	]);
});
