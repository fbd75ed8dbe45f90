import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	['In his book "The Long Road to Lindow," Ruiz argues that cities are too hot.', 'that cities are too hot'],
	['In her memoir, “Salt and Ash: A Life,” Ruiz says that she was sad.', 'that she was sad'],
	['In a 1988 memoir, “Mule Years,” Ruiz recalled hiding beneath the table.', 'hiding beneath the table'],
	['On his podcast “Deep Water,” Ruiz said that the dam was weak.', 'that the dam was weak'],
	['On "Meet the Press," Ruiz said that the dam was weak.', 'that the dam was weak'],
	['After singing “Black Water,” Ruiz told the audience that she was tired.', 'that she was tired'],
	['In a new report, “Steady as She Goes,” Ruiz predicted that prices would fall.', 'that prices would fall'],
])('the title of a work before what is said in it is no part of that: %s', (text, expected) => {
	expect(said(text)).toEqual([`Ruiz: ${expected}`]);
});

test('but what somebody says in a speech is', () => {
	expect(said('In her song “Cold Water,” Ruiz sings, “I never went home.”')).toEqual([
		'Ruiz: “I never went home.”',
	]);
	expect(said('In a speech, “We have no regrets,” Ruiz said.')).toEqual(['Ruiz: “We have no regrets,”']);
});
