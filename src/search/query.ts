import { foldedWords } from '../archive/words.js';
import { type Span, STATEMENT_KINDS } from '../model/index.js';
import type { QueryProblem } from './session.js';

/** How a term of a query is looked for. */
export type TermKind = 'fuzzy' | 'exact' | 'start' | 'end' | 'phrase';

/** Words of a query that are looked for in one way. (A shelf's `Term` is one word of these.) */
export interface Term {
	readonly kind: TermKind;
	/** Folded words, at least one. */
	readonly words: readonly string[];
	readonly negated: boolean;
}

/** Alternatives, of which one must be found. */
export type Clause = readonly Term[];

/** What can stand before a colon. */
export const FIELDS = ['by', 'in', 'from', 'kind', 'cue', 'after', 'before', 'on'] as const;
export type Field = (typeof FIELDS)[number];

/** A condition on a field: `by:ruiz`. */
export interface Filter {
	readonly field: Field;
	readonly value: string;
	/** The value's words, folded. */
	readonly words: readonly string[];
	readonly negated: boolean;
}

/** A query understood: every clause and every filter must hold. */
export interface Query {
	readonly clauses: readonly Clause[];
	readonly filters: readonly Filter[];
	readonly problems: readonly QueryProblem[];
}

/** The query language as a table, for the manual and the README: what to type, what it finds. */
export const LANGUAGE: readonly { readonly type: string; readonly finds: string }[] = [
	{
		type: 'harbor shut',
		finds: 'both words, in any order, spelling mistakes and beginnings of words forgiven',
	},
	{ type: "'harbour", finds: 'exactly these letters' },
	{ type: '"the harbour is"', finds: 'these words side by side' },
	{ type: '^we', finds: 'what begins so' },
	{ type: 'closed$', finds: 'what ends so' },
	{ type: '!school', finds: 'what does not have these letters; also before a field or a phrase' },
	{ type: 'port | harbour', finds: 'one or the other; of words and phrases, not of fields' },
	{ type: 'by:ruiz', finds: 'what this actor said, under any of the names; by:"ana ruiz" for several words' },
	{ type: 'in:background', finds: 'what stands in a section with this title' },
	{ type: 'from:gazette', finds: 'articles of this publisher, address or file' },
	{ type: 'kind:direct', finds: 'direct, mixed or indirect statements' },
	{ type: 'cue:denied', finds: 'statements reported with this word' },
	{ type: 'after:2023-06', finds: 'articles published in that year, month or day, or later' },
	{ type: 'before:2023-06', finds: 'articles published earlier than that' },
	{ type: 'on:2023-06-20', finds: 'articles published in that year, month or on that day' },
];

/** Queries are read up to this length. */
const LONGEST = 10_000;
/** One piece: a bar, or an optional !, an optional field, and a phrase or a run without spaces. */
const PIECE =
	/\|(?=\s|$)|!?(?:(?<field>[a-z]+):)?(?:"(?<phrase>[^"]*)(?<closed>"?)|(?<run>[^\s"]\S*|(?<=:)))/giu;

/** Signs of which each asks for words after it, without any. */
const SIGNS = /^[!'’^$":]+$/u;

/** Reads a query. Never throws: what it cannot make sense of becomes words to look for, or a problem. */
export function parseQuery(text: string): Query {
	const clauses: Term[][] = [];
	const filters: Filter[] = [];
	const problems: QueryProblem[] = [];
	const pieces = [...text.slice(0, LONGEST).matchAll(PIECE)];
	const isBar = (n: number) => pieces[n]?.[0] === '|';
	const first = pieces.findIndex((_, n) => !isBar(n));
	/** Whether the piece before was a word, and whether a bar has followed it. */
	let isWord = false;
	let joins = false;
	for (const [n, match] of pieces.entries()) {
		const piece = match[0];
		const span: Span = [match.index, match.index + piece.length];
		if (isBar(n)) {
			joins = isWord;
			continue;
		}
		const negated = piece.startsWith('!') && piece.length > 1;
		const { field, phrase, run } = match.groups!;
		const known = FIELDS.find((name) => name === field?.toLowerCase());
		if (known) {
			isWord = false;
			joins = false;
			if (isBar(n + 1) || (n > first && isBar(n - 1))) {
				const message = `"${piece}" cannot stand in alternatives: only words and phrases can.`;
				problems.push({ span, message });
				continue;
			}
			const filter = filterOf(known, phrase ?? run ?? '', negated, span, problems);
			if (filter) filters.push(filter);
			continue;
		}
		if (field !== undefined && !/^https?$/i.test(field))
			problems.push({
				span,
				message: `There is no field "${field}:"; fields are ${FIELDS.join(', ')}.`,
			});
		if (SIGNS.test(piece)) problems.push({ span, message: `"${piece}" is still empty.` });
		const term = termOf(phrase, field === undefined ? (run ?? '') : `${field} ${run ?? ''}`, negated);
		if (!term) continue;
		if (joins) clauses.at(-1)!.push(term);
		else clauses.push([term]);
		isWord = true;
		joins = false;
	}
	const isNothing = clauses.length + filters.length + problems.length === 0 && text.trim() !== '';
	if (isNothing)
		problems.push({
			span: [0, text.length],
			message: `"${text.trim()}" holds no letters or digits.`,
		});
	return { clauses, filters, problems };
}

function termOf(phrase: string | undefined, run: string, negated: boolean): Term | null {
	if (phrase !== undefined) return make('phrase', phrase, negated);
	const bare = negated && run.startsWith('!') ? run.slice(1) : run;
	if (/^['’]./u.test(bare)) return make('exact', bare.slice(1), negated);
	if (/^\^./u.test(bare)) return make('start', bare.slice(1), negated);
	if (/.\$$/u.test(bare)) return make('end', bare.slice(0, -1), negated);
	return make(negated ? 'exact' : 'fuzzy', bare, negated);
}

function make(kind: TermKind, text: string, negated: boolean): Term | null {
	const words = foldedWords(text);
	return words.length === 0 ? null : { kind, words, negated };
}

/** A year, a month or a day of the calendar: 2023, 2023-06, 2023-06-20. */
function isDate(value: string): boolean {
	const date = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?)?$/.exec(value);
	if (date?.groups?.day === undefined) return date !== null;
	const { year, month, day } = date.groups;
	// Day 0 of the month after is the last of this one.
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(day) >= 1 && Number(day) <= last;
}

function filterOf(
	field: Field,
	value: string,
	negated: boolean,
	span: Span,
	problems: QueryProblem[],
): Filter | null {
	const problem = (message: string): null => {
		problems.push({ span, message });
		return null;
	};
	if (value.trim() === '') return problem(`"${field}:" is still empty.`);
	if (field === 'kind') {
		const kind = STATEMENT_KINDS.find((name) => name.startsWith(value.toLowerCase()));
		if (!kind) return problem(`There is no kind "${value}"; kinds are ${STATEMENT_KINDS.join(', ')}.`);
		return { field, value: kind, words: [kind], negated };
	}
	if (field === 'after' || field === 'before' || field === 'on') {
		if (!isDate(value)) return problem(`"${value}" is no date; dates look like 2023, 2023-06 or 2023-06-20.`);
		return { field, value, words: [value], negated };
	}
	const words = foldedWords(value);
	if (words.length === 0) return problem(`"${field}:${value}" holds no letters or digits.`);
	return { field, value, words, negated };
}
