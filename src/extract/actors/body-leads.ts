import { COMMA } from '../text/characters.js';
import { isMaker, PLACES } from '../text/lexicon.js';
import { isToldOf } from '../who/context.js';
import { genderOfFirstName } from '../who/gender.js';
import type { Place } from '../who/places.js';
import type { Form } from './written-forms.js';

/** What stands right before the name of a body, and never before a human being's. */
const BODY = new Set(
	`newsletter newspaper daily weekly tabloid magazine website site blog podcast broadcaster station toolmaker shipbuilder
	housebuilder retailer supermarket insurer lender brewer brewery carrier airline charity firm company startup start-up developer
	consultancy brokerage agency think-tank pollster outfit`.split(/\s+/),
);
/** Several of a trade, and the firm that they are: "accountants Marden Pike". */
const PARTNERS = new Set(
	`accountants solicitors brokers bookies bookmakers auctioneers publishers architects consultants consultancy pollsters
	administrators liquidators insurers auditors actuaries surveyors stockbrokers`.split(/\s+/),
);

/** The shortest of these words: "site", "firm". */
const SHORTEST = 4;

/** The same forms, those of bodies among them that were taken for people: "the newsletter Orbit Risk", and then "Orbit Risk". */
export function withBodiesLed(
	text: string,
	places: readonly Place[],
	forms: readonly Form[],
): readonly Form[] {
	const led = new Set<string>();
	let surnames: ReadonlySet<string> | null = null;
	const isAddressed = (surname: string) => {
		surnames ??= addressedIn(text);
		return surnames.has(surname);
	};
	places.forEach((place, i) => {
		const { start, end } = place;
		const { kind, form } = forms[i]!;
		const isOther =
			kind === 'person'
				? isLedAsBody(text, place, isAddressed)
				: kind === 'place' && !PLACES.has(form.toLowerCase());
		if (isOther && (kind === 'person' || isEmployer(text, start, end))) led.add(form);
	});
	return led.size === 0
		? forms
		: forms.map((form) => (led.has(form.form) ? { ...form, kind: 'organisation' } : form));
}

/** "Mel Tarver", of whom the text goes on to tell as of a man. */
const TWO_WORDS = /^\p{Upper}\p{Lower}+ \p{Upper}\p{Alpha}+$/u;

/** What goes before whom somebody works for: "an analyst at | Pellworth", "the head of sales at | Castlegate". */
const AT =
	/\b(?:traders|bankers|underwriters|auditors|analysts?|economists?|strategists?|brokers?|fund managers?|partner|lawyers?|consultants?|head of [\p{Lower} ]{3,30}|directeur sportif) at (?:the )?$/iu;
/** What goes after: "Pemberfield | analyst Ana Ruiz". */
const STAFF =
	/^ (?:analysts?|economists?|strategists?|spokes\p{Alpha}+|chief executive|investors|shareholders|shares) /u;

/** Whether somebody is told to work for whom a name stands for. */
function isEmployer(text: string, start: number, end: number): boolean {
	if (STAFF.test(text.slice(end, end + 20))) return true;
	return /at (?:the )?$/i.test(text.slice(Math.max(0, start - 7), start))
		? AT.test(text.slice(Math.max(0, start - 60), start))
		: false;
}

/** Whether what stands before a name tells that it is a body's: "the newsletter | Orbit Risk", "accountants | Marden Pike". */
function isLedAsBody(
	text: string,
	{ start, end, word }: Place,
	isAddressed: (surname: string) => boolean,
): boolean {
	if (text.charCodeAt(start - 2) === COMMA) return false;
	if (word.length < SHORTEST) return false;
	const lead = word.toLowerCase();
	// "solicitors Ana Ruiz and Bo Lund"
	if (PARTNERS.has(lead)) return !/^(?:,| and) \p{Upper}/u.test(text.slice(end, end + 6));
	if (!BODY.has(lead) && !isMaker(lead)) return false;
	const name = text.slice(start, end);
	// "Developer Noel Hatton", called Mr Hatton too
	const isSomebody = () =>
		TWO_WORDS.test(name) && (isToldOf(text, end) || isAddressed(name.slice(name.lastIndexOf(' ') + 1)));
	return genderOfFirstName(name.split(' ', 1)[0]!) === null && !isSomebody();
}

/** Who is called Mr, Ms or Mrs in a text. */
function addressedIn(text: string): Set<string> {
	const found = text.matchAll(/\b(?:Mrs?|Ms) (?<surname>\p{Upper}\p{Alpha}+)/gu);
	return new Set(Array.from(found, ({ groups }) => groups!.surname!));
}
