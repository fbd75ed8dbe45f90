import { OPTIONS } from './options.js';

/** The text of `--help`. */
export function usage(): string {
	const lines = Object.entries(OPTIONS).map(([name, spec]) => {
		const short = 'short' in spec ? `-${spec.short}, ` : '    ';
		const value = 'value' in spec ? ` ${spec.value}` : '';
		return `  ${short}${`--${name}${value}`.padEnd(20)} ${spec.about}`;
	});
	return `explorer: who said what, in your terminal

Usage
  explorer [SOURCE…]             browse; no SOURCE: the bundled article; "-": standard input
  explorer extract SOURCE…       print article records as JSON Lines, or with --format json
  explorer help [TOPIC]          the manual, by topic: keys

A SOURCE is a file (text, Markdown, HTML, PDF, DOCX, JSON, JSON Lines, RSS, Atom), a folder, an http(s) address,
or "-". A file named like a command is written ./extract.

Options
${lines.join('\n')}

Exit status
  0 something was printed · 1 nothing matched or nothing was chosen · 2 an error · 130 left with Ctrl-C or Esc

Examples
  explorer article.md
  explorer article.md --filter 'ministry denied' --format markdown
  pbpaste | explorer | tee quotes.txt
  explorer extract *.txt > records.jsonl
`;
}
