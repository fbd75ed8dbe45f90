import { infoOf } from '../keys/actions.js';
import { showKey } from '../keys/keymap.js';
import { helpActions } from '../panes/help-lines.js';

/** The README's table of keys, from the list of actions, between two markers. */

const BEGIN = '<!-- keys: written by npm run readme -->';
const END = '<!-- end of keys -->';

/** A Markdown table of every action with its default keys. */
function keyTable(): string {
	const rows = helpActions().map((name) => {
		const { keys, sentence } = infoOf(name);
		const shown = keys
			.map((key) => `\`${showKey(key)}\``)
			.join(' ')
			.replaceAll('|', '\\|');
		return `| ${shown} | ${sentence} | \`${name}\` |`;
	});
	return ['| Keys | What they do | Action |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `readme` with its table of keys as it must be now; null when the markers are missing. */
export function withKeyTable(readme: string): string | null {
	const start = readme.indexOf(BEGIN);
	const end = readme.indexOf(END);
	if (start === -1 || end < start) return null;
	return `${readme.slice(0, start + BEGIN.length)}\n\n${keyTable()}\n\n${readme.slice(end)}`;
}

/** All keys as plain text, for `explorer help keys`. */
export function keyHelp(): string {
	const rows = helpActions().map((name) => {
		const { keys, sentence } = infoOf(name);
		return `  ${name.padEnd(18)} ${keys.map(showKey).join(', ').padEnd(30)} ${sentence}`;
	});
	return `Actions and their keys. --bind KEY:ACTION changes a key for one run; for good it is changed in
$XDG_CONFIG_HOME/explorer/config.json (~/.config where that is not set): {"keys": {"ctrl-x": "mark-all"}}

${rows.join('\n')}
`;
}
