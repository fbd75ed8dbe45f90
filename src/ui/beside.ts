import type { Line } from './lines.js';
import { type PaneLines, paneFor, paneItem, windowOf } from './panes.js';
import type { State } from './state.js';
import { indented } from './statement-lines.js';

interface Shown {
	readonly content: PaneLines;
	readonly scroll: number;
	readonly columns: number;
}

/** The panes beside the list. Until the next item's are known the last ones stand: emptied panes would flicker. */
export class Beside {
	#shown: Shown | null = null;
	#main: { of: readonly Line[]; scroll: number; height: number; lines: readonly Line[] } | null = null;
	#side: { of: readonly Line[]; height: number; lines: readonly Line[] } | null = null;

	/** The rows that are seen of the quote, a space from the pane's edge; the last row says when there is more. */
	main(state: State, height: number): readonly Line[] {
		const shown = this.#at(state);
		if (shown === null) return [];
		const { content, scroll } = shown;
		const known = this.#main;
		if (known?.of === content.main && known.scroll === scroll && known.height === height) return known.lines;
		const lines = indented(windowOf(content.main, scroll, height), ' ');
		this.#main = { of: content.main, scroll, height, lines };
		return lines;
	}

	/** The same of the pane that says who said it. */
	side(state: State, height: number): readonly Line[] {
		const shown = this.#at(state);
		if (shown === null) return [];
		const { side } = shown.content;
		if (this.#side?.of === side && this.#side.height === height) return this.#side.lines;
		const lines = indented(windowOf(side, 0, height), ' ');
		this.#side = { of: side, height, lines };
		return lines;
	}

	#at(state: State): Shown | null {
		const item = paneItem(state);
		const { columns } = state;
		if (item === null) this.#shown = null;
		else if (state.details.has(item.key)) {
			const content = paneFor(state, item.key, item.row);
			this.#shown = { content, scroll: state.scrolls.get(item.key) ?? 0, columns };
		}
		return this.#shown?.columns === columns ? this.#shown : null;
	}
}
