import { expect, test } from 'vitest';
import { recordOf, said } from '../model.js';

test('what somebody denies having done goes on behind a clause within it', () => {
	expect(said('Colin Marsh denied taking a pocket watch that Ana Ruiz had reported missing.')).toEqual([
		'Colin Marsh: taking a pocket watch that Ana Ruiz had reported missing',
	]);
});

test('what somebody admits having done ends before what they deny', () => {
	expect(said('Colin Marsh admitted eating the okra but denied stealing the boat.')).toEqual([
		'Colin Marsh: eating the okra',
		'Colin Marsh: stealing the boat',
	]);
});

test('what somebody recalls is told, not thought', () => {
	const [statement] = recordOf('Ana Ruiz recalled being woken by a bang at three in the morning.').statements;
	expect(statement).toMatchObject({
		text: 'being woken by a bang at three in the morning',
		report: 'speech',
	});
});

test('what somebody encourages is told', () => {
	expect(said('Ana Ruiz is careful. Ruiz encourages taking up a second job to spread the risk.')).toEqual([
		'Ana Ruiz: taking up a second job to spread the risk',
	]);
});

test('“following” is no gerund', () => {
	const told = recordOf('Man charged following theft of 400 garden gnomes').statements;
	expect(told.filter(({ report }) => report === 'speech')).toEqual([]);
});
