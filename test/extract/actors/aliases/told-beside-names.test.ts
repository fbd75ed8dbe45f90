import { expect, test } from 'vitest';
import { called } from '../../model.js';

test.each([
	[
		'a title that is taken for a part of the name, in a signature',
		'“I ran the numbers.”\n— Dr. Helga Moll, 52, teaches sums at the college',
		'Helga Moll',
		['Dr. Helga Moll'],
	],
	[
		'a noun for somebody that is no verb',
		'The bridge stopped reporting, according to meteorologist Priya Castle.',
		'Priya Castle',
		['the meteorologist'],
	],
	[
		'one that is a verb elsewhere, where none may stand',
		'The game turned when referee Fergus Quill sent the captain off. It went in off the shin of Rovers captain Jodie Moll.',
		'Jodie Moll',
		['Rovers captain Jodie Moll', 'the Rovers captain'],
	],
	[
		'an office whose words are tagged as others',
		'It runs on the device, according to chief hardware officer Joaquim Tavares, who was glad.',
		'Joaquim Tavares',
		['the chief hardware officer'],
	],
	[
		'a post at the end of a line',
		'“We asked the same question twice.”\n— Astrid Lund, prime minister\n\n“He cheated, by the way.”\n— Tomasz Wieland, Bishop of Hagen\n\nThe bakers left.',
		'Tomasz Wieland',
		['Bishop of Hagen'],
	],
	[
		'two posts',
		'The company added that its founder and largest shareholder, Baltasar Quint, was glad. “Good,” said Chuk Okonta, the company’s Founder and Chief Executive Officer.',
		'Chuk Okonta',
		['the company’s Founder and Chief Executive Officer'],
	],
	[
		'what somebody has become',
		'Birgit Hellmark, who became chief operating officer in 2020, did not answer. “Find us a drawer,” wrote Bertrand Siegrist, now chairman of the board.',
		'Birgit Hellmark',
		['chief operating officer'],
	],
	[
		'how many children somebody has',
		'Mother of two Maricel Lund said she had fed her son.',
		'Maricel Lund',
		['the mother of two'],
	],
	[
		'an office before a rank cut short',
		'By noon nobody had come, according to army spokesperson Maj. Arvin Moll. He was tired.',
		'Arvin Moll',
		['the army spokesperson'],
	],
	[
		'what somebody was then',
		'In an e-mail of 6 May, the bank’s then compliance head, Odile Moll, told a colleague that the client was gone.',
		'Odile Moll',
		['the bank’s then compliance head'],
	],
	[
		'an office with its field, without its owner',
		'He was plotting to impose his Commissioner for Works, Tonye Moll, as successor.',
		'Tonye Moll',
		['his Commissioner for Works', 'the commissioner for Works'],
	],
	[
		'who serves another',
		'Reacting, the Chief Press Secretary to the governor, Ibrahim Moll, said in a statement that it was late.',
		'Ibrahim Moll',
		['the Chief Press Secretary to the governor'],
	],
	[
		'a nickname with a comma in its marks',
		'Terrell Moll, known to regulars at the diner as “T-Bone,” had no record.',
		'Terrell Moll',
		['T-Bone'],
	],
	[
		'what stands in brackets behind it',
		'Present: Gareth Moll (Senior Planning Officer), Ida Lund (independent) and Bo Tarn (in the chair). Nobody spoke.',
		'Gareth Moll',
		['Senior Planning Officer'],
	],
	[
		'a name that another phrase tells',
		'“You are cold,” said our waiter, a young man named Kofi with the bearing of a ship’s mate.',
		'Kofi',
		['our waiter'],
	],
])('people are called by what stands beside their names: %s', (_, text, name, expected) => {
	expect(called(text)[name]).toEqual(expect.arrayContaining(expected));
});

test('nobody is called by a verb, nor by a time', () => {
	const all = called(
		'Polls see Ruiz ahead. Voters want Lund. Birgit Hellmark, who became chief officer in 2020, did not answer. Ida Moll (independent) left.',
	);
	const aliases = Object.values(all).flat();
	for (const wrong of ['the see', 'the want', 'chief officer in 2020', 'independent'])
		expect(aliases).not.toContain(wrong);
});

test.each([
	[
		'A nurse at the picket line, who gave her name only as Vida, accused them of lying.',
		'Vida',
		'a nurse at the picket line',
	],
	['“Start at the cheek,” advised the waiter, whose name is Caspian.', 'Caspian', 'the waiter'],
	[
		'The whistleblower, whom we call Martin because he is afraid, said he was sorry.',
		'Martin',
		'the whistleblower',
	],
	[
		'“It smelt of glue,” said a former bus driver named Solly Pereira.',
		'Solly Pereira',
		'a former bus driver',
	],
	['“They rang,” said a clerk at the larger of the two, who gave her name as Dewi.', 'Dewi', 'a clerk'],
])('people are called as the phrase that tells their names: %s', (text, name, expected) => {
	const aliases = called(text)[name];
	expect(aliases).toContain(expected);
	expect(aliases).not.toContain('the larger');
});
