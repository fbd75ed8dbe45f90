import { describe, expect, it } from 'vitest';
import type { StatementRow } from '../../../src/search/session.js';
import { clashes, clashesWith } from '../../../src/ui/panes/kinds.js';

const row = (kind: StatementRow['kind'], text: string): StatementRow => ({
	type: 'statement',
	key: text,
	article: 'a',
	articleTitle: 'A',
	kind,
	report: 'speech',
	text,
	textHighlights: [],
	actor: 'x',
	actorKind: 'person',
	speaker: 'X',
	speakerHighlights: [],
	cue: 'said',
	sectionTitle: '',
	confidence: 0.9,
	copies: 1,
});

describe('where words clash in kind', () => {
	it('is where the same matter is quoted here and reported there', () => {
		const rows = [
			row('indirect', 'that the council has enough money for the northern bridge'),
			row('direct', '“Nobody asked the ferrymen what they lose”'),
			row('direct', '“The council has the money, and the bridge is what it is for”'),
			row('mixed', 'that money for the bridge is a matter of “the council alone”'),
		];
		expect([...clashes(rows)]).toEqual([
			[0, [2, 3]],
			[2, [0]],
			[3, [0]],
		]);
	});

	it('is told of a single statement too', () => {
		const said = row('direct', '“The council has the money, and the bridge is what it is for”');
		const told = row('indirect', 'that the council has enough money for the northern bridge');
		expect(clashesWith(told, [told, said, { ...told, key: 'again' }])).toEqual([said]);
	});

	it('is not told by names, nor by words that an actor always uses', () => {
		const named = [
			row('direct', '“The Northern Bridge Council met late”'),
			row('indirect', 'that the Northern Bridge Council has no money'),
		];
		expect(clashes(named).size).toBe(0);
		const always = ['sleeps', 'wakes', 'eats', 'sings', 'leaves'].map((verb, i) =>
			row(i === 0 ? 'indirect' : 'direct', `the northern bridge ${verb}`),
		);
		expect(clashes(always).size).toBe(0);
	});

	it('is nowhere among words of one kind, nor among different matters', () => {
		const same = row('direct', '“The council has the money for the bridge”');
		expect(clashes([same, { ...same, key: 'b' }]).size).toBe(0);
		expect(clashes([same, row('indirect', 'that the harvest was late this year')]).size).toBe(0);
		expect(clashes([]).size).toBe(0);
	});
});
