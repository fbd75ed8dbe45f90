import { describe, expect, it } from 'vitest';
import { readingLines } from '../../src/ui/reading-lines.js';
import { foundRow, topView } from '../../src/ui/state.js';
import { theme } from '../../src/ui/theme.js';
import { machine } from './machine.js';
import { BRIDGE, sessionOf } from './records.js';

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
});
