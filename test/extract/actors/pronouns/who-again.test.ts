import { describe, expect, test } from 'vitest';
import { recordOf, said, speakers } from '../../model.js';

describe('who speaks', () => {
	test.each([
		[
			'about whom a clause is put in, not its last name',
			'Shares in Hallam & Pryce fell by 14 per cent.\n\nThe group, which has 212 stores in Britain and Ireland, told investors that profit would come in late.',
			['Hallam & Pryce'],
		],
		[
			'what a clerk has read, not the clerk',
			'The notice, signed by the lawmakers and read at plenary by the Clerk, Mrs Ibinabo Wokoma, also alleged that the governor had “turned the treasury into a kitchen”.',
			['the lawmakers'],
		],
		[
			'a body that belongs to many',
			"The Wattle Bay Residents' Association insists it is not opposed to building. The Tregarth Supporters’ Trust urged the owners to show some backbone.",
			["Wattle Bay Residents' Association", 'Tregarth Supporters’ Trust'],
		],
		[
			'those of whom a statement is, without the pronoun for it',
			'Outside court the solicitor read a statement. In it the family described Jamie as “the loudest laugh in any room” and said his tools would go to his old college.',
			['the family', 'the family'],
		],
		[
			'whoever did something and said so besides',
			'The Reserve Bank of Karvelia kept its main interest rate at 6.75% on Thursday and signalled that borrowing costs would stay high until the autumn.',
			['Reserve Bank of Karvelia'],
		],
		[
			'the office of whom a document is, though its name has the word for one',
			'The report by the State Health Audit Office was delivered in February.\n\nThe document warns that it will fail.',
			['State Health Audit Office'],
		],
		[
			'whoever an audit is said to be by, further down',
			'The audit found that the generators failed.\n\nThe 84-page report by the Works Office was delivered in February.',
			['Works Office'],
		],
		[
			'the presenter whom the lines above tell',
			'Gillian Smith was interviewed on Tuesday. This is a transcript of her talk with the presenter, Omar Bashir.\n\nPRESENTER: Good morning, Ms Smith. Are the beaches safe?\n\nSMITH: No. They are not.\n\nPRESENTER: Why?\n\nSMITH: It rained.',
			['Omar Bashir', 'Gillian Smith', 'Omar Bashir', 'Gillian Smith'],
		],
		[
			'whoever asks, named behind the letter',
			'Gas blast\n\nQ. Will you order the company to finish the work?\n\nMAYOR OKORO: Yes. I will.\n\nQ. (Harriet Lum, Channel 6) So nobody can explain that?\n\nMAYOR OKORO: It is being looked into.',
			['Interviewer', 'MAYOR OKORO', 'Harriet Lum', 'MAYOR OKORO'],
		],
		[
			'a woman by a first name that men have, too',
			'Fund manager Akiko Doi said the sell-off was overdone.\n\nDr Olufemi Adeyinka, who was not involved in the trial, cautioned against drawing conclusions. “Two deaths are no signal,” she said in an email.',
			['Akiko Doi', 'Olufemi Adeyinka', 'Olufemi Adeyinka'],
		],
		[
			'of whom a sentence goes on to tell',
			'Gary Stannion was glad. “We won,” he said.\n\nAs for Matheus Quaresmi, 19, he needed only one word to sum up his afternoon. “Finally,” he said, and grinned.',
			['Gary Stannion', 'Matheus Quaresmi'],
		],
		[
			'a body that somebody is employed by, as it',
			'Astley Citybus, her employer, told the podcast that it was proud of its driver. “We also like the goose,” it added.',
			['Astley Citybus', 'Astley Citybus'],
		],
		[
			'a bearer of honours',
			'The Speaker, Rt. Hon. Chukwudi Emenalo, who presided, said that it was late. The Minority Leader, Mrs Sokari Bature, said it was early.',
			['Chukwudi Emenalo', 'Sokari Bature'],
		],
		[
			'an inquiry by its whole name',
			'In a report of 412 pages, the Maid of Skarra Inquiry says that the owners were late. It heard that the door was shut.',
			['Maid of Skarra Inquiry', 'Maid of Skarra Inquiry'],
		],
		[
			'the company by the name that is short for it, not what it owns',
			'Norvane AG is big. Norvane has repeatedly told staff that it would keep the unit, known as Norvane Volt.',
			['Norvane AG'],
		],
		[
			'she who works there, not the clinic',
			'Hannah Adeyemi is a midwife. Since then St. Ansgar, the clinic where Adeyemi works, has shut two rooms. She told us that she was staying.',
			['Hannah Adeyemi'],
		],
		[
			'a nun by her title',
			'Ada Okwu drew. At the mission school a teacher, Sister Bernadette Kiely, caught her. The nun ordered her to stay.',
			['Bernadette Kiely'],
		],
		[
			'what was carried, by nobody who is counted',
			'The motion, carried by 212 votes to 31 on Wednesday, says Professor Ida Strand has “treated it as a courtesy”.',
			['The motion'],
		],
		[
			'the only one of those named first who has no label',
			'Simon Holroyd of Northfold Water was a guest of Claire Absalom on Tuesday. This is a transcript.\n\nPRESENTER: Would you drink it?\n\nHOLROYD: I had a glass at six.\n\nPRESENTER: From the tap?\n\nHOLROYD: From a bottle.',
			['Claire Absalom', 'Simon Holroyd', 'Claire Absalom', 'Simon Holroyd'],
		],
		[
			'the researchers whose paper it is',
			'Pups learn by listening, researchers report today in the Annals of Sound.\n\n“No two pups are alike,” the authors wrote.',
			['researchers', 'researchers'],
		],
		[
			'whose ministry it is, whatever it is for',
			'Envoy leaves\n\nKundara’s foreign ministry summoned the envoy. It rained.\n\nThe ministry said that he had been rude.',
			['Kundara’s foreign ministry'],
		],
		[
			'whose secretariat it is',
			'Warrant shown\n\nThe council’s secretariat contradicted both sides.\n\nIt rained. The secretariat asked members not to enter the room.',
			['The council’s secretariat'],
		],
		[
			'each who signs a letter at its end',
			'My mother sold eggs there. Move the cars, not the stalls. — Edith Fanshawe, Mill Street\n\nNobody likes to admit it, but the market is dying. — Gopal Rao, Priory Close',
			['Edith Fanshawe', 'Gopal Rao'],
		],
		[
			'the holder of an office who is named beside it further down',
			'Phones go\n\nThe Education Secretary announced on Monday that phones would be banned.\n\n“Boredom is good,” the Education Secretary, Miriam Castle, said in her speech.',
			['Miriam Castle', 'Miriam Castle'],
		],
		[
			'the coroner whose title stands before the name',
			'Inquest\n\nThe coroner, Dr Samira Haddad-Lowe, said that it was there. Helen Osgathorpe said that it was late. The coroner told jurors not to discuss it.',
			['Samira Haddad-Lowe', 'Helen Osgathorpe', 'Samira Haddad-Lowe'],
		],
		[
			'whoever is in the chair',
			'Street may close\n\nIn the chair was Councillor Joyce Hether. Councillor Simon Creake said it was late. The chair asked officers to return in November.',
			['Simon Creake', 'Joyce Hether'],
		],
		[
			'a king, the monarch',
			'Spill\n\nKing Dagogo Ibifuro IV came. Ana Ruiz said that it was late. “We have buried our patience,” the monarch lamented.',
			['Ana Ruiz', 'Dagogo Ibifuro IV'],
		],
		[
			'a spokeswoman for a landlord, not the landlord',
			'A spokeswoman for the landlord, Petrossian Estates, said the rent was fair.',
			['A spokeswoman for the landlord, Petrossian Estates'],
		],
		[
			'a mother, not the child who is named next',
			'Inquest opens\n\nThe mother of an apprentice killed at a store has told an inquest that he came home “white as flour”.\n\nJamie Tresize, 19, was drawn into a conveyor.',
			['The mother of an apprentice killed at a store'],
		],
		[
			'whoever spoke last, by a post that the text gives to nobody',
			'Club parts with manager\n\nStig Haldorsen, who bought the club, said that he was sorry. “Rui is a gentleman,” the chairman wrote.',
			['Stig Haldorsen', 'Stig Haldorsen'],
		],
		[
			'nobody who is named, by a post that opens a sentence',
			'Rates stay\n\nJana Osei said that it was late. The finance minister, who has complained before, said it was early.',
			['Jana Osei', 'The finance minister'],
		],
		[
			'a firm by what it sells',
			'Shares fell on Tuesday after the furniture retailer said annual profits would be lower.',
			['the furniture retailer'],
		],
	] as const)('is %s', (_what, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test.each([
		[
			'the governor',
			'Karvelia holds rates as governor warns inflation fight ‘not over’\n\nGovernor Ilmar Teder told a news conference that prices had fallen for reasons of their own.',
			'Ilmar Teder',
		],
		[
			'a bureau',
			'Canal bills were faked, says vigilance bureau\n\nThe State Vigilance Bureau said on Tuesday that a canal was never touched.',
			'State Vigilance Bureau',
		],
		[
			'of whom a report is',
			'Children wait a year for checks, report finds\n\nThe Health Agency said in a report that too many wait.\n\nThe report says that nurses are missing.',
			'Health Agency',
		],
		[
			'a council',
			'Swimming pool saved “for now”, says council\n\nThornewick Town Council said on Monday that the pool would stay open.',
			'Thornewick Town Council',
		],
	] as const)('is in a headline %s of whom the lines below tell', (_what, text, expected) => {
		expect(new Set(speakers(text))).toEqual(new Set([expected]));
	});
});

describe('what was said', () => {
	test.each([
		[
			'parts what somebody called so from what they said before',
			'Ana Ruiz said that teachers worked an average of 71 hours of overtime a month and described pool duty as “the last straw”.',
			[
				'Ana Ruiz: that teachers worked an average of 71 hours of overtime a month',
				'Ana Ruiz: pool duty as “the last straw”',
			],
		],
		[
			'is what somebody of whom more is told asks a minister',
			'Annika Sorel, leader of the Greens, asked the minister how much his company had earned from permits.',
			['Annika Sorel: how much his company had earned from permits'],
		],
		[
			'is told at the end of its sentence by a verb of stress',
			'Mayor Heike Sommerfeld called it “pure invention”. All papers had been open at the town hall since January, she emphasised. “Three people came.”',
			[
				'Heike Sommerfeld: it “pure invention”',
				'Heike Sommerfeld: All papers had been open at the town hall since January',
				'Heike Sommerfeld: “Three people came.”',
			],
		],
		[
			'is a few turns of a trial amid an account',
			'Kestrel Bank trial\n\nProsecutor Imogen Adeyemi begins with the blue file. Ludovic Vane is in the box.\n\nAdeyemi: When did you first see the file?\n\nVane: In the spring of 2019. I couldn’t give you the day.\n\nAdeyemi: Would it help if I gave you the day?\n\nThere is laughter from the gallery.',
			[
				'Imogen Adeyemi: When did you first see the file?',
				'Ludovic Vane: In the spring of 2019. I couldn’t give you the day.',
				'Imogen Adeyemi: Would it help if I gave you the day?',
			],
		],
		[
			'ends where the text goes on to tell of whoever spoke',
			'A talk with Ida Farago and Bo Marsh\n\nFARAGO: One of them changed his mind on the train.\n\nShe pours coffee. Farago tells the boy to wait ten minutes.\n\nMARSH: Why?\n\nFARAGO: It is cold.',
			[
				'Ida Farago: One of them changed his mind on the train.',
				'Ida Farago: the boy to wait ten minutes',
				'Bo Marsh: Why?',
				'Ida Farago: It is cold.',
			],
		],
	] as const)('%s', (_what, text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

test('what somebody does on Saturdays is no name', () => {
	const names = recordOf('Wanjiru Kimani laughed. “I never left. I do Saturdays,” she said.').actors;
	expect(names.map(({ name }) => name)).toEqual(['Wanjiru Kimani']);
});

test('where nobody else fits, the text knows better than the first name who is a man', () => {
	const text = [
		'“We stay,” said Dessie Aughey, the union’s secretary, outside the port.',
		'He called the offer “an insult”.',
		'Aughey ruled that out. “They had a year,” he said.',
	].join('\n\n');
	expect(said(text)).toContain('Dessie Aughey: “They had a year,”');
	expect(said(text.replace('Dessie', 'Mrs'))).not.toContain('Mrs Aughey: “They had a year,”');
});
