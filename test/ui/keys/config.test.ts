import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/print/index.js';
import { THEMES } from '../../../src/ui/cells/theme.js';
import { withKeyTable } from '../../../src/ui/frame/key-table.js';
import { ACTION_NAMES } from '../../../src/ui/keys/actions.js';
import { configSchema, readConfig } from '../../../src/ui/keys/config.js';
import { normaliseKey } from '../../../src/ui/keys/keymap.js';

const formats = ['text', 'csv'];

describe('the config file', () => {
	it('is understood', () => {
		const text =
			'{"theme": "light", "mouse": false, "format": "csv", "keys": {"Ctrl+X": "mark-all", "alt-q": "ignore"}}';
		expect(readConfig(text, formats)).toEqual({
			config: {
				theme: 'light',
				mouse: false,
				format: 'csv',
				bindings: [
					{ key: 'ctrl-x', action: 'mark-all' },
					{ key: 'alt-q', action: 'ignore' },
				],
			},
			warnings: [],
		});
		expect(readConfig('', formats).warnings).toEqual([]);
	});

	it('names a wrong entry with its line, and keeps the rest', () => {
		const text =
			'{\n  "theme": "pink",\n  "colour": 1,\n  "ascii": true,\n  "keys": {\n    "ctrl-x": "mark-al",\n    "x": "accept"\n  }\n}';
		const { config, warnings } = readConfig(text, formats);
		expect(config).toEqual({ ascii: true, bindings: [] });
		expect(warnings).toHaveLength(4);
		expect(warnings[0]).toMatch(/^line 2: 'theme' is one of/);
		expect(warnings[1]).toMatch(/^line 3: there is no setting 'colour'/);
		expect(warnings[2]).toMatch(/^line 6: There is no action 'mark-al'; did you mean mark-all\?/);
		expect(warnings[3]).toMatch(/^line 7: There is no key 'x'/);
	});

	it.each([
		['ctrl-m', 'enter'],
		['Ctrl+I', 'tab'],
		['C-[', 'esc'],
	])('has no key %s, which terminals send as %s', (key, same) => {
		const { config, warnings } = readConfig(JSON.stringify({ keys: { [key]: 'accept' } }), formats);
		expect(config.bindings).toEqual([]);
		expect(warnings).toEqual([expect.stringContaining(`sends '${same}' for '${key}'`)]);
	});

	it('may say that queries are not kept', () => {
		expect(readConfig('{"history": false}', formats)).toMatchObject({
			config: { history: false },
			warnings: [],
		});
		expect(readConfig('{"history": 0}', formats).warnings).toEqual(["line 1: 'history' is true or false."]);
	});

	it('is passed over when it is not JSON, with the line where that shows', () => {
		expect(readConfig('{\n "mouse": true,\n}', formats).warnings[0]).toMatch(/^line 3: this is not JSON/);
		expect(readConfig('[]', formats).warnings[0]).toMatch(/^line 1/);
	});

	it('holds valid values alone and has a warning for every other, whatever is written', () => {
		const or = (...values: readonly unknown[]) => fc.oneof(fc.constantFrom(...values), fc.jsonValue());
		const keys = fc.dictionary(
			fc.constantFrom('ctrl-x', 'Alt+Q', 'f2', 'x', 'hyper-x', ''),
			or('mark-all', 'ignore', 'mark-al', 'constructor'),
		);
		const written = fc.record(
			{
				theme: or('auto', ...THEMES, 'pink'),
				mouse: or(true, false),
				ascii: or(true, 'yes'),
				thoughts: or(true, null),
				format: or('csv', 'jsonl'),
				keys: fc.oneof({ weight: 3, arbitrary: keys }, { weight: 1, arbitrary: fc.jsonValue() }),
				colour: fc.jsonValue(),
				$schema: fc.jsonValue(),
			},
			{ requiredKeys: [] },
		);
		const isRight: Record<string, (value: unknown) => boolean> = {
			theme: (value) => ['auto', ...THEMES].includes(value as 'auto'),
			mouse: (value) => typeof value === 'boolean',
			ascii: (value) => typeof value === 'boolean',
			thoughts: (value) => typeof value === 'boolean',
			format: (value) => formats.includes(value as string),
		};
		const isBound = (key: string, action: unknown) =>
			['ctrl-x', 'Alt+Q', 'f2'].includes(key) && [...ACTION_NAMES, 'ignore'].some((name) => name === action);
		fc.assert(
			fc.property(written, fc.constantFrom(undefined, '\t'), (object, indent) => {
				const { keys: bound, $schema: _, ...rest } = JSON.parse(JSON.stringify(object));
				const { config, warnings } = readConfig(JSON.stringify(object, null, indent), formats);
				const right = Object.entries(rest).filter(([key, value]) => isRight[key]?.(value));
				const isList = typeof bound === 'object' && bound !== null && !Array.isArray(bound);
				const entries = isList ? Object.entries(bound) : [];
				const good = entries.filter(([key, action]) => isBound(key, action));
				const { bindings, ...settings } = config;
				expect(settings).toEqual(Object.fromEntries(right));
				expect(bindings.map(({ action }) => action)).toEqual(good.map(([, action]) => action));
				for (const { key } of bindings) expect(normaliseKey(key)).toBe(key);
				expect(warnings).toHaveLength(
					Object.keys(rest).length -
						right.length +
						(bound === undefined || isList ? entries.length - good.length : 1),
				);
				for (const warning of warnings) expect(warning).toMatch(/^line [1-9]\d*: ./);
			}),
			{ numRuns: 500 },
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const { config, warnings } = readConfig(text, formats);
				expect(Array.isArray(config.bindings) && Array.isArray(warnings)).toBe(true);
			}),
		);
	});
});

describe('what is generated from the list of actions', () => {
	it('stands in the README as it is now (npm run readme writes it)', () => {
		const readme = readFileSync('README.md', 'utf8');
		expect(withKeyTable(readme)).toBe(readme);
	});

	it('stands in the schema as it is now (npm run readme writes it)', () => {
		const schema = JSON.parse(readFileSync('data/config.schema.json', 'utf8'));
		expect(schema).toEqual(configSchema(FORMATS.map((format) => format.name)));
	});
});
