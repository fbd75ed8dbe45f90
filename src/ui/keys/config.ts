import { THEMES, type ThemeName } from '../cells/theme.js';
import { ACTION_NAMES } from './actions.js';
import { type Binding, bindingOf } from './keymap.js';

/** The config file: JSON, read by the command line; here its text is understood. */
export interface Config {
	readonly theme?: ThemeName | 'auto';
	readonly mouse?: boolean;
	readonly ascii?: boolean;
	readonly thoughts?: boolean;
	/** Whether queries are kept for later sessions. */
	readonly history?: boolean;
	readonly format?: string;
	readonly bindings: readonly Binding[];
}

export interface ReadConfig {
	readonly config: Config;
	/** One sentence for each entry that is wrong, with its line; the rest holds. */
	readonly warnings: readonly string[];
}

const SETTINGS = ['theme', 'mouse', 'ascii', 'thoughts', 'history', 'format', 'keys'] as const;

const FLAGS = ['mouse', 'ascii', 'thoughts', 'history'] as const;
type Flag = (typeof FLAGS)[number];

/**
 * Understands the config file. Wrong entries are passed over and named with their line.
 * @param text the file's content; @param formats names of the output formats
 */
export function readConfig(text: string, formats: readonly string[]): ReadConfig {
	const warnings: string[] = [];
	let parsed: unknown;
	try {
		parsed = text.trim() === '' ? {} : JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const position = /position (\d+)/.exec(String(error))?.[1];
		const line = position === undefined ? lineCount(text) : lineCount(text.slice(0, Number(position)));
		return {
			config: { bindings: [] },
			warnings: [`line ${line}: this is not JSON; the file was passed over.`],
		};
	}
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
		return { config: { bindings: [] }, warnings: ['line 1: the file must hold one JSON object.'] };

	const config: { -readonly [K in keyof Config]: Config[K] } & { bindings: Binding[] } = { bindings: [] };
	const wrong = (key: string, why: string, below = 0) =>
		warnings.push(`line ${lineOf(text, key, below)}: ${why}`);
	for (const [key, value] of Object.entries(parsed)) {
		if (key === '$schema') continue;
		if (key === 'theme') {
			if (value === 'auto' || THEMES.includes(value as ThemeName)) config.theme = value as ThemeName | 'auto';
			else wrong(key, `'theme' is one of auto, ${THEMES.join(', ')}.`);
		} else if (FLAGS.includes(key as Flag)) {
			if (typeof value === 'boolean') config[key as Flag] = value;
			else wrong(key, `'${key}' is true or false.`);
		} else if (key === 'format') {
			if (typeof value === 'string' && formats.includes(value)) config.format = value;
			else wrong(key, `'format' is one of ${formats.join(', ')}.`);
		} else if (key === 'keys') readKeys(value, config.bindings, wrong, text);
		else wrong(key, `there is no setting '${key}'; there are ${SETTINGS.join(', ')}.`);
	}
	return { config, warnings };
}

function readKeys(
	value: unknown,
	bindings: Binding[],
	wrong: (key: string, why: string, below?: number) => void,
	text: string,
): void {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		wrong('keys', `'keys' is an object of keys and actions, such as {"ctrl-x": "mark-all"}.`);
		return;
	}
	const below = Math.max(0, text.indexOf('"keys"'));
	for (const [key, action] of Object.entries(value)) {
		const binding = bindingOf(key, typeof action === 'string' ? action : JSON.stringify(action));
		if (typeof binding === 'string') wrong(key, binding, below);
		else bindings.push(binding);
	}
}

function lineCount(text: string): number {
	return text.split('\n').length;
}

/** The line, from 1, on which an entry stands, looked for after offset `below`. */
function lineOf(text: string, key: string, below: number): number {
	const quoted = JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const found = new RegExp(`${quoted}\\s*:`).exec(text.slice(below));
	return lineCount(text.slice(0, below + (found?.index ?? 0)));
}

/** The JSON Schema (2020-12) of the config file, for editors. */
export function configSchema(formats: readonly string[]): object {
	const flag = (description: string) => ({ type: 'boolean', description });
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'The config file of explorer',
		type: 'object',
		additionalProperties: false,
		properties: {
			$schema: { type: 'string' },
			theme: {
				enum: ['auto', ...THEMES],
				description: 'auto: dark or light, as the terminal answers when asked',
			},
			mouse: flag('use the mouse'),
			ascii: flag('draw with ASCII signs only'),
			thoughts: flag('also find what people are said to think, want or plan'),
			history: flag('keep queries for later sessions, true unless said otherwise'),
			format: { enum: formats, description: 'the format to print in' },
			keys: {
				type: 'object',
				description: 'keys, written like ctrl-x, alt-enter or f2, and what they do',
				additionalProperties: { enum: [...ACTION_NAMES, 'ignore'] },
			},
		},
	};
}
