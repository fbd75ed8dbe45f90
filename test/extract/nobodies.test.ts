import { expect, test } from 'vitest';
import { recordOf } from './model.js';

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
