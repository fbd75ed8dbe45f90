import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The rooms from top to bottom: a room imports itself and those below it. Rooms of one line do not see each other. */
const FLOORS = [
	['cli', 'train'],
	['ui', 'print'],
	['terminal'],
	['search'],
	['archive'],
	['extract'],
	['read'],
	['model'],
];

const floorOf = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));

function imports(): { file: string; from: string; to: string }[] {
	return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path) && path.includes('/'))
		.flatMap((path) => {
			const text = readFileSync(resolve(SRC, path), 'utf8');
			return [...text.matchAll(/(?:from|import\(?)\s*'(\.[^']+)'/g)].map(([, target]) => ({
				file: path,
				from: path.split('/')[0]!,
				to: relative(SRC, resolve(SRC, dirname(path), target!)).split('/')[0]!,
			}));
		});
}

test('every folder of src is a room', () => {
	const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	for (const { name } of folders) expect(floorOf.has(name), `src/${name} is no room`).toBe(true);
});

test('imports run one way, from the command line down to the model', () => {
	const found = imports();
	expect(found.length).toBeGreaterThan(100);
	const wrong = found.filter(
		({ from, to }) => from !== to && (floorOf.get(to) ?? Number.POSITIVE_INFINITY) <= floorOf.get(from)!,
	);
	// Only the program's entry may use the launcher's plain files, and nobody does.
	expect(wrong.map(({ file, to }) => `${file} imports from ${to}`)).toEqual([]);
});
