/**
 * A form that words may end in. It is read from their end back, and most words fail at their last letters: an expression
 * with "$" is tried from every letter on, each time up to the end.
 */
export class Ending {
	private readonly backwards: RegExp;

	/** @param form ends with "$", in each of its alternatives */
	constructor(private readonly form: RegExp) {
		this.backwards = new RegExp(`(?<=${form.source})`, `${form.flags}y`);
	}

	/** Whether words end so. */
	test(words: string): boolean {
		const { backwards } = this;
		backwards.lastIndex = words.length;
		return backwards.test(words);
	}

	/** The form that words end in; null where they do not. */
	exec(words: string): RegExpExecArray | null {
		return this.test(words) ? this.form.exec(words) : null;
	}
}

export const ending = (form: RegExp): Ending => new Ending(form);
