import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { EMPTY, fitted, type Line, line, run } from '../cells/lines.js';
import type { Signs } from '../cells/theme.js';
import type { Editor } from '../keys/editor.js';
import type { Overlay, State } from '../state/state.js';
import { earlier } from './earlier.js';
import { problemsIn } from './said.js';
import { paragraphs } from './statement-lines.js';

/** Earlier queries to choose from, and what could not be read or is to be known of what was. */

/** The heading of a list in which one looks by typing: what is looked for, or that one can look for `what`. */
export const lookedIn = (heading: string, { text }: Editor, what: string, signs: Signs): Line =>
	line(
		run(`   ${heading}`, 'strong'),
		text === '' ? run(`  type to look for ${what}`, 'dim') : run(`  ${signs.prompt} ${safe(text)}`, 'accent'),
	);

export function historyLines(
	overlay: Extract<Overlay, { type: 'history' }>,
	width: number,
	height: number,
	signs: Signs,
): Line[] {
	const { entries, typed, cursor } = overlay;
	const lines = [fitted(lookedIn('Earlier queries', typed, 'one', signs), width), EMPTY];
	if (entries === null) return [...lines, line(run(`   Looking${glyphs().more}`, 'dim'))];
	if (entries.length === 0)
		return [
			...lines,
			line(run('   None yet: a query is kept once something it found is opened or printed.', 'dim')),
		].map((one) => fitted(one, width));
	const found = earlier(overlay);
	if (found.length === 0) return [...lines, line(run('   None of them holds this.', 'dim'))];
	const room = Math.max(1, height - 2);
	const top = Math.max(0, Math.min(cursor - Math.floor(room / 2), found.length - room));
	for (const [i, entry] of found.slice(top, top + room).entries()) {
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
	const all = problemsIn(state.progress, overlay.cut);
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
