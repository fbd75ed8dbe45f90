import type { Actor, Document, Section, Span, Statement } from '../../model/index.js';
import { capitalised, codesOf } from '../text/characters.js';
import type { Words } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import { creditsIn } from './credits.js';
import { isCommon, KeyWords } from './key-words.js';
import { Phrases } from './phrases.js';

/** An inferred section has at least this many code units, and about this many sections fill a long article. */
const LEAST = 500;
const MOST = 12;

/** What stands in an article, as far as its division is concerned. */
export interface Contents {
	readonly words: Words;
	/** Parts of speech of the words (`TAGS`). */
	readonly tags: Uint8Array;
	readonly paragraphs: readonly Span[];
	/** What only stands around the article on its page, in text order. */
	readonly around: readonly Span[];
	readonly actors: readonly Actor[];
	/** In text order. */
	readonly statements: readonly Pick<Statement, 'content' | 'actor'>[];
}

/**
 * The article's own sections when it has headings besides its title; else inferred ones: the lead, runs of one
 * actor's account, what stands between and after them. In text order; they cover the text and cut no statement.
 */
export function findSections(document: Document, contents: Contents): Section[] {
	const { text, headings } = document;
	const firstText = contents.paragraphs[1]?.[0] ?? text.length;
	const own = headings
		.filter(({ span }) => span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)
		.sort((a, b) => a.span[0] - b.span[0]);
	return own.some(({ span }) => span[0] >= firstText)
		? fromHeadings(document, own)
		: inferred(document, contents);
}

function fromHeadings(document: Document, headings: Document['headings']): Section[] {
	const { text } = document;
	const sections: Section[] = [];
	const add = (title: string, isInferred: boolean, level: number, start: number, end: number) =>
		sections.push({ id: `s${sections.length + 1}`, title, inferred: isInferred, level, span: [start, end] });
	const first = headings[0]!.span[0];
	if (text.slice(0, first).trim() !== '') add(document.title || 'Lead', true, 1, 0, first);
	headings.forEach(({ span, level }, i) => {
		const start = sections.length === 0 ? 0 : span[0];
		const end = headings[i + 1]?.span[0] ?? text.length;
		if (end > start) add(text.slice(span[0], span[1]).replace(/\s+/g, ' ').trim(), false, level, start, end);
	});
	return sections;
}

/** A run of paragraphs that one actor (or nobody) speaks in. */
interface Run {
	start: number;
	end: number;
	actor: string | null;
	/** How much of the run the actor's paragraphs are, 0 to 1. */
	share: number;
}

/** A section is called after an actor who speaks in at least so much of it. */
const LEAST_SHARE = 0.5;

function inferred(
	document: Document,
	{ words, tags, paragraphs, around, actors, statements }: Contents,
): Section[] {
	const { text } = document;
	const whole: Section = {
		id: 's1',
		title: document.title || 'Article',
		inferred: true,
		level: 1,
		span: [0, text.length],
	};
	const least = Math.max(LEAST, text.length / MOST);
	if (paragraphs.length < 6 || text.length < 2 * least) return [whole];
	const speaking = speakers(paragraphs, statements);
	const free = uncut(paragraphs, statements).map(
		(isUncut, p) => isUncut && !isSignature(text, paragraphs[p]!),
	);
	const cuts = joinSmall(runsOf(paragraphs, speaking, free), least);
	if (cuts.length < 2) return [whole];

	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const labels = cuts.map(({ actor, share }, i) => {
		const foremost = actor === null || i === 0 || share < LEAST_SHARE ? undefined : byId.get(actor);
		const speaker = foremost && mayTitle(foremost) ? foremost.name : undefined;
		const isBackground = i === cuts.length - 1 && actor === null;
		return speaker ?? (i === 0 ? 'Lead' : isBackground ? 'Background' : null);
	});
	const phrases = new Phrases(words, tags, actors, isCommon);
	const untold = [...creditsIn(text, paragraphs), ...around].sort((a, b) => a[0] - b[0]);
	const titles = new KeyWords(words, tags, untold, phrases).titles(
		cuts.map(({ start, end }) => [start, end]),
		labels.map((label) => label ?? ''),
	);
	return cuts.map(({ start }, i) => {
		const end = cuts[i + 1]?.start ?? text.length;
		const key = titles[i]!;
		const label = labels[i]!;
		const title = capitalised(label === null ? key : key === '' ? label : `${label}: ${key}`);
		return {
			id: `s${i + 1}`,
			title: title === '' ? `Part ${i + 1}` : title,
			inferred: true,
			level: 1,
			span: [i === 0 ? 0 : start, end],
		};
	});
}

