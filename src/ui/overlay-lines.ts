import { safe } from '../terminal/safe.js';
import { glyphs } from './glyphs.js';
import { EMPTY, fitted, type Line, line, run } from './lines.js';
import type { Overlay, State } from './state.js';
import { paragraphs } from './statement-lines.js';
import type { Signs } from './theme.js';

/** Earlier queries to choose from, and what could not be read or is to be known of what was. */

export function historyLines(
	overlay: Extract<Overlay, { type: 'history' }>,
	width: number,
	height: number,
	signs: Signs,
): Line[] {
	const { entries, cursor } = overlay;
	const lines = [line(run('   Earlier queries', 'strong')), EMPTY];
	if (entries === null) return [...lines, line(run(`   Looking${glyphs().more}`, 'dim'))];
	if (entries.length === 0)
		return [
			...lines,
			line(run('   None yet: a query is kept once something it found is opened or printed.', 'dim')),
		].map((one) => fitted(one, width));
	const room = Math.max(1, height - 2);
	const top = Math.max(0, Math.min(cursor - Math.floor(room / 2), entries.length - room));
	for (const [i, entry] of entries.slice(top, top + room).entries()) {
		const current = top + i === cursor;
		const row = line(run(` ${current ? signs.pointer : ' '} `, 'accent'), run(safe(entry)));
		lines.push(fitted(current ? { ...row, selected: true } : row, width));
	}
	return lines;
}

export function problemLines(
	state: State,
	overlay: Extract<Overlay, { type: 'problems' }>,
	width: number,
	height: number,
): Line[] {
	const { failures, notices } = state.progress;
	const all = [
		...failures.map((why) => ['What could not be read', why] as const),
		...notices.map((why) => ['What is to be known of what was', why] as const),
	];
	const lines: Line[] = [];
	let under = '';
	for (const [heading, why] of all.slice(overlay.scroll)) {
		if (heading !== under)
			lines.push(...(under === '' ? [] : [EMPTY]), line(run(`   ${heading}`, 'strong')), EMPTY);
		under = heading;
		for (const row of paragraphs(safe(why), Math.max(10, width - 8), 'text', []))
			lines.push(line(run('   '), ...row.runs));
		if (lines.length > height) break;
	}
	return lines.slice(0, height);
}
