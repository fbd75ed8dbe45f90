import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { committedModel } from '../model.js';

/** What readers are shown of a sentence within an article. */
function shown(sentence: string): string[] {
	const text = `Row over harbour\n\nThe old harbour has been closed since April.\n\n${sentence}\n\nIt was built in 1904.`;
	const document = { id: 'not', title: 'Row over harbour', origin: '-', text, headings: [] };
	return extract(document, committedModel)
		.statements.filter(({ report, kind }) => report === 'speech' || kind !== 'indirect')
		.map(({ speaker, text }) => `${speaker}: ${text}`);
}

test.each([
	'A cousin sent it by post, marked «samples».',
	'Ana Ruiz did not want to name a date.',
	'Voters are divided on how the wall should be built.',
	'Correction: An earlier version of this article said that Ana Ruiz was 45.',
	'This story has been corrected to say that Ana Ruiz is 46.',
	'Ana Ruiz never claimed that the bridge was safe.',
	'Ana Ruiz did not claim that the bridge was safe.',
	'Ana Ruiz has never denied that the bridge was old.',
	'Ana Ruiz stopped short of blaming the council.',
	'Ana Ruiz is yet to say what caused the fire.',
	'Ana Ruiz said no more.',
	'Ana Ruiz was asked whether she would resign.',
	'Ana Ruiz, the mayor, asked whether she would resign, walked away.',
	'Ana Ruiz said little about the plan.',
	'Ana Ruiz noted the number of the car.',
	'Ana Ruiz explained the rules to the children.',
	'Ana Ruiz described the scene to detectives.',
	'Norvik Rovers confirmed their place in the final with a late goal.',
	'The court heard three witnesses on Monday.',
	'A striker went down, and referee Ana Ruiz pointed to the spot.',
	'Ana Ruiz denied entry to three men.',
	'Ana Ruiz reported the theft to the insurer.',
	'Ana Ruiz wrote three letters to the council.',
	'Light effects give the illusion that the spiders are crawling all over each other.',
	'The new Pebble with a clock eliminates that by adding a small display to the side.',
	'Norway and Sweden traded blame over a drained lake.',
	'The two clubs trade blame over the fire.',
	'Ana Ruiz maintained the bridge for 30 years.',
	'Ana Ruiz showed photographs of the bridge.',
	'Ana Ruiz stressed the wrong syllable.',
	'Ana Ruiz starred in “The Wet Dogs” and “Salt”.',
	'Ana Ruiz studied “dark patterns” at the university.',
	'Ana Ruiz plays a character called “Old Ned”.',
	'The course is called “Rope and Rigging”.',
	'In June the district began what it called “Operation Homeroom.”',
	'The results were no disappointment, as most of the companies reported better sales.',
	'It was a prospect that Tom Bell denied earlier in the day.',
	'Ana Ruiz added to her collection of titles, winning the race.',
	'The car was unveiled on Sunday ahead of the Detroit Motor Show.',
	'The Sornish state’s premier cheered on the “historic” move.',
	'The only two Sornish states to have signed peace deals were absent.',
	'The firm also added smaller boats to the list.',
	'The firm also added smaller boats to the Lindow contract.',
	'All firms may bid on future task orders for the delivery of cargo.',
	'Most northern states that will vote in March have small towns.',
	'He once read “Oak and Ash: A Life” by Ana Ruiz, asking for more.',
	'Highly recommended as a great way to see the town.',
	'Ana Ruiz is expecting a baby in May.',
	'The duchess expects a baby in spring. Doctors are pleased.',
	'Ana Ruiz declined later to state when the bridge would be ready.',
	'A clerk of the Ruiz brand - a firm pitched as “the best for boats” - was at the harbour.',
	'Ana Ruiz added her seventh goal for the Rovers, and Bo Hale stopped 27 shots.',
	'The decision puts the town at odds with its allies.',
	'His doctor referred him to a clinic in Sorn.',
	'Ana Ruiz would then have claimed that the tape was false.',
	'Would Ana Ruiz have pleaded that she was ill?',
	'Asked whether the bridge was safe for the heavy lorries of the mill, Ana Ruiz demurred.',
	'The cost is close to the 53 million that Ana Ruiz cited, but it will rise.',
	'You’re promised a smooth ride on the new line.',
	'She was a geologist, and the men called her “the Seismograph”.',
	'The boat, which Ana Ruiz had named “Second Wind”, was sold.',
	'Ana Ruiz, who wrote the standard history “Bronze and Breath”, was there.',
	'We put those two cases to the council.',
	'Her apprentice, Bo Hale, puts his head round the door.',
	'Our correspondent gathered that many of the teachers now drive taxis.',
	'Deficits would add up to 15 million more than the budget office had predicted.',
])('nothing is shown of %s', (sentence) => {
	expect(shown(sentence)).toEqual([]);
});

