import type { Heading, Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { skipSpace, trimEnd } from '../../text/characters.js';
import { ORGANISATION_HEADS, TITLES } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isCredit, isPageLabel } from '../../text/page-labels.js';
import { TIME_ZONE } from '../../text/time-zones.js';
import { isHuman, isSomebody } from '../../who/nouns.js';
import { isSpeaking, speaks } from '../../who/speaking.js';
import { hasTail } from './headline-tails.js';
import { KnownNames } from './known-names.js';

const LABEL = /^(?<label>[\p{Alpha}][^:"“”‘«»\n]{1,48}?)\s?:\s+(?=\S)/u;
/** A dash and somebody who speaks, at the end of a headline: "– union", "– Nurses tell ministers". */
const TAIL =
	/ [–—-] (?<source>[\p{Alpha}' ]{2,30}?)(?: (?:tells?|warns?|urges?) [\p{Alpha}\p{N}' -]{2,30})?$/u;
/** A longer line is no headline. */
const LONGEST = 160;
/** What stands before the dash: words without marks, or "Goats ‘a danger to children’", which no mark begins. */
const BEFORE_TAIL = /^(?:[^"“”«»„‘「『]{12,140}|(?!["“‘'«„「『])(?=.*["“‘'«„「『])[^:\n]{12,140})$/u;
/** A quotation that is a sentence, before one that quotes nothing. */
const QUOTED_FIRST = /^["“„«][^"“”„«»]+[.!?]?["”“»](?= \p{Upper}[^"“”„«»]*$)/u;
/** A quotation before what else a headline tells: 'I bit nobody' — striker to fight ban. */
const QUOTED_PART =
	/^(?:["“„«][^"“”„«»]{3,}["”»]|['‘](?:[^'’"“”]|['’](?=\p{Alpha})){3,}['’])(?= (?:[–—|]|-{1,2}) | (?:as|after|ahead of|amid|following) )/u;
/** Parties and offices that headlines call so, whether the text names them or not. */
const BY_NAME =
	/^(?:Labour|Tories|Conservatives|Lib Dems?|Greens|SNP|DUP|Sinn Féin|No 10|Downing Street|Kremlin|White House|Pentagon|Vatican|Treasury|Home Office|Met Office|UN|EU|NHS|WHO|IMF|IFS|Ofcom|Ofsted|Ofwat|Ofgem|Fifa|Uefa|RSPCA)$/;
/** Words after the colon that announce a story and claim nothing. */
const NO_CLAIM =
	/^(?:\d+\W|(?:the )?(?:latest|story so far|highlights|verdict|timeline)|live|key|what (?:we|you)|all (?:we|you)|everything|how|why|who|where|when|in pictures|as it happened|a timeline|\d+ |five|ten|recap|explained|review|profile|obituary|interview|updates?|news|debate|minutes|transcript|(?:oral|written) evidence|from the (?:records?|minutes|archives?))\b/i;
/** Bodies that headlines call by one word; others, as "Theatre:", say what a story is about. */
const BODIES =
	/^(?:ministry|council|committee|commission|company|club|party|navy|parliament|senate|congress|bank|charity|airline|university|school|hospital|church|regulator|watchdog|prosecution|board|embassy|retailer|manufacturer|tribunal|agency|team|league|association)$/i;
/** Documents that claim something, other than a briefing, a transcript, a blog: those alone are no headline's speaker. */
const CLAIMING =
	/^(?:reports?|study|studies|survey|poll|research|lawsuit|statement|memo|letter|e-?mails?|documents?|audit|indictment|affidavit|petition|complaint|filing|papers?|dossier|data|figures|estimates?)$/i;
const CLAIMING_ALONE = /^(?:report|study|survey|poll|lawsuit|statement|memo)$/i;
/** "From the transcript: day four": where something is, not who says it. */
const PLACED = /^(?:from|in|on|at|inside|behind|after|before|with|about|for|of)\b/i;
/** "Residents told the Herald: “…”": a sentence that tells who speaks, of which the last words are no speaker. */
const TELLING = /\b(?:told|tells|said|says|asked|wrote|added|had|has|was|is)\b/;

function tailOf(line: string): RegExpExecArray | null {
	const tail = TAIL.exec(line);
	return tail && BEFORE_TAIL.test(line.slice(0, tail.index)) ? tail : null;
}

