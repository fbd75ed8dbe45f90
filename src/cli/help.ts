import { LANGUAGE } from '../search/query.js';
import { COMMAND_USAGE, type CommandName } from './commands.js';
import { belongs, OPTIONS, type OptionSpec, OWN_FORMATS } from './options.js';

/** Where what is kept and set lies, as it is written. */
const HISTORY = '~/.local/state/explorer/history';
const CONFIG = '~/.config/explorer/config.json';

type OptionName = keyof typeof OPTIONS;

/** An option as help lists it. @param about what is said of it */
function optionLine(name: OptionName, about: string): string {
	const { short, value }: OptionSpec = OPTIONS[name];
	const before = short === undefined ? '    ' : `-${short}, `;
	const named = `--${name}${value === undefined ? '' : ` ${value}`}`;
	return `  ${before}${named.padEnd(20)} ${about}`;
}

/** What is said of an option where all are listed: also with which commands it goes, beside browsing. */
function everywhere(name: OptionName): string {
	const { about, commands }: OptionSpec = OPTIONS[name];
	const others = (commands ?? []).filter((command) => command !== 'browse');
	if (others.length === 0) return about;
	const own = others.map((command) =>
		name === 'format' && OWN_FORMATS[command] !== undefined
			? `${command} (${OWN_FORMATS[command].join(', ')})`
			: command,
	);
	return `${about}; also of ${own.join(', ')}`;
}

const usageLines = (commands: readonly CommandName[]): string =>
	commands
		.map((name) => `  ${`explorer ${COMMAND_USAGE[name].args}`.padEnd(39)} ${COMMAND_USAGE[name].does}`)
		.join('\n');

const NAMES = Object.keys(OPTIONS) as OptionName[];

/** The text of `explorer COMMAND --help`. */
export function commandUsage(command: CommandName): string {
	const lines = NAMES.filter((name) => belongs(name, command)).map((name) =>
		optionLine(name, (name === 'format' && OWN_FORMATS[command]?.join(', ')) || OPTIONS[name].about),
	);
	return `Usage
${usageLines([command])}

Options
${lines.join('\n')}

'explorer --help' is the whole manual.
`;
}

/** The text of `--help`. */
export function usage(): string {
	const lines = NAMES.map((name) => optionLine(name, everywhere(name)));
	return `explorer: who said what, in your terminal

Usage
${usageLines(['browse', 'extract', 'add', 'list', 'remove', 'help'])}

A SOURCE is a file (text, Markdown, HTML, MHTML, PDF, DOCX, mail, JSON, JSON Lines, RSS, Atom), a folder, an
http(s) address, or "-". A file named like a command is written ./extract, or stands after --.

Options ('explorer COMMAND --help' lists those of a command)
${lines.join('\n')}

Exit status
  0 something was printed, added or removed · 1 nothing matched, nothing was chosen · 2 an error
  130 left with Ctrl-C or Esc · 143 ended by SIGTERM · 129 by SIGHUP · 131 by SIGQUIT

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
typed, or as beginnings of others. A name that only describes somebody else, as in "Ruiz’s lawyer", does not
count for by:, but by:lawyer and by:"ruiz lawyer" find the lawyer.
`;
}
