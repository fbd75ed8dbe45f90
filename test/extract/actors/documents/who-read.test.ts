import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('it is what the sentence before tells of', () => {
	test.each([
		[
			'a petition, whoever spoke before',
			'The developer, Harbury Homes, said it would build flats. A petition against the sale has been signed by 4,300 people. It says that the school would be “lost for good”.',
			['Harbury Homes', 'A petition'],
		],
		[
			'a banner',
			'Harbury Homes said it would build flats. A banner hangs from the roof. It says: “Not here.”',
			['Harbury Homes', 'A banner'],
		],
		[
			'a banner that somebody hung up',
			'Harbury Homes said it would build flats. Residents hung a banner from the roof. It said: “Not here.”',
			['Harbury Homes', 'a banner'],
		],
		[
			'a memo, and not who has seen it',
			'An internal memo reviewed by the Harbour Gazette appears to support her account. Dated March 8, it instructs staff to “avoid the word flood”.',
			['An internal memo'],
		],
		[
			'an email seen by an agency',
			'An email seen by Coastwire casts doubt on that. Sent in May, it warns managers that the pumps are old.',
			['An email'],
		],
		[
			'a note that was found, whoever spoke before',
			'Idris Moll said he would pay. At the station a note was found on the bench. “Let him be”, it read.',
			['Idris Moll', 'a note'],
		],
		[
			'a letter, and not who found it',
			'Police found a letter on the desk. “I am sorry about the goat,” it said.',
			['a letter'],
		],
		[
			'a sheet, and nobody whom it names',
			'In the village they have hung a sheet on the tower. “Thank you, Aunt Rosa Holm,” it says, in red paint.',
			['a sheet'],
		],
		[
			'a report',
			'Harbury Homes said it would build flats. A report into the fire came out on Monday. It said the doors were locked.',
			['Harbury Homes', 'A report'],
		],
		[
			'a statement of a family',
			'Tom Hurst said he was sad. The family issued a statement. “We miss him,” it said.',
			['Tom Hurst', 'The family'],
		],
		[
			"a statement of somebody's lawyers",
			'Harbury Homes said it would build flats. Hurst’s lawyers issued a statement on Friday. It said that he was innocent.',
			['Harbury Homes', 'Hurst’s lawyers'],
		],
		[
			'a statement of whoever a pronoun means',
			'Mrs Pender’s solicitor, Liam Coates, said she was too upset to speak. She issued a statement through him. “They had one job,” it said.',
			['Liam Coates', 'Mrs Pender'],
		],
		[
			'a sign by whoever put it up',
			'The Ministry of Works said it was busy. A sign planted in the mud by the Harbour Board tells of a bridge. The sign is dated 2014. It says: “Work will start soon.”',
			['Ministry of Works', 'Harbour Board', 'Harbour Board'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test.each([
		[
			'who denied a report',
			'Thornley Lines has had a bad year. The company denied a report in Dutch daily De Kroon that it planned to sell. It said the offer was “not serious”.',
			['Thornley Lines', 'Thornley Lines'],
		],
		[
			'who said so in a letter',
			'Harbury Homes has had a bad year. The firm said in a letter that it would sell. It said the price was fair.',
			['Harbury Homes', 'Harbury Homes'],
		],
		[
			'who wants something',
			'Harbury Homes said it would build flats. A letter was sent to neighbours. It hopes to start in May.',
			['Harbury Homes', 'Harbury Homes'],
		],
	])('but rather %s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('they are those with whom the sentence before opens', () => {
	test.each([
		[
			'parents',
			'The Nurses’ Union says pay is too low.\n\nParents are angry too. They say that wards are too full.',
			['Nurses’ Union', 'Parents'],
		],
		[
			'some of many',
			'The Nurses’ Union says pay is too low.\n\nSmall shops are angry too. They say that rents are too high.',
			['Nurses’ Union', 'Small shops'],
		],
		[
			'of a nation',
			'The Nurses’ Union says pay is too low.\n\nGerman doctors have gone on strike. They say that shifts are too long.',
			['Nurses’ Union', 'German doctors'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('they are those with whom somebody talks', () => {
	test.each([
		[
			'by how many they are',
			'The paper spoke to 20 former staff. They said that the boss had lied.',
			['20 former staff'],
		],
		[
			'in interviews',
			'In interviews with a dozen employees, the Mercury learned of the plan. They said the firm had lied.',
			['a dozen employees'],
		],
		[
			'of whom researchers ask something',
			'Researchers surveyed 900 farmers. They said the drought had cost them half the crop.',
			['900 farmers'],
		],
		[
			'but not where those tell what they found',
			'Researchers interviewed 40 nurses. They found that most were tired.',
			['Researchers'],
		],
		[
			'but not where the police ask',
			'Police have spoken to 20 residents. They said the thief wore a mask.',
			['Police'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('it is nobody', () => {
	test('where a verb is done by nobody who is named', () => {
		expect(
			speakers('The Relief Union said aid was late. It will be recalled that the river flooded 60 villages.'),
		).toEqual(['Relief Union', null]);
	});

	test('but not where it is doing so', () => {
		expect(
			speakers('The Relief Union said aid was late. It is advising people to leave before the dam breaks.'),
		).toEqual(['Relief Union', 'Relief Union']);
	});
});
