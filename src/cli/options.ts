import { parseArgs } from 'node:util';
import { Problem } from '../model/index.js';
import { FORMATS } from '../print/index.js';
import { isWebAddress } from '../read/addresses.js';
import type { WebLimits } from '../read/web/limits.js';
import { nearest } from '../search/nearest.js';
import { SCOPES, type Scope } from '../search/session.js';
import { THEMES, type ThemeName } from '../ui/cells/theme.js';
import { type Binding, parseBinding } from '../ui/keys/keymap.js';
import { COMMANDS, type CommandName } from './commands.js';

const COLOURS = ['auto', 'always', 'never'] as const;

/** An option as the command line takes it and the help tells it. */
export interface OptionSpec {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	/** The value's name in help. */
	readonly value?: string;
	readonly about: string;
	/** May be given more than once. */
	readonly multiple?: boolean;
	/** The commands it belongs to; all when absent. */
	readonly commands?: readonly CommandName[];
}

/** The commands that read articles. */
const READING = ['browse', 'extract', 'add'] as const;

/** Every option there is: parsing, `--help` and suggestions come from this list. */
export const OPTIONS = {
	query: { type: 'string', short: 'q', value: 'TEXT', about: 'start with this query', commands: ['browse'] },
	filter: {
		type: 'string',
		short: 'f',
		value: 'QUERY',
		about: 'no screen: print what matches, best first, and end',
		commands: ['browse'],
	},
	scope: {
		type: 'string',
		value: 'KIND',
		about: 'statements (default for --filter), actors, sections, all',
		commands: ['browse'],
	},
	format: {
		type: 'string',
		value: 'NAME',
		about: FORMATS.map((format) => format.name).join(', '),
		commands: ['browse', 'extract', 'list'],
	},
	print0: {
		type: 'boolean',
		short: '0',
		about: 'NUL after each item; of text, markdown, jsonl',
		commands: ['browse'],
	},
	limit: { type: 'string', value: 'N', about: 'print at most N items', commands: ['browse', 'extract'] },
	thoughts: {
		type: 'boolean',
		about: 'also what people are said to believe, want or plan',
		commands: ['browse'],
	},
	archive: {
		type: 'string',
		value: 'DB',
		about: 'the archive to browse or to keep articles in',
		commands: ['browse', 'add', 'list', 'remove'],
	},
	'no-network': {
		type: 'boolean',
		about: 'fetch nothing; read addresses as they were kept last',
		commands: READING,
	},
	'first-byte': {
		type: 'string',
		value: 'SECONDS',
		about: 'how long an address may take to answer (10)',
		commands: READING,
	},
	'max-time': {
		type: 'string',
		value: 'SECONDS',
		about: 'how long it may take in all (60)',
		commands: READING,
	},
	'max-size': { type: 'string', value: 'MB', about: 'how large it may be (20)', commands: READING },
	follow: { type: 'boolean', about: 'fetch the articles that a feed in a file links to', commands: READING },
	'no-mouse': { type: 'boolean', about: 'leave the mouse to the terminal', commands: ['browse'] },
	bind: {
		type: 'string',
		value: 'KEY:ACTION',
		about: 'what a key does, such as ctrl-x:mark-all (explorer help keys); may be repeated',
		multiple: true,
		commands: ['browse'],
	},
	theme: { type: 'string', value: 'NAME', about: `auto, ${THEMES.join(', ')}`, commands: ['browse'] },
	color: { type: 'string', value: 'WHEN', about: COLOURS.join(', '), commands: ['browse'] },
	ascii: { type: 'boolean', about: 'draw with ASCII signs only', commands: ['browse'] },
	'screen-reader': {
		type: 'boolean',
		about: 'sentences one under the other instead of a drawn screen',
		commands: ['browse'],
	},
	help: { type: 'boolean', short: 'h', about: 'this text' },
	version: { type: 'boolean', about: 'the version' },
} as const satisfies Record<string, OptionSpec>;

