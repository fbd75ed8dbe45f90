import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('several accounts in one sentence', () => {
	test.each([
		[
			'of somebody else',
			'Noor Rahimi at Bluestone Capital described the update as “kitchen-sinking”, while Jefferson Wray of Old Dock Partners cautioned that inventories would take until 2026 to clear.',
			[
				'Noor Rahimi: the update as “kitchen-sinking”',
				'Jefferson Wray: that inventories would take until 2026 to clear',
			],
		],
		[
			'of what the speaker did besides',
			'The union accused the retailer of making staff pay for the mistakes of managers and demanded an urgent meeting.',
			[
				'The union: the retailer of making staff pay for the mistakes of managers',
				'The union: an urgent meeting',
			],
		],
		[
			'of what others had done',
			'Zoltan Varga confirmed that striker Ollie Banjo is injured but said captain Conor Reddy had trained all week and would start.',
			[
				'Zoltan Varga: that striker Ollie Banjo is injured',
				'Zoltan Varga: captain Conor Reddy had trained all week and would start',
			],
		],
		[
			'after although',
			'Dai Pugh told the Herald that crews had never once been held up, although he admitted the smell made them hungry.',
			['Dai Pugh: that crews had never once been held up', 'Dai Pugh: the smell made them hungry'],
		],
		[
			'of what the speaker did besides, after a comma',
			'Neil Tan alleged that the contract had been rigged, and demanded an inquiry by the state.',
			['Neil Tan: that the contract had been rigged', 'Neil Tan: an inquiry by the state'],
		],
		[
			'of what the speaker did besides, left out at first',
			'The Campaign for Dark Hills has lodged an objection. It warned that the scheme could set a precedent, and urged ministers to call it in.',
			[
				'Campaign for Dark Hills: that the scheme could set a precedent',
				'Campaign for Dark Hills: ministers to call it in',
			],
		],
		[
			'of what a thing cannot do',
			'The League of Bakers argues that flour is dear and accuses the ministry of hoarding it.',
			['League of Bakers: that flour is dear', 'League of Bakers: the ministry of hoarding it'],
		],
		[
			'in a clause of the teller',
			'The crews stopped work at five in the morning, in what the union described as “a warning to the management”.',
			['the union: “a warning to the management”'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('where an account begins and ends', () => {
	test.each([
		[
			'all that is blamed',
			'Chief executive Nadia Brightwell blamed “exceptionally mild weather” and a delayed shipment of boots from Vietnam.',
			['Nadia Brightwell: “exceptionally mild weather” and a delayed shipment of boots from Vietnam'],
		],
		[
			'a denial in a headline',
			'Interior minister denies ordering phone taps on journalists\n\nThe sun shone on Sunday, and the streets were empty.',
			['Interior minister: ordering phone taps on journalists'],
		],
		[
			'the subject of a clause in a headline',
			'Sister wins £4m farm after judge finds brother ‘kept her in the kitchen’\n\nThe sun shone on Sunday, and the streets were empty.',
			['judge: brother ‘kept her in the kitchen’'],
		],
		[
			'what stands between a verb and its words in marks',
			'He was sorry for the defeat, which former forward Gary Stokes described on television as “spineless”.',
			['Gary Stokes: “spineless”'],
		],
		[
			'a short sentence with an account at its end',
			'Jón Þór Sigurðarson presented a method. It costs three times as much, he conceded.',
			['Jón Þór Sigurðarson: It costs three times as much'],
		],
		[
			'a headline to its end',
			"Quarry would be 'end of the village', residents say\n\nThe sun shone on Sunday, and the streets were empty.",
			["residents: Quarry would be 'end of the village'"],
		],
		[
			'words in marks that nothing closes',
			'A manager said the lock had been “a mistake by a contractor. He said it had been removed by lunchtime.',
			[
				'A manager: the lock had been “a mistake by a contractor',
				'A manager: it had been removed by lunchtime',
			],
		],
		[
			'no copy of a memo',
			'Dana Whitcomb sent a memo. Affected staff will receive 14 weeks of pay, according to the memo, a copy of which was seen by the Courier.',
			['Dana Whitcomb: Affected staff will receive 14 weeks of pay'],
		],
		[
			'a whole sentence that others told',
			'Nurses at three hospitals in Cork are to begin a work-to-rule on Monday in a dispute over staffing, their union has confirmed.',
			[
				'their union: Nurses at three hospitals in Cork are to begin a work-to-rule on Monday in a dispute over staffing',
			],
		],
		[
			'a verb that seldom tells of speech',
			'« We must wait for the second buds », tempers its vice-president, Solange Arbogast.',
			['Solange Arbogast: « We must wait for the second buds »'],
		],
		[
			'a source after But that asked not to be named',
			'But a provincial official, who asked not to be named, said no helicopters had arrived.',
			['a provincial official: no helicopters had arrived'],
		],
		[
			'what is put to somebody between two answers',
			'Ketevan Abashidze spoke to us in Tbilisi before leaving.\n\nYou started at four. Was that your choice?\n\nNo, it was my grandfather’s. He needed somebody.\n\nYou have said you lost on purpose.\n\nI was nine. I am still proud of it.\n\nHas online chess changed your game?\n\nCompletely. I had to take the night train home.\n\nWhat will you do now?\n\nSleep. My cousin is getting married.',
			[
				'Ketevan Abashidze: No, it was my grandfather’s. He needed somebody.',
				'You: you lost on purpose',
				'Ketevan Abashidze: I was nine. I am still proud of it.',
				'Ketevan Abashidze: Completely. I had to take the night train home.',
				'Ketevan Abashidze: Sleep. My cousin is getting married.',
			],
		],
		[
			'a space between two closing marks',
			'‘We walked out in pairs,’ said Deepa Varghese. ‘Amelia said to me, “One of us is going to get hurt.” ’',
			['Deepa Varghese: ‘We walked out in pairs,’ ‘Amelia said to me, “One of us is going to get hurt.” ’'],
		],
		[
			'a headline without those who heard it',
			'Baker said oven ‘was never hot, only warm’, tribunal hears\n\nThe sun shone on Sunday, and the streets were empty.',
			['Baker: oven ‘was never hot, only warm’'],
		],
		[
			'a sentence that sources part',
			'The boats will sail, sources said, on Friday night.',
			['sources: The boats will sail on Friday night'],
		],
		[
			'a question that an account parts',
			'Ida Rook drove on. Did she not accept, the chairman asked, that speed was a danger?',
			['the chairman: Did she not accept that speed was a danger'],
		],
		[
			'a short sentence that he said',
			'Managing Director A.R. Lakshman refuted this. There was no file, he said.',
			['A.R. Lakshman: There was no file'],
		],
		[
			'words in marks before somebody was accused',
			'A trainer has said he “never told anyone to pull anything” after being accused of stopping a favourite.',
			['A trainer: he “never told anyone to pull anything”'],
		],
		[
			'the clause of who said it',
			'A teacher who called a colleague “a waste of a chair” during a quiz has been banned.',
			['A teacher: a colleague “a waste of a chair”'],
		],
		[
			'who opens a sentence with a clause of its own',
			'A groom who missed his own wedding because he was locked inside a zoo overnight has claimed he would “do it again tomorrow”.',
			[
				'A groom who missed his own wedding because he was locked inside a zoo overnight: he would “do it again tomorrow”',
			],
		],
		[
			'words that are told to be somebody’s own',
			'Keith Marlow wept. The nurse was, in his words, “the only grown-up in the building”.',
			['Keith Marlow: The nurse was “the only grown-up in the building”'],
		],
		[
			'what a judge said in a judgment',
			'In her written judgment, published this week, Judge Ida Rook said she had found Mr Digby “an honest witness”.',
			['Ida Rook: she had found Mr Digby “an honest witness”'],
		],
		[
			'a sentence about the one who',
			'Len Oakley mends bears. His wife was the one, he tells me, who could do eyes.',
			['Len Oakley: His wife was the one who could do eyes'],
		],
		[
			'what a newspaper understands',
			'Ned Hale is set to join the club on loan, the Gazette understands, while the keeper stays.',
			['Gazette: Ned Hale is set to join the club on loan'],
		],
		[
			'a sentence that begins with It was',
			'Tom Hale owns up. It was Ida, Tom said, who found the key.',
			['Tom Hale: It was Ida who found the key'],
		],
		[
			'no words about somebody else before what is said',
			'Of Bert Lomax, whom she loved, Ida Rook said that he was the only man who washed up.',
			['Ida Rook: that he was the only man who washed up'],
		],
		[
			'two commas for a low mark',
			'Nobody was hurt. ,,I owe that animal a lot of sausage rolls,“ said Daniel Pellow.',
			['Daniel Pellow: ,,I owe that animal a lot of sausage rolls,“'],
		],
		[
			'two single marks for a double one',
			'‘‘I owe the boys’ dog a lot of sausage rolls,’’ said Daniel Pellow.',
			['Daniel Pellow: ‘‘I owe the boys’ dog a lot of sausage rolls,’’'],
		],
		[
			'signs of less and more for guillemets',
			'<<I owe that animal a lot of sausage rolls,>> said Daniel Pellow.',
			['Daniel Pellow: <<I owe that animal a lot of sausage rolls,>>'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});
