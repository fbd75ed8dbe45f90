import { isDigit, SPACE } from '../../text/characters.js';
import { isTitleWord } from '../../text/lexicon.js';
import { remembering } from '../../text/remember.js';
import { REPORTING } from '../../text/reporting.js';
import { wordSigns } from '../../text/signs.js';
import { codeAt, isCapital, lowerAt, type Words, wordFrom } from '../../text/words.js';
import { NOBLE } from '../../who/forms.js';
import { genderOfNoun } from '../../who/noun-gender.js';
import { DETERMINER, headNoun, isAge, isBody, isDocument, isHuman, PREPOSITION } from '../../who/nouns.js';
import { isStyle } from '../../who/titles.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import {
	ACCUSED,
	chargedByPronoun,
	isCharged,
	isHeard,
	isLawyer,
	likelyAccused,
	pleaderRoles,
} from './before-court.js';
import { heldOffice } from './field-offices.js';
import { officeLetters } from './office-letters.js';
import { CHAIRS, isPresidingAt } from './presiding.js';
import { isStandIn } from './stand-ins.js';

/**
 * Learns what people are called besides their names: "police chief Ana Ruiz", "Ana Ruiz, the mayor of …",
 * "Ana Ruiz is a nurse". Returns who bore each noun, in text order.
 * @param isPresided whether the text may tell who presides, and so has a word for it
 * @param isTried whether it may tell of somebody accused
 */
export function learnRoles(
	words: Words,
	mentions: readonly Mention[],
	isPresided: boolean,
	isTried: boolean,
): Map<string, Mention[]> {
	const bearers = new Map<string, Mention[]>();
	const add = (role: string, mention: Mention) => {
		if (role.length < 3) return;
		mention.cluster.roles.add(role);
		if (!ANYBODY.test(role)) mention.cluster.gender ??= genderOfNoun(role);
		const list = bearers.get(role);
		if (list) list.push(mention);
		else bearers.set(role, [mention]);
	};
	const addInitials = (mention: Mention, initials: string) => {
		const list = bearers.get(initials);
		mention.cluster.roles.add(initials);
		if (list) list.push(mention);
		else bearers.set(initials, [mention]);
	};
	// "Alan Ven, the prime minister," is the PM, and the premier where nobody else is.
	const primes: Mention[] = [];
	const addShort = (mention: Mention, first: number) => {
		const { text } = words;
		const noun = lowerAt(words, first - 1) === ',' ? first - 2 : first - 1;
		const office =
			(SHORTENED.has(lowerAt(words, noun))
				? OFFICE_BEFORE.exec(text.slice(Math.max(0, mention.start - BESIDE), mention.start))
				: null) ??
			(text.startsWith(', ', mention.end)
				? OFFICE_AFTER.exec(text.slice(mention.end, mention.end + BESIDE))
				: null);
		if (!office) return;
		const [, one, other] = office;
		if (/^prime$/i.test(one!)) primes.push(mention);
		addInitials(mention, `${one![0]}${other![0]}`.toLowerCase());
	};
	// "chief executive Devin Aurelio" is the CEO, and the other way round.
	const addChief = (mention: Mention, role: string) => {
		if (role === 'ceo') add('executive', mention);
		const around = () =>
			`${words.text.slice(Math.max(0, mention.start - BESIDE), mention.start)}|${words.text.slice(mention.end, mention.end + BESIDE)}`;
		if (role === 'executive' && /\bchief executive\b/i.test(around())) add('ceo', mention);
	};
	for (const mention of mentions) {
		if (mention.cluster.kind !== 'person') {
			const party = heldInBrackets(words, wordFrom(words, mention.end));
			if (party !== null && PARTY.test(party)) add(party, mention);
			continue;
		}
		const first = wordFrom(words, mention.start);
		const past = wordFrom(words, mention.end);
		const before = rolesBefore(words, first, past);
		// "Det Con Ana Ruiz", "Detective Chief Inspector Bo Lund"
		if (before.length > 0 && isDetective(words, first)) before.push('detective');
		for (const role of before) {
			add(role, mention);
			addChief(mention, role);
			for (const same of SAME_OFFICES.get(role) ?? []) add(same, mention);
		}
		// "Mrs | Justice Kerr" is the judge too.
		if (
			'LJ'.includes(words.text[mention.start]!) &&
			/^(?:Lord |Lady )?Justice /.test(words.text.slice(mention.start, mention.start + 13))
		)
			add('judge', mention);
		// "In the chair was Ana Ruiz"
		if (isPresided && isPresidingAt(words.text, mention.start)) for (const role of CHAIRS) add(role, mention);
		const age = ageAfter(words.text, mention.end);
		if (age !== undefined) add(`${age}-year-old`, mention);
		// "Chief Minister Murtaza Shah" is the CM.
		for (const letters of officeLetters(words, first)) addInitials(mention, letters);
		addShort(mention, first);
		// "Duke of Thirlmoor" is the duke.
		const noble = mention.form.includes(' of ') ? NOBLE.exec(mention.form)?.[0] : undefined;
		if (noble) add(noble.toLowerCase(), mention);
		const after = roleAfter(words, past);
		// "Read by Bo Lund, the family | described it", "like Bo Lund, the agency | reported": nobody is a body.
		if (after && after !== 'family' && !isBody(after)) {
			add(after, mention);
			addChief(mention, after);
		}
		const held = heldInBrackets(words, past);
		if (held !== null) {
			add(held, mention);
			addChief(mention, held);
		}
		for (const role of pleaderRoles(words, past)) add(role, mention);
		if (isCharged(words, past)) for (const role of ACCUSED) add(role, mention);
		if (isHeard(words, first, past) && !isLawyer(mention.cluster)) add('witness', mention);
	}
	if (!bearers.has('premier')) for (const mention of primes) add('premier', mention);
	for (const mention of chargedByPronoun(words, mentions)) for (const role of ACCUSED) add(role, mention);
	const isOpen = isTried && !ACCUSED.some((role) => bearers.has(role));
	const likely = isOpen ? likelyAccused(words, mentions) : null;
	if (likely) for (const role of ACCUSED) add(role, likely);
	return bearers;
}