/** "— Ana Ruiz (@anaruiz)": who said what stands above. */
const SIGNATURE = /^(?:[—–]|--) ?@?\p{Upper}[^.!?"”\n]{1,80}$/u;
const DASHES = codesOf('—–-');
const isSignature = (text: string, [start, end]: Span): boolean =>
	DASHES.has(text.charCodeAt(start)) && SIGNATURE.test(text.slice(start, end));

/** Whether a section may be called after an actor: somebody with a name, or a few words for a human being or several. */
function mayTitle({ kind, name }: Actor): boolean {
	if (kind === 'person' || kind === 'organisation') return name.length <= LONGEST_NAMED;
	if (kind === 'group') return name.length <= LONGEST_NAMELESS && !CLAUSE.test(name);
	const head = /(?<head>[\p{Alpha}-]+)$/u.exec(name.split(FIELD, 1)[0]!)?.groups?.head;
	return (
		name.length <= LONGEST_NAMELESS &&
		!CLAUSE.test(name) &&
		head !== undefined &&
		isOfPeople(head.toLowerCase())
	);
}

/** "researcher", "researchers", "sources". */
const isOfPeople = (noun: string): boolean =>
	isHuman(noun) || noun === 'sources' || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));

/** So long names are that title a section, and what calls somebody without a name, in UTF-16 code units. */
const LONGEST_NAMED = 60;
const LONGEST_NAMELESS = 40;
const CLAUSE = / (?:who|that|which|whose|whom) /;
const FIELD = /,| (?:of|for|in|at|from|with|on|to|by|familiar|close) /;

/** Whose words fill most of each paragraph; null where nobody is reported. */
function speakers(paragraphs: readonly Span[], statements: Contents['statements']): (string | null)[] {
	const result: (string | null)[] = paragraphs.map(() => null);
	const most = paragraphs.map(() => 0);
	let p = 0;
	for (const { content, actor } of statements) {
		for (const [start, end] of content) {
			while (p > 0 && paragraphs[p]![0] > start) p--;
			while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] <= start) p++;
			for (let q = p; q < paragraphs.length && paragraphs[q]![0] < end; q++) {
				const length = Math.min(end, paragraphs[q]![1]) - Math.max(start, paragraphs[q]![0]);
				if (length <= most[q]! || actor === null) continue;
				most[q] = length;
				result[q] = actor;
			}
		}
	}
	return result;
}

/** For each paragraph, whether a section may begin there without cutting a statement. */
function uncut(paragraphs: readonly Span[], statements: Contents['statements']): boolean[] {
	let reach = 0;
	let next = 0;
	return paragraphs.map(([start]) => {
		for (; next < statements.length && statements[next]!.content[0]![0] < start; next++)
			reach = Math.max(reach, statements[next]!.content.at(-1)![1]);
		return reach <= start;
	});
}

function runsOf(
	paragraphs: readonly Span[],
	speaking: readonly (string | null)[],
	free: readonly boolean[],
): Run[] {
	const runs: Run[] = [];
	paragraphs.forEach(([start, end], p) => {
		const last = runs.at(-1);
		if (last && (last.actor === speaking[p] || !free[p])) last.end = end;
		else runs.push({ start, end, actor: speaking[p] ?? null, share: 1 });
	});
	return runs;
}

/** Joins runs from the start on until each is long enough; a joined run belongs to whoever fills most of it. */
function joinSmall(runs: readonly Run[], least: number): Run[] {
	const joined: Run[] = [];
	let shares = new Map<string | null, number>();
	for (const run of runs) {
		const last = joined.at(-1);
		const length = run.end - run.start;
		if (last && last.end - last.start < least) {
			last.end = run.end;
			shares.set(run.actor, (shares.get(run.actor) ?? 0) + length);
			// Nobody else's share has grown.
			if (shares.get(run.actor)! > (shares.get(last.actor) ?? 0)) last.actor = run.actor;
			last.share = (shares.get(last.actor) ?? 0) / (last.end - last.start);
		} else {
			joined.push({ ...run });
			shares = new Map([[run.actor, length]]);
		}
	}
	const tail = joined.at(-1);
	if (joined.length > 1 && tail!.end - tail!.start < least / 2) {
		joined.pop();
		joined.at(-1)!.end = tail!.end;
	}
	return joined;
}
