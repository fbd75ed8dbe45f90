import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/print/index.js';
import { configSchema, readConfig } from '../../src/ui/config.js';
import { withKeyTable } from '../../src/ui/key-table.js';

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

	it('is passed over when it is not JSON, with the line where that shows', () => {
		expect(readConfig('{\n "mouse": true,\n}', formats).warnings[0]).toMatch(/^line 3: this is not JSON/);
		expect(readConfig('[]', formats).warnings[0]).toMatch(/^line 1/);
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