/** How offices end that are called by their first letters; and these right before and after a name. */
const SHORTENED = new Set('minister secretary director president general manager'.split(' '));
const OFFICE_BEFORE =
	/\b(prime|first|chief|foreign|home|health|finance|managing|vice|attorney|general)[ -](minister|secretary|director|president|general|manager),? $/i;
const OFFICE_AFTER =
	/^, (?:the )?(?:[\p{Alpha}-]+['’]s )?([Pp]rime|[Ff]irst|[Cc]hief|[Ff]oreign|[Hh]ome|[Hh]ealth|[Ff]inance|[Mm]anaging|[Vv]ice|[Aa]ttorney|[Gg]eneral)[ -]([Mm]inister|[Ss]ecretary|[Dd]irector|[Pp]resident|[Gg]eneral|[Mm]anager)(?![\p{Alpha}-]| \p{Upper})/u;

/** What the bearers of titles are called too: Mr Justice Oyelade is "the judge", Sister Bernadette "the nun". */
const SAME_OFFICES: ReadonlyMap<string, readonly string[]> = new Map(
	[
		'justice magistrate: judge',
		'king queen oba ooni alaafin obong emir sultan emperor empress kgosi: monarch ruler',
		'pope: pontiff',
		'bishop archbishop cardinal: prelate cleric',
		'imam mufti ayatollah mullah pastor: cleric',
		'vicar canon: priest cleric',
		'fr father: priest',
		'reverend: priest vicar minister pastor',
		'sister sr: nun',
		'senator representative congressman congresswoman mp msp mep mla: lawmaker legislator',
		'sergeant constable pc detective: officer',
		'inspector: officer detective',
		'ambassador: envoy',
		'lawyer solicitor barrister: attorney lawyer',
		'attorney advocate: lawyer',
		'surgeon physician gp: doctor',
		'doctor: physician medic',
		'paramedic nurse: medic',
		'professor lecturer: academic scholar',
		'researcher: scientist',
		'scientist: researcher',
		'biologist chemist physicist geologist ecologist zoologist botanist astronomer epidemiologist: scientist researcher',
		'novelist poet playwright: author writer',
		'author: writer',
		'reporter correspondent columnist: journalist',
		'singer rapper: musician',
		'guitarist drummer pianist violinist cellist: musician',
		'comedian: comic',
		'comic: comedian',
		'presenter: host broadcaster',
		'striker: forward footballer',
		'winger midfielder defender goalkeeper: footballer',
		'goalkeeper: keeper',
		'billionaire businessman businesswoman: tycoon magnate entrepreneur',
		'tycoon magnate: businessman billionaire',
		'headteacher headmaster headmistress principal: headteacher principal',
		'campaigner: activist',
		'activist: campaigner',
		'spokesman spokeswoman: spokesperson',
		'defendant: accused',
	].flatMap((line) => {
		const [offices, others] = line.split(': ').map((words) => words.split(' '));
		return offices!.map((office): [string, string[]] => [
			office,
			others!.filter((other) => other !== office),
		]);
	}),
);

/** Beside a name often another than its bearer: "he held the girl, Tom Hale said". */
const ANYBODY = /^(?:girl|boy|man|guy|bloke|lad)$/;

/** So far from a name its bearer's office is looked for, in UTF-16 code units. */
const BESIDE = 50;

/** An age right after a name: "Zhou Yun, 19,". */
const AGE = /^,? \(?(?<age>\d\d)[,).]/u;

function ageAfter(text: string, end: number): string | undefined {
	const at = text[end] === ',' ? end + 2 : end + 1;
	const isNumber = isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at + 1));
	return isNumber ? AGE.exec(text.slice(end, end + 6))?.groups?.age : undefined;
}

