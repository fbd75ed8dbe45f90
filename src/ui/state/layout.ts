/** Where everything stands on a screen of a given size; in cells, from 0. */

export interface Area {
	readonly x: number;
	readonly width: number;
	readonly height: number;
}

export interface Layout {
	/** There is no room for anything but a sentence that says so. */
	readonly isTooSmall: boolean;
	readonly columns: number;
	readonly rows: number;
	/** The line with the title is shown. */
	readonly title: boolean;
	/** Lines between head, body and foot are shown. */
	readonly rules: boolean;
	/** Rows between head and foot. */
	readonly body: number;
	readonly list: Area;
	/** Beside or under the list; null when there is no room. */
	readonly quote: Area | null;
	/** Who said it: beside the quote, or null when it stands under the quote in the same pane. */
	readonly who: Area | null;
	/** List over quote rather than beside it. */
	readonly stacked: boolean;
}

/** Fewest rows of the body that a list and a quote share one over the other. */
const STACKED = 13;

export const SMALLEST = { columns: 40, rows: 10 };

/** The last one, which is asked for many times a frame. */
let known: Layout | null = null;

export function layout(columns: number, rows: number): Layout {
	if (known?.columns !== columns || known.rows !== rows) known = divided(columns, rows);
	return known;
}

function divided(columns: number, rows: number): Layout {
	const title = rows >= 12;
	const rules = rows >= 14;
	const body = Math.max(1, rows - 2 - (title ? 1 : 0) - (rules ? 2 : 0));
	const base = { columns, rows, title, rules, body };
	const whole: Area = { x: 0, width: columns, height: body };
	if (columns < SMALLEST.columns || rows < SMALLEST.rows)
		return { ...base, isTooSmall: true, list: whole, quote: null, who: null, stacked: false };
	if (columns >= 108) {
		const who = Math.min(48, Math.max(26, Math.floor(columns * 0.2)));
		const list = Math.floor((columns - who - 2) * 0.47);
		const quote = columns - list - who - 2;
		return {
			...base,
			isTooSmall: false,
			stacked: false,
			list: { x: 0, width: list, height: body },
			quote: { x: list + 1, width: quote, height: body },
			who: { x: list + quote + 2, width: who, height: body },
		};
	}
	if (columns >= 76) {
		const list = Math.floor((columns - 1) * 0.46);
		return {
			...base,
			isTooSmall: false,
			stacked: false,
			list: { x: 0, width: list, height: body },
			quote: { x: list + 1, width: columns - list - 1, height: body },
			who: null,
		};
	}
	if (body >= STACKED) {
		const list = Math.max(4, Math.floor((body - 1) * 0.45) & ~1);
		return {
			...base,
			isTooSmall: false,
			stacked: true,
			list: { x: 0, width: columns, height: list },
			quote: { x: 0, width: columns, height: body - list - 1 },
			who: null,
		};
	}
	return { ...base, isTooSmall: false, list: whole, quote: null, who: null, stacked: false };
}

/** The columns of the lines between panes that stand beside each other. */
export const splitsOf = ({ quote, who }: Layout): readonly number[] =>
	[quote, who].flatMap((area) => (area !== null && area.x > 0 ? [area.x - 1] : []));

/** Items of a list that fit `area` under a head of `head` rows. */
export function itemsIn(area: Area, head: number): number {
	return Math.max(1, Math.floor((area.height - head) / 2));
}
