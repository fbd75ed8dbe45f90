import type { Theme } from '../cells/theme.js';
import type { State } from '../state/state.js';

/** Where states become visible: drawn, or told to a screen reader. */
export interface Surface {
	show(state: State): void;
	/** The next `show` draws everything, in `theme`. */
	repaint(theme: Theme): void;
	/** A key for a part that reads keys itself; false when there is none for it. */
	key(action: string | undefined, state: State): boolean;
	/** Draws a state where nobody sees it. */
	rehearse?(state: State): void;
	close(): void;
}

/** What a drawn screen tells. */
export interface DrawnEvents {
	/** The menu of formats: another one is highlighted, or one is chosen. */
	readonly onFormat: (name: string, chosen: boolean) => void;
	/** A defect of ours. */
	readonly onError: (error: unknown) => void;
}
