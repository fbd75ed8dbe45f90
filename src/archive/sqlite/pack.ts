import {
	type Actor,
	type ArticleMeta,
	type ArticleRecord,
	REPORTS,
	type Section,
	type Span,
	STATEMENT_KINDS,
	type Statement,
} from '../../model/index.js';
import type { ShelvedArticle, ShelvedSection, ShelvedStatement } from '../entries.js';
import { Damaged } from '../postings/lazy-bytes.js';
import { countsOf, isShown } from '../shown.js';

/** What an article has, as rows in the order in which the types name it. */
type SectionRow = [
	id: string,
	title: string,
	inferred: 0 | 1,
	level: number,
	start: number,
	end: number,
	statements: number,
];
type ActorRow = [
	id: string,
	name: string,
	kind: Actor['kind'],
	aliases: readonly string[],
	mentions: number[],
];
type StatementRow = [
	id: string,
	/** Its places in the lists of kinds and of reports. */
	kind: number,
	report: number,
	content: number[],
	cue: Span | 0,
	source: Span | 0,
	/** The actor's and the section's index, -1 for none. */
	actor: number,
	section: number,
	speaker: string | null,
	confidence: number,
	evidence: string,
	/** Where in the text the content or the cue begins, whichever comes first: as a unit and as a byte. */
	from: number,
	byte: number,
];

/** How the text is written: UTF-8, or where halves of surrogate pairs stand alone, which UTF-8 cannot say, UTF-16. */
const UTF8 = 0;
const UTF16 = 1;
/** Encoding, actors, statements, then the keys of the actors and where each piece of JSON ends, then the text. */
const HEADER = 3;
/** Pieces of JSON before those of the statements: what is known of the article, its sections, its actors. */
const PIECES = 3;

/** Where articles are packed, one after the other: many are, and memory for each would have to be found and given back. */
let space = Buffer.alloc(1 << 16);

/**
 * An article as bytes, which are another's when the next is packed. What was found is in pieces of JSON, one a
 * statement, without what follows from the rest; then comes the text as it is. Nothing is compressed: one statement of
 * it is wanted in no time. The keys of the actors are nought until `noteActorKeys`.
 */
export function packArticle(record: ArticleRecord): Buffer {
	const { text, sections, actors, statements, ...meta } = record;
	const isPlain = (text as string & { isWellFormed(): boolean }).isWellFormed();
	const length = isPlain ? Buffer.byteLength(text) : text.length * 2;
	const byteAt = isPlain ? bytesOf(text, length) : (at: number) => at * 2;
	const counts = countsOf(statements.filter(isShown).map(({ section }) => section));
	const actorIndex = new Map(actors.map(({ id }, n) => [id, n]));
	const sectionIndex = new Map(sections.map(({ id }, n) => [id, n]));
	const pieces: unknown[] = [
		meta,
		sections.map(({ id, title, inferred, level, span }): SectionRow => {
			return [id, title, inferred ? 1 : 0, level, span[0], span[1], counts.get(id) ?? 0];
		}),
		actors.map(
			({ id, name, kind, aliases, mentions }): ActorRow => [id, name, kind, aliases, flat(mentions)],
		),
	];
	for (const one of statements) {
		const from = beginningOf(one, text);
		const row: StatementRow = [
			one.id,
			STATEMENT_KINDS.indexOf(one.kind),
			REPORTS.indexOf(one.report),
			flat(one.content),
			one.cue ?? 0,
			one.source ?? 0,
			(one.actor === null ? undefined : actorIndex.get(one.actor)) ?? -1,
			sectionIndex.get(one.section) ?? -1,
			one.speaker,
			one.confidence,
			one.evidence,
			from,
			byteAt(from),
		];
		pieces.push(row);
	}
	const texts = pieces.map((piece) => JSON.stringify(piece));
	const json = texts.join('');
	const atJson = (HEADER + actors.length + pieces.length) * 4;
	// No unit takes more than three bytes.
	const most = atJson + json.length * 3 + length;
	if (most > space.length) space = Buffer.alloc(most * 2);
	const atText = atJson + space.write(json, atJson);
	const end = atText + space.write(text, atText, isPlain ? 'utf8' : 'utf16le');
	let at = 0;
	const note = (number: number) => {
		at = space.writeUInt32LE(number, at);
	};
	for (const number of [isPlain ? UTF8 : UTF16, actors.length, statements.length]) note(number);
	for (let n = 0; n < actors.length; n++) note(0);
	// Most pieces are ASCII, of as many bytes as letters.
	const isAscii = atText - atJson === json.length;
	let ends = 0;
	for (const piece of texts) {
		ends += isAscii ? piece.length : Buffer.byteLength(piece);
		note(ends);
	}
	return space.subarray(0, end);
}

