/** What can stand first on the command line; `browse`, the screen, is what is meant without any. */
export const COMMANDS = ['browse', 'extract', 'add', 'remove', 'list', 'help'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** How each is written after the program's name, and what it does in a few words. */
export const COMMAND_USAGE: {
	readonly [name in CommandName]: { readonly args: string; readonly does: string };
} = {
	browse: { args: '[SOURCE…]', does: 'browse; no SOURCE: the bundled article; "-": standard input' },
	extract: { args: 'extract SOURCE…', does: 'print article records as JSON Lines, or with --format json' },
	add: { args: 'add SOURCE… --archive DB', does: 'read, extract and keep; explorer --archive DB browses it' },
	list: { args: 'list --archive DB', does: 'the articles that an archive holds' },
	remove: {
		args: 'remove NAME… --archive DB',
		does: 'take articles out of it, by id, address, file or folder',
	},
	help: { args: 'help [TOPIC]', does: 'the manual, by topic: keys, query, or a command' },
};
