import type { NameSpan } from '../attribution.js';
import { MAKER } from '../text/lexicon.js';
import { genderOfFirstName } from '../who/gender.js';
import { wordBefore } from '../who/titles.js';
import type { Form } from './written-forms.js';

/** What stands right before the name of a body, and never before a human being's. */
const BODY =
	/^(?:newsletter|newspaper|daily|weekly|tabloid|magazine|website|site|blog|podcast|broadcaster|station|toolmaker|shipbuilder|housebuilder|retailer|supermarket|insurer|lender|brewer|brewery|carrier|airline|charity|firm|company|startup|start-up|developer|consultancy|brokerage|agency|think-tank|pollster|outfit)$/;
/** Several of a trade, and the firm that they are: "accountants Marden Pike". */
const PARTNERS =
	/^(?:accountants|solicitors|brokers|bookies|bookmakers|auctioneers|publishers|architects|consultants|consultancy|pollsters|administrators|liquidators|insurers)$/;

/** The same forms, those of bodies among them that were taken for people: "the newsletter Orbit Risk", and then "Orbit Risk". */
export function withBodiesLed(
	text: string,
	names: readonly NameSpan[],
	forms: readonly Form[],
): readonly Form[] {
	const led = new Set<string>();
	names.forEach(({ start, end }, i) => {
		const { kind, form } = forms[i]!;
		if (kind === 'person' && isLedAsBody(text, start, end)) led.add(form);
	});
	return led.size === 0
		? forms
		: forms.map((form) => (led.has(form.form) ? { ...form, kind: 'organisation' } : form));
}

/** Whether what stands before a name tells that it is a body's: "the newsletter | Orbit Risk", "accountants | Marden Pike". */
function isLedAsBody(text: string, start: number, end: number): boolean {
	if (text[start - 2] === ',') return false;
	const lead = wordBefore(text, start).toLowerCase();
	// "solicitors Ana Ruiz and Bo Lund"
	if (PARTNERS.test(lead)) return !/^(?:,| and) \p{Lu}/u.test(text.slice(end, end + 6));
	if (!BODY.test(lead) && !MAKER.test(lead)) return false;
	const name = text.slice(start, end);
	return genderOfFirstName(name.split(' ', 1)[0]!) === null;
}
