import { Problem } from '../model/index.js';
import { isDumb } from '../terminal/dumb.js';
import { paintFirstFrame } from '../terminal/first-frame.js';
import { safe } from '../terminal/safe.js';
import { programVersion } from './assets.js';
import { COMMANDS } from './commands.js';
import { commandUsage, queryManual, usage } from './help.js';
import { areFiles } from './inputs.js';
import { type Invocation, parseInvocation } from './options.js';
import { outputTo } from './output.js';
import { sourcesOf } from './sources.js';
import { complain, EXIT } from './status.js';

/** The program: understands the arguments, runs the command, and turns what was thrown into a sentence. */
async function main(args: readonly string[]): Promise<number> {
	const invocation = parseInvocation(args);
	if (invocation.version || invocation.help || invocation.command === 'help') {
		const out = outputTo(process.stdout);
		await out.write(invocation.version ? `explorer ${programVersion()}\n` : await helpOn(invocation));
		await out.end();
		return EXIT.ok;
	}
	return run(invocation);
}

/** The manual; by topic after `explorer help`. */
async function helpOn({ command, operands }: Invocation): Promise<string> {
	const topic = command === 'help' ? operands[0] : command;
	const named = COMMANDS.find((one) => one === topic);
	if (topic === undefined || named === 'browse' || named === 'help') return usage();
	if (named !== undefined) return commandUsage(named);
	switch (topic) {
		case 'query':
			return queryManual();
		case 'keys':
			return (await import('../ui/frame/key-table.js')).keyHelp();
		default:
			throw new Problem(`there is no help on '${topic}'; topics are keys, query, and the commands`);
	}
}

async function run(invocation: Invocation): Promise<number> {
	if (invocation.command === 'list')
		return (await import('./list.js')).runList(invocation, outputTo(process.stdout));
	if (invocation.command === 'remove')
		return (await import('./remove.js')).runRemove(invocation.operands, invocation);
	const sources = sourcesOf(invocation);
	switch (invocation.command) {
		case 'add':
			return (await import('./add.js')).runAdd(sources, invocation);
		case 'extract':
			return (await import('./extract.js')).runExtract(sources, invocation, outputTo(process.stdout));
		default: {
			if (invocation.filter === null && !invocation.screenReader && !isDumb() && areFiles(sources))
				paintFirstFrame(safe(invocation.query), invocation.ascii);
			const { runBrowse } = await import('./browse.js');
			return runBrowse(sources, invocation, outputTo(process.stdout));
		}
	}
}

main(process.argv.slice(2)).then(
	(status) => {
		process.exitCode = status;
	},
	(error: unknown) => {
		if (!(error instanceof Problem)) throw error;
		complain(error.message);
		process.exitCode = EXIT.error;
	},
);
