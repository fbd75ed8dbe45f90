import { expect, test } from 'vitest';
import { said } from '../../model.js';

const sayer = (sentence: string, quotation: string) =>
	said(`The news\n\n${sentence} ${quotation}`)
		.find((one) => one.includes('“'))
		?.split(': ')[0];

test.each([
	['Carlo Moll hailed the win, but his captain Tom Egan was in no such mood.', 'he fumed', 'Tom Egan'],
	['Ana Ruiz kept quiet on Monday but her rival, Mia Holt, was happy to talk.', 'she said', 'Mia Holt'],
	['Karl Brandt praised the firemen, while the union leader Tom Egan was scathing.', 'he said', 'Tom Egan'],
	['Bo Hale said nothing, but his lawyer Tom Egan was angry.', 'he said', 'Tom Egan'],
	['Karl Brandt signed the deal, but coach Tom Egan was not impressed.', 'he said', 'Tom Egan'],
	['Karl Brandt hailed the win, though manager Tom Egan was more cautious.', 'he said', 'Tom Egan'],
	[
		'Ana Ruiz called for calm, but Mia Holt, who runs the port, was in no mood for it.',
		'she said',
		'Mia Holt',
	],
	['Ana Ruiz welcomed the vote, but Dr Mia Holt, who chairs the union, disagreed.', 'she said', 'Mia Holt'],
	['Bo Hale hailed the plan, while Tom Egan took a different view.', 'he told reporters', 'Tom Egan'],
	// Counter-examples: whoever only meets with something, and is of the other sex.
	['Karl Brandt won the race, but the champion, Tom Egan, was injured.', 'he said', 'Karl Brandt'],
	['Karl Brandt was arrested, but his friend Tom Egan was released.', 'he said', 'Karl Brandt'],
	['Bo Hale was happy with the result, but his wife Mia was furious.', 'he said', 'Bo Hale'],
	['Bo Hale hoped for more, but the judge was unmoved.', 'he said', 'Bo Hale'],
])('who is set against another right before a quotation says it: %s', (sentence, tag, who) => {
	expect(sayer(sentence, `“It was a hard race,” ${tag}.`)).toBe(who);
});
