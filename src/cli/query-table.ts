import { LANGUAGE } from '../search/query.js';

const BEGIN = '<!-- query: written by npm run readme -->';
const END = '<!-- end of query -->';

/** `readme` with its table of the query language as it must be now; null when the markers are missing. */
export function withQueryTable(readme: string): string | null {
	const start = readme.indexOf(BEGIN);
	const end = readme.indexOf(END);
	if (start === -1 || end < start) return null;
	const cell = (text: string) => text.replaceAll('|', '\\|');
	const rows = LANGUAGE.map(({ type, finds }) => `| \`${cell(type)}\` | ${cell(finds)} |`);
	const table = ['| Typed | Finds |', '| --- | --- |', ...rows].join('\n');
	return `${readme.slice(0, start + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`;
}
