import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Wanted } from '../../src/archive/shelf.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { prepareArticle } from '../../src/archive/sqlite/prepare.js';
import { scratch } from '../stories/session.js';
import { byId, recordOf, recordsOn } from './record.js';

const RECORDS = [
	recordOf(
		'port',
		[
			{ by: 'Ana Ruiz', text: 'the harbour is shut, the harbour is full' },
			{ by: 'Tomas Lind', text: 'nobody said “être” to anybody' },
		],
		{ published: '2024-03-04', publisher: 'The Vell Post' },
	),
	recordOf('school', [{ by: 'Ana Ruiz', text: 'the school will be rebuilt' }]),
];

test('what came made ready from another thread is kept and found as records are', () => {
	const here = openSqliteShelf(join(scratch(), 'here.db'), { create: true });
	const there = openSqliteShelf(join(scratch(), 'there.db'), { create: true });
	const handedOver = structuredClone(RECORDS.map((record) => prepareArticle(record)));
	expect(there.putPrepared(handedOver)).toEqual(here.put(RECORDS));
	expect(recordsOn(there)).toEqual(byId(RECORDS));
	expect(there.counts()).toEqual(here.counts());
	for (const word of ['harbour', 'etre', 'ruiz', 'school', 'nobody', 'vell', 'nothing']) {
		const wanted: Wanted = { thing: 'statement', groups: [[{ word, as: 'whole' }]] };
		expect(there.find(wanted, 10)).toEqual(here.find(wanted, 10));
	}
	// What is known is passed over, also when it is put in again as it was handed over.
	expect(there.putPrepared(handedOver)).toMatchObject({ added: 0, known: 2 });
	for (const shelf of [here, there]) shelf.close();
});
