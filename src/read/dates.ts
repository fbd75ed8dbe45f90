/** "2024-03-04", "20240304", then "T08:00:00.000+01:00", or what is no time. */
const DAY =
	/^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\.\d+)?)(?!\s*[ap]\.?m)\s*(Z|[+-]\d\d:?\d\d)?|(?:\d{4}|\d{6})?(?!\d))/i;
/** "2024", "2024-03" */
const MONTH = /^(\d{4})(?:-(\d\d))?$/;
/** Seconds or milliseconds since 1970. */
const STAMP = /^(?:\d{9,10}|\d{13})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = MONTHS.join('|');
/** Nothing but what dates in words are made of: "Mon, 4 Mar 2024, 8:00 AM GMT+0100 (Central European Time)". */
const WORDS = new RegExp(
	String.raw`^(?:[\d\s,.:/+-]|\([^()]*\)|(?:(?:${MONTH_NAME}|mon|tue|wed|thu|fri|sat|sun)[a-z]*|[ap]m|gmt|utc?|z|[ecmp][sd]t)(?![a-z]))+$`,
	'i',
);
const TIME = /\d:\d\d/;
/** A zone after a time: "8:00 GMT", "08:00:00 +0100". */
const ZONE = /\d:\d\d.*?(?:[+-]\d\d:?\d\d|\b(?:gmt|utc?|z|[ecmp][sd]t)\b|\dz\b)/i;
/** "June 2023", "Jun. 2023" */
const MONTH_IN_WORDS = /^[a-z]+\.?,?\s+\d{4}$/i;

/** A year, and no longer number: "20 June 2023", not "20 June 20233". */
const YEAR = /(?<![\d+])\d{4}(?!\d)/;
/** "31 February", "February 31": JavaScript makes the third of March of both. */
const DAY_IN_WORDS = new RegExp(
	String.raw`(?<!\d)(?<first>\d{1,2})\.?[ /-]*(?<after>${MONTH_NAME})|(?<before>${MONTH_NAME})[a-z]*\.?[ /-]*(?<second>\d{1,2})(?!\d|:)`,
	'i',
);

/** Whether the calendar has the day that a date in words tells, or the year where it tells a month of it. */
function isDayInWords(text: string): boolean {
	const year = Number(YEAR.exec(text)![0]);
	const { first, after, before, second } = DAY_IN_WORDS.exec(text)?.groups ?? {};
	const month = after ?? before;
	if (month === undefined) return MONTH_IN_WORDS.test(text) && isDay(year, 1, 1);
	return isDay(year, MONTHS.indexOf(month.toLowerCase()) + 1, Number(first ?? second));
}

/** "13/4/2024", "4.13.2024 8:00 AM", "Sat, 4-13-2024"; "2024/4/13" */
const IN_NUMBERS =
	/^(?:[a-z]{3,9},? +)?(?:(?<one>\d{1,2})(?<mark>[-/., ]) ?(?<other>\d{1,2})\k<mark> ?(?<year>\d{4})|(?<yearFirst>\d{4})(?<between>[-/. ])(?<month>\d{1,2})\k<between>(?<day>\d{1,2}))(?!\d)/i;

/** Whether a date tells a day and a month in numbers that may be the other way round: "3/4/2024". */
export function mayBeTwoDays(given: string): boolean {
	const { one, other } = IN_NUMBERS.exec(given.trim())?.groups ?? {};
	return one !== undefined && Number(one) !== Number(other) && Number(one) <= 12 && Number(other) <= 12;
}

/** A date with its month in words instead of numbers. */
function withMonthNamed(text: string): string {
	const { one, other, year, yearFirst, month, day } = IN_NUMBERS.exec(text)?.groups ?? {};
	const isDayFirst = Number(one) > 12;
	const name = MONTHS[Number(month ?? (isDayFirst ? other : one)) - 1];
	if (name === undefined) return text;
	return text.replace(IN_NUMBERS, `${day ?? (isDayFirst ? one : other)} ${name} ${year ?? yearFirst}`);
}

/**
 * A date as ISO 8601, as precise as it was given and wherever it is read: "2023" stays a year, a time without a zone
 * stays without one. Undefined when it is no date, or may be two (`mayBeTwoDays`).
 */
export function isoDate(given: string | undefined): string | undefined {
	const text = given?.trim() ?? '';
	if (STAMP.test(text)) return stampOf(Number(text) * (text.length === 13 ? 1 : 1000));
	const day = DAY.exec(text);
	if (day !== null) return dayOf(day);
	const month = MONTH.exec(text);
	if (month !== null) return isDay(Number(month[1]), Number(month[2] ?? 1), 1) ? text : undefined;
	if (text.length > 100 || mayBeTwoDays(text)) return undefined;
	const named = withMonthNamed(text);
	const isInWords = YEAR.test(named) && WORDS.test(named) && isDayInWords(named);
	return isInWords ? inWords(named) : undefined;
}

function dayOf([, year, , month, day, time, zone]: RegExpExecArray): string | undefined {
	if (!isDay(Number(year), Number(month), Number(day))) return undefined;
	const date = `${year}-${month}-${day}`;
	return time === undefined ? date : `${date}T${time}${zone?.replace(/(\d\d)(\d\d)$/, '$1:$2') ?? ''}`;
}

const LAST_YEAR = 2999;

/** Whether the calendar has such a day, since there are newspapers and while there may be any. */
function isDay(year: number, month: number, day: number): boolean {
	if (year < 1500 || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
	// Day 0 of the month after is the last of this one.
	return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "4 March 2024", "Mon, 04 Mar 2024 08:00:00 GMT": what JavaScript reads besides, but never by this computer's own zone. */
function inWords(text: string): string | undefined {
	const isZoned = ZONE.test(text);
	const at = Date.parse(isZoned ? text : `${text} UTC`);
	if (Number.isNaN(at)) return undefined;
	const stamp = stampOf(at);
	if (TIME.test(text)) return isZoned ? stamp : stamp.replace('Z', '');
	return stamp.slice(0, MONTH_IN_WORDS.test(text) ? 7 : 10);
}

const stampOf = (ms: number): string => new Date(ms).toISOString().replace('.000', '');
