import type { Line } from '../cells/lines.js';
import type { Scroll, State } from '../state/state.js';
import { type PaneLines, paneFor, paneItem, scrollOf, windowOf } from './panes.js';
import { indented } from './statement-lines.js';

interface Shown {
	readonly content: PaneLines;
	/** Null where nobody has scrolled. */
	readonly scrolled: Scroll | null;
	readonly columns: number;
}

/** The panes beside the list. Until the next item's are known the last ones stand: emptied panes would flicker. */
export class Beside {
	#shown: Shown | null = null;
	#main: { of: readonly Line[]; scroll: number; height: number; lines: readonly Line[] } | null = null;
	#side: { of: readonly Line[]; scroll: number; height: number; lines: readonly Line[] } | null = null;

	/** The rows that are seen of the quote, a space from the pane's edge; the last row says when there is more. */
	main(state: State, height: number): readonly Line[] {
		const shown = this.#at(state);
		if (shown === null) return [];
		const { content, scrolled } = shown;
		const scroll = scrollOf(content, scrolled, height).main;
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
		const scroll = scrollOf(shown.content, shown.scrolled, height).side;
		const known = this.#side;
		if (known?.of === side && known.scroll === scroll && known.height === height) return known.lines;
		const lines = indented(windowOf(side, scroll, height), ' ');
		this.#side = { of: side, scroll, height, lines };
		return lines;
	}

	#at(state: State): Shown | null {
		const item = paneItem(state);
		const { columns } = state;
		if (item === null) this.#shown = null;
		else if (state.details.has(item.key)) {
			const content = paneFor(state, item.key, item.row);
			this.#shown = { content, scrolled: state.scrolls.get(item.key) ?? null, columns };
		}
		return this.#shown?.columns === columns ? this.#shown : null;
	}
}
