import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { withoutSigns } from '../../quotations/mark-at.js';
import { codesOf, HYPHEN, isApostrophe, isInHeadline, isPlainLetter, SPACE } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { LABELLING, REPORTING } from '../../text/reporting.js';
import { isHuman } from '../../who/nouns.js';
import { isTold, whoseWords } from './agent.js';
import { subjectBeforeInserted } from './inserted.js';
import { behindPhrase, subjectOfPhrase } from './phrase-first.js';
import { nameOfCountry, tellerInClause, tellsOfPaper, withoutClause } from './source-clauses.js';
import { beforeBracket, withoutBracket, withoutEnds, withoutLink } from './source-ends.js';
import { describedName, isBehindComma, withNoun, withWhoBeside } from './source-noun.js';
import {
	ALL_OF_WHOM,
	DONE,
	FORM,
	HIDDEN,
	mayBe,
	NO_SOURCE,
	PHRASE_FIRST,
	PRONOUN_LAST,
	WHO,
	WHOSE,
} from './source-signs.js';

/**
 * The source of an attribution as a whole phrase, without what is none of it; null when there is none. What may change a
 * plain one (`isPlainBeside`) belongs into `isSettled` too.
 */
export function wholeSource(text: string, names: readonly NameSpan[], attribution: Attribution): Span | null {
	const { source: found, cue } = attribution;
	const paper = cue && paperBefore(text, found, cue);
	if (paper) return paper;
	if (isTold(text, attribution)) return null;
	if (found && cue && isSettled(text, found, cue)) return found;
	const subject = tellerInClause(text, subjectBeforeInserted(text, found, cue), cue);
	if (subject !== found) return subject;
	const told = behindPhrase(text, withoutClause(text, found), cue);
	const doing = told && cue ? subjectOfPhrase(text, told, cue) : told;
	let source =
		doing && mayBe(text, doing, FORM.none) && NO_SOURCE.test(text.slice(...doing))
			? null
			: withoutLink(text, withoutBracket(text, beforeBracket(text, withoutSigns(text, doing))));
	source = wholeSubject(text, withoutEnds(text, allOf(text, source, cue), cue), cue);
	source = onlySubject(text, withTorn(text, source, cue), cue);
	source = withWhose(text, withOwned(text, source, cue), cue);
	source = nearSubject(
		text,
		withAntecedent(text, withWhoBeside(text, withNoun(text, source, cue), cue), cue),
		cue,
	);
	source = clauseOfHeadline(text, ownSubject(text, handleAt(text, source), cue), cue);
	return (
		whoseWords(text, nameOfCountry(text, wholeName(text, names, source, cue))) ?? subjectOf(text, names, cue)
	);
}

/** Whether nothing is to be mended of a source: the other rules leave a plain one as it is. */
const isSettled = (text: string, source: Span, cue: Span): boolean =>
	isPlainBeside(text, source, cue) &&
	withoutClause(text, source) === source &&
	subjectOfPhrase(text, source, cue) === source &&
	wholeSubject(text, source, cue) === source &&
	withWhoBeside(text, withNoun(text, source, cue), cue) === source &&
	clauseOfHeadline(text, source, cue) === source &&
	nameOfCountry(text, source) === source;

/** "The mayor | said", "Ana Ruiz | said": most sources are a few words of nothing but letters, right before the verb. */
function isPlainBeside(text: string, source: Span, cue: Span): boolean {
	const [start, end] = source;
	if (cue[0] !== end + 1 || text.charCodeAt(end) !== SPACE || end - start >= SHORTEST_CLAUSE) return false;
	if (!isPlainLetter(text.charCodeAt(start)) || !isPlainLetter(text.charCodeAt(end - 1))) return false;
	for (let at = start + 1; at < end - 1; at++) {
		const code = text.charCodeAt(at);
		if (!isPlainLetter(code) && code !== SPACE && code !== HYPHEN) return false;
	}
	return !mayBe(text, source, FORM.any);
}

