import type { Span } from '../../model/index.js';
import type { Family, Mark } from './marks.js';

interface Single {
	parts: [number, number][];
	family: Family;
	opened: boolean;
	closed: boolean;
}

/** A quotation that only an uncertain mark ends is short: longer ones are apostrophes. */
const WEAK_REACH = 160;

/**
 * Pairs the single marks of one paragraph, apostrophes and feet set aside. A pair lies within one double
 * quotation or outside all of them, where it may hold whole ones.
 * @param to end of the paragraph
 * @param doubles the paragraph's double quotations, any order
 */
export function pairSingles(
	to: number,
	marks: readonly Mark[],
	doubles: readonly Span[],
): { drafts: Single[]; open: Single | null; orphan: Mark | null } {
	const drafts: Single[] = [];
	if (marks.length === 0) return { drafts, open: null, orphan: null };
	const regions = byRegion(marks, doubles);
	let open: Single | null = null;
	let orphan: Mark | null = null;
	for (const [region, list] of regions) {
		const result = pairRegion(to, list);
		for (const draft of result.drafts) drafts.push(draft);
		if (region !== -1) continue;
		orphan = result.orphan;
		open = result.open;
	}
	if (open && doubles.some(([start]) => start < open!.parts[0]![0])) open = null;
	if (open) drafts.push(open);
	return { drafts, open, orphan };
}

/** The marks of each innermost double quotation, by its start; those outside all under -1. */
function byRegion(marks: readonly Mark[], doubles: readonly Span[]): Map<number, Mark[]> {
	const regions = new Map<number, Mark[]>();
	const sorted = [...doubles].sort((a, b) => a[0] - b[0]);
	const stack: Span[] = [];
	let next = 0;
	for (const mark of marks) {
		for (; next < sorted.length && sorted[next]![0] <= mark.at; next++) stack.push(sorted[next]!);
		while (stack.length > 0 && stack.at(-1)![1] <= mark.at) stack.pop();
		const region = stack.at(-1)?.[0] ?? -1;
		const list = regions.get(region);
		if (list) list.push(mark);
		else regions.set(region, [mark]);
	}
	return regions;
}

function pairRegion(to: number, marks: readonly Mark[]) {
	const drafts: Single[] = [];
	let open: Single | null = null;
	let orphan: Mark | null = null;
	let i = 0;
	while (i < marks.length) {
		const opening = marks[i]!;
		if (!opening.opens) {
			if (i === 0 && opening.strong) orphan = opening;
			i++;
			continue;
		}
		let weak = -1;
		let end = -1;
		let j = i + 1;
		for (; j < marks.length; j++) {
			const mark = marks[j]!;
			if (mark.opens && !mark.closes) break;
			if (mark.strong || (!mark.weak && !opening.weak)) {
				end = j;
				break;
			}
			if (weak < 0 && mark.closes && !opening.weak) weak = j;
		}
		const reaches = (k: number) => marks[k]!.end - opening.at <= WEAK_REACH;
		if (end < 0 && weak >= 0 && reaches(weak)) end = weak;
		if (end >= 0) {
			drafts.push({ parts: [[opening.at, marks[end]!.end]], family: 'single', opened: true, closed: true });
			i = end + 1;
			continue;
		}
		if (j >= marks.length && !opening.weak) {
			open = { parts: [[opening.at, to]], family: 'single', opened: true, closed: false };
		}
		i = j;
	}
	return { drafts, open, orphan };
}
