import { describe, expect, test } from 'vitest';
import { said, speakers } from '../../model.js';

describe('whose account it is', () => {
	test.each([
		[
			'of whom somebody quotes as saying so',
			'The agency, TANA, quoted Foreign Minister Samira Haddad as saying that Tavaro welcomes the committee "provided that it is fair."',
			['Samira Haddad: that Tavaro welcomes the committee "provided that it is fair."'],
		],
		[
			'of who told it, not of whose position it is',
			'Spokesman Pavel Orlo told reporters that Tavaro’s position was “consistent and well known”.',
			['Pavel Orlo: that Tavaro’s position was “consistent and well known”'],
		],
		[
			'of who told it, not of whose view it is that it should be so',
			'Spokesman Pavel Orlo told reporters that Tavaro’s view is that the road is shut.',
			['Pavel Orlo: that Tavaro’s view is that the road is shut'],
		],
		[
			'of whose position it is, and not of “but”',
			'Orlo was not there, but the council’s position was “very clear”.',
			['the council: “very clear”'],
		],
		[
			'of who says what another told them',
			'Hale said home plate umpire Ron Dunmore told him that Okoro “leaned.”',
			['Hale: home plate umpire Ron Dunmore told him that Okoro “leaned.”'],
		],
		[
			'of who says that something made it clear',
			'The firm left on Monday. A spokeswoman said its application made clear there would be “up to 14 posts, most of them local”.',
			['A spokeswoman: its application made clear there would be “up to 14 posts, most of them local”'],
		],
		[
			'of papers, by which somebody was warned',
			'Senior executives at one of the best-known charities were warned four years ago that dozens of the wells it claimed to have built did not exist, according to leaked internal emails.',
			[
				'leaked internal emails: Senior executives at one of the best-known charities were warned four years ago that dozens of the wells it claimed to have built did not exist',
			],
		],
		[
			'of whom more is told before it',
			'According to the singer Dalia Abara, who hired her for a record in 1979, Ms. Roe arrived with a flask and finished all the songs in an afternoon.',
			['Dalia Abara: Ms. Roe arrived with a flask and finished all the songs in an afternoon'],
		],
		[
			'of a manager by whom others are informed',
			'Staff at Pellworth Heating were called into the canteen at 8am and informed by managing director Alan Hale that production would move to Sorn.',
			['Alan Hale: that production would move to Sorn'],
		],
		[
			'of somebody who calls it so, and not of something',
			'Two people familiar with the talks said the pair had already agreed in principle on a joint budget, something Morrow\'s spokeswoman called "news to us".',
			[
				'Two people familiar with the talks: the pair had already agreed in principle on a joint budget',
				'Morrow\'s spokeswoman: "news to us"',
			],
		],
		[
			'of one whom nobody names, whatever names stand before the colon',
			'Live from the count\n\nA senior Green Left figure texts: “Better than our best poll. People here are crying in the corridor.”',
			['A senior Green Left figure: “Better than our best poll. People here are crying in the corridor.”'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('an account ends', () => {
	test.each([
		[
			'before where it was given',
			'The president of Sorn, Adib Hale, called on both armies to “let the phones speak before the rifles,” in a post on his account.',
			['Adib Hale: both armies to “let the phones speak before the rifles,”'],
		],
		[
			'before what others claim',
			'Their president, Evan Quiroga, told members last week that a winger would arrive “before the figs are ripe”, and reports in Sorn claim personal terms have already been agreed.',
			['Evan Quiroga: that a winger would arrive “before the figs are ripe”'],
		],
		[
			'before what its source did besides, behind a comma',
			'Yumi Hale, an analyst at Pellworth, said in a note the savings target looked conservative, and raised her forecast for next year.',
			['Yumi Hale: the savings target looked conservative'],
		],
		[
			'behind what else had been so',
			'Health minister Ida Moll told reporters she was ‘pretty unimpressed’ and had lost patience with the firm.',
			['Ida Moll: she was ‘pretty unimpressed’ and had lost patience with the firm'],
		],
		[
			'behind what else something had not done',
			'A spokesman, Todd Hale, said the board “takes these matters seriously” but could not discuss the case.',
			['Todd Hale: the board “takes these matters seriously” but could not discuss the case'],
		],
		[
			'before what was left out, without a comma',
			'Rajesh Iyer said a third would come from procurement without elaborating on the rest.',
			['Rajesh Iyer: a third would come from procurement'],
		],
	])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('who is meant', () => {
	test.each([
		[
			'by a pronoun: one without a name who has just told something',
			'The director, Rosa Achter, would neither confirm nor deny it. A nurse there told this paper she had seen three beds. “They brought them in on a cart,” she said.',
			'A nurse',
		],
		[
			'by another noun: one without a name who opens the sentence before',
			'Ilse Brand wants the job.\n\nOne diplomat put it more bluntly. “They may both go home happy,” the envoy said.',
			'One diplomat',
		],
		[
			'by the deputy mayor',
			'Deputy mayor Tom Hale argued against it. Mayor Deb Pascoe voted for it.\n\nThe deputy mayor said he would wait.',
			'Tom Hale',
		],
		[
			'by the former minister: whom the text has just named',
			'Her neighbour Rupert Hale, whose seat is home to many of the workers, said the law was partly to blame. Writing on social media, the former minister said: “You cannot ban it and then act surprised.”',
			'Rupert Hale',
		],
		[
			'by it: a report that has said something',
			'A report by the council’s director of planning, Vikram Rao, recommended support. It noted that 143 people had objected. The Independent Planning Panel will decide.',
			'Vikram Rao',
		],
	])('%s', (_, text, speaker) => expect(speakers(text).at(-1)).toBe(speaker));
});

test.each(['SOKOLE/BRENN (Coastal Wire) - ', 'SOKOLE/BRENN: '])(
	'a dateline of two towns is nobody’s words: %s',
	(dateline) => {
		const text = `${dateline}The harbour will close in May, Ana Ruiz said on Friday.`;
		expect(said(text)).toEqual(['Ana Ruiz: The harbour will close in May']);
	},
);

test('the town of a dateline is no company', () => {
	const text =
		'SOKOLE, Tavaro — When Ana Ruiz went down to the river, it was red.\n\nSokole lies below the mine, where Lumbe Nickel has dug since 2014. The company says the water was clean.';
	expect(speakers(text)).toEqual(['Lumbe Nickel']);
});
