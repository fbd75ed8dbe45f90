import { expect, test } from 'vitest';
import { said, speakers } from '../../model.js';

test.each([
	[
		'those who are by a place, and not the place',
		'There was anger from residents close to the station, who said that the bridge would be closed until May.',
		'residents close to the station',
	],
	[
		'all of those whose the others are',
		'The move was backed by parents of pupils at the school, who said that the road was dangerous.',
		'parents of pupils at the school',
	],
	[
		'somebody with a name, of a body without one',
		'The report was read by Ana Ruiz of the university, who said that it was thin.',
		'Ana Ruiz',
	],
])('who is %s', (_, text, speaker) => {
	expect(speakers(`The rain fell on Tuesday.\n\n${text}`)).toEqual([speaker]);
});

test.each([
	['a body that a deputy speaks to', 'The deputy mayor told Radio Norvik: “The bridge was never safe.”'],
	['a place where a deputy speaks', 'Speaking in Norvik, the deputy mayor said the bridge would be shut.'],
	[
		'whoever cites a deputy',
		'The bridge would be shut, the deputy mayor said. Citing the deputy mayor, the paper left.',
	],
])('the deputy mayor is not %s', (_, text) => {
	const [said, ...others] = speakers(`The rain fell on Tuesday.\n\n${text}`);
	expect(said?.toLowerCase()).toBe('the deputy mayor');
	expect(others).toEqual([]);
});

test.each([
	['Pope Leo said peace was near. The pontiff said he would pray.', 'Pope Leo'],
	['Tervo Amisel resigned on Monday and wept. The Norvik native said he was tired.', 'Tervo Amisel'],
	['Novelist Ida Moll said she was done. The writer said she would rest.', 'Ida Moll'],
	['Striker Tervo Amisel said he was hurt. The footballer said he would rest.', 'Tervo Amisel'],
	['Solicitor Ida Moll said she would appeal. The lawyer said it was wrong.', 'Ida Moll'],
])('is called by another noun for the same: %s', (text, speaker) => {
	expect(speakers(`The rain fell on Tuesday.\n\n${text}`).at(-1)).toBe(speaker);
});

test.each([
	[
		'An internal review has concluded that it leaked. The review, a copy of which has been seen by the Herald, describes the delay as “bad”.',
		'An internal review',
	],
	['A local nurse said that it leaked. The nurse, a mother of two, called the delay “bad”.', 'A local nurse'],
])('is the same whatever is told besides: %s', (text, speaker) => {
	expect(speakers(`The rain fell on Tuesday.\n\n${text}`)).toEqual([speaker, speaker]);
});

test('what others say meanwhile is not said by whoever said the rest', () => {
	const text =
		'Minister Ida Moll alleged that a gang was behind the fire, even as contractors accused the government of looking for scapegoats.';
	expect(said(text)[0]).toBe('Ida Moll: that a gang was behind the fire');
});
