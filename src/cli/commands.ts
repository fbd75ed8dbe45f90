/** What can stand first on the command line; `browse`, the screen, is what is meant without any. */
export const COMMANDS = ['browse', 'extract', 'add', 'remove', 'list', 'help'] as const;
export type CommandName = (typeof COMMANDS)[number];
