import type { NameKind } from '../../attribution.js';
import { COMPANY_ENDINGS } from '../../text/lexicon.js';
import { genderOfFirstName } from '../../who/gender.js';
import { BODY_LETTERS } from '../../who/kinds.js';
import type { Place } from '../../who/places.js';
import { isSpeaking, kindOfForm } from './kind-of-form.js';
import { gatherForms, NamesOfText, type Written } from './names-of-text.js';

/** What a written form tells, worked out once however often it is written. */
export interface Form {
	readonly form: string;
	readonly words: readonly string[];
	readonly kind: NameKind;
	/** The name with the nickname in its middle, when it has one. */
	readonly nicknamed: string | null;
	/** Whether it is taken for an organisation only because it is like nobody's name. */
	readonly isGuess: boolean;
}

/**
 * The form of each name; its kind is what most of its places say, corrected by its words and by the text around it.
 * @param places those of all names
 */
export function readForms(text: string, places: readonly Place[]): Form[] {
	const { forms, ofNames } = gatherForms(text, places);
	const all = new NamesOfText(text, forms);
	const read = new Map<Written, Form>();
	for (const written of forms.values()) read.set(written, readForm(written, all));
	joinParts(text, read);
	return ofNames.map((written) => read.get(written)!);
}

/** What a written form tells, its kind decided. */
function readForm(written: Written, all: NamesOfText): Form {
	const { name } = written;
	const { kind, isGuess } = kindOfForm(written, all);
	const { form, words } = kind === 'person' ? name.asPerson : name.asOther;
	const nicknamed = kind === 'person' && name.hasNickname ? name.clean : null;
	return { form, words, kind, nicknamed, isGuess };
}

/** "Halvorsen Kraft" is what "Halvorsen Kraft ASA" is; "Thornaby Vale" what "Vale" is. */
function joinParts(text: string, read: Map<Written, Form>): void {
	const parts: Written[] = [];
	for (const [written, form] of read) if (mayBePart(written, form)) parts.push(written);
	if (parts.length === 0) return;
	const bodies = new Set<string>();
	const short = new Set<string>();
	// What the text around tells to be a body: "Bramblewick's executives" are those of Bramblewick Toys.
	const firm = new Set<string>();
	for (const [{ name }, { form, kind, words, isGuess }] of read) {
		if (kind !== 'organisation') continue;
		// "Norvane AG": Norvane Volt is nobody either.
		if (words.length === 2 && COMPANY_ENDINGS.has(words[1]!)) firm.add(form.slice(0, form.indexOf(' ')));
		// "Karya Utama", of PT Karya Utama
		if (words.length > 1 && BODY_LETTERS.test(name.first)) bodies.add(form.slice(name.first.length + 1));
		if (words.length > 2 || (words.length === 2 && !name.isPersonal))
			for (let end = form.lastIndexOf(' '); end > 0; end = form.lastIndexOf(' ', end - 1))
				bodies.add(form.slice(0, end));
		if (words.length === 1) short.add(form);
		if (words.length === 1 && !isGuess && genderOfFirstName(form) === null) firm.add(form);
	}
	for (const written of parts) {
		const one = read.get(written)!;
		const { form, kind } = one;
		// "Lac Viet confirmed": no place where there is a Lac Viet Energy.
		const isPart =
			kind === 'place'
				? bodies.has(form) && isSpeaking(text, written.places)
				: bodies.has(form) ||
					short.has(form.slice(form.lastIndexOf(' ') + 1)) ||
					firm.has(form.slice(0, form.indexOf(' ')));
		if (isPart) read.set(written, { ...one, kind: 'organisation' });
	}
}

/** Whether a name may be one of those: a place's of several words, or what nothing tells to be somebody's. */
function mayBePart({ name }: Written, { kind, words }: Form): boolean {
	if (kind === 'place') return words.length > 1;
	return kind === 'person' && words.length > 1 && words.length < 4 && !name.asPerson.isPersonal;
}