/** A command line understood. */
export interface Invocation {
	readonly command: CommandName;
	/** What stands after the command: sources, or a help topic. */
	readonly operands: readonly string[];
	readonly query: string;
	/** null: the screen. */
	readonly filter: string | null;
	/** null when not given. */
	readonly scope: Scope | null;
	/** null when not given. */
	readonly format: string | null;
	readonly print0: boolean;
	/** Infinity when not given. */
	readonly limit: number;
	readonly thoughts: boolean;
	readonly archive: string | null;
	readonly network: boolean;
	readonly follow: boolean;
	/** What fetching may take, where it was given; ms and bytes. */
	readonly limits: Partial<Pick<WebLimits, 'firstByte' | 'whole' | 'size'>>;
	readonly mouse: boolean;
	readonly bindings: readonly Binding[];
	/** null when not given. */
	readonly theme: ThemeName | 'auto' | null;
	readonly colour: (typeof COLOURS)[number];
	readonly ascii: boolean;
	readonly screenReader: boolean;
	readonly help: boolean;
	readonly version: boolean;
}

/**
 * Understands the command line.
 * @param args the arguments after the program's name
 * @throws Problem that names the offending argument and what might have been meant
 */
export function parseInvocation(args: readonly string[]): Invocation {
	const { values, positionals, isAllNames } = parseLoosely(args);
	const command = isAllNames ? 'browse' : commandOf(positionals[0]);
	for (const name of Object.keys(values)) checkBelongs(name as keyof typeof OPTIONS, command);
	const scope = values.scope ?? null;
	if (scope !== null && !SCOPES.includes(scope as Scope)) {
		throw new Problem(`unknown scope '${scope}': it is one of ${SCOPES.join(', ')}`);
	}
	const format = values.format ?? null;
	if (format !== null) checkFormat(format, command);
	if (values.print0 && (format === 'json' || format === 'csv'))
		throw new Problem(
			`--print0 parts items that stand alone, as text, markdown and jsonl have them, not ${format}`,
		);
	return {
		command,
		operands: command === 'browse' ? positionals : positionals.slice(1),
		query: values.query ?? '',
		filter: values.filter ?? null,
		scope: scope as Scope | null,
		format,
		print0: values.print0 ?? false,
		limit: limitOf(values.limit),
		thoughts: values.thoughts ?? false,
		archive: archiveIn(values.archive),
		network: !(values['no-network'] ?? false),
		follow: values.follow ?? false,
		limits: {
			...amount('first-byte', values['first-byte'], 'firstByte', 1000),
			...amount('max-time', values['max-time'], 'whole', 1000),
			...amount('max-size', values['max-size'], 'size', 1_000_000),
		},
		mouse: !(values['no-mouse'] ?? false),
		bindings: (values.bind ?? []).map(bindingFrom),
		theme:
			values.theme === undefined
				? null
				: oneOf<ThemeName | 'auto'>('theme', values.theme, ['auto', ...THEMES]),
		colour: oneOf('color', values.color ?? 'auto', COLOURS),
		ascii: values.ascii ?? false,
		screenReader: values['screen-reader'] ?? false,
		help: values.help ?? false,
		version: values.version ?? false,
	};
}

function parseLoosely(args: readonly string[]) {
	const { tokens } = parseArgs({
		args: [...args],
		options: OPTIONS,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const spec = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
		if (spec === undefined) throw unknownOption(token.rawName);
		if (spec.type === 'string' && token.value === undefined) {
			throw new Problem(
				`${token.rawName} needs a value: ${token.rawName} ${'value' in spec ? spec.value : 'VALUE'}`,
			);
		}
		if (spec.type === 'boolean' && token.value !== undefined)
			throw new Problem(`${token.rawName} takes no value`);
	}
	const archives = tokens.flatMap((token) =>
		token.kind === 'option' && token.name === 'archive' ? [token.value] : [],
	);
	if (archives.length > 1)
		throw new Problem(
			`--archive is given more than once (${archives.join(', ')}): it takes one archive at a time`,
		);
	const first = tokens.find(({ kind }) => kind === 'positional' || kind === 'option-terminator');
	const isAllNames = first?.kind === 'option-terminator';
	// Checked above; strict parsing now only adds the types.
	const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false });
	return { ...parsed, isAllNames } as {
		/** `--` stands before the first of the positionals, so that it is no command. */
		isAllNames: boolean;
		values: {
			[K in keyof typeof OPTIONS]?: (typeof OPTIONS)[K] extends { readonly multiple: true }
				? string[]
				: (typeof OPTIONS)[K]['type'] extends 'boolean'
					? boolean
					: string;
		};
		positionals: string[];
	};
}