/** Writes the keys of the actors, parallel to the record's list, into a packed article. */
export function noteActorKeys(packed: Buffer, actorKeys: readonly number[]): void {
	actorKeys.forEach((key, n) => {
		packed.writeUInt32LE(key, (HEADER + n) * 4);
	});
}

/** Where the content or the cue begins; a letter of two units before its first. */
function beginningOf({ content, cue }: Statement, text: string): number {
	let from = cue?.[0] ?? Number.POSITIVE_INFINITY;
	for (const [start] of content) if (start < from) from = start;
	return from > 0 && text.codePointAt(from - 1)! > 0xffff ? from - 1 : from;
}

/** Gives the byte at which a unit of the text lies; quick where units are asked for in order. */
function bytesOf(text: string, length: number): (at: number) => number {
	if (text.length === length) return (at) => at;
	let last = 0;
	let byte = 0;
	return (at) => {
		if (at < last) [last, byte] = [0, 0];
		byte += Buffer.byteLength(text.slice(last, at));
		last = at;
		return byte;
	};
}

/** An article that lies packed: what is asked for is unpacked, no more. */
export class PackedArticle implements ShelvedArticle {
	private readonly encoding: number;
	private readonly actors: number;
	private readonly statements: number;
	private readonly atJson: number;
	private readonly atText: number;
	private ownMeta: ArticleMeta | null = null;
	private ownSections: readonly SectionRow[] | null = null;
	private ownRecord: ArticleRecord | null = null;

	/** @param bytes what `packArticle` gave, with the actors' keys */
	constructor(
		readonly key: number,
		private readonly bytes: Buffer,
	) {
		this.encoding = bytes.readUInt32LE(0);
		this.actors = bytes.readUInt32LE(4);
		this.statements = bytes.readUInt32LE(8);
		this.atJson = (HEADER + this.actors + PIECES + this.statements) * 4;
		this.atText = this.endOf(PIECES + this.statements - 1);
		if (this.atText > bytes.length) throw new RangeError('the article is cut off');
	}

	get sizes() {
		return { statements: this.statements, sections: this.sections.length };
	}

	get meta(): ArticleMeta {
		this.ownMeta ??= this.piece(0) as ArticleMeta;
		return this.ownMeta;
	}

	get actorKeys(): number[] {
		return Array.from({ length: this.actors }, (_, n) => this.actorKey(n));
	}

	get record(): ArticleRecord {
		this.ownRecord ??= this.unpacked();
		return this.ownRecord;
	}

	/** Whether `packArticle` gave these bytes of the same article, whatever the keys of its actors. */
	holds(packed: Uint8Array): boolean {
		const keys = HEADER * 4;
		const rest = keys + this.actors * 4;
		const isSame = (from: number, end: number) =>
			this.bytes.subarray(from, end).equals(packed.subarray(from, end));
		return packed.length === this.bytes.length && isSame(0, keys) && isSame(rest, packed.length);
	}

