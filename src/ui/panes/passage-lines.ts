import { safe } from '../../terminal/safe.js';
import { count, dots, EMPTY, type Line, line, run } from '../cells/lines.js';
import { actorStyle, type Detail, type State } from '../state/state.js';
import { paragraphs } from './statement-lines.js';
import { speakerName } from './words.js';

/** What there is to show of an actor of whom nothing is reported: the sentences that name it. */
export function namedLines(
	state: State,
	{ view, named }: Extract<Detail, { type: 'actor' }>,
	width: number,
): Line[] {
	const lines = paragraphs('Nothing that they said is reported.', width, 'dim', []);
	if (named.length === 0) return lines;
	lines.push(EMPTY, line(run('Named in the text', 'strong')));
	const many = (state.totals?.articles ?? 1) > 1;
	for (const { text, names, sectionTitle, articleTitle, published, saidBy } of named) {
		const marks = names.map(([start, end]) => ({ start, end, style: actorStyle(state, view.row.key) }));
		lines.push(EMPTY, ...paragraphs(safe(text, 'keep'), width, 'text', marks, state.wrap));
		const where = dots(
			saidBy !== undefined && `said by ${saidBy === null ? 'an ' : ''}${speakerName({ speaker: saidBy })}`,
			sectionTitle !== '' && `in ${safe(sectionTitle)}`,
			many && sectionTitle !== articleTitle && safe(articleTitle),
			many && published?.slice(0, 10),
		);
		lines.push(...paragraphs(where, width, 'dim', []));
	}
	const left = view.row.mentions - named.reduce((sum, { names }) => sum + names.length, 0);
	if (left > 0) lines.push(EMPTY, line(run(`and ${count(left, 'more mention')}`, 'dim')));
	return lines;
}
