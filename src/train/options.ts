import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options that a tool was called with; ends it with a sentence and 2 where it has no such option. */
export function optionsOf<const Options extends NonNullable<ParseArgsConfig['options']>>(
	tool: string,
	options: Options,
) {
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		const names = Object.keys(options).map((name) => `--${name}`);
		return refuse(`${tool}: ${firstSentence((error as Error).message)} Its options are ${names.join(', ')}.`);
	}
}

/** Ends a tool that was called wrongly: with a sentence that says what it needs, and 2. */
export function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

const firstSentence = (text: string): string => `${text.split(/\.\s/)[0]!.replace(/\.$/, '')}.`;