/** Offices that are written short before a name and in full elsewhere: Gov. Imperial, the governor. */
const SHORT_OFFICES: ReadonlyMap<string, string> = new Map(
	`gov governor sen senator rep representative prof professor gen general col colonel capt captain sgt sergeant
	insp inspector supt superintendent cllr councillor lt lieutenant maj major rev reverend atty attorney dr doctor
	pres president det detective cpl corporal con constable pc constable adm admiral amb ambassador sec secretary hon lawmaker mp mp`
		.split(/\s+/)
		.flatMap((word, i, all): [string, string][] => (i % 2 === 0 ? [[word, all[i + 1]!]] : [])),
);

/** Whether one of the titles before a name is a detective's. */
function isDetective(words: Words, named: number): boolean {
	for (let i = named - 2; i > named - 5 && isCapital(words, i + 1); i--)
		if (is(words, i, IS.detective)) return true;
	return false;
}

/** What stands right before a name, up to the word behind it, nearest first. */
function rolesBefore(words: Words, named: number, past: number): string[] {
	// "Detective Inspector | Ratu | Josefa Naivalu"
	const name = isCapital(words, named - 1) && isStyle(lowerAt(words, named - 1)) ? named - 1 : named;
	const role = roleBefore(words, name, past);
	// "Coroner | Mr | Jonathan Teale"
	if (role === null && isAddress(words, name - 1) && isHuman(lowerAt(words, name - 2)))
		return [lowerAt(words, name - 2)];
	if (role === null) return [];
	if (!isTitleWord(role) && !isTitleWord(lowerAt(words, name - 1))) return [role];
	// "the Governor of Arimo State, Chief Olumide Bello", "the coroner, Dr Samira Haddad": the title is not all.
	let title = name - 1;
	while (title > name - 4 && (lowerAt(words, title - 1) === '.' || isTitleWord(lowerAt(words, title - 1))))
		title--;
	if (lowerAt(words, title) === '.') title--;
	const isApposed = title > 0 && lowerAt(words, title - 1) === ',';
	const other = isApposed ? roleBefore(words, title, past) : null;
	return other === null ? [role] : [role, other];
}

/** How people are addressed, whatever they do. */
const isAddress = (words: Words, i: number): boolean => ADDRESSES.has(lowerAt(words, i));
const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'dr']);

const COMMA = 44;
const POINT = 46;
const BRACKET = 40;

/** What is asked of the words beside names. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	/** What a phrase does not go beyond. */
	ending: /^[:"“”;]$/,
	/** An article, or the end of an owner: "the mayor", "Bella's mother". */
	opening: ({ lower }) => DETERMINER.has(lower) || lower === "'s" || lower === '’s',
	governing: /^(?:for|of|at|to|with|from|assisting|representing|advising)$/,
	according: /^according$/,
	detective: /^det(?:ective)?$/,
	short: ({ lower }) => SHORT_OFFICES.has(lower),
	/** What may tell right before a name who that is. */
	noun: ({ lower }) =>
		/^\p{Alpha}[\p{Alpha}-]{2,}$/u.test(lower) && !PREPOSITION.has(lower) && !DETERMINER.has(lower),
	/** The words of a post behind a name, and what follows it: "chief | engineer | at". */
	ofPost: ({ form, lower }) => /^\p{Lower}[\p{Lower}-]+$/u.test(form) && !PREPOSITION.has(lower),
	posted: /^(?:of|at|for|in|with)$/,
	human: ({ lower }) => isTitleWord(lower) || isHuman(lower),
	reporting: ({ lower }) => REPORTING.has(lower),
	verb: /^(?:is|was|has|had|will|would|could|can|did|does|[a-z]{2,}ed)$/,
});

