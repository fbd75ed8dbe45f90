import { expect, test } from 'vitest';
import { recordOf } from '../../model.js';

const actorsOf = (text: string): readonly string[] => recordOf(text).actors.map(({ name }) => name);

test.each([
	['a village', 'Fires burnt in Lower Wickering. In Lower Wickering it rained.', 'Lower Wickering'],
	['a lake', 'The fire at Gellert Lake grew. Gellert Lake was closed.', 'Gellert Lake'],
	['a street with a first name', 'The Tyler Street branch was shut. It rained.', 'Tyler Street'],
	['a book', 'In her memoir, “Mule Years,” there were two of them.', 'Mule Years'],
	['a common word', 'The shop was shut. Onion prices rose. An onion is dear. Onion!', 'Onion'],
])('%s that says nothing is nobody', (_, text, name) => {
	expect(actorsOf(text)).not.toContain(name);
});

test.each([
	['a person with such a surname', 'Fires burnt. Ana Lake left early. It rained.', 'Ana Lake'],
	['a paper between marks', 'It was in “The Wall Street Journal,” and nowhere else.', 'Wall Street Journal'],
	['a place that speaks', 'Gellert Lake said it was shut. It rained.', 'Gellert Lake'],
	['who is told to be something', 'The mayor, Upper Marle, left early. It rained.', 'Upper Marle'],
])('%s is somebody', (_, text, name) => {
	expect(actorsOf(text)).toContain(name);
});

test.each([
	['a show', 'The Ruth Marlow Show aired on Monday. Tom Hale left.'],
	['a tower and a jail', 'Tom Hale was held in Rutherford County Jail near Key Tower.'],
	['a book', 'Tom Hale has read Animal Farm twice.'],
	['a code and a plan', 'The Civil Code helped Tom Hale. The Clean Power Plan did not.'],
	[
		'a bridge, a creek and an arena',
		'Police closed Tarrow Bridge, Kettle Creek and Tallow Arena, Tom Hale said.',
	],
	['a law', 'The Freedom of Information Act helped Tom Hale. The Sorn Water Agreement did not.'],
	['a state behind a town', 'Sat 4 May: Tarlow, OH. Sun 5 May: Marlow, PA. Tom Hale left on Monday.'],
	['a quarter of the world, and a country', 'Tom Hale left the US and the West for the Big Apple on Monday.'],
	['a planet', 'Tom Hale wants to go to Mars. Mars is far, and Mars is cold.'],
	['letters that stand for a thing', 'Tom Hale likes VR. VR is new, and VR is dear.'],
	['a currency', 'Tom Hale paid S$19 million (US$15 million) on Monday.'],
	['a heading of letters', 'Letters: the trouble with bins\n\nTom Hale left on Monday.'],
	['where a letter was written', 'Tom Hale left on Monday.\n\nTom Hale\nMarket Hadley, Shropshire'],
	['a measure of profit', 'Q3 EBITDA fell. Tom Hale said that EBITDA would rise.'],
	[
		'what a news wire writes before a headline',
		'UPDATE 2-Profit rises as rain falls\n\nTom Hale left on Monday.',
	],
	[
		'words that the text has in small letters',
		'Tom Hale spoke at Rural Fairness. Some fairness, he said, is dear.',
	],
	['what is called by common words alone', 'Tom Hale is third in the annual Fan Vote. It rained.'],
	['what has common words in its name', 'Tom Hale likes native Demand Side Platforms. It rained.'],
	['what begins with a participle', 'Tom Hale passed Leaving Diploma twice. It rained.'],
	['what has a word of the text for a surname', 'Tom Hale met Sorvik Brole there. The brole was cold.'],
	['what is named by what it is of', 'Tom Hale moved his collection Heat of Sorrow.'],
	['one of several', 'Tom Hale drove a Sorvik Panda. Tom Hale saw its Kelda Brill lander.'],
	['what has digits in its name, or letters', 'Tom Hale listened to Sonda X4 and Lumo GPS with his wife.'],
	['what has a common word inside', 'Tom Hale had drunk Sorvik Performance Brill. It rained.'],
	['what ends as nouns do', 'Tom Hale finished Nardow Redemption. It rained.'],
	['where somebody is', 'Tom Hale was at Nardow Brae. It rained.'],
	['whose name a noun follows', 'Tom Hale paid a visit to the city’s Kelda Brae prison.'],
	[
		'what a pronoun of another follows',
		'Tom Hale took the child to Nardow Hill’s Brill hotel, where he carried her in.',
	],
	['an address', 'Tom Hale left 1119 Sorvik St. on Monday.'],
	[
		'a day with a name of its own',
		'Tom Hale left on Super Tuesday. It was the Super Tuesday of Black Friday.',
	],
	['the title of a book', 'Tom Hale, who has read The Road to Sorn, left.'],
	['the title of a song', 'Tom Hale sang “Takin’ It to the Streets,” and left.'],
	['one of those called by letters', 'Tom Hale drove an EV. His EV was the seventh EV to be sold.'],
	['what a body that the world knows has', 'Tom Hale bought Samsung Fold and Samsung Bolt. It rained.'],
])('nobody is %s', (_, text) => {
	expect(recordOf(text).actors.map(({ name }) => name)).toEqual(['Tom Hale']);
});