/** "A drugmaker | has filed a lawsuit against the carrier, | accusing it": whoever did something and said so meanwhile. */
function onlySubject(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0] || source[1] - source[0] < 30) return source;
	// "The bank kept its rate at 4% on Thursday | and signalled"
	const kept = / and $/.test(text.slice(cue[0] - 5, cue[0])) ? OWN_VERB.exec(text.slice(...source)) : null;
	if (kept && !/ (?:who|which|that|whose) /.test(text.slice(source[0], source[0] + kept.index)))
		return [source[0], source[0] + kept.index];
	if (!text.slice(...cue).endsWith('ing') || !text.startsWith(', ', source[1])) return source;
	const own = HAS_DONE.exec(text.slice(...source));
	return own ? [source[0], source[0] + own.index] : source;
}

const OWN_VERB =
	/ (?<=^[^,]{3,60} )(?:\p{Lower}{2,}ed|kept|held|cut|made|took|gave|put|set|left|won|lost|led|sent|sold|bought|shut|began) (?:its|the|an?|his|her|their|it|them|rates?|interest|\d)(?![\p{Alpha}-])/u;

const HAS_DONE =
	/ (?<=^[^,]{3,60} )(?:(?:has|have|had) (?:\p{Lower}+ly )?\p{Lower}+(?:ed|t|d|n) |(?:filed|published|issued|wrote|sent|lodged|launched|brought|released) )/u;

/** Signs that tear a phrase. */
const JOINING = codesOf('+&/');
const MONEY = codesOf('£$€#');

/** "two OPEC | + sources", "sources close to the | £400,000-a-series judge": what a sign tears is one phrase. */
function withTorn(text: string, source: Span | null, cue: Span | null): Span | null {
	if (source === null) return null;
	let [start, end] = source;
	if (JOINING.has(text.charCodeAt(start))) {
		const before = /(?:(?:\p{Alpha}+|\d+) )?[\p{Alpha}\p{N}]+ ?$/u.exec(
			text.slice(Math.max(0, start - 40), start),
		);
		if (before) start -= before[0].length;
	}
	if (cue && end < cue[0] && MONEY.has(text.charCodeAt(end - 1)) && cue[0] - end < 60) {
		const rest = /^[^.!?;:“”"\n]*[^\s,.!?;:“”"\n]/.exec(text.slice(end, cue[0]));
		if (rest) end += rest[0].length;
	}
	return start === source[0] && end === source[1] ? source : [start, end];
}

/** "A farmer whose barn | burned down | said": whose something is, as far as the verb. */
function withWhose(text: string, source: Span | null, cue: Span | null): Span | null {
	if (source === null || cue === null || source[1] >= cue[0] || cue[0] - source[1] > 60) return source;
	if (!mayBe(text, source, FORM.whose) || !WHOSE.test(text.slice(...source))) return source;
	return /^ [\p{Alpha} ’'-]+ $/u.test(text.slice(source[1], cue[0])) ? [source[0], cue[0] - 1] : source;
}

const PAPER_BEFORE =
	/(?:^|[.!?]["”’]?\s|\n)(?:But |And |Yet )?(?<paper>(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne) [^,.;:“”"\n]{3,70}), (?:seen|obtained|sent|published|disclosed|released|posted|filed|leaked|written|dated|reviewed|shared|issued|read) [^.!?;:“”"\n]{2,110}, (?:has |have |had )?$/u;

const isDone = (text: string, source: Span): boolean =>
	mayBe(text, source, FORM.done) && DONE.test(text.slice(...source));

/** "An internal review by the trust, seen by this newspaper, had | concluded": what was seen, where nobody or what was done with it is the source. */
function paperBefore(text: string, source: Span | null, cue: Span): Span | null {
	if (source && (source[1] > cue[0] || !isDone(text, source))) return null;
	const before = text.slice(Math.max(0, cue[0] - 220), cue[0]);
	if (!/, (?:ha[sdv]e? )?$/.test(before)) return null;
	const match = PAPER_BEFORE.exec(before);
	if (!match) return null;
	const at = cue[0] - before.length + match.index + match[0].indexOf(match.groups!.paper!);
	return [at, at + match.groups!.paper!.length];
}

/** "More than 900 people, among them | the bishop, | have signed a letter accusing": all of them, not the last of a list. */
function allOf(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0]) return source;
	const end = text[source[1] - 1] === ',' ? source[1] - 1 : source[1];
	if (!text.startsWith(', ', end) || !/^, (?:have|has|had|were|are|was|is)\b/.test(text.slice(end, end + 8)))
		return source;
	const from = Math.max(0, source[0] - 160);
	const all = AMONG.exec(text.slice(from, source[0]));
	const at = all ? from + all.index + all[0].indexOf(all.groups!.whole!) : -1;
	return all ? [at, at + all.groups!.whole!.length] : source;
}