/** "The wall fell on the hall, | Ana Ruiz said.": whether what stands before a comma is told by whom a name behind it names. */
function isAccount(words: Words, noun: string, past: number): boolean {
	const isSaid = is(words, past, IS.reporting);
	if (!isHuman(noun) && !isTitleWord(noun)) return isSaid || is(words, past, IS.verb);
	return isSaid && (codeAt(words, past + 1) === POINT || words.sentence[past + 1] !== words.sentence[past]);
}

/** "According to | the mayor, Ana Ruiz had gone": whether whom a phrase tells of tells it of a name behind it. */
const isTeller = (words: Words, first: number, past: number): boolean =>
	is(words, first - 1, IS.governing) &&
	is(words, first - 2, IS.according) &&
	/^\p{Alpha}/u.test(lowerAt(words, past));

/** The noun right before a name: "police chief Ana Ruiz", "the mayor, Ana Ruiz". */
function roleBefore(words: Words, name: number, past: number): string | null {
	let i = name - 1;
	if (i < 0 || words.sentence[i] !== words.sentence[name]) return null;
	if (codeAt(words, i) === POINT) i--;
	if (codeAt(words, i) === COMMA) {
		// "the mayor, Ana Ruiz,": the phrase before the comma begins with a determiner.
		let first = i - 1;
		for (let steps = 0; first > 0 && steps < 8; steps++, first--) {
			const signs = signsAt(words, first);
			if ((signs & IS.ending) !== 0) return null;
			if ((signs & IS.opening) === 0) continue;
			// "Counsel for the family, Inga Petrossian": the family is somebody else.
			if (!is(words, first - 1, IS.governing) || words.sentence[first - 1] !== words.sentence[name]) break;
			const holder = lowerAt(words, first - 2);
			if (isHuman(holder) || isTitleWord(holder) || isStandIn(holder)) return holder;
			break;
		}
		const noun = is(words, first, IS.opening) && i - first > 1 ? headNoun(words, first, i) : null;
		if (noun === null) return null;
		// "The shadow transport secretary, Ana Ruiz" is not the secretary.
		for (let k = first; k < i; k++) if (lowerAt(words, k) === 'shadow') return null;
		// "According to the indictment, Dietz opened": a document is nobody, and a board no single person.
		return isDocument(noun) || isBody(noun) || isAccount(words, noun, past) || isTeller(words, first, past)
			? null
			: noun;
	}
	const signs = signsAt(words, i);
	if ((signs & (IS.short | IS.noun)) === 0) return null;
	const word = lowerAt(words, i);
	if ((signs & IS.short) !== 0) return SHORT_OFFICES.get(word)!;
	if ((signs & IS.human) !== 0) return word;
	// "Minister of Health Ana Ruiz" is no health, and "Secretary General of the Union Ana Ruiz" no union.
	return heldOffice(words, name) ?? (isBody(word) || areSeveral(word) ? null : word);
}

/** "the researchers | Ana Ruiz and Bo Lund": what several are, and nobody alone. */
const areSeveral = remembering((word: string): boolean => /[^s]s$/.test(word) && isHuman(word.slice(0, -1)));

/** The noun of ", mayor of Pelham", ", 34, chief engineer at …": a post without an article. */
function postAfter(words: Words, first: number): string | null {
	if (codeAt(words, first - 1) !== COMMA) return null;
	let last = first;
	while (last < first + 4 && is(words, last, IS.ofPost)) last++;
	return last > first && is(words, last, IS.posted) && is(words, last - 1, IS.human)
		? lowerAt(words, last - 1)
		: null;
}

/** What a body may be before a court. */
const PARTY = /^(?:claimant|plaintiff|defendant|respondent|appellant|applicant|petitioner)$/;

