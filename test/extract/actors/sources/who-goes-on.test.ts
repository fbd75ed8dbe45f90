import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('he, she, it and they are', () => {
	test.each([
		[
			'whoever spoke right before, in the paragraph before too',
			'Vice-President Karl Bastin came on Monday. Otto Borin’s accusation that Karl Hale had made the group had imperilled the lives of troops, Bastin said.\n\n“If my son were still in the army, the threat to his life would have gone up,” he said.\n\n“It is a disgrace,” he added.',
			['Karl Bastin', 'Karl Bastin', 'Karl Bastin'],
		],
		[
			'whoever spoke right before, not of whom that was said',
			'Rolf Quarell, 30, owned up to moving boundary stones in Orley. Today Quarell stood before the bench with his sister, who held a map as Quarell was asked to sit.\n\nTom Lockyer, for him, said the stones were old.\n\nQuarell, from Sandel, had dug at night “for the quiet”, Mr Lockyer said.\n\nHe added: “He never read the deed and now he is sorry.”',
			['Tom Lockyer', 'Tom Lockyer', 'Tom Lockyer'],
		],
		[
			'whoever said the sentence before, which began with the same pronoun',
			'The harbour spokesman Tom Lindell said that the quay is safe. Talking to traders, he said the crane had been mended. He said Councillor Arvid Elm, Mayor Imre Kahl and Judge Stellan Rood called their friends. He said nobody had sought a second one.',
			['Tom Lindell', 'Tom Lindell', 'Tom Lindell', 'Tom Lindell'],
		],
		[
			'whoever was asked about somebody, and not who that is',
			'“The choir sang flat all spring, so I would change it,” Moira Elvin told the Ledger.\n\n“With one more tenor we would have won,” she went on. Asked if Vera Kohl would join, she replied: “Never.”',
			['Moira Elvin', 'Moira Elvin', 'Moira Elvin'],
		],
		[
			'nobody who is named in what they say, where another has spoken',
			'Donal Bastin said at a fair that he could mend the mill. Councillor Viktor Puhl came on Friday. At another fair he said it was “a rare joy” to meet Puhl.',
			['Donal Bastin', 'Donal Bastin'],
		],
		[
			'one without a name who goes on, not whom they spoke of',
			'The librarian said the roof leaks.\n\n“Few readers like to sit beside Mirko Fenn,” he added.\n\nSo the reading room is half empty, he continued.',
			['The librarian', 'The librarian', 'The librarian'],
		],
		[
			'whoever asked last, not one of those named in between',
			'Rachel Moll presented the show. “In any other year they would be on the list,” Moll said of a list that included Senator Clara Kint, Senator Amy Kolb and Senator Liz Warden. “But nobody thinks that they get picked.”\n\nShe then asked if it was out of the question for Hanna Clint to choose a woman.',
			['Rachel Moll', 'Rachel Moll'],
		],
		[
			'nobody of whom they say it',
			'Tom Kolve said that Dario Borin was “a man of change”. There are three meetings, the first with Paul Ruane and the last with Dario Borin.\n\n“They have every reason to find common ground,” he said of Dario Borin and Paul Ruane, “because they need each other.”',
			['Tom Kolve', 'Tom Kolve'],
		],
		[
			'a body that spoke in the same sentence',
			'The Union of Nurses writes that care has improved. Though the Health Agency has said there is no need to worry, it has also said that remote regions are at risk.',
			['Union of Nurses', 'Health Agency', 'Health Agency'],
		],
		[
			'of whom a sentence goes on to tell that a pronoun opens',
			'Karl Hale was glad.\n\nAfter he blasted the hit film for its songs, Pastor Kevin Swann told the crowd that it was wicked.',
			['Kevin Swann', 'Kevin Swann'],
		],
		[
			'a developer, who may be a man, and not of whom he spoke',
			'Harbour developer Mel Tarver was dismayed at the thought of Otto Borin as the nominee. “I kept telling myself that it will not happen,” he told the Ledger.',
			['Mel Tarver'],
		],
		[
			'one document, whose words stand one after the other',
			'The e-mail, released by Legal Watch, was sent in May by the chief of staff, more than three hours after the first fire at the annex of the Bureau of Works and an hour after the second one, which was almost a mile away from the main building. Two people were hurt at each of the two places, and more than twenty were taken away in buses. The bridge was shut for a day.\n\n“I just tried you on the phone but you were all in with the people from the State Office,” it reads.\n\n“After consulting with General Dempster and the Joint Staff, we have found the forces,” it said.\n\n“Please say how you wish to tell the State Office,” it read.',
			['Legal Watch', 'Legal Watch', 'Legal Watch'],
		],
		[
			'the people of whom a name only tells more',
			'Her post got the attention of two big-name Democratic politicians: Senator Liz Warden and congresswoman Alexandra Cortin.\n\nThey criticised the company and the effect that big businesses have.',
			['two big-name Democratic politicians'],
		],
		[
			'whoever had come for something, and not what they had come for',
			'One floor below, the rooms were full of bankers and government officials who had gathered for the Climate Now summit. They agreed that countries must do more.',
			['government officials'],
		],
		[
			'a woman of whom the text tells so, whatever her first name is elsewhere',
			'Rep. Ilhan Moll sits for Orley. Rep. Alexandra Cortin linked the threat to the show.\n\nMoll asked for mercy at Karl Hale’s hearing in a letter on Tuesday, saying she did not think that prison would help. She added, “We must teach him.”',
			['Ilhan Moll', 'Ilhan Moll', 'Ilhan Moll'],
		],
		[
			'not the mother of whom they speak',
			'Mona Lund won the prize on Monday. “I am glad,” she said.\n\nHer mother, Ines Lund, died in 2014. She added that nothing would have happened without her mother.',
			['Mona Lund', 'Mona Lund'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('a phrase means', () => {
	test.each([
		[
			'nobody whom only the lines below name so, in the middle of a dialogue',
			'Bernie Kessler announced his candidacy in May. “One of us is a candidate of the few,” Kessler remarked.\n\n“That would be you?” Gloria Borg asked Kessler.\n\n“That would be me, yes,” the senator said.\n\nSen. Clara Kint, who has endorsed him, said Kessler was strong.',
			['Bernie Kessler', 'Bernie Kessler', 'Gloria Borg', 'the senator', 'Clara Kint'],
		],
		[
			'nobody who did something with them',
			'Men fall ill of their bedding, doctors say. It happened to one of them in May. Owen Dempsie talked with the man over the phone.\n\n“Most people of course do not get this,” Dempsie said.\n\n“It does not affect me at all now,” the man wrote.',
			['doctors', 'Owen Dempsie', 'Owen Dempsie', 'the man'],
		],
		[
			'whoever serves as that',
			'“There is a real opportunity with the enthusiasm,” said Henry Barb, a Norvik-based strategist who serves as a party committeeman. “I think we will find new donors.”',
			['Henry Barb'],
		],
		[
			'another than the first, where the text says so',
			'The bakery is to close.\n\nA close friend of Karl Bastin told the Ledger that he was tired.\n\nAnother friend added that Bastin had kept the ovens lit until May.\n\n“The flour bill was too much for Karl,” said the pal.',
			['A close friend of Karl Bastin', 'Another friend', 'Another friend'],
		],
		[
			'another of several than the one before',
			'The camp was shut in June.\n\n‘The soup was cold,’ one of the campers told the warden in a note.\n\nAnother of the campers said: ‘I slept in the boat.’',
			['one of the campers', 'Another of the campers'],
		],
		[
			'the spokesperson who spoke, not another’s who is named only below',
			'The ferry lay at the quay on Wednesday.\n\nA spokesperson for the Pilots Guild later told Orley Radio that no ship has been moved.\n\n“Once the tide is right, we shall move one,” the spokesperson said.\n\nWhen reached on Friday, spokesperson for the mayor’s office, Ivana Jelk, told Orley Radio that the town had no part in it.',
			['A spokesperson for the Pilots Guild', 'A spokesperson for the Pilots Guild', 'Ivana Jelk'],
		],
		[
			'a family, never whoever is named right before',
			'The Brandt family sent a note as the bridge was opened at the Old Mill on Sunday.\n\nIn the note read on the bank by deputy engineer Matt Corran, the family described the “endless” wait for a crossing. They said: “We can walk to church again.”',
			['the family', 'the family'],
		],
		[
			'a body, never whoever is named right before',
			'Mayor Rudi Kessel on Friday blamed Kamil Brod for the empty stalls, claiming that the market is shunned by people like Georg Sorin, the county-run Orlet news agency reported.',
			['the county-run Orlet news agency'],
		],
		[
			'the body that is named behind its clause',
			'The company that runs the Novas, Dick Lark Productions, denies that anything has been sorted.',
			['Dick Lark Productions'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
