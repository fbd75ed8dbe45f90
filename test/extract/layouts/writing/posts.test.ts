import { describe, expect, test } from 'vitest';
import { recordOf, said } from '../../model.js';

describe('a post', () => {
	test.each([
		[
			'below the line of its author',
			'Ana Ruiz @anaruiz · 3h\nThe bridge is open again. Drive slowly.',
			['Ana Ruiz: The bridge is open again. Drive slowly.'],
		],
		[
			'behind its author’s name and handle',
			'Ana Ruiz (@anaruiz): The bridge is open again.',
			['Ana Ruiz: The bridge is open again.'],
		],
		[
			'above a line with its author and date',
			'The bridge is open again.\n\n— Ana Ruiz (@anaruiz) May 3, 2023',
			['Ana Ruiz: The bridge is open again.'],
		],
		[
			'in a block that is marked as another’s',
			'> The bridge is open again.\n\n> — Ana Ruiz (@anaruiz), 3 May 2023',
			['Ana Ruiz: The bridge is open again.'],
		],
		[
			'below the line that tells to whom it answers',
			'Ana Ruiz @anaruiz · 3h\nReplying to @bolund\nThe bridge is open again.',
			['Ana Ruiz: The bridge is open again.'],
		],
		[
			'in marks, with no more than handles and dates',
			'“The bridge is open again.”\n\n@anaruiz, 3 May\n\n“It is not.”\n\n@bolund, 3 May',
			['@anaruiz: “The bridge is open again.”', '@bolund: “It is not.”'],
		],
		[
			'without where it leads to',
			'The bridge is open again.https://t.co/Ab1 pic.twitter.com/Cd2\n\n— Ana Ruiz (@anaruiz) May 3, 2023',
			['Ana Ruiz: The bridge is open again.'],
		],
		[
			'whatever its author is called',
			'The bridge is open again.\n\n— tall mug of cocoa 🎄 (@_cocoa) May 3, 2023',
			['tall mug of cocoa: The bridge is open again.'],
		],
	])('%s', (_, post, expected) => {
		expect(said(`Bridge\n\nThe bridge of Pelham was shut in April.\n\n${post}`)).toEqual(expected);
	});

	test('is somebody’s, whatever its author is called', () => {
		const text =
			'Bridge\n\nThe bridge was shut in April.\n\nThe bridge is open.\n\n— tall mug of cocoa 🎄 (@_cocoa) May 3, 2023';
		expect(recordOf(text).actors.map(({ name, kind }) => [name, kind])).toContainEqual([
			'tall mug of cocoa',
			'person',
		]);
	});

	test('leaves what is told between two of them', () => {
		const post = 'Bring a torch.\n\n— Ana Ruiz (@anaruiz) May 3, 2023';
		const told =
			'Idris Moll replied to the post: “Leave us out of this.”\n\nThe mayor, Ada Finch, said that it was late.';
		const next = 'The joke was wrong.\n\n— Bo Lund (@bolund) May 4, 2023';
		expect(said(`Bridge\n\nThe bridge was shut in April.\n\n${post}\n\n${told}\n\n${next}`)).toEqual([
			'Ana Ruiz: Bring a torch.',
			'Idris Moll: “Leave us out of this.”',
			'Ada Finch: that it was late',
			'Bo Lund: The joke was wrong.',
		]);
	});

	test('is not what stands below the name and handle of who wrote the article', () => {
		expect(said('Bridge\n\nAna Ruiz (@anaruiz)\n\nThe bridge of Pelham was shut in April.')).toEqual([]);
		expect(said('Bridge\n\nThe bridge of Pelham was shut in April.\n\n— Ana Ruiz (@anaruiz)')).toEqual([]);
	});
});

describe('a quotation with a name and nothing else', () => {
	test('may be an item of a list', () => {
		expect(said('Verdicts\n\n- “We knew it.” — Ana Ruiz\n- “I did not.” — Tom Hale')).toEqual([
			'Ana Ruiz: “We knew it.”',
			'Tom Hale: “I did not.”',
		]);
	});

	test('may have the name in brackets, unless it is a work', () => {
		expect(said('Letters\n\n“We knew it all along.” (Ana Ruiz, Leeds)')).toEqual([
			'Ana Ruiz: “We knew it all along.”',
		]);
		expect(said('Songs\n\n“Nothing Floats” (Ana Ruiz)')).toEqual([]);
		expect(said('Films\n\n“Nothing floats for ever.” (1984)')).toEqual([]);
	});

	test('may end before its stop', () => {
		expect(said('Verdicts\n\n‘We knew it’. – Ana Ruiz, teacher')).toEqual(['Ana Ruiz: ‘We knew it’']);
	});
});

describe('an e-mail', () => {
	test.each([
		[
			'right below its lines',
			'From: Tom Hale\nTo: Ana Ruiz\nSubject: RE: Gate\nAna, be brave. The duke is booked. TH\n\nThe gate fell in May.',
			'Ana, be brave. The duke is booked. TH',
		],
		[
			'up to its farewell',
			'From: Tom Hale <tom@pelham.example>\nSent: Monday\nTo: Ana Ruiz\n\nAna, I told you so.\n\nThe duke is booked.\n\nTom\n\nThe gate fell in May.',
			'Ana, I told you so. The duke is booked.',
		],
	])('%s is its sender’s', (_, mail, expected) => {
		expect(said(`Gate\n\nThe gate of Pelham was shut in April.\n\n${mail}`)).toEqual([
			`Tom Hale: ${expected}`,
		]);
	});
});

describe('a comment', () => {
	test('begins below the date of whoever “says”, or whose name stands above that', () => {
		expect(
			said(
				'Slugs\n\nI have slugs.\n\nComments\n\nCompost Bo says:\nJuly 11, 2023 at 9:14 pm\nTry worms. I keep telling you.',
			),
		).toEqual(['Compost Bo: Try worms. I keep telling you.']);
		expect(
			said(
				'Slugs\n\nThere are slugs.\n\n2 comments\n\nCompost Bo\n11 July 2023, 21:14\nTry worms. I keep telling you.\n\nLil\n12 July 2023, 07:02\nI did say that.\n\nLeave a reply',
			),
		).toEqual(['Compost Bo: Try worms. I keep telling you.', 'Lil: I did say that.']);
	});

	test('may be a post in small letters below a colon', () => {
		expect(
			said(
				'Chats\n\nA third trader, Tom Hale, posted:\n\nis everyone aware they can read this\n\nThe trial goes on.',
			),
		).toEqual(['Tom Hale: is everyone aware they can read this']);
	});

	test('may stand below words that tell from whom it is', () => {
		expect(
			said(
				'Flood\n\nSome words from Ana Ruiz, who is at the school:\n\nThere are four hundred people here and three goats.\n\nThe dam is full.',
			),
		).toEqual(['Ana Ruiz: There are four hundred people here and three goats.']);
	});

	test('may be signed by a first name behind a dash', () => {
		expect(said('The Morning Tin\n\nHello! I slept on the bus. It was lovely. — Ana\n\nTHE BIG ONE')).toEqual(
			['Ana: Hello! I slept on the bus. It was lovely.'],
		);
		expect(said('The dam\n\nI saw it fall. It was late. — Reuters\n\nTHE BIG ONE')).toEqual([]);
	});
});
