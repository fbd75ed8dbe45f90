import { ACTOR_KINDS, type ArticleRecord, REPORTS, type Span, STATEMENT_KINDS } from './article.js';

/** What a field of a part must be. */
type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isTextOrNothing = (value: unknown) => value === undefined || isTextOrNull(value);
const isFlag = (value: unknown) => typeof value === 'boolean';
const isNumber = (value: unknown) => typeof value === 'number';
const isDepth = (value: unknown) => Number.isInteger(value) && (value as number) >= 1;
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isSpan = (value: unknown) =>
	Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
const isSpanOrNull = (value: unknown) => value === null || isSpan(value);
const isSpans = (value: unknown) => Array.isArray(value) && value.every(isSpan);

const RECORD: Shape = {
	id: isText,
	title: isText,
	origin: isText,
	url: isTextOrNothing,
	published: isTextOrNothing,
	publisher: isTextOrNothing,
	language: isTextOrNothing,
	authors: (value) => value === undefined || value === null || isTexts(value),
	text: isText,
	sections: Array.isArray,
	actors: Array.isArray,
	statements: Array.isArray,
};
const SECTION: Shape = { id: isText, title: isText, inferred: isFlag, level: isDepth, span: isSpan };
const ACTOR: Shape = { id: isText, name: isText, kind: isText, aliases: isTexts, mentions: isSpans };
const STATEMENT: Shape = {
	id: isText,
	kind: isText,
	report: isText,
	content: isSpans,
	text: isText,
	cue: isSpanOrNull,
	source: isSpanOrNull,
	actor: isTextOrNull,
	speaker: isTextOrNull,
	section: isText,
	confidence: isNumber,
	evidence: isText,
};

/**
 * Names the first invariant of an article record that is broken, or null when all hold: every part there and of its
 * type, ids used once, spans inside the text and ordered, sections covering the text, every reference resolved. For
 * records that nobody has looked at, whatever they hold, and for tests. Never throws.
 */
export function brokenInvariant(record: ArticleRecord): string | null {
	return (
		mistyped(record) ??
		brokenSection(record) ??
		brokenActor(record) ??
		firstOf(record.statements, statementCheck(record))
	);
}

/** The first field that is missing or of the wrong type, in the record or in one of its parts. */
function mistyped(record: ArticleRecord): string | null {
	return (
		fieldOf(record, RECORD, 'the record') ??
		firstOf(record.sections, (one, n) => fieldOf(one, SECTION, `section ${n + 1}`)) ??
		firstOf(record.actors, (one, n) => fieldOf(one, ACTOR, `actor ${n + 1}`)) ??
		firstOf(record.statements, (one, n) => fieldOf(one, STATEMENT, `statement ${n + 1}`)) ??
		reusedId('section', record.sections) ??
		reusedId('actor', record.actors) ??
		reusedId('statement', record.statements)
	);
}

function fieldOf(part: unknown, shape: Shape, name: string): string | null {
	if (typeof part !== 'object' || part === null) return `${name}: no object`;
	for (const [field, isRight] of Object.entries(shape)) {
		const value = Object.hasOwn(part, field) ? (part as Record<string, unknown>)[field] : undefined;
		if (!isRight(value))
			return `${name}: ${field} is ${value === undefined ? 'missing' : 'of the wrong type'}`;
	}
	return null;
}

/** The first thing that is wrong with one of the parts. */
function firstOf<T>(parts: readonly T[], wrong: (part: T, index: number) => string | null): string | null {
	for (const [index, part] of parts.entries()) {
		const found = wrong(part, index);
		if (found !== null) return found;
	}
	return null;
}

function reusedId(what: string, parts: readonly { readonly id: string }[]): string | null {
	const seen = new Set<string>();
	return firstOf(parts, ({ id }) => {
		if (seen.has(id)) return `${what} ${id}: id used twice`;
		seen.add(id);
		return null;
	});
}

const isInside = (text: string, [start, end]: Span): boolean =>
	start >= 0 && start <= end && end <= text.length;

function brokenSection({ text, sections }: ArticleRecord): string | null {
	let at = 0;
	const wrong = firstOf(sections, ({ id, span }) => {
		if (!isInside(text, span)) return `section ${id}: span outside the text`;
		if (span[0] !== at) return `section ${id}: starts at ${span[0]}, not at ${at}`;
		at = span[1];
		return null;
	});
	return wrong ?? (at === text.length ? null : 'sections do not cover the text');
}

function brokenActor({ text, actors }: ArticleRecord): string | null {
	return firstOf(actors, ({ id, kind, mentions }) => {
		if (!ACTOR_KINDS.includes(kind)) return `actor ${id}: unknown kind ${kind}`;
		let last = 0;
		for (const mention of mentions) {
			if (!isInside(text, mention) || mention[0] < last)
				return `actor ${id}: mentions outside the text or out of order`;
			last = mention[0];
		}
		return null;
	});
}

/** What is wrong with a statement of the record. */
function statementCheck(record: ArticleRecord) {
	const { text } = record;
	const actors = new Set(record.actors.map(({ id }) => id));
	const sections = new Set(record.sections.map(({ id }) => id));
	return (statement: ArticleRecord['statements'][number]): string | null => {
		const { kind, report, content, cue, source, actor, section, confidence } = statement;
		const name = `statement ${statement.id}`;
		if (!STATEMENT_KINDS.includes(kind)) return `${name}: unknown kind ${kind}`;
		if (!REPORTS.includes(report)) return `${name}: unknown report ${report}`;
		if (content.length === 0) return `${name}: no content`;
		let last = 0;
		for (const span of content) {
			if (!isInside(text, span) || span[0] === span[1] || span[0] < last)
				return `${name}: content outside the text, empty or out of order`;
			last = span[1];
		}
		if (statement.text !== content.map(([start, end]) => text.slice(start, end)).join(' '))
			return `${name}: text is not its content`;
		if ([cue, source].some((span) => span !== null && !isInside(text, span)))
			return `${name}: cue or source outside the text`;
		if (actor !== null && !actors.has(actor)) return `${name}: unknown actor ${actor}`;
		if (!sections.has(section)) return `${name}: unknown section ${section}`;
		if (!(confidence >= 0 && confidence <= 1)) return `${name}: confidence outside 0 to 1`;
		return null;
	};
}
