import type { Document, Section } from '../model/index.js';

/** Sections from the article's own headings; what stands before the first one is the lead. */
export function sectionsFromHeadings(document: Document): Section[] {
	const { text, headings } = document;
	const sections: Section[] = [];
	const ordered = headings
		.filter(({ span }) => span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)
		.sort((a, b) => a.span[0] - b.span[0]);
	const add = (title: string, inferred: boolean, level: number, start: number, end: number) =>
		sections.push({ id: `s${sections.length + 1}`, title, inferred, level, span: [start, end] });
	const first = ordered[0]?.span[0] ?? text.length;
	if (ordered.length === 0 || text.slice(0, first).trim() !== '')
		add(document.title || 'Article', true, 1, 0, first);
	ordered.forEach(({ span, level }, i) => {
		const start = sections.length === 0 ? 0 : span[0];
		const end = ordered[i + 1]?.span[0] ?? text.length;
		if (end > start) add(text.slice(span[0], span[1]).replace(/\s+/g, ' ').trim(), false, level, start, end);
	});
	return sections;
}
