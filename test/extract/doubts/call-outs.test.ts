import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

/** Who said what in an article in which a paper turns to its readers. */
const among = (sentence: string): string[] =>
	said(`Row over curfew\n\n${sentence} Ana Ruiz, the mayor, said that it will stay.\n\nIt began in May.`);

describe('what a paper asks of its readers', () => {
	test.each([
		'We asked what you would do about the noise.',
		'We went to the market to ask what you think.',
		'Last week we asked you to tell us about your worst night.',
		'We want to hear what you think.',
		'Tell us what you think about the curfew.',
		'Let us know how the curfew has changed your life.',
		'Do you agree that the curfew must go?',
		'If you want to be home by ten, leave the market early.',
		'You may remember that it began in May.',
		'If you’re planning to be home by ten, leave the market early.',
		'You understand what matters now, and what you can ignore.',
		'If you want to remember how loud it was, you can watch the film.',
		'You may remember that in May we swore never to speak of the curfew again.',
		'If you’re hoping the price will drop on Friday, you’re fooling yourself.',
		'Whenever you want to remember how loud it was, you can play it again.',
		'We asked her to share some insights into the curfew and what is next.',
		'We asked five people who live there to tell us what they remember.',
	])('%s', (sentence) => {
		expect(among(sentence)).toEqual(['Ana Ruiz: that it will stay']);
	});

	test('but whom it asks besides, and whoever else asks, is told of', () => {
		expect(among('We want the ministry to tell us the truth.')).toHaveLength(2);
		expect(among('We asked the ministry to lift the curfew.')).toHaveLength(2);
		expect(among('We asked the ministry whether the curfew would stay.')).toHaveLength(2);
		expect(among('The union told the firm: "We want to know what you think."')).toHaveLength(2);
	});
});