const AMONG =
	/(?:^|[.!?]["”’]?\s|\n)(?<whole>[^.!?;:,“”"«»\n]{4,70}), (?:among them|including|some of them) [^.!?;:“”"«»\n]{0,110}$/u;

/** "parents | who gathered outside accused": the words that the clause is about. */
function withAntecedent(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0] || !mayBe(text, source, FORM.ofWhom)) return source;
	if (ALL_OF_WHOM.test(text.slice(...source))) {
		const whole = BEFORE_COMMA.exec(text.slice(Math.max(0, source[0] - 72), source[0]))?.groups?.whole;
		return whole === undefined ? source : [source[0] - 2 - whole.length, source[0] - 2];
	}
	if (!WHO.test(text.slice(...source))) return source;
	const before = ANTECEDENT.exec(text.slice(Math.max(0, source[0] - 70), source[0]));
	return before ? [source[0] - before.groups!.whole!.length, source[1]] : source;
}

const BEFORE_COMMA =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:But|And|Yet|Meanwhile|However),? )?(?<whole>(?:\p{Alpha}[\p{Alpha}’'-]* ){0,6}\p{Alpha}[\p{Alpha}’'-]*), $/u;

const ANTECEDENT =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:But|And|Yet|Meanwhile|However|Though|Although|While|As|When),? )?(?<whole>(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Tt]hose) )?(?:\p{Alpha}[\p{Alpha}’'-]* ){1,4})$/u;

/** "Diplomats said a vote was near, though one | cautioned": the clause's own subject is nearest. */
function nearSubject(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] + 8 > cue[0]) return source;
	if (!SUBJECT_ENDS.has(text.charCodeAt(cue[0] - 2))) return source;
	const own =
		/\b(?:though|although|while|but|and|as|because) (?<own>one|another|others|some|he|she|they) $/u.exec(
			text.slice(Math.max(source[1], cue[0] - 24), cue[0]),
		);
	return own ? [cue[0] - own.groups!.own!.length - 1, cue[0] - 1] : source;
}

/** The last letters of such subjects. */
const SUBJECT_ENDS = codesOf('ersy');

/** A source with a clause of its own is as long, in UTF-16 code units. */
const SHORTEST_CLAUSE = 24;

/** "The Frenchman led for 51 laps before Argent called": the clause's own subject is its last name. */
function ownSubject(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source) return null;
	// "said Ana Ruiz, an aide during her failed run and head of the Institute of Law and Public Service"
	if (cue !== null && cue[1] <= source[0]) return knownAs(text, source);
	if (source[1] - source[0] < SHORTEST_CLAUSE && !mayBe(text, source, FORM.clause)) return source;
	const words = text.slice(...source);
	const mayBeRelative = words.includes('that') || words.includes('wh');
	const relative = mayBeRelative
		? PRONOUN_LAST.exec(words)
		: PRONOUN_ENDS.has(text.charCodeAt(source[1] - 1))
			? PHRASE_FIRST.exec(words)
			: null;
	if (relative) return [source[1] - relative.groups!.pronoun!.length, source[1]];
	if (words.length < SHORTEST_CLAUSE) return source;
	// "Ana Ruiz, who chaired the board until June, | said": the comma ends what is told of her.
	const isOfWho = text[source[1]] === ',' && words.includes(', who ');
	const clause =
		(NAME_NEXT.test(words) && !isOfWho ? LAST_CLAUSE.exec(words) : null) ??
		(mayBeRelative ? RELATIVE_CLAUSE.exec(words) : null) ??
		(words.includes(' as ') ? AS_CLAUSE.exec(words) : null);
	return clause && !tellsOfPaper(clause.groups!.name!)
		? [source[1] - clause.groups!.name!.length, source[1]]
		: source;
}

