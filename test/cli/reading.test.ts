import { expect, test } from 'vitest';
import type { IntakeEvent } from '../../src/cli/intake-messages.js';
import { Reading } from '../../src/cli/reading.js';
import { openMemorySession } from '../../src/search/memory.js';

const PAGE = 'https://vell.example/port';

async function* coming(events: readonly IntakeEvent[]): AsyncGenerator<IntakeEvent> {
	yield* events;
}

test('what is to be known of a page that was read is no failure', async () => {
	const notice: IntakeEvent = {
		type: 'notice',
		origin: PAGE,
		why: `${PAGE}: read from the copy kept earlier`,
	};
	const failure: IntakeEvent = { type: 'failure', origin: 'a.txt', why: 'a.txt is empty' };
	const reading = new Reading(coming([notice, failure]), openMemorySession(), new AbortController());
	const told: string[] = [];
	reading.watch(({ doing, failures, notices }) =>
		told.push(`${doing}: ${failures.length} failed, ${notices.length} to be known`),
	);
	await reading.done;
	expect(reading).toMatchObject({ failures: [failure.why], notices: [notice.why] });
	expect(told).toContain('reading…: 0 failed, 1 to be known');
	expect(told.at(-1)).toBe('null: 1 failed, 1 to be known');
});