test.each([
	['Ana Ruiz described the plan as reckless.', 'Ana Ruiz: the plan as reckless'],
	['Ana Ruiz explained that the rules had changed.', 'Ana Ruiz: that the rules had changed'],
	['Ana Ruiz noted that prices had risen by a tenth.', 'Ana Ruiz: that prices had risen by a tenth'],
	['Ana Ruiz stressed the “wrong” syllable.', 'Ana Ruiz: the “wrong” syllable'],
	[
		'Ana Ruiz, who sits on the board, asked why the crane had been sold.',
		'Ana Ruiz: why the crane had been sold',
	],
	['Ana Ruiz, a doctor, asked for the gate to be shut.', 'Ana Ruiz: the gate to be shut'],
	['Ana Ruiz said little had changed since April.', 'Ana Ruiz: little had changed since April'],
	['Ana Ruiz ordered an audit of the harbour fund.', 'Ana Ruiz: an audit of the harbour fund'],
	[
		'Ana Ruiz, 34, of Mill Row, Sorn, admitted stealing a bicycle from Hale Cycles in May.',
		'Ana Ruiz: stealing a bicycle from Hale Cycles in May',
	],
	['Ana Ruiz pleaded not guilty to arson.', 'Ana Ruiz: not guilty to arson'],
	['Ana Ruiz pleaded guilty in May to stealing a boat.', 'Ana Ruiz: guilty in May to stealing a boat'],
	['The bridge is safe, Ana Ruiz said in a report released Wednesday.', 'Ana Ruiz: The bridge is safe'],
	['The bridge is safe, Ana Ruiz said later by telephone.', 'Ana Ruiz: The bridge is safe'],
	[
		'In a note headed “Mind the Aisle”, Ana Ruiz wrote: “You can’t card your way out of that.”',
		'Ana Ruiz: “You can’t card your way out of that.”',
	],
	['Teachers called the ruling “Orwellian”.', 'Teachers: the ruling “Orwellian”'],
	['Ana Ruiz called him “Crooked Tom”.', 'Ana Ruiz: him “Crooked Tom”'],
	['Ana Ruiz put the win down to a new coach.', 'Ana Ruiz: the win down to a new coach'],
	['Ana Ruiz ruled out a rights issue.', 'Ana Ruiz: a rights issue'],
	['Ana Ruiz directed the clerk to circulate the rule.', 'Ana Ruiz: the clerk to circulate the rule'],
	['Ana Ruiz identified the driver as Tom Bell.', 'Ana Ruiz: the driver as Tom Bell'],
	['Ana Ruiz wondered whether the bridge was safe.', 'Ana Ruiz: whether the bridge was safe'],
	['Ana Ruiz denied the allegations.', 'Ana Ruiz: the allegations'],
	['Ana Ruiz denied the allegations through her lawyer.', 'Ana Ruiz: the allegations'],
	['On Channel 9’s “This Week,” Ana Ruiz said that it was wrong.', 'Ana Ruiz: that it was wrong'],
	[
		'“Is it a priority?” Ana Ruiz said at a meeting, according to the Lindow Sun.',
		'Ana Ruiz: “Is it a priority?”',
	],
	['Ana Ruiz called the vote “a brave swallow”.', 'Ana Ruiz: the vote “a brave swallow”'],
	['Two northern states said that they had signed.', 'Two northern states: that they had signed'],
	['Ana Ruiz said that she would have claimed the prize.', 'Ana Ruiz: that she would have claimed the prize'],
	['Ana Ruiz added that the boats were small.', 'Ana Ruiz: that the boats were small'],
	[
		'The loser was gracious, if bruised. Ruiz said she had felt a pull in her knee in the fourth round.',
		'Ruiz: she had felt a pull in her knee in the fourth round',
	],
	[
		'Ana Ruiz, who ran a fund that held £6m at the broker, says the delay in getting her money out in March cost her clients about £400,000.',
		'Ana Ruiz: the delay in getting her money out in March cost her clients about £400,000',
	],
])('but what was said is: %s', (sentence, expected) => {
	expect(shown(sentence)).toEqual([expected]);
});
