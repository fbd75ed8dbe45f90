import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

describe('an interview without labels', () => {
	test('may put to somebody what is no question, and be answered in several paragraphs', () => {
		expect(
			statements(
				'Jelena Vuk beat the second seed on Monday',
				'What were you thinking?',
				'"About the bus."',
				'Your coach, Branislav Ilic, was in tears.',
				'"He always cries. He cried when I bought a car.',
				'"I said to him, \'You drive it then.\'"',
				'Is it true that you will stop?',
				'"Ask me on Sunday."',
			),
		).toEqual([
			'Jelena Vuk: "About the bus."',
			'Jelena Vuk: "He always cries. He cried when I bought a car. "I said to him, \'You drive it then.\'"',
			'Jelena Vuk: "Ask me on Sunday."',
		]);
	});

	test('may have answers without marks, where the person asked says I', () => {
		expect(
			statements(
				'Ten minutes with Ambrose Tull, who repairs church clocks',
				'When did you start?',
				'I was fourteen. My uncle had the contract.',
				'Is it dangerous, what you do?',
				'Only when I look down.',
				'The pigeons are worse.',
				'Which clock do you like best?',
				'The one at Saint Orrin’s. I wouldn’t change it for the world.',
			),
		).toEqual([
			'Ambrose Tull: I was fourteen. My uncle had the contract.',
			'Ambrose Tull: Only when I look down. The pigeons are worse.',
			'Ambrose Tull: The one at Saint Orrin’s. I wouldn’t change it for the world.',
		]);
	});

	test('may have its questions in bold type and names before its answers', () => {
		expect(
			statements(
				'A nose for libraries',
				'**Odile Marsan makes scents. In her workshop she shows her one failure.**',
				'Marsan, 58, receives visitors in a white coat.',
				'**Madame Marsan, what does a library smell of?**',
				'**Odile Marsan:** Vanilla, almonds and a little fear.',
				'**Which client did you turn down?**',
				'**Marsan:** (Shrugs.) A bank. Their branches should smell of trust.',
				'**You have changed since.**',
				'**Marsan:** The bank has not.',
				'She pours tea.',
			),
		).toEqual([
			'Odile Marsan: Vanilla, almonds and a little fear.',
			'Odile Marsan: A bank. Their branches should smell of trust.',
			'Odile Marsan: The bank has not.',
		]);
	});

	test('may be answered by nobody with a name', () => {
		expect(
			statements(
				'Four questions to a water company',
				'These are the answers, in full, from a spokesperson.',
				'Why did the works spill?',
				'"Rainfall was exceptional."',
				'How much has been spent?',
				'"We do not comment on individual schemes."',
				'Will you apologise?',
				'"We understand how much people care."',
			),
		).toEqual([
			'a spokesperson: "Rainfall was exceptional."',
			'a spokesperson: "We do not comment on individual schemes."',
			'a spokesperson: "We understand how much people care."',
		]);
	});

	test('is not a list of frequent questions', () => {
		expect(
			statements(
				'The new tax of Marta Oduya, the mayor',
				'Who has to pay?',
				'Anybody who stays for a night.',
				'What does it cost?',
				'It costs a pound.',
				'When does it begin?',
				'It begins in April.',
			),
		).toEqual([]);
	});
});

describe('a last answer', () => {
	const article = (opening: string, ...last: string[]) =>
		statements(
			'Five questions about beans',
			opening,
			'Q: How bad is it?',
			'A: Bad, but we have buckets.',
			'Q: And what happens now?',
			'A: A plumber came on Thursday.',
			...last,
		).slice(3);

	test('goes on in paragraphs that “I” or “we” begin', () => {
		expect(
			article(
				'Ingrid Vasse has run the store since 2009.',
				'So we are carrying beans. My deputy lends a hand.',
				'The store opens on Monday.',
			),
		).toEqual([
			'Ingrid Vasse: A plumber came on Thursday. So we are carrying beans. My deputy lends a hand.',
		]);
	});

	test('ends where whoever asked tells of themselves, or of who answered', () => {
		expect(article('I met Ingrid Vasse in her store.', 'I left her at the gate.')).toEqual([
			'Ingrid Vasse: A plumber came on Thursday.',
		]);
		expect(
			article('Ingrid Vasse has run the store since 2009.', 'We thank Ingrid Vasse for her time.'),
		).toEqual(['Ingrid Vasse: A plumber came on Thursday.']);
	});
});

test('what is played between turns is nobody’s who takes part', () => {
	expect(
		statements(
			'Partial transcript',
			'RUIZ: Minister, did you know of the leak?',
			'VIDEO: They told me it was dry when they knew that it was not. They said they would call.',
			'HALE: I am sorry for all who live there.',
			'RUIZ: Are you sure about that?',
			'HALE: I am quite sure about it, yes.',
		)[0],
	).toBe('RUIZ: Minister, did you know of the leak?');
});

describe('a transcript', () => {
	test('has a witness who is whoever was addressed last', () => {
		expect(
			statements(
				'From the trial of Leonard Stroud, day four, when Zbigniew Dabrowski was heard',
				'MS HAQUE: Mr Dabrowski, you were there?',
				'THE WITNESS: I was.',
				'MR PROTHERO: Your Honour, I object.',
				'JUDGE ACHTERBERG: Overruled.',
				'THE WITNESS: He told me to go on.',
			),
		).toEqual([
			'MS HAQUE: Mr Dabrowski, you were there?',
			'Zbigniew Dabrowski: I was.',
			'MR PROTHERO: Your Honour, I object.',
			'JUDGE ACHTERBERG: Overruled.',
			'Zbigniew Dabrowski: He told me to go on.',
		]);
	});
});

