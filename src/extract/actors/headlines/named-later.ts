import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { KIN } from '../../text/kin.js';
import { isTitleWord } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { headNoun, isBody, isHuman } from '../../who/nouns.js';
import { OTHER_NOUNS } from '../bodies/other-nouns.js';
import { headingEnd } from '../mentions/heading.js';
import { phraseKey } from '../phrases/phrase-key.js';
import { POSTS, PRESIDING } from '../roles/offices.js';
import { isRivalIn } from '../roles/rivals.js';
import { isNamedWith } from '../roles/roles.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';
import { headed, headlined, MANY } from './headlined.js';
import { leadBodies } from './lead-bodies.js';
import { doesSo, leadRoles, mayBe } from './lead-roles.js';

/** How many paragraphs after a role its bearer's name is looked for. */
const REACH = 2;
/** "The interior minister", "Former treasurer": how a role of one person begins that is told without a name. */
const ROLE = /^(?:(?:the|its|former) |ex-|\p{Upper}\p{Alpha}+['’]s )/iu;
/** Somebody's relative. */
const KIN_OF = new RegExp(
	`^the (?:\\p{Lower}+ )?(?:${KIN}|parents|partner|family|grand\\p{Alpha}+) of `,
	'iu',
);
/** Words for whoever leads something that mean other things too. */
const HEADS = /^(?:head|chief|boss|chair|star|owner|founder)$/;
/** What stands before a sentence, a dateline too. */
const OPENS = /(?:^|\n|[.!?]["”’»]? |[—–-] )$/u;
/** What goes on after a name that needs no telling who it is: a verb, an age, a stop. */
const BARE =
	/^(?: (?!and\b|of\b|at\b|from\b|for\b|in\b|with\b|who\b|as\b)\p{Lower}|,? \(?\d\d\)?\b|[.,]["”’]?(?:\s|$))/u;
/** What tells who somebody is, after a name. */
const TOLD =
	/^, (?:(?:the|an?|his|her|its|their|who|whose|of|from|former|chief|head|deputy|chair|director|leader) |\p{Lower}+ (?:of|for|at|and) )/u;

/**
 * "The interior minister denied …", and then "Stefan Marković said …" of whom nothing is told: a bare name right after
 * a role without a name is its bearer's.
 * @param resolutions one for each attribution
 * @returns resolutions with such roles replaced by whom they mean
 */
export function withNamedLater(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): readonly Resolution[] {
	const roles = rolesOf(words, attributions, resolutions);
	const bearers = introducedAgain(words, mentions, attributions, resolutions);
	for (const [key, body] of bodiesNamedLater(words, mentions, attributions, resolutions))
		bearers.set(key, body);
	for (const [key, bearer] of [
		...headlined(words, mentions, attributions, resolutions),
		...headed(words, mentions, attributions, resolutions),
		...leadRoles(words, mentions, attributions, resolutions),
		...leadBodies(words, mentions, attributions, resolutions),
	])
		if (!bearers.has(key)) bearers.set(key, bearer);
	if (roles.length === 0 && bearers.size === 0) return resolutions;
	const onlyBearer = bearersOf(mentions);
	const known = new Set<Cluster>();
	let next = 0;
	let people = 0;
	let last: Role | null = null;
	for (const mention of mentions) {
		if (last === null && next === roles.length) break;
		for (; next < roles.length && roles[next]!.span[0] < mention.start; next++) last = roles[next]!;
		const isNew = !known.has(mention.cluster);
		known.add(mention.cluster);
		if (isNew && mention.cluster.kind === 'person') people++;
		if (!isNew || !last || mention.cluster.kind !== 'person' || mention.start < last.span[1]) continue;
		const here = words.paragraph[wordFrom(words, mention.start)]!;
		if (here - last.paragraph > REACH || !mention.form.includes(' ')) continue;
		// "The Catholic bishop of Ilha Nova", and then "Bishop Teodoro Villaruz"
		const isTitled = lowerAt(words, wordFrom(words, mention.start) - 1) === last.head;
		// "Zambia's main opposition leader rejected it", and then "Ana Ruiz, a 58-year-old former minister, lost"
		const isFirst = people === 1 && here - last.paragraph === 1 && opensWithAge(words, mention);
		const isSaying = isNextSaying(words, mention, last);
		if (
			!isFirst &&
			!isSaying &&
			!isTitled &&
			!isBare(words, mention) &&
			!doesSo(last.head, words.text, mention.end)
		)
			continue;
		if (!isFirst && !mayBe(mention.cluster, last.head)) continue;
		if (isRivalIn(words, mentions, mention.cluster, last.head, last.span)) continue;
		const key = phraseKey(last.phrase);
		if (!bearers.has(key)) {
			// "A coroner has warned": not whoever is named next, where somebody else is told to be one.
			const only = onlyBearer(last.head);
			const bearer = only && !isRivalIn(words, mentions, only, last.head, last.span) ? only : mention.cluster;
			bearers.set(key, bearer);
			bearer.titled.add(last.phrase.replace(/\s+/g, ' '));
		}
		last = null;
	}
	if (bearers.size === 0) return resolutions;
	return resolutions.map((resolution) => {
		const bearer = resolution.phrase === null ? undefined : bearers.get(phraseKey(resolution.phrase));
		return bearer ? { cluster: bearer, phrase: null, reason: 'role', trust: 0.8, last: false } : resolution;
	});
}

/** The only person whom the text tells to be a noun; null for none and for more. Each noun is looked for once. */
function bearersOf(mentions: readonly Mention[]): (noun: string) => Cluster | null {
	const known = new Map<string, Cluster | null>();
	return (noun) => {
		const before = known.get(noun);
		if (before !== undefined) return before;
		const called = new Set(
			mentions
				.map(({ cluster }) => cluster)
				.filter(({ kind, roles }) => kind === 'person' && roles.has(noun)),
		);
		const only = called.size === 1 ? [...called][0]! : null;
		known.set(noun, only);
		return only;
	};
}

/** "their union has confirmed", and then "The Irish Nurses' Alliance said": the only body of a text that it may be. */
function* bodiesNamedLater(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Iterable<[string, Cluster]> {
	const known = new Map<string, Cluster | null>();
	const only = (nouns: readonly string[]): Cluster | null => {
		const key = nouns.join(' ');
		if (!known.has(key)) known.set(key, onlyBody(mentions, nouns));
		return known.get(key)!;
	};
	const line = headingEnd(words.text);
	for (const [i, { phrase, reason }] of resolutions.entries()) {
		const span = attributions[i]!.source;
		if (!phrase || !span || reason !== 'unnamed') continue;
		// "watchdog finds" in a headline
		const isBare = span[1] <= line && !phrase.includes(' ');
		// "Bills were faked, says vigilance bureau", and below "The State Vigilance Bureau"
		if (span[1] <= line && BARE_PHRASE.test(phrase)) {
			const nouns = phrase.toLowerCase().split(' ');
			const body = isBody(nouns.at(-1)!) ? onlyBody(mentions, nouns, true) : null;
			if (body) {
				body.titled.add(phrase);
				yield [phraseKey(phrase), body];
				continue;
			}
		}
		const ofState = OF_STATE.exec(phrase)?.groups?.noun;
		if (ofState !== undefined) {
			const body = nextBody(words, mentions, span, ofState);
			if (body) {
				body.titled.add(phrase);
				yield [phraseKey(phrase), body];
				continue;
			}
		}
		const anew = ANEW.exec(phrase)?.groups;
		if (anew) {
			const nouns = anew.noun === undefined ? FORCES : [anew.noun.toLowerCase()];
			const body = only(nouns);
			if (body) {
				body.titled.add(phrase);
				yield [phraseKey(phrase), body];
			}
			continue;
		}
		if (!isBare && !/^(?:the|their|its|his|her) /i.test(phrase)) continue;
		const first = wordFrom(words, span[0]);
		const past = wordFrom(words, span[1] - 1) + 1;
		const nouns = OTHER_NOUNS.get(lowerAt(words, past - 1));
		// "the consumer finance watchdog"
		const longest = nouns === OTHER_NOUNS.get('watchdog') ? 4 : 2;
		if (!nouns || past - first < (isBare ? 1 : 2) || past - first > (isBare ? 1 : longest)) continue;
		const body = only(nouns);
		if (!body) continue;
		body.titled.add(phrase);
		yield [phraseKey(phrase), body];
	}
}

/** "Police said", "a public inquiry has found": one body, told without its name. */
const ANEW =
	/^(?:police|an? (?:[\p{Lower}-]+ ){0,2}(?<noun>inquiry|commission|tribunal|committee|court|museum|hospital|university|union|charity|foundation))$/iu;
const FORCES = ['police', 'constabulary', 'garda', 'sheriff'];

/** One to three words without an article or a number. */
const BARE_PHRASE =
	/^(?!(?:the|an?|one|his|her|its|their|some|many|all|our|my) )\p{Alpha}[\p{Lower}-]+(?: \p{Lower}[\p{Lower}-]+){0,2}$/iu;

/** "Britain's competition | regulator", "the Marovian | central bank": of which a country has one. */
const OF_STATE =
	/^(?:\p{Upper}[\p{Alpha}.-]+(?: \p{Upper}[\p{Alpha}.-]+)?['’]s? |[Tt]he (?:\p{Upper}\p{Lower}+(?:ian|ean|ish|ese|an|i) )?)(?:[\p{Lower}-]+ ){0,4}?(?<noun>regulator|watchdog|ombudsman|central bank)$/u;
/** How names of central banks begin, but "Bank of America" is none. */
const CENTRAL_BANK =
	/^(?:(?:National|State|Central|Reserve|People['’]s|European Central|Swiss National) Bank\b|Bank of (?!America|China|Scotland|Ireland|New York)\p{Upper}|Federal Reserve|Riksbank|Norges Bank|Banco Central)/u;

/** So many names behind a phrase it is looked for among. */
const NEXT = 40;

/** The only body of a sort that is named first in the paragraphs right below a phrase; null for none and for several. */
function nextBody(
	words: Words,
	mentions: readonly Mention[],
	[start, end]: Span,
	noun: string,
): Cluster | null {
	const nouns = OTHER_NOUNS.get(noun) ?? [noun];
	const here = words.paragraph[wordFrom(words, start)]!;
	const next = lowerBound(mentions.length, (k) => mentions[k]!.start < end);
	let found: Cluster | null = null;
	for (let m = next; m < mentions.length && m < next + NEXT; m++) {
		const { cluster, form, start: at } = mentions[m]!;
		if (words.paragraph[wordFrom(words, at)]! - here > REACH + 1) break;
		const isSuch =
			cluster.kind === 'organisation' &&
			(noun === 'central bank' ? CENTRAL_BANK.test(form) : nouns.some((one) => isNamedWith(cluster, one)));
		if (!isSuch) continue;
		if (cluster.first < start || (found !== null && found !== cluster)) return null;
		found = cluster;
	}
	return found;
}

/** The body whose name has one of some nouns, or all, when a text names no other. */
function onlyBody(mentions: readonly Mention[], nouns: readonly string[], hasAll = false): Cluster | null {
	const bodies = new Set<Cluster>();
	for (const { cluster } of mentions) {
		if (cluster.kind !== 'organisation' || bodies.has(cluster)) continue;
		const isNamed = (noun: string) => isNamedWith(cluster, noun);
		if (hasAll ? nouns.every(isNamed) && cluster.words.length > nouns.length : nouns.some(isNamed))
			bodies.add(cluster);
	}
	const [body] = bodies;
	return body && bodies.size === 1 ? body : null;
}

/**
 * "a message sent by a fitter", and later "The fitter, Lee Grundy, said"; "a green group has claimed", and "the group,
 * Clean Fjords,": by what somebody is told of again.
 */
function introducedAgain(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Map<string, Cluster> {
	const bearers = new Map<string, Cluster>();
	const onlyBearer = bearersOf(mentions);
	let told: ReadonlyMap<string, readonly Mention[]> | null = null;
	resolutions.forEach(({ phrase }, i) => {
		const head = phrase === null ? undefined : NEW.exec(phrase)?.groups?.head;
		const source = attributions[i]!.source;
		if (head === undefined || source === null || bearers.has(phraseKey(phrase!))) return;
		const isOfBody = isBody(head);
		if (!isOfBody && !isHuman(head)) return;
		told ??= toldAgain(words, mentions);
		const places = told.get(head) ?? [];
		const after = places[lowerBound(places.length, (k) => places[k]!.start <= source[1])]?.cluster;
		const again = (after?.kind === 'organisation') === isOfBody ? after : undefined;
		if (isOfBody) {
			if (again) bearers.set(phraseKey(phrase!), again);
			return;
		}
		// "A coroner has said", and later "Assistant coroner Ana Ruiz"; "A senior lawmaker said", and right below "Rep. Ana Ruiz"
		const isLead = isSeldomTwo(head) && isAlone(phrase!);
		const only = again ? null : onlyBearer(head);
		const holder = again ?? (only && (isLead || opensWith(words, mentions, source, only)) ? only : null);
		if (holder) bearers.set(phraseKey(phrase!), holder);
	});
	return bearers;
}

/** Whether a text begins with a phrase, and names nobody else before somebody who is told of soon below it. */
function opensWith(
	words: Words,
	mentions: readonly Mention[],
	[start, end]: Span,
	somebody: Cluster,
): boolean {
	const here = words.paragraph[wordFrom(words, start)]!;
	if (start - words.start[words.sentences[words.sentence[wordFrom(words, start)]!]!]! > 0 || here > 1)
		return false;
	const people = mentions.filter(({ cluster }) => cluster.kind === 'person');
	const [first] = people;
	if (first === undefined || first.cluster !== somebody || first.start < end) return false;
	const below = words.paragraph[wordFrom(words, first.start)]! - here;
	return below > 0 && below <= REACH;
}

/** "A coroner", but not "A retired coroner". */
const isAlone = (phrase: string): boolean => phrase.indexOf(' ') === phrase.lastIndexOf(' ');

/** Whether a text that names one holder of an office seldom tells of another. */
const isSeldomTwo = (office: string): boolean => PRESIDING.has(office) || POSTS.has(office);

/** The names that stand after "the" and a noun, by the noun: "The fitter, | Lee Grundy". */
function toldAgain(words: Words, mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
	const told = new Map<string, Mention[]>();
	for (const mention of mentions) {
		if (mention.cluster.kind !== 'person' && mention.cluster.kind !== 'organisation') continue;
		const noun = APPOSED.exec(words.text.slice(Math.max(0, mention.start - 32), mention.start))?.groups?.noun;
		if (noun === undefined) continue;
		const places = told.get(noun);
		if (places) places.push(mention);
		else told.set(noun, [mention]);
	}
	return told;
}

const APPOSED = /\b[Tt]he (?<noun>\p{Lower}+), $/u;

/** "a fitter" */
const NEW = /^(?:an?|one) (?:[\p{Lower}-]+ ){0,2}(?<head>\p{Lower}+)$/iu;

interface Role {
	readonly phrase: string;
	readonly head: string;
	readonly span: Span;
	readonly paragraph: number;
}

/** The roles without a name that speak, in text order. */
function rolesOf(
	words: Words,
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Role[] {
	return resolutions
		.flatMap(({ phrase, reason }, i): Role[] => {
			const span = attributions[i]!.source;
			if (!phrase || !span || reason !== 'unnamed') return [];
			// Whom a text is about opens a sentence: “…,” the Florida senator said is somebody told of before.
			const before = words.text.slice(Math.max(0, span[0] - 3), span[0]);
			// "…, its chief executive said"
			const isOwn = before.endsWith(', ') && words.text.startsWith('its ', span[0]);
			if (!isOwn && !OPENS.test(before)) return [];
			const told = words.text.slice(...span);
			// "The mother of an apprentice": whoever is named next may be the apprentice.
			if (!ROLE.test(told) || KIN_OF.test(told)) return [];
			const first = wordFrom(words, span[0]);
			const head = headNoun(words, first, wordFrom(words, span[1] - 1) + 1);
			if (!head || !(isHuman(head) || HEADS.test(head)) || isBody(head) || MANY.test(head)) return [];
			return [{ phrase, head, span, paragraph: words.paragraph[first]! }];
		})
		.sort((a, b) => a.span[0] - b.span[0]);
}

/** Whether nothing beside a name tells who its bearer is. */
function isBare(words: Words, { start, end }: Mention): boolean {
	const first = wordFrom(words, start);
	const before =
		first > 0 && words.sentence[first - 1] === words.sentence[first] ? lowerAt(words, first - 1) : '';
	// Its sentence opens with it, or a verb of saying stands before it: "…", said Damir Kos.
	const opens =
		before === '' ||
		/^["“”'‘’»,]$/.test(before) ||
		/^(?:said|says|told|added|wrote|but|and|however)$/.test(before);
	if (!opens || isTitleWord(before)) return false;
	const after = words.text.slice(end, end + 60);
	return BARE.test(after) && !TOLD.test(after);
}

/** Whether a name opens its paragraph and is followed by an age, or by what its bearer was. */
const opensWithAge = (words: Words, { start, end }: Mention): boolean =>
	words.text[start - 1] === '\n' &&
	/^, (?:\d\d,|an? (?:\d\d-year-old|former)\b)/.test(words.text.slice(end, end + 24));

/** "The police commander denied it. “…,” said Colonel | Ana Ruiz |.": who says the next sentence of the paragraph, by a title. */
function isNextSaying(words: Words, { start, end }: Mention, role: Role): boolean {
	const name = wordFrom(words, start);
	if (words.paragraph[name] !== role.paragraph) return false;
	if (words.sentence[name]! - words.sentence[wordFrom(words, role.span[0])]! > SOON) return false;
	return (
		SAID_BY.test(words.text.slice(Math.max(0, start - 24), start)) &&
		BARE.test(words.text.slice(end, end + 8))
	);
}

/** So many sentences behind it: what is said has several. */
const SOON = 3;
/** A quotation, a verb of saying and a title. */
const SAID_BY = /[”"»’],? (?:said|says|added) (?:\p{Upper}\p{Alpha}{2,12}\.? ){1,2}$/u;
