/** Thrown where bytes are not what they should be. */
export class Damaged extends Error {}

/** Bytes that lie in pieces elsewhere and are read when they are needed, a piece at least. */
export class LazyBytes {
	readonly bytes: Uint8Array;
	private readonly isHere: Uint8Array;
	private missing: number;

	/**
	 * @param piece bytes of a piece; the last may be shorter
	 * @param read gives the pieces from one number to another, the second excluded
	 */
	constructor(
		length: number,
		private readonly piece: number,
		private readonly read: (from: number, to: number) => Iterable<Uint8Array>,
	) {
		this.bytes = new Uint8Array(length);
		this.missing = Math.ceil(length / piece);
		this.isHere = new Uint8Array(this.missing);
	}

	/**
	 * Sees to it that bytes are there: offsets, half-open.
	 * @throws Damaged when pieces are missing or of another length
	 */
	need(from: number, to: number): void {
		if (this.missing === 0 || from >= to) return;
		const end = Math.ceil(Math.min(to, this.bytes.length) / this.piece);
		for (let n = Math.floor(from / this.piece); n < end; n++) {
			if (this.isHere[n] === 1) continue;
			let until = n + 1;
			while (until < end && this.isHere[until] === 0) until++;
			this.fetch(n, until);
			n = until;
		}
	}

	private fetch(from: number, to: number): void {
		let n = from;
		for (const data of this.read(from, to)) {
			const at = n * this.piece;
			if (data.length !== Math.min(this.piece, this.bytes.length - at))
				throw new Damaged('a piece is cut off');
			this.bytes.set(data, at);
			this.isHere[n++] = 1;
			this.missing--;
		}
		if (n !== to) throw new Damaged('a piece is missing');
	}
}
