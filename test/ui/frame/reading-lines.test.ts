import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/ui/cells/lines.js';
import { theme } from '../../../src/ui/cells/theme.js';
import { readingLines } from '../../../src/ui/frame/reading-lines.js';
import { foundRow, topView } from '../../../src/ui/state/state.js';
import { machine } from '../machine.js';
import { BRIDGE, record, sessionOf } from '../records.js';

const { signs } = theme('none', 1);

describe('the article', () => {
	it('has the words lit that the query matched, in the statements that it found', async () => {
		const screen = await machine(sessionOf(BRIDGE));
		screen.send({ type: 'insert', text: 'ferrymen' });
		await screen.settle();
		screen.send({ type: 'do', action: 'read' });
		await screen.settle();
		const view = topView(screen.state);
		if (view?.type !== 'reading') throw new Error('the article is not read');
		const runs = readingLines(screen.state, view, 26, signs).flatMap((line) => line.runs);
		expect(runs.filter((run) => run.style === 'match').map((run) => run.text)).toEqual(['ferrymen']);
		expect(foundRow(screen.state, view.key)).toMatchObject({ speaker: 'Tomas Reyle' });
	});

	it.each([
		[['Zoe Marsh', 'Bob Crane'], 120, /not\. +Zoe Marsh · Bob Crane$/],
		[['Zoe Marsh', 'Bob Crane'], 110, /not\. +Zoe Marsh \+1$/],
		[['Zoe Marsh', 'Zoe Marsh'], 120, /not\. +Zoe Marsh$/],
		[['Zoe Marsh-Featherstonehaugh', 'Bob Crane'], 120, /not\. +Zoe Marsh-Featherstoneh… \+1$/],
	])(
		'names all who begin to speak in a row, or how many more: %j on %i columns',
		async (who, columns, row) => {
			const sentences = who.map((name, i) => `${name} said ${i === 0 ? 'it was safe' : 'it was not'}.`);
			const made = record('quay', 'The quay', []);
			const text = `${made.text}\n\n${sentences.join(' ')}`;
			const statements = who.map((name, i) => {
				const start = text.indexOf(i === 0 ? 'it was safe' : 'it was not');
				return {
					...BRIDGE.statements[2]!,
					id: `s${i}`,
					content: [[start, start + 10]] as const,
					text: text.slice(start, start + 10),
					source: null,
					cue: null,
					actor: `a${who.indexOf(name)}`,
					speaker: name,
				};
			});
			const actors = [...new Set(who)].map((name, i) => ({ ...BRIDGE.actors[0]!, id: `a${i}`, name }));
			const screen = await machine(sessionOf({ ...made, text, statements, actors }), columns, 14);
			for (const action of ['scope-statements', 'read'] as const) {
				screen.send({ type: 'do', action });
				await screen.settle();
			}
			const view = topView(screen.state);
			if (view?.type !== 'reading') throw new Error('the article is not read');
			expect(
				readingLines(screen.state, view, 12, signs)
					.map((one) => textOf(one).trimEnd())
					.find((one) => one.includes('was not')),
			).toMatch(row);
		},
	);
});