test('a label that tells an office is of whoever an earlier label tells to hold it', () => {
	expect(
		statements(
			'Transcript: news conference on the flood',
			'MAYOR ELENA MOLL: Good evening. Nobody has died, and I thank the crews.',
			'REPORTER: Was the dam shut?',
			'MOLL: We do not know yet.',
			'THE MAYOR: Next question.',
		),
	).toEqual([
		'ELENA MOLL: Good evening. Nobody has died, and I thank the crews.',
		'REPORTER: Was the dam shut?',
		'ELENA MOLL: We do not know yet.',
		'ELENA MOLL: Next question.',
	]);
});

describe('excerpts', () => {
	test('are the words of the one who is said to have spoken', () => {
		expect(
			statements(
				'On the eve',
				'Ravi Bahl spoke at length on Friday.',
				'Excerpts from the press conference:',
				'The cup that matters',
				'“The silver is dented, and so are all of us.”',
				'Fast bowlers as captains',
				'“Fast bowlers think slowly. That may be a gift.”',
				'The rain stopped at noon.',
			),
		).toEqual([
			'Ravi Bahl: “The silver is dented, and so are all of us.”',
			'Ravi Bahl: “Fast bowlers think slowly. That may be a gift.”',
		]);
	});

	test('are nobody’s where two are said to have spoken', () => {
		expect(
			statements(
				'On the eve',
				'Ravi Bahl and Paul Acker spoke at length on Friday.',
				'Excerpts from the press conference:',
				'“The silver is dented, and so are all of us.”',
				'“Fast bowlers think slowly. That may be a gift.”',
			).filter((one) => one.includes('dented')),
		).toEqual([]);
	});
});

describe('a dialogue after dashes', () => {
	test('is told by who speaks between dashes, and goes to and fro', () => {
		expect(
			statements(
				'The old men of the Bar Zorzal',
				"—Before lunch the knees don't know how old they are —says Evaristo Quiroga, who is old—. They dance.",
				'—And after lunch? —asks his wife, Hortensia.',
				'—After lunch they remember.',
				'Asked what he will do then, Quiroga looks at the ceiling.',
				'—The same. With better musicians.',
			).filter((one) => !one.endsWith('the ceiling')),
		).toEqual([
			"Evaristo Quiroga: Before lunch the knees don't know how old they are They dance.",
			'Hortensia: And after lunch?',
			'Evaristo Quiroga: After lunch they remember.',
			'Evaristo Quiroga: The same. With better musicians.',
		]);
	});

	test('is not a list', () => {
		expect(statements('To take along', '— boots that fit', '— a map, says nobody', '— bread')).toEqual([]);
	});
});

describe('who asks', () => {
	test('is told in brackets after the label of a question, and asks on', () => {
		expect(
			statements(
				'Transcript: Daily Briefing by Ministry Spokesperson Leilani Kahan',
				'MS. KAHAN: Good afternoon, everyone. I have nothing new.',
				'QUESTION (Renaud Tshibangu, Radio Meridian): Are they coming with troops?',
				'MS. KAHAN: No. They come with doctors.',
				'QUESTION: Was he wrong?',
			),
		).toEqual([
			'Leilani Kahan: Good afternoon, everyone. I have nothing new.',
			'Renaud Tshibangu: Are they coming with troops?',
			'Leilani Kahan: No. They come with doctors.',
			'Renaud Tshibangu: Was he wrong?',
		]);
	});

	test('is whom or which paper somebody spoke to', () => {
		const asked = (whom: string) =>
			statements(
				'Phones',
				`Ada Nwosu fixes phones. She spoke to ${whom} in Lagos.`,
				'Q: Why?',
				'A: I was late, and I was poor.',
				'Q: And then?',
				'A: I sat down and waited.',
			).filter((line) => line.endsWith('?'));
		expect(asked('technology reporter Tomasz Wiel')).toEqual(['Tomasz Wiel: Why?', 'Tomasz Wiel: And then?']);
		expect(asked('Ysolwen Ketterveld')).toEqual([
			'Ysolwen Ketterveld: Why?',
			'Ysolwen Ketterveld: And then?',
		]);
		for (const paper of ['the Lyman Sentinel', 'The Lyman Sentinel'])
			expect(asked(paper)).toEqual(['Lyman Sentinel: Why?', 'Lyman Sentinel: And then?']);
	});
});

describe('what is told between questions and answers', () => {
	const interview = (between: string) =>
		statements(
			'The Saturday interview',
			'Ana Ruiz, 33, ran well last month. She spoke to Tom Hale in her kitchen.',
			'Q: What happened?',
			'A: I was having a nice time.',
			between,
			'Q: And now?',
			'A: I stay on my feet.',
		);
	test.each([
		['of whoever answers by name', 'The Athletics Union struck Ruiz from its list after that race.'],
		['of what somebody said', 'Its director, Max Holt, described the race as "a pity".'],
	])('is no answer: %s', (_, between) =>
		expect(interview(between)).toContain('Ana Ruiz: I was having a nice time.'),
	);

	test('is an answer where “I” or “you” speak on', () => {
		const more = 'But Max Holt called me the next day, and I said no.';
		expect(interview(more)).toContain(`Ana Ruiz: I was having a nice time. ${more}`);
	});
});
