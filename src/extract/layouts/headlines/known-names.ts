import type { NameSpan } from '../../attribution.js';

/** The names of people and bodies in a text, by their forms and their last words in lower case. */
export class KnownNames {
	private readonly byForm = new Map<string, NameSpan>();
	/** Words of people's names: those before the last, and the last of those that have others before them. */
	private words: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> } | null = null;

	constructor(text: string, names: readonly NameSpan[]) {
		const { byForm } = this;
		for (const name of names) {
			if (name.kind === 'place') continue;
			const form = text.slice(name.start, name.end).toLowerCase();
			// "13.19 Delahunt:" is whoever was named in full, whatever the label is taken for.
			const whole = byForm.get(form);
			if (whole?.kind !== 'person' || whole.end - whole.start <= form.length) byForm.set(form, name);
			const space = form.lastIndexOf(' ');
			if (space >= 0) byForm.set(form.slice(space + 1), byForm.get(form)!);
		}
	}

	/** The name of this form, in lower case; undefined where there is none. */
	get(form: string): NameSpan | undefined {
		return this.byForm.get(form);
	}

	has(form: string): boolean {
		return this.byForm.has(form);
	}

	/** Whether a word is one of a person's names before the last. */
	isFirstName(word: string): boolean {
		return word.length >= 4 && this.wordsOfPeople().first.has(word.toLowerCase());
	}

	/** Whether words are the name of a person whom the text names with a first name somewhere. */
	isInFull(name: string): boolean {
		const form = name.toLowerCase();
		if (this.get(form)?.kind !== 'person') return false;
		return form.includes(' ') || this.wordsOfPeople().last.has(form);
	}

	private wordsOfPeople() {
		if (this.words !== null) return this.words;
		const first = new Set<string>();
		const last = new Set<string>();
		for (const [form, { kind }] of this.byForm) {
			if (kind !== 'person' || !form.includes(' ')) continue;
			const words = form.split(' ');
			last.add(words.pop()!);
			for (const word of words) first.add(word);
		}
		this.words = { first, last };
		return this.words;
	}
}
