import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('the lockfile says of this package what package.json does: installing changes nothing in a clone', () => {
	const { version, bin, engines, dependencies, devDependencies } = json('package.json');
	expect(json('package-lock.json').packages['']).toMatchObject({
		version,
		bin,
		engines,
		dependencies,
		devDependencies,
	});
});
