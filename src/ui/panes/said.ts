import { safe } from '../../terminal/safe.js';
import { cells } from '../cells/width.js';
import { type Message, type State, topView } from '../state/state.js';

/** What the last line of the screen says in a sentence: what happened, or what is wrong; null where it says neither. */
export function saidOf(state: State): Message | null {
	const { message, waiting, overlay, failure, answered, query } = state;
	if (waiting !== null) return { text: waiting, tone: 'note' };
	if (message !== null) return message;
	if (overlay !== null) return null;
	if (topView(state) === null && failure !== null) return { text: failure.why, tone: 'warning' };
	const problems = answered?.text === query.text ? state.queryProblems : [];
	if (problems.length === 0) return null;
	return { text: problems.map((problem) => problem.message).join(' '), tone: 'warning' };
}

/** The sentence as the last line writes it. */
export const asSaid = (text: string): string => ` ${safe(text)}`;

/** What the last line has no room for: all of the sentence that it cuts; null when it cuts none. */
export function cutShort(state: State): string | null {
	const text = saidOf(state)?.text;
	return text !== undefined && cells(asSaid(text)) > state.columns ? text : null;
}

/** All that there is to be told at length, each under its heading, the sentence that was cut first. */
export function problemsIn(
	{ failures, notices }: State['progress'],
	cut: string | null,
): readonly (readonly [heading: string, text: string])[] {
	const isListed = cut !== null && [...failures, ...notices].includes(cut);
	return [
		...(cut === null || isListed ? [] : [['What there was no room for', cut] as const]),
		...failures.map((why) => ['What could not be read', why] as const),
		...notices.map((why) => ['Notes on what was read', why] as const),
	];
}
