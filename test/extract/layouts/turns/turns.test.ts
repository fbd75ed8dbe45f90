import { describe, expect, test } from 'vitest';
import { attributeTurns } from '../../../../src/extract/layouts/turns/turns.js';
import { areInitials, initialsOf } from '../../../../src/extract/text/initials.js';
import { findParagraphs } from '../../../../src/extract/text/paragraphs.js';

const speakersIn = (...paragraphs: string[]) => {
	const text = ['Something to read', ...paragraphs].join('\n\n');
	return attributeTurns(text, findParagraphs(text)).attributions.map(({ source }) => text.slice(...source!));
};

describe('a conversation', () => {
	test('is names that come up again and again, with what they say', () => {
		const speakers = speakersIn(
			'Okonjo: When did the boats stop?',
			'Lund: In 1996, and 14 men lost their work.',
			'Okonjo: And nobody asked why?',
			'Lund: Nobody did.',
		);
		expect(speakers).toEqual(['Okonjo', 'Lund', 'Okonjo', 'Lund']);
	});

	test.each([
		['goes on in a paragraph of its own', 'The ferry company, by the way, fed them all.', true],
		[
			'goes on with what others told whoever speaks',
			'The harbour master, Per Ahl, said the same, and we laughed.',
			true,
		],
		[
			'ends before what the article tells between turns',
			'The company disputes this. Its spokesman, Per Ahl, said every boat had been "ready".',
			false,
		],
	])('%s', (_, paragraph, isSaid) => {
		const text = [
			'Something to read',
			'Okonjo: When did the boats stop?',
			'Lund: In 1996, and 14 men lost their work.',
			paragraph,
			'Okonjo: And nobody asked why?',
			'Lund: Nobody did.',
		].join('\n\n');
		const [, { content }] = attributeTurns(text, findParagraphs(text)).attributions as [
			unknown,
			{ content: readonly [readonly [number, number]] },
		];
		expect(text.slice(...content[0]).includes(paragraph)).toBe(isSaid);
	});

	test.each(['[00:00:23] ', '(00:23) ', '00:00:23 '])('may have the time before each label: %s', (time) => {
		const speakers = speakersIn(
			`${time}Nina: You said last year that you hated football.`,
			`${time}Tom: I did, and I meant it.`,
			`${time}Nina: And now?`,
			`${time}Tom: Now I love it.`,
		);
		expect(speakers).toEqual(['Nina', 'Tom', 'Nina', 'Tom']);
	});

	test('may number its questions, and begins below the list of those present', () => {
		const speakers = speakersIn(
			'Members present: Dame Ivy Cope (Chair); Ana Rook.',
			'Q7 Chair: Can you hear us, Mr Lund?',
			'Oscar Lund: I can, thank you.',
			'Q8 Ana Rook: Who paid for the pier?',
			'Oscar Lund: Nobody did.',
			'Q9 Chair: We shall stop there.',
		);
		expect(speakers).toEqual(['Chair', 'Oscar Lund', 'Ana Rook', 'Oscar Lund', 'Chair']);
	});

	test.each([
		[
			'results',
			['Harrow Bay: Lund 15 points. Rook 2 points.', 'Stony Creek: Falade 9 points. Haskell 4 points.'],
		],
		['ingredients', ['Green Boxes: 1 scoop of oats, 2 figs', 'Red Boxes: 3 eggs, 1 tsp. of oil']],
		[
			'prices',
			['New Price Drop: A watch for $169 (it was $200)', 'Deal Of Today: Earphones are $139 and good'],
		],
		[
			'how an essay goes on',
			['Here’s the thing: I never had a plan.', 'Think about it: nobody you know has one.'],
		],
		['tips', ['Pro tip: Buy them when they are green.', 'King of figs: It is the one from Bagby.']],
	])('is not a list of %s', (_what, [first, second]) => {
		expect(speakersIn(first!, second!, first!, second!)).toEqual([]);
	});

	test('lets somebody known by name speak once, and takes no headline for a turn', () => {
		const text = [
			'Ten minutes with Ines Korda: I hold my breath',
			'Ines Korda, who sat with Mary Osei, was asked by Radio Lume.',
			'Radio Lume: You were a diver?',
			'Ines Korda: I was.',
			'Radio Lume: Do you miss it?',
			'Ines Korda: Every August.',
			'Mary Osei: She does.',
		].join('\n\n');
		const start = text.indexOf('Mary Osei');
		const known = [{ start, end: start + 9, kind: 'person' as const }];
		const { attributions } = attributeTurns(text, findParagraphs(text), known);
		expect(attributions.map(({ source }) => text.slice(...source!))).toEqual([
			'Radio Lume',
			'Ines Korda',
			'Radio Lume',
			'Ines Korda',
			'Mary Osei',
		]);
	});

	test('is not made of labels in capitals over lists', () => {
		expect(speakersIn('CAKE: 2 eggs, 1 cup of oats', 'ICING: 3 figs', 'SAUCE: 1 tsp. of oil')).toEqual([]);
	});
});

