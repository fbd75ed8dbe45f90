import type { NameSpan } from '../attribution.js';
import { SPACE } from '../text/characters.js';
import { NOT_NAMES, TITLES } from '../text/lexicon.js';

/** Names with the surnames that are other words at first sight: Oh, So, Long, King. In text order. */
export const withCommonSurnames = (text: string, names: readonly NameSpan[]): NameSpan[] =>
	withKnownSurnames(
		text,
		withExclaimed(
			text,
			names.map((name) => withCommonSurname(text, name)),
		),
	);

/** "Hye-jin | Oh", "Kim | Do": a surname that is another word at first sight, after a first name and within a sentence. */
const COMMON_SURNAME = /^ (?:Oh|So|An|Do|No|You|He|See|Jun|Go)(?=[.,;:!?’'”"»)]|\s+(?:\p{Lower}|\n)|$)/u;

const SURNAME_STARTS = 'OSADNYHJG';

function withCommonSurname(text: string, name: NameSpan): NameSpan {
	// Most names are followed by something else: what they look like need not be asked.
	if (text[name.end] !== ' ' || !SURNAME_STARTS.includes(text[name.end + 1] ?? '.')) return name;
	const form = text.slice(name.start, name.end);
	if (!/^\p{Upper}\p{Lower}{1,6}(?:[ -]\p{Alpha}{1,6})?$/u.test(form)) return name;
	const surname = COMMON_SURNAME.exec(text.slice(name.end, name.end + 6));
	return surname ? { start: name.start, end: name.end + surname[0].length, kind: 'person' } : name;
}

/** Korean surnames that are other words at first sight, within a sentence: "the chairman, Oh Sang-hyun". */
const EXCLAIMED = /(?<=[,\p{Lower}] )(?:Oh|So|No) \p{Upper}\p{Lower}{1,6}-\p{Lower}{2,6}(?![\p{Alpha}-])/uy;

/** A Korean first name: "Hye-jin | Oh". */
const GIVEN = /(?:^|[\s“"‘'«„「(])(?<given>\p{Upper}\p{Lower}{1,6}-\p{Lower}{2,6})$/u;

/** Surnames that begin a name or end it. */
const SHORT_SURNAMES = ['Oh', 'So', 'An', 'No', 'Do', 'You', 'Go'];

function withExclaimed(text: string, names: NameSpan[]): NameSpan[] {
	const found: NameSpan[] = [];
	for (const word of SHORT_SURNAMES)
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			if (text.charCodeAt(at - 1) !== SPACE) continue;
			EXCLAIMED.lastIndex = at;
			if (EXCLAIMED.test(text)) found.push({ start: at, end: EXCLAIMED.lastIndex, kind: 'person' });
			if (!COMMON_SURNAME.test(text.slice(at - 1, at + 5))) continue;
			const given = GIVEN.exec(text.slice(Math.max(0, at - 17), at - 1))?.groups?.given;
			if (given) found.push({ start: at - 1 - given.length, end: at + word.length, kind: 'person' });
		}
	if (found.length === 0) return names;
	return [...found, ...names]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start }, i, all) => i === 0 || all[i - 1]!.end <= start);
}

const COMMON: ReadonlySet<string> = new Set([...TITLES, ...NOT_NAMES]);
const BEFORE_SURNAME = /[\s("“‘]/;
const AFTER_SURNAME = /[\s,.'’)]+(?:\p{Lower}|$)|['’]s /uy;

/** Surnames that are titles or common words elsewhere (Sen, Long, King): where the text names somebody so. */
function withKnownSurnames(text: string, names: NameSpan[]): NameSpan[] {
	const surnames = new Set<string>();
	for (const { start, end, kind } of names) {
		if (kind !== 'person') continue;
		const form = text.slice(start, end);
		const space = form.lastIndexOf(' ');
		if (space < 0) continue;
		// "So Yun-hee" is Ms So.
		const isLast = !form.includes('-', space) || !/-\p{Lower}+$/u.test(form);
		const surname = isLast ? form.slice(space + 1) : form.slice(0, form.indexOf(' '));
		const lower = surname.toLowerCase();
		if (COMMON.has(lower)) surnames.add(surname);
	}
	if (surnames.size === 0) return names;
	const added: NameSpan[] = [];
	for (const surname of surnames) {
		for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
			const end = at + surname.length;
			AFTER_SURNAME.lastIndex = end;
			// “Oh, no”: what somebody says, not who.
			if (text[end] === ',' && /["“‘'«„「]/.test(text[at - 1] ?? '')) continue;
			if (at === 0 || !BEFORE_SURNAME.test(text[at - 1]!)) continue;
			if (
				AFTER_SURNAME.test(text) ||
				(/\p{Lower} $/u.test(text.slice(at - 2, at)) && /[.,;:!?]/.test(text[end] ?? ''))
			)
				added.push({ start: at, end, kind: 'person' });
		}
	}
	if (added.length === 0) return names;
	const taken = new Set<number>();
	for (const { start, end } of names) taken.add(start).add(end);
	const free = added.filter(({ start, end }) => !taken.has(start) && !taken.has(end));
	return [...names, ...free]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start }, i, all) => i === 0 || all[i - 1]!.end <= start);
}
