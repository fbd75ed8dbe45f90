import { layout } from '../state/layout.js';
import type { State } from '../state/state.js';
import type { ScreenEvent } from './events.js';

export const isTooSmall = ({ columns, rows }: State): boolean => layout(columns, rows).isTooSmall;

/**
 * Whether a key may do what it means on a screen that is too small to show what it does: leaving where nothing is open
 * or marked that would be closed or lost unseen, pausing, drawing again.
 */
export function actsUnseen(state: State, event: ScreenEvent): boolean {
	if (event.type !== 'do') return false;
	const isAtTop = state.overlay === null && state.views.length === 0 && state.marks.size === 0;
	switch (event.action) {
		case 'interrupt':
		case 'suspend':
		case 'redraw':
			return true;
		case 'leave':
		case 'back':
			return isAtTop;
		case 'delete-or-leave':
			return isAtTop && state.query.text === '';
		default:
			return false;
	}
}
