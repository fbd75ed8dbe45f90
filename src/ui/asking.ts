import { visibleItems } from './moves.js';
import { type Command, SPARE_ROWS, type State } from './state.js';

/** What an event made of the state, and what is to be done outside. */
export type Step = readonly [State, readonly Command[]];

/** Asks for the first rows of the query as it stands: those in sight and a few more. */
export function search(state: State): Step {
	return ask(state, visibleItems(state) + SPARE_ROWS);
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
