import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('which body, document or group speaks, where the words leave it open', () => {
	test.each([
		[
			'whoever is owned by a paper or a party with a plural, and not the owner',
			"“Stay,” said Fox News' Ana Ruiz. The Conservatives’ Tom Hale said the bill was overdue.",
			['Ana Ruiz', 'Tom Hale'],
		],
		[
			'a study, without where it was published',
			'The study, published in Nature Water on Monday, found that rivers carry twice as much sand.',
			['The study'],
		],
		[
			'those along a river, and not the river',
			'Irrigators along the Wirra River say the plan will ruin them.',
			['Irrigators along the Wirra River'],
		],
		[
			'an account, and nobody who is called like its first word',
			'Rajni Mehta founded the firm in 2019. “This is a mess,” wrote @Rajni_builds on Chirper.',
			['@Rajni_builds'],
		],
		[
			'the judge whose judgment it is',
			'IN THE COUNTY COURT\n\nBefore: HER HONOUR JUDGE LUND-OKOYE\n\n1. I find that the barking was a nuisance.\n\n2. The dog is dead.',
			['JUDGE LUND-OKOYE'],
		],
		[
			'nobody else whose picture a report shows',
			'The dam fell\n\nTom Hale came at two. I told him to sit down.\n\n© Ana Ruiz 2024',
			['I'],
		],
		[
			'somebody by a party',
			'MP Rowena Skaife was at the meeting. The Conservative later said she had been promised a seat.',
			['Rowena Skaife'],
		],
		[
			'a trust of two places',
			'Harrowdale and Wenby NHS Trust runs two hospitals. The trust said no bed would go.',
			['Harrowdale and Wenby NHS Trust'],
		],
		[
			'a body that was told to be so',
			'Row goes on\n\nHale & Sons, a Pelham builder, has gone bust. The builder said the roof was leaking.',
			['Hale & Sons'],
		],
		[
			'the force that was named',
			'Row goes on\n\nKent Police searched a house on Monday. A man was held. Police said the roof was leaking.',
			['Kent Police'],
		],
		[
			'a body whose name opens one sentence only',
			'Row goes on\n\nAerolind cancelled 40 flights on Monday. The airline said the roof was leaking.',
			['Aerolind'],
		],
		[
			'a company whose shares fell, and no place',
			'Row goes on\n\nShares in Roofco, which makes tiles, fell by a tenth. The company said the roof was leaking.',
			['Roofco'],
		],
		[
			'a body by its place, where it was told of so',
			'Row goes on\n\nNewt Aid has sued Pelham borough council over the pier. The council said the roof was leaking.',
			['Pelham borough council'],
		],
		[
			'a body alone, where no place tells whose it is',
			'Antitrust agency raids firm\n\nThe firm was silent on Monday. The agency said the roof was leaking.',
			['The agency'],
		],
		[
			'no paper that was told in a sentence with a colon',
			'Pier row goes on\n\nResidents told WBC News: “The pier has been shut since April.”',
			['Residents'],
		],
		[
			'a person whose statement goes on as it',
			'Ana Ruiz issued a statement on Monday. It said the money had been spent on books.',
			['Ana Ruiz'],
		],
		[
			'a body without a name whose report it is',
			'The union published a report on Friday. The report called for a pause to the works.',
			['The union'],
		],
		[
			'a body without a name after how it spoke',
			'In a statement, the club apologised. “We are sorry,” it said.',
			['the club'],
		],
		[
			'the lawyers of whom a letter is, and not whom they speak for',
			'Lawyers for Ida Bell released a letter on Friday. The letter says that nobody was told.',
			['Lawyers for Ida Bell'],
		],
		[
			'a witness, and not the paper that was told',
			'A witness told the Echo the car had been on fire. They added: “It was terrifying.”',
			['A witness', 'A witness'],
		],
		[
			'whoever publishes a study',
			'A study published by Menai University in 2023 found that a tile lasts for ten years.',
			['Menai University'],
		],
		[
			'a body by the number that begins its name',
			'The lenses are burned or buried, according to the charity Second Sight. Second Sight, which collects them, said it was happy.',
			['Second Sight', 'Second Sight'],
		],
		[
			'the group that was called so last',
			'Halcyon said the ships were late. Halcyon has two new ships.\n\nEnvironmental group Clear Fjord disagreed. The group said the fjords were full.',
			['Halcyon', 'Clear Fjord'],
		],
		[
			'a body that goes on as it after a verb in the present',
			'The national association bars women from the ring. It stated that youth activities were outside its responsibility.',
			['The national association'],
		],
		[
			'a group whose lawsuit it is',
			'On Tuesday a group of shopkeepers went to court. Their lawsuit alleges that the bank gambled with their money.',
			['a group of shopkeepers'],
		],
		[
			'one of two ministers, by what each is minister of',
			'Ana Ruiz, the transport minister, said the road was shut. Tom Hale, the fisheries minister, said the boats were late. The transport minister said he was joking.',
			['Ana Ruiz', 'Tom Hale', 'Ana Ruiz'],
		],
		[
			'an office without an article',
			'A head teacher has warned that the bus was cut.\n\nMaria Bell, head teacher of Thornley School, said she would walk.',
			['Maria Bell', 'Maria Bell'],
		],
		[
			'what the text has told a body to be',
			'Clearwater Ltd has sued Kessler Pumps, a supplier. The supplier said the valves were new.',
			['Kessler Pumps'],
		],
		[
			'a bank whose name does not tell that it is one',
			'Penn & Lowe said the deal was off. The bank said it was sorry.',
			['Penn & Lowe', 'Penn & Lowe'],
		],
		[
			'a company of several words like nobody’s name',
			'The harbour belongs to Blue Anchor. The company said the wall was safe.',
			['Blue Anchor'],
		],
		[
			'a body itself',
			'Tom Hale of Quillon Partners said the price was fair. Quillon Partners itself said the price was high.',
			['Tom Hale', 'Quillon Partners'],
		],
		[
			'the judge whose ruling it is',
			'Judge Ana Ruiz threw out the case. The ruling said the fence was legal.',
			['Ana Ruiz'],
		],
		[
			'the auditors whose audit it is',
			'Auditors found that half the seats were empty. The audit found that the tickets were free.',
			['Auditors', 'Auditors'],
		],
		[
			'a document that goes on as "it"',
			'The port is run by Halden Freight. An internal audit concluded that the cranes were unsafe. It recommended that they be replaced.',
			['An internal audit', 'An internal audit'],
		],
		[
			'a document that opens the sentence before',
			'Ana Ruiz grew it at the University of Port Lin.\n\nThe paper itself is cautious. “Our results do not show that moss can replace instruments,” it states.',
			['The paper'],
		],
		[
			'who did what a participle tells of a document',
			'The Supreme Court agreed. The lawsuit, filed on Monday by nine fishing cooperatives, alleged that officials had taken bribes.',
			['nine fishing cooperatives'],
		],
		[
			'a company, not where it is based and not whom it answers to',
			'The Consumer Hazards Board warned that the lamps could leak.\n\nBramblewick, based in suburban Walford, said in a statement that it was sorry. A Bramblewick spokesman could not be reached. Shares of Bramblewick fell.\n\n“We got this wrong,” the statement said. The company said it first heard of the fault in May.',
			['Consumer Hazards Board', 'Bramblewick', 'Bramblewick', 'Bramblewick'],
		],
		[
			'a rank in a body, and the office of one, without commas',
			'Superintendent of Police Arjun Rathore said a case had been registered.\n\nPresident of the St Amand Guest House Association Delroy Prescod told the Herald that two houses had closed.',
			['Arjun Rathore', 'Delroy Prescod'],
		],
		[
			'a body of two kinds of people',
			'But the Rural Nurses and Midwives Union said the exercise was an excuse.',
			['Rural Nurses and Midwives Union'],
		],
		[
			'people and what they did',
			'But parents who gathered outside the gate on Monday morning accused the school of tyranny.',
			['parents who gathered outside the gate'],
		],
		[
			'findings and who owns them',
			'The Athletics Integrity Office (AIO) said she had waived her right. According to the organisation’s published findings, the sample was “consistent with recent ingestion”.',
			['Athletics Integrity Office', 'Athletics Integrity Office'],
		],
		[
			'a body that opens the sentence before, and a sentence before that tells what was not said',
			'The council has closed the road, for reasons it did not name. It said that the bridge would be mended by May. It recommended that drivers take the ferry.',
			['The council', 'The council'],
		],
		[
			'an office with a capital that opens the sentence before',
			'District Collector Rekha Sukanya came at once. Dr Fathima Beevi said the children were well.\n\nThe Collector has closed the school. She assured parents that the guilty would not be spared.',
			['Fathima Beevi', 'Rekha Sukanya'],
		],
		[
			'a maker of a nation, named right before',
			'Volkner Motors builds long electric wagons.\n\nThe German carmaker says the wagon goes 300 miles on a charge.',
			['Volkner Motors'],
		],
		[
			'no airline, where somebody makes jets',
			'Sabo Airline is the largest buyer of Brecht jets, and flies 123 of them.\n\nThe French manufacturer said it would make no more.',
			['Brecht'],
		],
	])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

test('the company that owns a body is the one named behind it', () =>
	expect(
		speakers('The group that owns Salt Media, Oval Holdings, says that it will sell the paper in May.'),
	).toEqual(['Oval Holdings']));

test.each([
	['The company that owns Salt Media', 'The company that owns Salt Media said it would sell the paper.'],
	['A firm which supplies Harbour Bank', 'A firm which supplies Harbour Bank told reporters it was late.'],
	['Those who know Tom Hale', 'Those who know Tom Hale say he is kind.'],
	['Ida Moll', 'The lawyer who sued Harbour Bank, Ida Moll, said it was late.'],
])('whoever a clause tells of is not who it names: %s', (expected, text) =>
	expect(speakers(text)).toEqual([expected]),
);

test('a brokerage by that noun', () =>
	expect(
		speakers(
			'The market rose on Monday. “It has changed,” Topgate Capital said.\n\nPrices could fall, the brokerage said.',
		),
	).toEqual(['Topgate Capital', 'Topgate Capital']));
