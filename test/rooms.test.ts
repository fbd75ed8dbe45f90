import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Rooms from top to bottom: a room imports itself and those below it. Rooms of one line do not see each other. */
type Floors = readonly (readonly string[])[];

const FLOORS: Floors = [
	['cli', 'train'],
	['ui', 'print'],
	['terminal'],
	['search'],
	['archive'],
	['extract'],
	['read'],
	['model'],
];

/** The rooms of extract; the files beside them put together what the rooms find, and `attribution.ts` is the type of that. */
const EXTRACT: Floors = [
	['actors', 'repair'],
	['layouts', 'judging', 'sentences', 'names', 'sections'],
	['arguments', 'doubts'],
	['cues', 'rules'],
	['tagging'],
	['who', 'quotations', 'learnt'],
	['text'],
];

/** The rooms of these rooms of extract; the files beside them put together what they find. */
const ACTORS: Floors = [
	['sources'],
	['exchanges', 'headlines', 'documents', 'aliases'],
	['mentions'],
	['forms', 'bearers'],
	['bodies'],
	['phrases'],
	['roles'],
	['pronouns'],
	['terms'],
];
const LAYOUTS: Floors = [['turns', 'headlines'], ['writing'], ['beside']];
const REPAIR: Floors = [['accounts', 'pieces'], ['sources', 'contents'], ['cues']];

/** The rooms of the screen; the files beside them bring it to life. */
const UI: Floors = [['surfaces'], ['frame'], ['reducer'], ['panes'], ['state'], ['keys'], ['cells']];

/** The modules of Node's that rooms may use that touch neither disk nor network nor processes, or the terminal alone. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
	ui: ['stream'],
	print: [],
	terminal: ['fs', 'tty'],
	search: ['crypto', 'timers/promises', 'util'],
	extract: [],
	model: [],
};

interface Import {
	readonly file: string;
	readonly from: string;
	/** Empty for a file beside the rooms. */
	readonly to: string;
	/** The file that is imported, from the house. */
	readonly target: string;
	/** It is there before the importing file's own lines run: no `import type`, and no `import()`. */
	readonly isAtOnce: boolean;
}

const IMPORT =
	/(?:\b(?:import|export)\s+(?<type>type\s)?[^;'"]*?from|(?<late>import\()|import)\s*'(?<to>\.[^']+)'/g;

function importsOf(house: string): Import[] {
	const roomOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : '');
	return readdirSync(house, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path) && path.includes('/'))
		.flatMap((path) => {
			const text = readFileSync(resolve(house, path), 'utf8');
			return [...text.matchAll(IMPORT)].map(({ groups }) => {
				const { type, to } = groups!;
				const target = relative(house, resolve(house, dirname(path), to!));
				const isAtOnce = type === undefined && groups!.late === undefined;
				return { file: path, from: roomOf(path), to: roomOf(target), target, isAtOnce };
			});
		});
}

const foldersOf = (house: string) =>
	readdirSync(house, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/** The imports that lead to a room of the same floor or of one above. */
function upwards(floors: Floors, imports: readonly Import[]): string[] {
	const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));
	return imports
		.filter(({ from, to }) => from !== to && floorOf.has(to) && floorOf.get(to)! <= floorOf.get(from)!)
		.map(({ file, to }) => `${file} imports from ${to}`);
}

/** Files that import each other, at once and by whatever way round. */
function circles(imports: readonly Import[]): string[] {
	const nameOf = (path: string) => path.replace(/\.(?:js|tsx?)$/, '');
	let left = imports
		.filter(({ isAtOnce }) => isAtOnce)
		.map(({ file, target }) => [nameOf(file), nameOf(target)] as const);
	// What imports nothing that is left, and what nobody imports that is left, is in no circle.
	for (let before = -1; before !== left.length; ) {
		before = left.length;
		const [importing, imported] = [new Set(left.map(([file]) => file)), new Set(left.map(([, to]) => to))];
		left = left.filter(([file, to]) => importing.has(to) && imported.has(file));
	}
	return left.map(([file, to]) => `${file} → ${to}`);
}

test('every folder of src is a room', () => {
	expect(foldersOf(SRC).sort()).toEqual(FLOORS.flat().sort());
	expect(foldersOf(join(SRC, 'extract')).sort()).toEqual(EXTRACT.flat().sort());
	expect(foldersOf(join(SRC, 'extract/actors')).sort()).toEqual(ACTORS.flat().sort());
	expect(foldersOf(join(SRC, 'extract/layouts')).sort()).toEqual(LAYOUTS.flat().sort());
	expect(foldersOf(join(SRC, 'extract/repair')).sort()).toEqual(REPAIR.flat().sort());
	expect(foldersOf(join(SRC, 'ui')).sort()).toEqual(UI.flat().sort());
});

test('imports run one way, from the command line down to the model', () => {
	const imports = importsOf(SRC);
	expect(imports.length).toBeGreaterThan(100);
	// Only the program's entry may use the launcher's plain files, and nobody does.
	expect(imports.filter(({ to }) => to === '')).toEqual([]);
	expect(upwards(FLOORS, imports)).toEqual([]);
});

test.each(Object.entries(OUTSIDE))('%s touches nothing else of the outside than %j', (room, allowed) => {
	const texts = readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => readFileSync(join(SRC, room, path), 'utf8'));
	expect(texts.length).toBeGreaterThan(3);
	const used = texts.flatMap((text) => Array.from(text.matchAll(/'node:([\w/]+)'/g), ([, name]) => name!));
	expect(new Set(used)).toEqual(new Set(allowed));
});

test('no file imports itself by way of others', () => {
	const imports = importsOf(SRC);
	expect(imports.filter(({ isAtOnce }) => isAtOnce).length).toBeGreaterThan(100);
	expect(circles(imports)).toEqual([]);
});

test('and within extract from what is found down to the text', () => {
	const imports = importsOf(join(SRC, 'extract'));
	expect(imports.length).toBeGreaterThan(100);
	expect(upwards(EXTRACT, imports)).toEqual([]);
	// The files beside the rooms know the rooms, not the other way round, but for the terms and the steps of all of them.
	expect(new Set(imports.filter(({ to }) => to === '').map(({ target }) => target))).toEqual(
		new Set(['attribution.js', 'steps.js']),
	);
});

test.each([
	['actors', ACTORS],
	['layouts', LAYOUTS],
	['repair', REPAIR],
])('and within %s', (room, floors) => {
	const imports = importsOf(join(SRC, 'extract', room));
	expect(imports.length).toBeGreaterThan(20);
	expect(upwards(floors, imports)).toEqual([]);
	// Nobody needs the files that put all of it together.
	expect(imports.filter(({ to, target }) => to === '' && !target.startsWith('..'))).toEqual([]);
});

test('and within the screen from what is drawn with down to the cells', () => {
	const imports = importsOf(join(SRC, 'ui'));
	expect(imports.length).toBeGreaterThan(100);
	expect(upwards(UI, imports)).toEqual([]);
	// Beside the rooms are what the outside does for the screen, and how it is set up.
	expect(imports.filter(({ to }) => to === '').map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

// In extraction the build spells these out (src/spell-letters.js); elsewhere ICU keeps their sets ready, and not those of
// general categories, which it gathers whenever an expression is made.
test('expressions ask for letters by binary properties', () => {
	const asking = ['extract', 'read'].flatMap((room) =>
		readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.ts$/.test(path) && path !== 'text/characters.ts')
			.filter((path) => /\\p\{L[lu]?\}/i.test(readFileSync(join(SRC, room, path), 'utf8'))),
	);
	expect(asking).toEqual([]);
});
