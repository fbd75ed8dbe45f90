import { expect, test } from 'vitest';
import { speakers } from '../../model.js';

test.each([
	[
		'the writer told further on, past when and to whom it was sent',
		'Norvik is closing its mill, according to an internal memo seen by the Harbour Post.\n\nIn the memo, sent to all staff at 6:40 a.m. local time on Thursday, chief executive Ana Ruiz wrote that the company had grown too fast.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'the writer told in the body of an article whose headline tells of the paper',
		'Ferry crews had no training, says report\n\nThe crews of the island ferries are tired.\n\nMany have left.\n\nThe pay is low.\n\nA new pier was built.\n\nIt cost £3 million.\n\nIn a 64-page report published on Tuesday, the ombudsman, Ana Ruiz, found that nobody had been trained.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'whoever made it, told behind when it was made and for whom',
		'The council had a report written for it in 2023 by the consultants Brandt Lowe. The report projected that traffic would fall.',
		['Brandt Lowe'],
	],
	[
		'whoever drew it up, of a document under another name',
		'The court saw a survey drawn up in 1987 by the Fernhill Estate. The document states that the ditch is the boundary.',
		['Fernhill Estate'],
	],
	[
		'the maker of the study that is called a paper further on',
		'The coast is crumbling, according to a study by the Hallvar Polar Institute.\n\nThe paper, published on Thursday, says that the sea is warmer.',
		['Hallvar Polar Institute', 'Hallvar Polar Institute'],
	],
	[
		'its author, whom the text goes on to name',
		'A study commissioned by the canton found that bells are too loud. Its author, the acoustician Bo Lund, recommends smaller bells.',
		['Bo Lund', 'Bo Lund'],
	],
	[
		'the author of a memo, with a title',
		'An internal memo shows that engineers at the roads agency knew of the cracks.\n\n“I cannot sign off another winter,” the author, senior engineer Mei Sorland, wrote.',
		['Mei Sorland', 'Mei Sorland'],
	],
	[
		'whose letter is told to show that somebody had warned',
		'A leaked letter showed that Margit Hallow, the pensions secretary, had warned the chancellor in spring.\n\nThe letter, dated 3 October, says that 400,000 homes would go cold.',
		['Margit Hallow'],
	],
	[
		'whoever filed the suit, by a name behind a description',
		'Her lawyer, Gus Pappas, filed suit against the chain on Thursday. The complaint alleges that managers knew about the cooler.',
		['Gus Pappas'],
	],
	[
		'the body whose page bears a notice',
		'Tarn Lake Hospital is short of nurses. A notice on the hospital’s website says that the ward will close in May.',
		['Tarn Lake Hospital'],
	],
	[
		'the body that looked into it, of which the next sentence tells',
		'A ferry that sank off Talo had twice been reported, an interim report said on Friday.\n\nThe Maritime Safety Commission said that the owner had ignored the reports.',
		['Maritime Safety Commission', 'Maritime Safety Commission'],
	],
	[
		'the body that published its findings, of a report that the headline tells of',
		'Driver waited as tunnel filled with smoke, says report\n\nTwo dispatchers slept, the report says.\n\nThe Transport Safety Council, which published its findings on Tuesday, did not blame anybody.',
		['Transport Safety Council', 'Transport Safety Council'],
	],
	[
		'whoever looked into it, of a document that is told of in other words between',
		'An audit has found that the generators failed.\n\nThe 84-page report by the State Audit Office was delivered in May. The report was not published.\n\nThe document warns that nurses would have to work in the dark.',
		['State Audit Office', 'State Audit Office'],
	],
	[
		'the body for which a spokesman of its own signs',
		'The Traders Union has condemned the tax. In a statement signed by its National President, Comrade Bo Lund, the union lamented that shops would close.\n\n“Nobody asked us,” the statement said.',
		['Traders Union', 'Traders Union', 'Traders Union'],
	],
	[
		'whoever has somebody sign for him',
		'But Commissioner Ana Ruiz, in a statement signed by her press secretary, Mr Bo Lund, and made available to reporters, described the claim as “wicked”.\n\n“The government has paid,” the statement read.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
])('whoever stands behind a document is %s', (_, text, expected) => {
	expect(speakers(text).slice(-expected.length)).toEqual(expected);
});

test.each([
	[
		'a paper of a school that has no name is its own',
		'A school report noted that she “would rather sing than count”. Ana Ruiz laughed.',
		['A school report'],
	],
	[
		'figures that are people have issued nothing',
		'Some party figures concluded that it was too late to stop Bo Lund.',
		['Some party figures'],
	],
	[
		'what a body does after a document has spoken is its own',
		'Bo Lund wrote to his staff. “I have sold my flat,” the letter read.\n\nThe Consumer Council had received 1,847 complaints by noon. It advised everybody to keep receipts.',
		['Bo Lund', 'Consumer Council'],
	],
	[
		'everybody is nobody who has a name',
		'Auditor Ana Ruiz was angry. “We asked,” she told a committee. “Everybody remembered the meeting.”\n\nHer report makes 14 demands. It calls on the board to publish figures.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'a page has the paper behind it that printed it',
		'The strike goes on. “Nothing moves,” the Evening Beacon’s front page said.',
		['Evening Beacon'],
	],
])('%s', (_, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});

test('the next one who is told to say something is not behind a document', () => {
	const text =
		'Norvik is closing, according to a report seen by the Harbour Post.\n\nAna Ruiz, who lives nearby, said that she would miss the mill.';
	expect(speakers(text)).toEqual(['a report seen by the Harbour Post', 'Ana Ruiz']);
});
