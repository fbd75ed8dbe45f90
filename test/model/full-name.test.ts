import { expect, test } from 'vitest';
import type { ActorKind } from '../../src/model/index.js';
import { hasFullName } from '../../src/model/index.js';

test.each<[ActorKind, string]>([
	['person', 'Ana Ruiz'],
	['person', 'Dr. Ana Ruiz'],
	['organisation', 'Reuters'],
	['group', 'Mapuche'],
])('%s “%s” is the same beyond its article', (kind, name) => {
	expect(hasFullName({ kind, name })).toBe(true);
});

test.each<[ActorKind, string]>([
	['person', 'Ruiz'],
	['person', 'Mrs Ruiz'],
	['person', 'MR RUIZ'],
	['person', 'Gen. Ruiz'],
	['person', 'Lady Justice Ruiz'],
	['person', ''],
	['unnamed', 'a man who saw it'],
])('%s “%s” may be somebody else in another', (kind, name) => {
	expect(hasFullName({ kind, name })).toBe(false);
});
