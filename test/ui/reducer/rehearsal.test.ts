import { expect, test, vi } from 'vitest';
import { Rehearsal, rehearsal } from '../../../src/ui/reducer/rehearsal.js';
import type { State } from '../../../src/ui/state/state.js';
import { Driver, KEY } from '../driver.js';
import { machine } from '../machine.js';
import { BRIDGE, sessionOf } from '../records.js';

test('goes through typing, results and moves, and leaves the state as it was', async () => {
	const { state } = await machine(sessionOf(BRIDGE));
	const before = JSON.stringify(state);
	const shown: State[] = [];
	expect([...rehearsal(state, (one) => shown.push(one))].length).toBe(shown.length);
	expect(new Set(shown.map(({ query }) => query.text))).toEqual(new Set(['', 'e']));
	expect(shown.some(({ results }) => results.cursor === 1)).toBe(true);
	expect(JSON.stringify(state)).toBe(before);
});

test('waits until nothing is shown any more, and is over after one time', async () => {
	vi.useFakeTimers();
	try {
		const { state } = await vi.waitFor(() => machine(sessionOf(BRIDGE)));
		const show = vi.fn();
		const once = new Rehearsal(show);
		once.shown(state);
		vi.advanceTimersByTime(60);
		once.shown(state);
		vi.advanceTimersByTime(60);
		expect(show).not.toHaveBeenCalled();
		vi.advanceTimersByTime(5000);
		const times = show.mock.calls.length;
		expect(times).toBeGreaterThan(10);
		once.shown(state);
		vi.advanceTimersByTime(5000);
		expect(show).toHaveBeenCalledTimes(times);
	} finally {
		vi.useRealTimers();
	}
});

test('is not seen on the screen', async () => {
	const driver = new Driver(sessionOf(BRIDGE));
	const before = await driver.shows('Mira Okonjo');
	const { length } = driver.bytes;
	for (let i = 0; i < 40; i++) await driver.idle();
	expect(driver.bytes.length).toBe(length);
	expect(await driver.text()).toBe(before);
	await driver.press(KEY.down);
	expect(await driver.text()).toContain('2 of');
	await driver.press(KEY.ctrlC);
	await driver.result;
});