/** "Mrs A. Threlkeld (Chair)": the noun that stands in brackets right behind a name. */
function heldInBrackets(words: Words, past: number): string | null {
	if (codeAt(words, past) !== BRACKET || lowerAt(words, past + 2) !== ')') return null;
	const noun = lowerAt(words, past + 1);
	return is(words, past + 1, IS.human) || OFFICE_NOUN.test(noun) ? noun : null;
}

const OPENING = new Set([',', 'is', 'was']);

/** The noun of ", the mayor of …", "is a nurse", ", 34, a nurse". */
function roleAfter(words: Words, from: number): string | null {
	let i = from;
	const limit = Math.min(words.count, from + 6);
	let opened = false;
	for (; i < limit && words.sentence[i] === words.sentence[from - 1]; i++) {
		const word = lowerAt(words, i);
		// "Ana Ruiz, who was senior engineer at the council"
		if (word === ',' || word === 'is' || word === 'was' || word === '(' || word === 'who') opened = true;
		else if (opened && DETERMINER.has(word)) {
			const noun = headNoun(words, i, i + 10);
			return lowerAt(words, i - 1) === ',' && isSubject(words, i, noun) ? null : noun;
		}
		// "Ana Ruiz, head teacher of the school,", "Ana Ruiz is president of the club"
		else if (
			word.length > 3 &&
			!isCapital(words, i) &&
			OPENING.has(lowerAt(words, i - 1)) &&
			!PREPOSITION.has(word)
		)
			return officeAt(words, i) ?? postAfter(words, i);
		else if (!isDigit(word.charCodeAt(0)) || !/^\d+$/.test(word)) return postAfter(words, i);
	}
	return null;
}

/** "Writing on Facebook, | the mayor said": a noun that has a verb of its own. */
function isSubject(words: Words, first: number, noun: string | null): boolean {
	let head = first + 1;
	while (head < first + 4 && lowerAt(words, head) !== noun) head++;
	return lowerAt(words, head) === noun && SAYS.test(lowerAt(words, head + 1));
}

const SAYS =
	/^(?:sa(?:id|ys)|told|tells|asked|added|warned|complained|wrote|insisted|argued|claimed|denied|announced|promised|called|cited|cites|replied|responded|refused|declined|gave|gives|has|had)$/;

/** A noun for what somebody is, without an article, and where: "head teacher | of". */
function officeAt(words: Words, first: number): string | null {
	for (let i = first; i < first + 4 && words.sentence[i] === words.sentence[first]; i++) {
		const word = lowerAt(words, i);
		if (i > first && /^(?:of|at|for|in|with)$/.test(word)) {
			const noun = lowerAt(words, i - 1);
			return isHuman(noun) || isTitleWord(noun) || OFFICE_NOUN.test(noun) ? noun : null;
		}
		if (isCapital(words, i) || !/^\p{Alpha}/u.test(word)) return null;
	}
	return null;
}

/** What somebody is of a body, and which does not end like such words. */
export const OFFICE_NOUN = /^(?:head|chief|boss|chair|professor|mayor|founder|partner|member|secretary)$/;

/** Whether a cluster's name has this noun as one of its words ("ministry" in "Ministry of Interior"). */
export function isNamedWith(cluster: Cluster, noun: string): boolean {
	if (cluster.words.includes(noun)) return noun !== 'police' || !OF_POLICE.test(cluster.words.at(-1)!);
	for (const form of cluster.forms.keys())
		if (form.length >= noun.length && hasWord(form.toLowerCase(), noun)) return true;
	return false;
}

/** Whether a word stands between spaces in a form, or at its ends. */
function hasWord(form: string, word: string): boolean {
	for (let at = form.indexOf(word); at >= 0 && at < form.length; at = form.indexOf(word, at + 1)) {
		const end = at + word.length;
		const isBegun = at === 0 || form.charCodeAt(at - 1) === SPACE;
		if (isBegun && (end === form.length || form.charCodeAt(end) === SPACE)) return true;
	}
	return false;
}

/** What ends the names of those who watch the police, or stand up for them: "Police Conduct Authority". */
const OF_POLICE =
	/^(?:authority|commission|ombudsman|inspectorate|regulator|board|federation|association|union|college|foundation|charity|benevolent|complaints)$/;

/** Whether the text tells somebody's age, and it is another ("31-year-old"). */
export const isOfOtherAge = ({ roles }: Cluster, age: string): boolean =>
	!roles.has(age) && [...roles].some((role) => isAge(role));
