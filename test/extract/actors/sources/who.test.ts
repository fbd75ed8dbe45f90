import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('who speaks, where the words leave it open', () => {
	test.each([
		[
			'no man, where a fisherman owns what she is',
			'Pat Moss said the pier would open. Nuala Keane, a fisherman’s widow from Skerry, was on the quay. “Never again,” she said.',
			['Pat Moss', 'Nuala Keane'],
		],
		[
			'a first name that is none elsewhere, before a Dutch particle',
			"Anke van 't Hoff said the dyke would hold. Hoff left.",
			["Anke van 't Hoff"],
		],
		[
			'who is named by what is told of a noun',
			'Dolores Kane, who owns the place, smiled. “Order the soup,” advises the waiter, whose name is Caspian.',
			['Caspian'],
		],
		['no name before a company’s trade', 'Telco Southlink denied it had cut the line.', ['Southlink']],
		[
			'whoever wrote the article, by the byline',
			'The bell founder\n\nBy Lucian Abery\n\nAgnieszka Thorne makes bells. I asked what she would like on her grave.',
			['Lucian Abery'],
		],
		[
			'to whom a message was sent that is answered',
			'Prosecutor Ada Rook read out the chats.\n\nIn a message to his sister, Finn Hale wrote: “If they ask, say no.”\n\nShe texted back: “Say what?”',
			['Finn Hale', 'his sister'],
		],
		[
			'whoever keeps a blog',
			'Slugs\n\nPosted on 11 July by bo_digs | 23 comments\n\nI met Tom Hale. I asked who was going to pay.',
			['bo_digs'],
		],
		[
			'whose book an extract is from',
			'The night of the goat\n\nIn this extract from her memoir the surgeon Ana Ruiz meets a goat\n\nTom Hale came at two. I told him that he was late.\n\n© Ana Ruiz 2024. Goats is published by Fathom.',
			['Ana Ruiz'],
		],
		[
			'somebody by age and nation',
			'Annika Lindqvist took over in February. The 49-year-old Swede said there would be no cuts.',
			['Annika Lindqvist'],
		],
		[
			'a retired general, by the name',
			'The Governor, Lt. Gen. (retd.) K.P. Thapliyal, said the report was late.',
			['K.P. Thapliyal'],
		],
		[
			'a king, without what he is styled',
			'HRM King Dappa Owuso IV assured the governor that he was glad.',
			['King Dappa Owuso IV'],
		],
		['an account, whatever it posts on', '“Same,” posted @ellenbakes on Chirper.', ['@ellenbakes']],
		[
			'somebody, without how a tabloid says he feels',
			'Fuming Nigel said: “It is like living next to a zoo.” Nigel Armitage lives next door.',
			['Nigel Armitage'],
		],
		[
			'she, by a first name of both',
			'The pier is shut.\n\nCouncil leader Pat Moss has told reporters that nobody was hurt. “We are lucky,” she said.',
			['Pat Moss', 'Pat Moss'],
		],
		[
			'a man with a Korean surname that is a woman’s name elsewhere',
			'Row goes on\n\nKim Min-jun runs the hall in Pelham. Mr Kim said the roof was leaking. He said it was late.',
			['Kim Min-jun', 'Kim Min-jun'],
		],
		[
			'somebody without the article of the surname',
			'Row goes on\n\nFatima al-Rashid runs the hall in Pelham. Rashid said the roof was leaking.',
			['Fatima al-Rashid'],
		],
		[
			'somebody whose first name is a month’s, after “by”',
			'Row goes on\n\nThe hall is run by Jan van der Meer, 54. “The roof is leaking,” said Mr van der Meer.',
			['Jan van der Meer'],
		],
		[
			'somebody whose first name is a month’s',
			'Pat Moss said the pier would open.\n\nPicture: Jan van der Meer on the quay. “Never again,” he said.',
			['Pat Moss', 'Jan van der Meer'],
		],
		[
			'an age and what more is told of its bearer',
			'Baker Tom Hale has had enough.\n\nThe 44-year-old, brother of the actress Ida Hale, claims that the lane is too narrow. “I have been here for years,” he said.',
			['Tom Hale', 'Tom Hale'],
		],
		[
			'he and she by the form of a name',
			'Olena Kovalska met Said bin Nasser on Monday. He said the ship was late. She said the port was shut.',
			['Said bin Nasser', 'Olena Kovalska'],
		],
		[
			'whom something is written to',
			'Tom Archer, the mayor, wrote to Ida Moll on Monday. His letter said the ferry was late.',
			['Tom Archer'],
		],
		[
			'a noun before the verb',
			'“It was a cold night,” said harbour master Ana Ruiz. “We all froze,” the harbour master said.',
			['Ana Ruiz', 'Ana Ruiz'],
		],
		[
			'whoever a clause has told of',
			'A farmer whose barn burned down said the rain was late.',
			['A farmer whose barn burned down'],
		],
		[
			'a couple by their titles',
			'Effie Nic Leòid and her husband, Daniel Nic Leòid, live there. Mr Nic Leòid said the road was closed.',
			['Daniel Nic Leòid'],
		],
		[
			'whom a spokesman speaks for, though only told of',
			'A spokesman for the airline issued an apology. He said the flight had been delayed by fog.',
			['A spokesman for the airline'],
		],
		[
			'whoever speaks to another who is named',
			'“We lost,” said Mary Holt to her lawyer, Tom Bolt, on Monday. It rained.',
			['Mary Holt'],
		],
		[
			'one of whom nothing tells man or woman, who goes on as they',
			'Residents in the lane have complained. A spokesperson for Southmere Water said the pipe was old. They said repairs would take a week.',
			['A spokesperson for Southmere Water', 'A spokesperson for Southmere Water'],
		],
		[
			'parents of whoever was told of',
			'Ana Ruiz was born in Lowestoft. Her father, a coal merchant, disapproved. “She should have been a dentist,” he said.',
			['Her father'],
		],
		[
			'no parent of whom the words speak',
			'Ana Ruiz was born in Lowestoft. Her mother disapproved. “Mother wanted a dentist,” she recalled.',
			['Ana Ruiz'],
		],
		[
			'who delivers a letter',
			"The Consumers' League delivered a letter of protest to the company. “A lunch box is a promise,” the letter reads.",
			["Consumers' League"],
		],
		[
			'whom a heading calls by a post, without the time before it',
			"Airport strike live\n\n09:15 Minister says he won't step in\n\nThe transport minister, Fergal Daunt, was on his way into cabinet.",
			['Fergal Daunt'],
		],
		[
			'a surname with a particle behind a word that opens a headline',
			'Late Van Hulst winner sinks Aarlund\n\nRéka Van Hulst scored with four seconds left to send Dunaváros into the semi-finals on Sunday. The coach of Aarlund was furious after the match.\n\n“Anyone but Gornik,” said Van Hulst.',
			['Réka Van Hulst'],
		],
		[
			'somebody without the word that opens a headline',
			'Late Szalai winner sinks Aarlund\n\nRéka Szalai scored with four seconds left to send Dunaváros into the semi-finals on Sunday. The coach of Aarlund was furious after the match.\n\n“Anyone but Gornik,” said Szalai.',
			['Réka Szalai'],
		],
		[
			'somebody without the post that opens the sentence',
			'Stablemaster Kurokawa Daigo, 52, said the girls were strong. “They win,” he recalled.',
			['Kurokawa Daigo', 'Kurokawa Daigo'],
		],
		[
			'whoever is told to be something in apposition',
			'In the front row today is Winston Barrett, 73, a former steelworker who was told in April that he had four months to live. “That was ten months ago,” he says.',
			[null, 'Winston Barrett'],
		],
		[
			'the author by the name with a form of address',
			'The author of that study, Professor Luc Hennebert of the Free Polytechnic, is not pleased. “A test strip costs forty cents,” he explained.',
			['Luc Hennebert'],
		],
		[
			'somebody who opens a long sentence, told by a post',
			'Anjali Roy drowned in May.\n\nOn the final day of the inquest at Maidstone, the senior coroner for Mid Kent, Margaret Ainscough, recorded a conclusion of misadventure. She said the crew should never have been on the water.',
			['Margaret Ainscough'],
		],
		[
			'whoever owns an inn, and not the inn',
			'Among those signing was Derek Vowles, landlord of the Bell Inn, who says he is considering a change of name.',
			['Derek Vowles'],
		],
		[
			'who told, where a point ends a sentence within the name',
			'The town is small. S. Venkat, who lives there, said the road was shut.',
			['S. Venkat'],
		],
		[
			'somebody who is something without an article',
			'Ana Ruiz is president of Leith Rovers. The president said the pitch was wet.',
			['Ana Ruiz'],
		],
		[
			'whoever a lead tells of, named in the next paragraph with a verb',
			'A farmer says the rain was late.\n\nTom Archer keeps forty cows by the river.\n\n“There is no grass,” the farmer said.',
			['Tom Archer', 'Tom Archer'],
		],
		[
			'whoever speaks on condition of anonymity',
			'A deputy who took part in the drill and spoke on condition of anonymity said the school was empty.',
			['A deputy who took part in the drill and spoke on condition of anonymity'],
		],
		[
			'those who sue, up to what is told of them',
			'Relatives of 31 people who died when the dam burst last year have sued the company. The lawsuit says the wall was cracked.',
			['Relatives of 31 people'],
		],
		[
			'somebody close to whoever is named',
			'A source close to the council leader, Rosemary Fitch, said that she was tired.',
			['A source close to the council leader, Rosemary Fitch'],
		],
		[
			'the bearer of a surname who has just been introduced',
			'Attorney General Yves Lantam said the state would comply. “We lost,” Lantam said.\n\nTheir lawyer, Adjoa Lantam, said her clients would go home. “They can wait,” Lantam said.',
			['Yves Lantam', 'Yves Lantam', 'Adjoa Lantam', 'Adjoa Lantam'],
		],
		[
			'no relative who has just been introduced',
			'Tom Hale denied that he had seen the money.\n\nHis wife, Ida Hale, wept. Hale said that he would appeal.',
			['Tom Hale', 'Tom Hale'],
		],
		[
			'the younger of two',
			'Captain Jamie Voss was sent off. Rovers had led through Kieran Voss, his brother. The younger Voss said it was the best day of his life.',
			['Kieran Voss'],
		],
		[
			'a time before the source',
			'Last winter the council wrote that it would replace the clock.',
			['the council'],
		],
		[
			'a participle after where the speaker is from',
			'“It is a press release, not a paper,” said virologist Obinna Maduka of the Leiden Institute of Infection, adding that the company had not said how the colds were diagnosed.',
			['Obinna Maduka', 'Obinna Maduka'],
		],
		[
			'two verbs of one subject',
			'Chief Minister Murtaza Shah on Saturday ordered an inquiry into the breach of the dam that flooded more than 60 villages, and vowed that those responsible would not be spared.',
			['Murtaza Shah', 'Murtaza Shah'],
		],
		[
			'one of several',
			'Diplomats said a vote could come on Thursday, though one cautioned that “nobody has counted to nine”.',
			['Diplomats', 'one'],
		],
		[
			'an age that was told before',
			'Zhou Yun, 19, beat Katerina Lind. “Honestly I am thinking only of a sandwich,” the 19-year-old said. Lind, 27, was in tears.',
			['Zhou Yun'],
		],
		[
			'whoever stands trial, and the judge',
			'Mrs Bukola Adesanya, 34, who is standing trial with two others, said her supervisor had the key. “He saw a bus,” said Justice Folake Osuntokun. The defendant replied that the land belonged to her father. “That will do,” the judge said.',
			['Bukola Adesanya', 'Folake Osuntokun', 'Bukola Adesanya', 'Folake Osuntokun'],
		],
	])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('no statements', () => {
	test.each([
		'The charts became known as “the Winnies”.',
		'Sixty-two pupils of the school at Kolvady were admitted to hospital on Wednesday after their lunch.',
		'At the clinic, two of nine nurses reported for duty, and the rest stayed at home.',
	])('%s', (text) => expect(speakers(text)).toEqual([]));
});