/** The last letters of "she", "someone", "they", "somebody". */
const PRONOUN_ENDS = codesOf('ey');

/** "said the base chief known as | Bob": by what name somebody goes. */
function knownAs(text: string, source: Span): Span {
	const known = / (?:known|identified)(?: only| publicly)? as (?<name>\p{Upper}[\p{Alpha}’'-]*)$/u.exec(
		text.slice(...source),
	);
	return known ? [source[1] - known.groups!.name!.length, source[1]] : source;
}

/** "Okonjo salvaged a draw that his manager said …": the subject of the relative clause. */
const RELATIVE_CLAUSE =
	/^.{8,}\s(?:that|which|whom)\s(?<name>(?:he|she|they|it|(?:his|her|its|their|the|an?)\s(?:[\p{Alpha}-]+\s){0,3}[\p{Alpha}-]+|\p{Upper}[\p{Alpha}’'-]+(?:\s\p{Upper}[\p{Alpha}’'-]+){0,2}|(?:\p{Lower}+\s){0,2}(?:police|people|\p{Lower}+(?:ers|ors|ists|cials|nesses|ics|ces|ans|ents|nts|ives))))$/su;

/** "Nurses down tools as county boss accuses": what comes after "as" is the clause. */
const AS_CLAUSE = /^\S+ .{8,} as (?<name>(?:\p{Alpha}[\p{Alpha}'’-]* ?){1,5})$/su;

/** "Sister wins £4m farm after judge | finds": in a headline the clause has a subject of its own. */
function clauseOfHeadline(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0] || !isInHeadline(text, cue[1])) return source;
	const clause =
		/^\p{Upper}\S* .{8,} (?:after|when|while|before) (?<name>(?:\p{Alpha}[\p{Alpha}'’-]* ?){1,3})$/su.exec(
			text.slice(...source),
		);
	if (clause) return [source[1] - clause.groups!.name!.length, source[1]];
	// "Governor swears in commissioners, | warns against lateness"
	const comma = text[source[1] - 1] === ',' ? source[1] - 1 : source[1];
	const own = text.startsWith(', ', comma) ? SUBJECT_FIRST.exec(text.slice(...source)) : null;
	return own && !isHuman(own.groups!.verb!.slice(0, -1))
		? [source[0], source[0] + own.groups!.who!.length]
		: source;
}

const SUBJECT_FIRST =
	/^(?<who>\p{Upper}[\p{Alpha}’'-]+(?: [\p{Alpha}’'-]+){0,2}?) (?<verb>\p{Lower}{3,}s) (?:in|up|out|off|on|to|for|the|an?|\d|\p{Lower}{4,})/u;

/** What joins a clause, before its name. */
const NAME_NEXT = /\s(?:before|after|when|while|because|until|but|and)\s\p{Upper}/u;
const LAST_CLAUSE =
	/\s(?:\p{Lower}+ed|led|was|were|had|has|is|went|came|took|won|lost|ran|fell|rose)\s.*\s(?:before|after|when|while|because|until|but|and)\s(?<name>(?:\p{Upper}[\p{Alpha}'’-]+ ?){1,4})$/su;

/** "…,” one resident, who did not want to be named, told": the words that are named before, not "to be named". */
export function namelessSource(
	text: string,
	{ source, content }: Attribution,
): { source: Span; content: Span } | null {
	if (!source || !mayBe(text, source, FORM.hidden) || !HIDDEN.test(text.slice(...source))) return null;
	const [start] = content[0]!;
	const told = NAMELESS.exec(text.slice(start, source[0]));
	if (!told) return null;
	const at = start + told.index + told[0].indexOf(told.groups!.source!, 1);
	return { source: [at, at + told.groups!.source!.length], content: [start, start + told.index + 1] };
}

const NAMELESS =
	/["”’»“](?:,)?\s(?<source>[^"“”«»]{3,90}?),? who (?:did not|didn['’]t|does not|asked|declined|wished|wanted|preferred|refused)\b[^"“”«»]*$/u;

/** "Zhou's coach, the former doubles | specialist Liu Peng, said": up to the name that ends the phrase. */
function wholeName(
	text: string,
	names: readonly NameSpan[],
	source: Span | null,
	cue: Span | null,
): Span | null {
	if (!source || !cue || source[1] > cue[0] || cue[0] - source[1] < 4 || cue[0] - source[1] > 60)
		return source;
	const name = names[lowerBound(names.length, (n) => names[n]!.start < source[1])];
	if (name?.kind !== 'person' || name.end > cue[0]) return source;
	const between = text.slice(source[1], name.start);
	// "Mayor Lee | slams Smith, praises Jones", "The club | sacked Smith, saying": to whom something is done is no part
	// of who does it.
	const words = between.trim().split(' ');
	const isDone =
		words.some((word) => REPORTING.has(word) || LABELLING.test(word)) ||
		(text.slice(...cue).endsWith('ing') &&
			(words.some((word) => DOES.test(word)) ||
				(/(?:ed|t|d|k)$/.test(words[0]!) && !isHuman(words.at(-1)!))));
	return !isDone &&
		/^ (?:\p{Lower}[\p{Alpha}-]* ){0,3}$/u.test(between) &&
		/^,? (?:\p{Lower}+ly |also |has |had )?$/u.test(text.slice(name.end, cue[0]))
		? [source[0], name.end]
		: source;
}

/** "The board | sent | Ida Roth": what is done to somebody, where the form of the verb tells it as little as a noun's. */
const DOES =
	/^(?:has|have|had|is|are|was|were|sen(?:t|ds)|spent|chose|chooses|gave|gives|t(?:oo|a)kes?|took|made|makes|threw|withdrew|drew|drove|overthrew|forgave|forsook|beats?|chosen|given|taken|thrown|withdrawn|drawn|driven|forgiven|saw|shook|swore|broke|outbid|overtook|undercut|snubs?|sues?|backs|drops|picks|hires|fires|sacks|names|wins)$/;

const isOwner = (text: string, end: number): boolean =>
	isApostrophe(text.charCodeAt(end - 1)) || (text[end - 1] === 's' && isApostrophe(text.charCodeAt(end - 2)));

/** "Zanbara's | opposition on Saturday rejected": with what the name owns. */
function withOwned(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] >= cue[0] || !isOwner(text, source[1])) return source;
	const owned =
		/^(?: (?!(?:on|of|in|at|by|for|from|has|have|had|is|was|said|also|to|and|who)\b)\p{Lower}[\p{Alpha}-]+){1,3}/u.exec(
			text.slice(source[1], cue[0] - 1),
		);
	return owned ? [source[0], source[1] + owned[0].length] : source;
}

/** "A resolution circulated by Norway and seen by | reporters": whoever saw it is not what speaks. */
function wholeSubject(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0] || cue[0] - source[1] > 12) return source;
	const lead = leadSubject(text, source, cue);
	if (lead) return lead;
	if (!GOVERNED_ENDS.has(text.charCodeAt(source[0] - 2))) return source;
	if (!GOVERNED.test(text.slice(Math.max(0, source[0] - 14), source[0]))) return source;
	const words = OPENING.exec(text.slice(Math.max(0, source[0] - 160), source[0]))?.groups?.whole;
	return words === undefined || FINITE.test(words) ? source : [source[0] - words.length, source[1]];
}

/** A groom who was locked inside | a zoo overnight | has claimed: whoever opens the sentence, up to the verb. */
function leadSubject(text: string, source: Span, cue: Span): Span | null {
	if (cue[0] - source[1] < 5 || text[source[1] + 1] !== 'h') return null;
	if (!/^ (?:has|have) (?:now |also |since )?$/.test(text.slice(source[1], cue[0]))) return null;
	if (!/^(?:an?|the|his|her|their|its) \p{Lower}|^\p{Lower}/u.test(text.slice(...source))) return null;
	const words = LEAD.exec(text.slice(Math.max(0, source[0] - 200), source[0]))?.groups?.whole;
	return words === undefined ? null : [source[0] - words.length, source[1]];
}

const LEAD =
	/(?:^|[.!?]["”’]?\s|\n)(?<whole>(?:An?|One|Two|Three|The) (?:[\p{Alpha}’'-]+ ){1,6}(?:who|whose) [^.!?,;:“”"\n]*)$/u;

/** A verb of its own before the object: "The club lost in Ohio". */
const FINITE =
	/\s(?:was|were|is|are|has|had|have|will|would|could|can|did|does|said|says|told|led|won|lost|met|went|came|took|made|got|gave|sent|paid|wrote|spoke|brought|sold|held|kept|left|put|set|ran|fell|rose|flew|drove|grew|who|that|which|\p{Lower}+ed(?! (?:from|by|of|in|at|with|for|on|near|under)\b)|\p{Lower}+s (?:him|her|it|them|the|an?))\s/u;

/** How the words before such an object end. */
const GOVERNED = / (?:from|by|of|in|at|with|for|on|near|under|to) (?:(?:their|his|her|its|the|an?|our) )?$/;

/** The last letters of these. */
const GOVERNED_ENDS = codesOf('aefhmnorsty');

/** A sentence up to the object of a preposition: "Residents forced from their | homes". */
const OPENING =
	/(?:^|[.!?]["”’]?\s|\n)(?<whole>(?!(?:In|On|At|For|After|Before|Speaking|According|With|During|Under|As|When|While|Asked|Responding|Writing|From|By|To|Of|Thanks|Due|Owing|Prior|Next|Contrary|Because|Since|If|But|And|This|More|Reaction|Response|Statement|Message|Word)\b)\p{Upper}[^.!?,;:“”"\n]+ (?:from|by|of|in|at|with|for|on|near|under|to) (?:(?:their|his|her|its|the|an?|our) )?)$/u;

/** The beginning of a handle. */
const HANDLE = /@\w{0,30}$/;

/** The whole of "@northernsinfonia", "@kmh_runs". */
function handleAt(text: string, source: Span | null): Span | null {
	const before = source === null ? '' : text.slice(Math.max(0, source[1] - 31), source[1]);
	if (source === null || !before.includes('@') || !HANDLE.test(before)) return source;
	const rest = /^\w{1,30}/.exec(text.slice(source[1], source[1] + 30))?.[0].length ?? 0;
	// "It was rude. | @saoirseruns |": no sign of an account begins a sentence for who reads words.
	const opening = /[.!?]["”’)]? (?=@\w{0,30}$)/.exec(text.slice(...source));
	const start = opening ? source[0] + opening.index + opening[0].length : source[0];
	return rest > 0 || opening ? [start, source[1] + rest] : source;
}

/** "An officer on the Sohar run, who has a contract to lose, | said": whoever opens the sentence. */
const DESCRIBED =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:But|And|Yet|Meanwhile|However),? )?(?<whole>(?:An?|One|The|Another|Two|Three|Several|Some) (?:[\p{Alpha}\p{N}’'-]+ ){0,9}[\p{Alpha}\p{N}’'-]+), (?:who|both of whom|all of whom|whose)\b[^.!?;:“”"«»\n]{4,180}, (?:has |have |had |also )?$/u;

/** The name right before a cue that was left without a source: "Hoekstra, praised". */
function subjectOf(text: string, names: readonly NameSpan[], cue: Span | null): Span | null {
	if (!cue) return null;
	const described = isBehindComma(text, cue)
		? DESCRIBED.exec(text.slice(Math.max(0, cue[0] - 260), cue[0]))
		: null;
	if (described) {
		const at = Math.max(0, cue[0] - 260) + described.index + described[0].indexOf(described.groups!.whole!);
		return [at, at + described.groups!.whole!.length];
	}
	const past = lowerBound(names.length, (n) => names[n]!.end <= cue[0]);
	const told = describedName(text, names, past, cue);
	if (told) return told;
	const name = names[past - 1];
	if (!name || name.kind === 'place' || cue[0] - name.end > 24) return null;
	return /^\)?,?\s+(?:\p{Lower}+ly\s+|has\s+|had\s+|also\s+|later\s+|earlier\s+|then\s+)?$/u.test(
		text.slice(name.end, cue[0]),
	)
		? [name.start, name.end]
		: null;
}
