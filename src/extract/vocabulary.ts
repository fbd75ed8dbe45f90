/** How many places are looked at for a word before it counts as a new one: texts made to collide cost no more. */
const PROBES = 16;

/**
 * The different words of a text, numbered in the order in which they come: what is asked of a word is asked once,
 * not wherever it stands. A word may get a second number when many others fall on its place.
 */
export class Vocabulary {
	/** Each word as written, and in lower case. */
	readonly forms: string[] = [];
	readonly lowers: string[] = [];
	private readonly hashes: number[] = [];
	/** Numbers plus one, by hash; 0 where free. */
	private table = new Int32Array(1024);

	/** The number of the word at `[start, end)` of a text. */
	add(text: string, start: number, end: number): number {
		let hash = end - start;
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		hash ^= hash >>> 15;
		const mask = this.table.length - 1;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES; probe++) {
			const number = this.table[place]! - 1;
			if (number < 0) break;
			if (this.hashes[number] === hash && isAt(this.forms[number]!, text, start, end)) return number;
			place = (place + 1) & mask;
		}
		const form = text.slice(start, end);
		this.forms.push(form);
		this.lowers.push(form.toLowerCase());
		this.hashes.push(hash);
		this.table[place] = this.forms.length;
		if (this.forms.length * 2 > this.table.length) this.grow();
		return this.forms.length - 1;
	}

	private grow(): void {
		const table = new Int32Array(this.table.length * 4);
		const mask = table.length - 1;
		this.hashes.forEach((hash, number) => {
			let place = hash & mask;
			for (let probe = 0; probe < PROBES && table[place] !== 0; probe++) place = (place + 1) & mask;
			table[place] = number + 1;
		});
		this.table = table;
	}
}

function isAt(form: string, text: string, start: number, end: number): boolean {
	if (form.length !== end - start) return false;
	for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}