describe('who talks with somebody', () => {
	test('may be called an interviewer', () => {
		const speakers = speakersIn(
			'Interviewer: When did the boats stop?',
			'Lund: In 1996, I think.',
			'Interviewer: And nobody asked why?',
			'Lund: Nobody did.',
		);
		expect(speakers).toEqual(['Interviewer', 'Lund', 'Interviewer', 'Lund']);
	});

	test('may be called by the letters of a paper that asks', () => {
		const speakers = speakersIn(
			'WBC: When did the boats stop?',
			'Lund: In 1996, I think.',
			'WBC: And nobody asked why?',
			'Lund: Nobody did.',
		);
		expect(speakers).toEqual(['WBC', 'Lund', 'WBC', 'Lund']);
	});

	test('may have what they do after their names', () => {
		const speakers = speakersIn(
			'INES DUARTE, HOST: The boats stopped in 1996.',
			'OSCAR LUND: Nobody asked why.',
			'ANA ROOK, BYLINE: The pier has been empty since.',
		);
		expect(speakers).toEqual(['INES DUARTE', 'OSCAR LUND', 'ANA ROOK']);
	});

	test('may have long posts after their names, of several parts, with digits, points and marks', () => {
		const labels = [
			'CARL HOLM, PRESIDENT, DOCKERS UNITED LOCAL 18:',
			'DR. CARL HOLM, DIRECTOR, NCPH:',
			'CARL HOLM, FMR. U.S. ATTORNEY:',
			'CARL HOLM, AUTHOR & ACTIVIST:',
			'CARL HOLM, CO-FOUNDER, COVEY’S CHILDREN / TRUSTEE:',
			'CARL HOLM, HARBOUR OFFICE NATIONAL TRAFFIC COMMUNICATIONS ADVISER:',
			'CARL HOLM, AUTHOR, “THE LONG NIGHT”:',
			'CARL HOLM, 30 MINUTES CORRESPONDENT:',
			'CARL HOLM, WBC ANCHOR (voice-over):',
			'CARL HOLM, Chief Engineer, Harrow Bay:',
		];
		for (const label of labels) {
			const speakers = speakersIn(
				'OLSEN: Was there a list of names?',
				`${label} She picked up the phone.`,
				'OLSEN: And what then?',
				'HOLM: Nobody answered.',
			);
			expect(speakers, label).toEqual(['OLSEN', label.slice(0, label.indexOf(',')), 'OLSEN', 'HOLM']);
		}
	});

	test('has no clause that tells who speaks for a label', () => {
		const speakers = speakersIn(
			'OLSEN: Was there a list of names?',
			'HOLM, Olsen said to me later: Nothing happened here.',
			'LUND: There was.',
			'OLSEN: And what then?',
		);
		expect(speakers).toEqual(['OLSEN', 'LUND', 'OLSEN']);
	});

	test('is an assembly’s, where its members are labelled so, though each speaks once', () => {
		const speakers = speakersIn(
			'Mr Speaker: Order. I call Ana Rook.',
			'Ana Rook (Harrow Bay) (Lab): When will the pier open?',
			'The Prime Minister: In May, I hope.',
		);
		expect(speakers).toEqual(['Mr Speaker', 'Ana Rook', 'The Prime Minister']);
		expect(speakersIn('Ana Rook: When will the pier open?', 'Oscar Lund: In May, I hope.')).toEqual([]);
	});

	test('has no headline for a speaker', () => {
		const speakers = speakersIn(
			'TRANSCRIPT: Morning Show',
			'ANA ROOK: Good morning.',
			'OSCAR LUND: Good morning.',
			'ANA ROOK: How is the pier?',
		);
		expect(speakers).toEqual(['ANA ROOK', 'OSCAR LUND', 'ANA ROOK']);
	});

	test('may have a name with a small article', () => {
		const speakers = speakersIn(
			'Host: When did the boats stop?',
			'Fatima al-Rashid: In 1996, I think.',
			'Host: And nobody asked why?',
			'Fatima al-Rashid: Nobody did.',
		);
		expect(speakers).toEqual(['Host', 'Fatima al-Rashid', 'Host', 'Fatima al-Rashid']);
	});
});

test('initials may hold small ones of particles, and leave accents out', () => {
	expect(initialsOf('Jan van der Meer')).toEqual(expect.arrayContaining(['JM', 'JvdM', 'JVDM']));
	expect(initialsOf('José María Ávila-Quintero')).toContain('JMAQ');
	expect(areInitials('JvdM')).toBe(true);
	expect(areInitials('Lund')).toBe(false);
});