	statement(n: number): ShelvedStatement | null {
		if (!Number.isInteger(n) || n < 0 || n >= this.statements) return null;
		const row = this.piece(PIECES + n) as StatementRow;
		const [, kind, report, content, cue, , actor, section, speaker, confidence, , from, byte] = row;
		let until = cue === 0 ? 0 : cue[1];
		for (const end of content) if (end > until) until = end;
		const text = this.text(byte, until - from);
		let said = '';
		for (let i = 0; i < content.length; i += 2)
			said += (i === 0 ? '' : ' ') + text.slice(content[i]! - from, content[i + 1]! - from);
		return {
			text: said,
			speaker,
			kind: STATEMENT_KINDS[kind]!,
			report: REPORTS[report]!,
			confidence,
			cue: cue === 0 ? null : text.slice(cue[0] - from, cue[1] - from),
			section: (this.sections[section] ?? this.sections[0])?.[1] ?? '',
			actor: actor < 0 ? null : this.actorKey(actor),
		};
	}

	section(n: number): ShelvedSection | null {
		const row = this.sections[n];
		return row === undefined ? null : { title: row[1], inferred: row[2] === 1, statements: row[6] };
	}

	private get sections(): readonly SectionRow[] {
		this.ownSections ??= this.piece(1) as SectionRow[];
		return this.ownSections;
	}

	private actorKey(n: number): number {
		return this.bytes.readUInt32LE((HEADER + n) * 4);
	}

	private endOf(piece: number): number {
		return this.atJson + (piece < 0 ? 0 : this.bytes.readUInt32LE((HEADER + this.actors + piece) * 4));
	}

	private piece(n: number): unknown {
		try {
			return JSON.parse(this.bytes.toString('utf8', this.endOf(n - 1), this.endOf(n)));
		} catch {
			throw new Damaged('an article');
		}
	}

	/** At least so many units of the text from a byte on. */
	private text(byte: number, units: number): string {
		const from = this.atText + byte;
		// No unit takes more than three bytes, and the last may be half of a pair.
		return this.encoding === UTF8
			? this.bytes.toString('utf8', from, Math.min(this.bytes.length, from + units * 3 + 3))
			: this.bytes.toString('utf16le', from, from + units * 2);
	}

	private unpacked(): ArticleRecord {
		const text = this.bytes.toString(this.encoding === UTF8 ? 'utf8' : 'utf16le', this.atText);
		const sections = this.sections.map(([id, title, inferred, level, start, end]): Section => {
			return { id, title, inferred: inferred === 1, level, span: [start, end] };
		});
		const actors = (this.piece(2) as ActorRow[]).map(([id, name, kind, aliases, mentions]): Actor => {
			return { id, name, kind, aliases, mentions: spans(mentions) };
		});
		const statements = Array.from({ length: this.statements }, (_, n): Statement => {
			const row = this.piece(PIECES + n) as StatementRow;
			return statementOf(row, text, actors[row[6]]?.id ?? null, sections[row[7]]?.id ?? '');
		});
		return { ...this.meta, text, sections, actors, statements };
	}
}

/** The article that `packArticle` was given; the driver gives blobs of many rows as bare memory. @throws Damaged */
export function opened(key: number, data: Uint8Array | ArrayBuffer): PackedArticle {
	try {
		return new PackedArticle(
			key,
			data instanceof ArrayBuffer
				? Buffer.from(data)
				: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
		);
	} catch {
		throw new Damaged('no article');
	}
}

/** What a row tells of a statement, in the order in which extraction does. */
function statementOf(row: StatementRow, text: string, actor: string | null, section: string): Statement {
	const [id, kind, report, content, cue, source, , , speaker, confidence, evidence] = row;
	return {
		id,
		kind: STATEMENT_KINDS[kind]!,
		report: REPORTS[report]!,
		content: spans(content),
		text: spans(content)
			.map(([start, end]) => text.slice(start, end))
			.join(' '),
		cue: cue === 0 ? null : cue,
		source: source === 0 ? null : source,
		actor,
		speaker,
		section,
		confidence,
		evidence,
	};
}

function flat(list: readonly Span[]): number[] {
	const numbers: number[] = [];
	for (const [start, end] of list) numbers.push(start, end);
	return numbers;
}

const spans = (flat: readonly number[]): Span[] =>
	Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n]!, flat[2 * n + 1]!] as const);
