import { type Command, KEPT_ROWS, SPARE_ROWS, type State } from '../state/state.js';
import { visibleItems } from './moves.js';

/** What an event made of the state, and what is to be done outside. */
export type Step = readonly [State, readonly Command[]];

/** With the command to keep the query if something was opened, that is if the state is another one now. */
export function remembering(before: State, after: State): Step {
	return [after, after === before ? [] : keeping(before)];
}

/** The command to keep the query, if there is one. */
export function keeping({ query: { text } }: State): readonly Command[] {
	return text.trim() === '' ? [] : [{ type: 'remember', query: text }];
}

/** Asks for the first rows of the query as it stands: those in sight and a few more. */
export function search(state: State): Step {
	return ask(state, visibleItems(state) + SPARE_ROWS);
}

/** Asks anew for what is in sight, and some rows more between which it may come to lie: one stays where one is. */
export function askAgain(state: State): Step {
	const { top, cursor } = state.results;
	const limit = Math.min(top + cursor + visibleItems(state) + SPARE_ROWS, KEPT_ROWS);
	const [asked, commands] = ask(state, limit);
	return [{ ...asked, refreshing: true }, commands];
}

/** @param limit how many rows, from the first on */
export function ask(state: State, limit: number): Step {
	const number = state.asked + 1;
	return [
		{ ...state, asked: number, refreshing: false },
		[
			{
				type: 'search',
				number,
				text: state.query.text,
				scope: state.scope,
				thoughts: state.thoughts,
				offset: 0,
				limit,
			},
		],
	];
}
