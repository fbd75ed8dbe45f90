import { LANGUAGE } from '../search/query.js';
import { OPTIONS } from './options.js';

/** Where what is kept and set lies, as it is written. */
const HISTORY = '~/.local/state/explorer/history';
const CONFIG = '~/.config/explorer/config.json';

/** The text of `--help`. */
export function usage(): string {
	const lines = Object.entries(OPTIONS).map(([name, spec]) => {
		const short = 'short' in spec ? `-${spec.short}, ` : '    ';
		const value = 'value' in spec ? ` ${spec.value}` : '';
		return `  ${short}${`--${name}${value}`.padEnd(20)} ${spec.about}`;
	});
	return `explorer: who said what, in your terminal

Usage
  explorer [SOURCE…]                      browse; no SOURCE: the bundled article; "-": standard input
  explorer extract SOURCE…                print article records as JSON Lines, or with --format json
  explorer add SOURCE… --archive DB       read, extract and keep; explorer --archive DB browses it
  explorer list --archive DB              the articles that an archive holds
  explorer remove NAME… --archive DB      take articles out of it, by id, address, file or folder
  explorer help [TOPIC]                   the manual, by topic: keys, query

A SOURCE is a file (text, Markdown, HTML, MHTML, PDF, DOCX, mail, JSON, JSON Lines, RSS, Atom), a folder, an
http(s) address, or "-". A file named like a command is written ./extract.

Options
${lines.join('\n')}

Exit status
  0 something was printed, added or removed · 1 nothing matched, nothing was chosen · 2 an error
  130 left with Ctrl-C or Esc · 143 ended by SIGTERM · 129 by SIGHUP

Queries of which something was opened or printed are kept for Ctrl-R in ${HISTORY}, for you alone;
"history": false in the config file, ${CONFIG}, keeps none.

Examples
  explorer article.md
  explorer article.md --filter 'ministry denied' --format markdown
  cat story.txt | explorer | tee quotes.txt
  explorer extract *.txt > records.jsonl
`;
}

/** The text of `explorer help query`. */
export function queryManual(): string {
	const width = Math.max(...LANGUAGE.map(({ type }) => type.length)) + 3;
	const lines = LANGUAGE.map(({ type, finds }) => `  ${type.padEnd(width)}${finds}`);
	return `What can be typed in the search field and after --filter

${lines.join('\n')}

Everything that is typed must hold. Articles without a date meet no condition on one. What cannot be
understood is said on the screen while one types: a condition and a sign without words are passed over, an
unknown field is searched as words. --filter prints nothing then and ends with status 2.

Words of five letters and more are found with a typo, of eight and more with two; shorter ones as they are
typed, or as beginnings of others. Whose name only describes somebody else, as in "Ruiz’s lawyer", is not
found by it: by:lawyer and by:"ruiz lawyer" do.
`;
}
