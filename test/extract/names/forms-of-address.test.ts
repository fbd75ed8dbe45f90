import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

test.each([
	['Oba', 'a Yoruba king'],
	['Ratu', 'a Fijian chief'],
	['Kgosi', 'a Tswana chief'],
	['Haji', 'a pilgrim'],
	['Ato', 'an Ethiopian'],
	['Cde', 'a comrade in Zimbabwe'],
	['Mufti', 'a jurist'],
	['SSP', 'a superintendent in India'],
	['Pfarrer', 'a German parson'],
	['Suor', 'an Italian nun'],
	['Sr.', 'a Philippine nun'],
	['Khun', 'a Thai'],
])('%s is no part of the name: %s', (form) => {
	const { actors, statements } = recordOf(
		`The road will be shut until May.\n\n“We will sue,” said ${form} Tervo Amisel. Amisel spoke in the evening.`,
	);
	expect(statements[0]?.speaker).toBe('Tervo Amisel');
	expect(actors.find(({ name }) => name === 'Tervo Amisel')?.aliases).toContain(`${form} Tervo Amisel`);
});

test('a noun in capitals for what somebody does is nobody beside the name', () => {
	const { actors, statements } = recordOf(
		'A retired GP, Dr Kenneth Olt, asked whether the ward would reopen.',
	);
	expect(statements.map(({ speaker }) => speaker)).toEqual(['Kenneth Olt']);
	expect(actors.map(({ name }) => name)).toEqual(['Kenneth Olt']);
});

test.each([
	['Its speaker, Jaromír z Valdova, said there would be a vote.', 'Jaromír z Valdova'],
	['“It is fog,” Sólrun við Neyst said.', 'Sólrun við Neyst'],
])('a small particle stands within a name: %s', (text, name) => {
	expect(recordOf(text).statements.map(({ speaker }) => speaker)).toEqual([name]);
});

test('what insures insurers is a body', () => {
	expect(recordOf('Reinsurer Hallavia Re reported a rise in profit.').actors).toMatchObject([
		{ name: 'Hallavia Re', kind: 'organisation' },
	]);
});