test.each([
	['a memoir', 'Bo Lund recalled in his memoir, Sheets and Nails, that he was cold.', 'Sheets'],
	['an album', 'Her second album, Night Herons, sold well, Bo Lund said.', 'Night Herons'],
	['a road', 'They closed the Nardow Highway. The Nardow Highway was dry.', 'Nardow Highway'],
	['a canal', 'The body lay in the Sorn Canal, Bo Lund said.', 'Sorn Canal'],
	['a race', 'Bo Lund won the Adriatic Grand Prix in a storm.', 'Adriatic Grand Prix'],
	['a strait', 'The ferry crossed the Halden Strait at dawn, Bo Lund said.', 'Halden Strait'],
	['a revolution', 'It began with the Orange Revolution, Bo Lund said.', 'Orange Revolution'],
	['money', 'Each got Rs 25 crore, Bo Lund said.', 'Rs'],
])('%s is nobody', (_, text, name) => {
	expect(actorsOf(text)).not.toContain(name);
});

test.each([
	['who writes', 'In her memoir, Ulla Tarn told of rain. It was cold.', 'Ulla Tarn'],
	['what the world knows', 'It fell. A GOP plan was dear, Bo Lund said.', 'GOP'],
	['a body by letters', 'He is an NBC reporter. NBC had no comment.', 'NBC'],
	['whose something is', 'He asked Netflix about Netflix Night. Netflix had no comment.', 'Netflix'],
	['who is told something', 'It is dear, he told Sportwire. It rained.', 'Sportwire'],
])('%s is somebody', (_, text, name) => {
	expect(actorsOf(text)).toContain(name);
});

test.each([
	['by a first name that is a word', 'It was hot. Gift Namoda left early. It rained.', 'Gift Namoda'],
	['by an office', 'It was hot. Mayor Jorvin Stone left early. A stone fell.', 'Jorvin Stone'],
	['what people are', 'It was hot. The guide Jorvin Stone left early. A stone fell.', 'Jorvin Stone'],
	['with an age', 'It was hot. Jorvin Stone, 41, left early. A stone fell.', 'Jorvin Stone'],
	['by initials', 'It was hot. S Meals left early. The meals were cold.', 'S Meals'],
])('whoever is called %s is somebody', (_, text, name) => {
	expect(actorsOf(text)).toContain(name);
});

test.each([
	['common words', 'The price is high, complained Castor Peak. It rained.', 'Castor Peak'],
	['a word of the text', 'It was cold, complained Sorvik Brole. The brole was cold.', 'Sorvik Brole'],
])('what speaks by a name that ends in %s is a body', (_, text, name) => {
	expect(recordOf(text).actors.find((actor) => actor.name === name)?.kind).toBe('organisation');
});