function unknownOption(rawName: string): Problem {
	const close = nearest(rawName.replace(/^-+/, ''), Object.keys(OPTIONS));
	return new Problem(
		`unknown option ${rawName}${close === null ? '' : `; did you mean --${close}?`} (explorer --help lists them)`,
	);
}

function commandOf(first: string | undefined): CommandName {
	return first !== undefined && first !== 'browse' && (COMMANDS as readonly string[]).includes(first)
		? (first as CommandName)
		: 'browse';
}

/** Whether an option goes with a command. */
export function belongs(name: keyof typeof OPTIONS, command: CommandName): boolean {
	const { commands }: OptionSpec = OPTIONS[name];
	return commands === undefined || commands.includes(command);
}

function checkBelongs(name: keyof typeof OPTIONS, command: CommandName): void {
	if (!belongs(name, command)) {
		throw new Problem(
			`--${name} does not go with 'explorer ${command}' (explorer ${command} --help lists what does)`,
		);
	}
}

/** What commands print that print no statements. */
export const OWN_FORMATS: { readonly [K in CommandName]?: readonly string[] } = {
	extract: ['jsonl', 'json'],
	list: ['text', 'jsonl'],
};

function checkFormat(format: string, command: CommandName): void {
	const names = OWN_FORMATS[command] ?? FORMATS.map(({ name }) => name);
	if (names.includes(format)) return;
	const close = nearest(format, names);
	throw new Problem(
		`unknown format '${format}'${close === null ? '' : `; did you mean ${close}?`} (there are ${names.join(', ')})`,
	);
}

function bindingFrom(text: string): Binding {
	const binding = parseBinding(text);
	if (typeof binding === 'string') throw new Problem(`--bind: ${binding}`);
	return binding;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	if ((allowed as readonly string[]).includes(value)) return value as T;
	throw new Problem(`--${option} is one of ${allowed.join(', ')}, not '${value}'`);
}

/**
 * The archive's file; null when none was given.
 * @throws Problem for what names no file, SQLite's own words among it: what was kept there would be lost
 */
function archiveIn(value: string | undefined): string | null {
	if (value === undefined) return null;
	if (value.trim() === '')
		throw new Problem('--archive needs the name of a file, and what was given is empty: --archive news.db');
	if (value === ':memory:' || /^file:/i.test(value) || isWebAddress(value))
		throw new Problem(
			`--archive takes the name of a file, not '${value}'; a file that is really called so is ./${value}`,
		);
	return value;
}

/** A positive number in the unit that the limit is kept in; nothing when the option was not given. */
function amount(
	option: string,
	value: string | undefined,
	name: string,
	unit: number,
): Record<string, number> {
	if (value === undefined) return {};
	if (!/^\d{1,6}(?:\.\d+)?$/.test(value) || Number(value) === 0)
		throw new Problem(
			`--${option} takes a number above 0 and below 1,000,000, such as 20 or 0.5, not '${value}'`,
		);
	return { [name]: Number(value) * unit };
}

function limitOf(value: string | undefined): number {
	if (value === undefined) return Number.POSITIVE_INFINITY;
	if (!/^[1-9]\d{0,8}$/.test(value))
		throw new Problem(`--limit takes a whole number from 1 up, not '${value}'`);
	return Number(value);
}