/**
 * Headlines of the form "Ruiz: We won't go": the title, headings and short lines without a full stop, when what
 * stands before the colon is a name known to the article or a word for somebody who speaks.
 */
export function attributeHeadlines(
	text: string,
	paragraphs: readonly Span[],
	headings: readonly Heading[],
	names: readonly NameSpan[],
): { attributions: Attribution[]; names: NameSpan[] } {
	const marked = new Set(headings.map(({ span }) => span[0]));
	let known: KnownNames | null = null;
	const attributions: Attribution[] = [];
	const added: NameSpan[] = [];
	paragraphs.forEach(([opening, end], p) => {
		// "09:15 Minister: we won't step in"
		const start = lastHalf(text, opening + timeAt(text, opening), end);
		if (end - start > LONGEST || end - start < 12) return;
		const line = text.slice(start, end);
		const hasColon = line.includes(':');
		const match = hasColon ? LABEL.exec(line) : null;
		if (
			p > 0 &&
			!marked.has(opening) &&
			/[.!?…]["”’'»]?$/.test(line) &&
			!(hasColon && /^[^:]+: ?['"“‘«»„「『]/.test(line))
		) {
			// "13.19 Delahunt: We will not borrow.": a sentence of whoever the text names.
			if (start === opening || !match) return;
			known ??= new KnownNames(text, names);
			if (known.get(match.groups!.label!.toLowerCase())?.kind !== 'person') return;
		}
		const tail = match ? null : tailOf(line);
		if (!match && !tail) {
			const led = afterQuotation(start, line, () => (known ??= new KnownNames(text, names)));
			if (led) attributions.push(led);
			return;
		}
		known ??= new KnownNames(text, names);
		const teller = tail?.groups?.source ?? '';
		// "Ludovic Brandt – Vale captain": a name and a post, not a claim and who makes it.
		const isClaim = tail && /\s\p{Lower}{2,}/u.test(line.slice(0, tail.index));
		if (
			tail &&
			isClaim &&
			(isSpeaking(teller) || isRole(teller) || (known.has(teller.toLowerCase()) && !isPublisher(teller)))
		)
			attributions.push(byTail(start, tail));
		if (!match) return;
		const label = match.groups!.label!;
		if (isPageLabel(text, [start, start + label.length])) return;
		const from = REACTION.exec(label)?.[0].length ?? 0;
		const source: Span = [start + from, trimEnd(text, start, start + label.length)];
		const told = speakerOf(text, source, known);
		const name = told === null ? namedHere(text, source, start + match[0].length, names) : told;
		if (name === null) {
			const ended = beforeSpeaker(start, line, known);
			if (ended) attributions.push(ended);
			return;
		}
		// "Norvik: ‘Garbage mafia’ behind fire, alleges minister": where it is, and who says so behind it.
		if (hasTail(line)) return;
		if (name) added.push(name);
		const said = skipSpace(text, start + match[0].length, end);
		const whole = /[.]$/.test(line) ? end - 1 : end;
		// "The mayor: “We won't go.” It rained.": what is quoted, and another sentence.
		const after = text.slice(said, whole);
		const quoted = QUOTED_FIRST.exec(after) ?? QUOTED_PART.exec(after);
		const to = quoted ? said + quoted[0].length : whole;
		if (to <= said || NO_CLAIM.test(text.slice(said, said + 40)) || isEntry(text.slice(said, to))) return;
		if (FULL_NAME.test(label) && isCalling(text.slice(said, to))) return;
		if (isCredit(label, text.slice(said, to))) return;
		attributions.push({
			content: [[said, to]],
			cue: [start + match[0].lastIndexOf(':'), start + match[0].lastIndexOf(':') + 1],
			source: name && isOfOther(names, source, name) ? [name.start, name.end] : source,
			report: 'speech',
			confidence: 0.8,
			found: 'headline',
		});
	});
	return { attributions, names: added };
}

/** "Two hurt in crash; | police: road stays shut": where a headline begins, or its half that has a colon. */
function lastHalf(text: string, start: number, end: number): number {
	if (end - start > LONGEST) return start;
	const line = text.slice(start, end);
	const colon = line.indexOf(': ');
	const semicolon = colon === -1 ? -1 : line.lastIndexOf('; ', colon);
	return semicolon > 0 ? start + semicolon + 2 : start;
}

/** "Reaction from the Bakers’ Guild:" */
const REACTION =
	/^(?:Reaction|Response|Reply|Statement|Comment|Message|Letter|E-?mail|Text|Tweet|Post|Word|This|More)(?: in)? (?:from|by) (?:the )?(?=\p{Upper})/u;

/** So long such a time is at most. */
export const LONGEST_TIME = 20;
/** How long a time of the day is that a line of a live report opens with, in code units; 0 for none. */
export const timeAt = (text: string, start: number): number => {
	const digit = text.charCodeAt(start) - 48;
	if (!(digit >= 0 && digit <= 9)) return 0;
	return TIMED.exec(text.slice(start, start + LONGEST_TIME))?.[0].length ?? 0;
};

const TIMED = new RegExp(`^\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ${TIME_ZONE})?:? (?=\\p{Alpha})`, 'u');

/** "– vet", "– ferry operator": somebody, in small letters. */
const isRole = (words: string): boolean =>
	/^\p{Lower}[\p{Lower}' -]*$/u.test(words) && isSomebody(words.slice(words.lastIndexOf(' ') + 1));

/** "Ferry to close in May - Dunmore Gazette": the name of a paper behind the title of its piece. */
const isPublisher = (name: string): boolean =>
	/ (?:Advertiser|Chronicle|Courier|Echo|Examiner|Express|Gazette|Guardian|Herald|Independent|Journal|Magazine|Mail|Mirror|News|Observer|Online|Post|Press|Standard|Star|Telegraph|Times|Today|Tribune|TV)$/.test(
		name,
	);

/** "Captain: Ana Ruiz", "Ana Ruiz: 7", "Ana Ruiz: Calm on the ball. 7", an address: what a list tells of somebody. */
const isEntry = (words: string): boolean =>
	/^[\P{Alpha}]+$|^\S+@\S+$|^[\w-]+(?:\.[\w-]+)+$|[.!?] \d{1,2}(?:\/10)?$/u.test(words) ||
	FULL_NAME.test(words);

/** "Ana Ruiz: keeper of the island songs": what somebody was, above a life. */
function isCalling(words: string): boolean {
	const phrase = CALLING.exec(words)?.groups?.phrase;
	return phrase !== undefined && isHuman(phrase.slice(phrase.lastIndexOf(' ') + 1));
}

const CALLING =
	/^(?:(?:the|an?) )?(?<phrase>(?:\p{Lower}[\p{Lower}-]+ ){0,3}?\p{Lower}[\p{Lower}-]+)(?: (?:of|who|to)\b|,|$)/u;

/** 'I slept through it': Mum of three tells …, 'We won't go': Ruiz on …, 'Never again': Farmer, 61, vows …. */
const QUOTED =
	/^(?<said>["“”'‘«»„「『][^\n]{8,140}?["”'’«»“」』])(?<gap>: | [–—-] )(?<who>(?:\p{Alpha}[\p{Alpha}’'-]*)(?: [\p{Alpha}\d£’'-]+){0,4}?)(?=, \d\d\b|['’]s? |(?<= (?:residents|villagers|locals|neighbours|parents|workers|staff|victims|survivors|fans|pupils|farmers|nurses|doctors|traders|campaigners|MPs|councillors|witnesses)) | (?:on|of|who|tells?|told|reveals?|speaks?|opens?|recalls?|describes?|relives?|takes?|hits?|slams?|blasts?|warns?|vows?|breaks?|remembers?|shares?|explains?|says?|fears?|pays?|accuses?|calls?|demands?|left|faces?|reacts?|responds?|insists?|admits?|urges?|wins?|loses?|lost|gets?|claims?|sues?|quits?)\b)/u;

const GROUPS = list(
	`residents villagers locals neighbours neighbors parents workers staff victims survivors fans pupils farmers nurses doctors traders
	campaigners mps councillors witnesses tenants drivers passengers shoppers patients customers families students teachers players
	protesters tourists guests pensioners strikers commuters fishermen volunteers relatives`,
);

/** 'Not again': Tanner defends …: a name and whatever it does, other than be somewhere. */
const NAMED =
	/^(?<said>["“”'‘«»„「『][^\n]{8,140}?["”'’«»“」』])(?<gap>: | [–—-] )(?<who>\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2})(?= \p{Lower})(?! (?:at|in) (?:the )?\p{Upper})/u;

/** 'Never again': Former mayor Hale begins …: what somebody is, and a name. */
const NAMED_BEHIND_ROLE =
	/^(?<said>["“”'‘«»„「『][^\n]{8,140}?["”'’«»“」』])(?<gap>: | [–—-] )(?<who>(?<role>\p{Upper}[\p{Lower}-]+(?: [\p{Lower}-]+){0,2}) (?<name>\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2}))(?= \p{Lower})(?! (?:at|in) (?:the )?\p{Upper})/u;

/** 'We won't go': Ruiz, 'We won't go' – council: nothing but whose words they are. */
const ENDED =
	/^(?<said>["“”'‘«»„「『][^\n]{8,140}?["”'’«»“」』])(?<gap>: | [–—-] )(?<who>\p{Alpha}[^:"“”‘«»\n]{1,48})$/u;
const FULL_NAME =
	/^(?:\p{Upper}\p{Alpha}{0,3}\.? )?\p{Upper}[\p{Alpha}’'-]+(?: (?:de|da|dos|di|van|von|der|den|ter|la|al|el|bin|ibn)){0,2}(?: (?:al-|el-)?\p{Upper}[\p{Alpha}’'-]+){1,2}$/u;
/** "Bridge to reopen in May: minister": a claim, and at the end who makes it. */
const CLAIM =
	/^(?<said>\p{Alpha}(?:[^:"“”«»\n]*\s){3,}[^:"“”«»\n]*[\p{Alpha}'’])(?<gap>: )(?<who>\p{Alpha}[^:"“”‘«»\n]{1,48})$/u;

/** A headline that ends with a colon and who says what stands before it. */
function beforeSpeaker(start: number, line: string, known: KnownNames): Attribution | null {
	const match = CLAIM.exec(line);
	if (!match || !/\s\p{Lower}{2,}/u.test(match.groups!.said!)) return null;
	const { who } = match.groups!;
	const name = known.get(who!.toLowerCase());
	const isElsewhere = name !== undefined && (name.start < start || name.start >= start + line.length);
	return isElsewhere || known.isFirstName(who!) || isSpeaking(who!) || BY_NAME.test(who!)
		? byColon(start, match)
		: null;
}

/** What was said, a colon or a dash, and who says it. */
function byColon(start: number, { groups }: RegExpExecArray): Attribution {
	const { said, gap, who } = groups!;
	const past = start + said!.length;
	const at = past + gap!.search(/\S/);
	const whoAt = past + gap!.length;
	return {
		content: [[start, past]],
		cue: [at, at + 1],
		source: [whoAt, whoAt + who!.length],
		report: 'speech',
		confidence: 0.75,
		found: 'headline',
	};
}

/** What stands in marks before the colon of a headline, said by whoever its next words are about. */
function afterQuotation(start: number, line: string, knownNames: () => KnownNames): Attribution | null {
	if (!/^["“”'‘«»„「『]/.test(line) || !/["”'’«»“」』](?:: | [–—-] )/.test(line)) return null;
	const known = knownNames();
	const ended = ENDED.exec(line);
	const teller = ended?.groups?.who ?? '';
	if (ended && (known.has(teller.toLowerCase()) || isSpeaking(teller) || FULL_NAME.test(teller)))
		return byColon(start, ended);
	const named = NAMED.exec(line);
	const isPerson = named && known.isInFull(named.groups!.who!);
	const placed = isPerson ? null : NAMED_BEHIND_ROLE.exec(line);
	if (placed !== null && isHolder(placed.groups!.role!) && known.isInFull(placed.groups!.name!))
		return byColon(start, placed);
	const match = isPerson ? named : QUOTED.exec(line);
	if (!match) return null;
	const { who } = match.groups!;
	// "“I counted forty”: vet Ana Ruiz on the day …"
	const bearer = TITLED.exec(who!)?.groups?.bearer;
	if (bearer !== undefined && FULL_NAME.test(bearer)) return byColon(start, match);
	const last = who!.slice(who!.lastIndexOf(' ') + 1).toLowerCase();
	const isGroup = GROUPS.has(last) && who!.split(' ').length < 3;
	if (!isHuman(last) && !isGroup && known.get(who!.toLowerCase())?.kind !== 'person') return null;
	return byColon(start, match);
}

/** "Former mayor": whether words end with what somebody is. */
const isHolder = (role: string): boolean => isHuman(role.slice(role.lastIndexOf(' ') + 1).toLowerCase());

/** "vet Ana Ruiz": what somebody is, in small letters, before the name. */
const TITLED = /^(?:\p{Lower}[\p{Lower}-]+ ){1,3}(?<bearer>\p{Upper}.*)$/u;

/** "Dozens hurt in crash – police" */
function byTail(start: number, { groups, index }: RegExpExecArray): Attribution {
	const dash = start + index + 1;
	const source: Span = [dash + 2, dash + 2 + groups!.source!.length];
	return {
		content: [[start, start + index]],
		cue: [dash, dash + 1],
		source,
		report: 'speech',
		confidence: 0.8,
		found: 'headline',
	};
}

/** A name to add, undefined when the label speaks without one, null when it names nobody. */
function speakerOf(text: string, source: Span, known: KnownNames): NameSpan | undefined | null {
	const label = text.slice(source[0], source[1]);
	// "Verona 3-3 Lisle": a result.
	if ((/\d/.test(label) && !BY_NAME.test(label)) || PLACED.test(label) || TELLING.test(label)) return null;
	const words = label.split(' ');
	const last = words.at(-1)!;
	const bare = words.filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
	const whole = bare.join(' ').toLowerCase();
	const elsewhere = known.get(whole);
	if (
		elsewhere &&
		(elsewhere.start !== source[0] ||
			(elsewhere.kind === 'person' && words.length > 1 && label !== label.toUpperCase())) &&
		bare.length > 0
	) {
		const at = source[0] + label.indexOf(bare[0]!);
		return { start: at, end: source[1], kind: elsewhere.kind };
	}
	// "PM Ruiz", "Minister Ruiz"
	const bearer =
		words.length > 1 && words.slice(0, -1).every(isOffice) ? known.get(last.toLowerCase()) : undefined;
	if (bearer?.kind === 'person' && bearer.start > source[1])
		return { start: source[1] - last.length, end: source[1], kind: 'person' };
	if (
		words.length <= 5 &&
		(BY_NAME.test(label) ||
			speaks(last) ||
			(words.length > 1 ? ORGANISATION_HEADS.has(last.toLowerCase()) : BODIES.test(last)) ||
			(words.length > 1 ? CLAIMING : CLAIMING_ALONE).test(last))
	)
		return undefined;
	return null;
}

/**
 * "Health secretary Ana Ruiz: No more beds in corridors", "Ruiz: I never asked to leave": a person whom the label alone
 * names, after what they are or before what they say of themselves; null for none.
 */
function namedHere(
	text: string,
	[start, end]: Span,
	said: number,
	names: readonly NameSpan[],
): NameSpan | null {
	const last = names[lowerBound(names.length, (n) => names[n]!.end < end)];
	const name = last !== undefined && last.end === end && last.start >= start ? last : undefined;
	const label = text.slice(start, end);
	if (TELLING.test(label)) return null;
	const isOwn = /^(?:I|We|My)(?:['’]| )/.test(text.slice(said, said + 4));
	// "Okonjo-Hale: I never asked to leave": so only people are called.
	if (name === undefined)
		return isOwn && /^\p{Upper}\p{Lower}+-\p{Upper}\p{Lower}+$/u.test(label)
			? { start, end, kind: 'person' }
			: null;
	if (name.start === start) return isOwn && name.kind !== 'organisation' ? { ...name, kind: 'person' } : null;
	const role = text.slice(start, name.start).trimEnd();
	return name.kind === 'person' && isHuman(role.slice(role.lastIndexOf(' ') + 1).toLowerCase()) ? name : null;
}

/** "Hale challenger Ana Ruiz": whether what somebody is names somebody else. */
const isOfOther = (names: readonly NameSpan[], [start]: Span, name: NameSpan): boolean =>
	(names[lowerBound(names.length, (n) => names[n]!.end < name.start) - 1]?.start ?? -1) >= start;

/** "PM", "Minister": what somebody is, before a surname. */
const isOffice = (word: string): boolean => /^[\p{Upper}&]{2,4}$/u.test(word) || speaks(word);
