import { isFormOfAddress } from '../model/index.js';
import { foldedWords } from './words.js';

/** An actor's name and the other names it goes by. */
export interface Named {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** So many other names are kept of an actor over all articles. */
export const MOST_ALIASES = 20;

/** Words that name nobody. */
const SMALL = new Set('a an and at by for from in of on the to with'.split(' '));
/** Behind these a description tells of somebody else, where a common noun stands before them. */
const BEFORE_OTHERS = new Set('about against at behind by for from in of on to under with'.split(' '));
const OPENS_CLAUSE = new Set(['that', 'which', 'who', 'whom', 'whose']);
/** Before these stands whom somebody is with or against, or works for: "a Clinton supporter", "Trump campaign manager". */
const SIDES = new RegExp(
	`^(?:${[
		'campaign|supporter|backer|booster|ally|allie|loyalist|confidante?|friend|associate|insider|fan|voter|volunteer',
		'critic|detractor|opponent|rival|challenger|predecessor|successor|protég[ée]e?|mentor|running|biographer',
		'delegate|donor|fundraiser|organi[sz]er|surrogate|nominee|appointee|aide|staffer|advis[eo]r|consultant',
		'strategist|operative|pollster|speechwriter|lawyer|attorney|bodyguard|spokes(?:wo)?man|spokesperson',
	].join('|')})s?$`,
);
/** But these tell of whoever it is, as any adjective does. */
const PARTIES = /^(?:Republican|Democratic|Democrat|GOP|Conservative|Tory|Labour|Liberal|Green|Socialist)$/;

/** "anti-Ruiz", "Ruiz-backed". */
const LEANING = /^(?:[Pp]ro|[Aa]nti)-\p{Lu}|^\p{Lu}[\p{L}.]*-(?:\p{Ll}+ing|backed|endorsed)$/u;

/** Two words that ran into each other, of which one is in capitals, as captions do: "BushASSOCIATED", "PRESSOhio". */
const GLUED = /^(?!Ma?c)\p{Lu}\p{Ll}+\p{Lu}{2}|\p{Lu}{3}\p{Ll}{2}/u;

/** Whether a folded word of a query may tell who is meant. */
export const tellsWho = (word: string): boolean => !SMALL.has(word);

const known = new WeakMap<
	readonly string[],
	{ readonly name: string; readonly others: ReadonlySet<string> }
>();

/**
 * The folded words of an actor's names that name somebody else: in "Clinton’s opponent", "a spokesman for the Bank of
 * England" and "a Clinton supporter" all that is capital. "Bank of England", with a name for its head, is one name;
 * and what stands in the actor's own name or is an alias by itself is the actor's wherever it stands. Words of an alias
 * that ran into each other name whomever was told of before.
 */
export function othersIn({ name, aliases }: Named): ReadonlySet<string> {
	const before = known.get(aliases);
	if (before?.name === name) return before.others;
	const others = new Set([...[name, ...aliases].flatMap(othersInOne), ...aliases.flatMap(gluedIn)]);
	if (others.size > 0) for (const word of surelyOwn(name, aliases)) others.delete(word);
	known.set(aliases, { name, others });
	return others;
}

/** The folded words of one of an actor's names, without those that name somebody else. */
export const ownWords = (text: string, others: ReadonlySet<string>): string[] =>
	others.size === 0 ? foldedWords(text) : foldedWords(text).filter((word) => !others.has(word));

/** The words that an actor is found by, as texts: its name, as it is shown, and of its aliases what is its own. */
export function foundBy(actor: Named): string[] {
	const others = othersIn(actor);
	const aliases =
		others.size === 0 ? actor.aliases : actor.aliases.map((alias) => ownWords(alias, others).join(' '));
	return [actor.name, ...aliases];
}

/** Words of the name that are not somebody else's, and of aliases that are no more than a name. */
function surelyOwn(name: string, aliases: readonly string[]): ReadonlySet<string> {
	const foreign = new Set(othersInOne(name));
	const words = foldedWords(name);
	const own = words.filter((word) => !foreign.has(word) && tellsWho(word));
	const sure = new Set(own.length === 0 ? words : own);
	for (const alias of aliases) {
		const bare = alias.split(/\s+/).filter((token) => !isProper(token) || !isFormOfAddress(token));
		if (bare.length > 2 || !bare.every(isProper)) continue;
		const [first, second] = bare.map((token) => foldedWords(token));
		if (second === undefined) for (const word of first ?? []) sure.add(word);
		else if ([...first!, ...second].some((word) => sure.has(word)))
			for (const word of [...first!, ...second]) sure.add(word);
	}
	return sure;
}

const bareOf = (token: string): string => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const isProper = (token: string): boolean => /^\p{Lu}/u.test(bareOf(token));
const isPossessive = (token: string): boolean => /\p{L}(?:['’]s|s['’])$/u.test(token);
/** Whether a token is a word of the language that is no mere joint. */
const isCommon = (token: string): boolean => /^\p{Ll}/u.test(bareOf(token)) && !SMALL.has(bareOf(token));

/** The folded words that name somebody else in a name, if it is a description. */
function othersInOne(name: string): string[] {
	if (!/\p{Lu}/u.test(name) || !/(?:^|[\s-])\p{Ll}/u.test(name)) return [];
	const tokens = name.split(/\s+/);
	const foreign = new Set<number>();
	let isOfOthers = false;
	for (const [n, token] of tokens.entries()) {
		const word = bareOf(token);
		if (isPossessive(token) && hasCommonHead(tokens, n + 1)) markRun(tokens, n, foreign);
		if (SIDES.test(word) && n > 0 && !PARTIES.test(bareOf(tokens[n - 1]!))) markRun(tokens, n - 1, foreign);
		if (LEANING.test(word)) foreign.add(n);
		if (isOfOthers && isProper(token)) foreign.add(n);
		const isJoint = BEFORE_OTHERS.has(word) && n > 0 && isCommon(tokens[n - 1]!);
		if (isJoint || OPENS_CLAUSE.has(word)) isOfOthers = true;
		else if (token.endsWith(',') || (word === 'and' && isCommon(tokens[n + 1] ?? ''))) isOfOthers = false;
	}
	return [...foreign].flatMap((n) => foldedWords(tokens[n]!));
}

/** The folded words of an alias that ran into each other, where they are not all of it. */
function gluedIn(alias: string): string[] {
	const tokens = alias.split(/\s+/);
	return tokens.length === 1 ? [] : tokens.filter((token) => GLUED.test(bareOf(token))).flatMap(foldedWords);
}

/** Whether a common noun follows from a token on, before a joint. */
function hasCommonHead(tokens: readonly string[], from: number): boolean {
	for (const token of tokens.slice(from)) {
		if (BEFORE_OTHERS.has(token)) return false;
		if (isCommon(token)) return true;
	}
	return false;
}

/** Marks the name that ends at a token: "Hillary Clinton", "the Bank of England’s". */
function markRun(tokens: readonly string[], last: number, marked: Set<number>): void {
	for (let n = last; n >= 0; n--) {
		const token = tokens[n]!;
		if (isProper(token)) {
			if (n > 0 || !SMALL.has(token.toLowerCase())) marked.add(n);
		} else if (n === last || !SMALL.has(token) || !tokens.slice(Math.max(0, n - 2), n).some(isProper)) return;
		if (n > 0 && tokens[n - 1]!.endsWith(',')) return;
	}
}
