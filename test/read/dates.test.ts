import { afterEach, describe, expect, test } from 'vitest';
import { isoDate } from '../../src/read/dates.js';

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe.each(['America/New_York', 'UTC', 'Pacific/Auckland'])('a date read in %s', (here) => {
	test.each([
		['2024-03-04', '2024-03-04'],
		['20240304', '2024-03-04'],
		['20240304080000', '2024-03-04'],
		['2024-03-04 08:00:00 +0000', '2024-03-04T08:00:00+00:00'],
		['2024-03-04T08:00', '2024-03-04T08:00'],
		['2024-03-04 8:00 AM', '2024-03-04'],
		['Mon, 04 Mar 2024 08:00:00 GMT', '2024-03-04T08:00:00Z'],
		['Mon, 04 Mar 2024 23:00:00 -0500', '2024-03-05T04:00:00Z'],
		['4 March 2024 22:00', '2024-03-04T22:00:00'],
		['4 March 2024', '2024-03-04'],
		['2024/03/04', '2024-03-04'],
		// A day and a month in numbers, where only one of them can be the month.
		['13/04/2024', '2024-04-13'],
		['04/13/2024', '2024-04-13'],
		['4/4/2024', '2024-04-04'],
		['13.4.2024, 8:00', '2024-04-13T08:00:00'],
		['Sat, 4-13-2024 8:00 AM GMT', '2024-04-13T08:00:00Z'],
		['2024/4/3', '2024-04-03'],
		['2024.4.13', '2024-04-13'],
		// Americans and others read another day.
		['03/04/2026', undefined],
		['3/4/2026 8:00 AM', undefined],
		['04.03.2024', undefined],
		['4-3-2024', undefined],
		['12 06 2023', undefined],
		['Mon, 3/4/2024', undefined],
		// As precise as it was given.
		['2024', '2024'],
		['2024-03', '2024-03'],
		['March 2024', '2024-03'],
		// Seconds and milliseconds since 1970.
		['1612121200', '2021-01-31T19:26:40Z'],
		['1612121200500', '2021-01-31T19:26:40.500Z'],
		// What no calendar has.
		['2024-13-04', undefined],
		['2024-13', undefined],
		['13/13/2024', undefined],
		['2/30/2024', undefined],
		['2024/2/30', undefined],
		['2024/13/04', undefined],
		['2023-02-31', undefined],
		['2023-02-29', undefined],
		['31 February 2023', undefined],
		['31 April 2023', undefined],
		['June 31, 2023', undefined],
		['June 30, 2023', '2023-06-30'],
		['04-Mar-2024', '2024-03-04'],
		['31-Feb-2024', undefined],
		['29 Feb 2024', '2024-02-29'],
		// What no newspaper has.
		['9999-12-31', undefined],
		['9999', undefined],
		['20223-06-20', undefined],
		['20 June 20223', undefined],
		['86400', undefined],
		['2024-02-29', '2024-02-29'],
		['2024-03-041', undefined],
		['0001-01-01', undefined],
		// What is no date.
		['yesterday', undefined],
		['volume 3, 2024', undefined],
		['summer 2024', undefined],
		['', undefined],
	])('“%s”', (given, iso) => {
		process.env.TZ = here;
		expect(isoDate(given)).toBe(iso);
	});
});
