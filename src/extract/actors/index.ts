import type { Actor, Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import type { Steps } from '../steps.js';
import type { WordUses } from '../tagging/pos.js';
import { onOneLine } from '../text/characters.js';
import { DEMONYM } from '../text/lexicon.js';
import type { Words } from '../text/words.js';
import { isAcronym } from '../who/forms.js';
import { calledSo } from './aliases/called-so.js';
import { isOnlyBelow } from './bearers/only-below.js';
import { joinCapitals } from './bodies/capitals.js';
import { joinOffices } from './bodies/office-names.js';
import {
	addCalled,
	addOwned,
	addShort,
	type Draft,
	isFamily,
	nameWithTitles,
	rolesOf,
	surnamesOf,
} from './drafts.js';
import { withNamedLater } from './headlines/named-later.js';
import { callNewcomer, withNewcomers } from './headlines/newcomers.js';
import { withToldBelow } from './headlines/told-below.js';
import { joinKnownAs } from './mentions/known-as.js';
import { findMentions } from './mentions/mentions.js';
import { joinNicknamed } from './mentions/nicknamed.js';
import { joinNicknames } from './mentions/nicknames.js';
import { silentNobodies } from './mentions/nobodies.js';
import { joinSpellings } from './mentions/spellings.js';
import { withoutSwallowed } from './mentions/swallowed.js';
import { TELLS, toldIn } from './mentions/tells.js';
import { cleanPhrase, kindOfNameless } from './phrases/nameless.js';
import { isWrittenOtherwise, phraseKey } from './phrases/phrase-key.js';
import { learnGenders } from './pronouns/told-gender.js';
import { joinElders } from './roles/elders.js';
import { byNation, joinNationalBodies } from './roles/nations.js';
import { withoutOffices } from './roles/office-letters.js';
import { learnRoles } from './roles/roles.js';
import { withoutShortTitles } from './roles/short-titles.js';
import { ofOwnWords } from './sources/own-words.js';
import { withRepeated } from './sources/repeated.js';
import { Resolver } from './sources/resolve.js';
import type { Watched } from './sources/watched.js';
import { type Cluster, fullestForm, type Mention } from './terms/cluster.js';
import { nameless, type Resolution } from './terms/resolution.js';

export interface Cast {
	readonly actors: readonly Actor[];
	/** For each attribution, in the given order: its actor's index or -1, and why. */
	readonly speakers: readonly { readonly actor: number; readonly resolution: Resolution }[];
}

/** An article as far as it tells who appears in it. */
export interface Told extends Watched {
	readonly words: Words;
	/** Parts of speech of the words (`TAGS`). */
	readonly tags: Uint8Array;
	/** In text order, not overlapping. */
	readonly names: readonly NameSpan[];
	/** In the order in which the text tells them. */
	readonly attributions: readonly Attribution[];
	/** Whether an offset lies within a quotation. */
	readonly quoted: (offset: number) => boolean;
	/** How words are used in other texts. */
	readonly howUsed: WordUses;
}

/** Who appears in an article and who stands behind each attribution's source. */
export function* findActors({
	words,
	tags,
	names,
	attributions,
	quoted,
	howUsed,
	...watched
}: Told): Steps<Cast> {
	const whole = withoutSwallowed(words, tags, names);
	const tells = toldIn(words);
	const titled = (tells & TELLS.shortTitles) === 0 ? whole : withoutShortTitles(words.text, whole);
	const held = withoutOffices(words, titled);
	const mentions = findMentions(words, joinNationalBodies(words, held), tells);
	yield;
	joinSpellings(mentions);
	joinNicknames(mentions);
	if ((tells & TELLS.nicknames) !== 0) joinNicknamed(words, mentions);
	if ((tells & TELLS.otherNames) !== 0) joinKnownAs(words, mentions);
	joinCapitals(words, mentions);
	learnGenders(words, mentions);
	if ((tells & TELLS.elders) !== 0) joinElders(words.text, mentions);
	yield;
	const roles = learnRoles(words, mentions, (tells & TELLS.presiding) !== 0, (tells & TELLS.accused) !== 0);
	callNewcomer(words, mentions, roles);
	joinOffices(words.text, mentions, roles);
	yield;
	const resolver = new Resolver({ words, mentions, roles, quoted }, watched);
	const resolved = attributions.map((attribution) => resolver.resolve(attribution));
	yield;
	const called = calledSo({ words, tags, mentions, roles }, resolver.bodies);
	yield;
	const calledBy = inAnyCase(called);
	const known = resolved.map((resolution, i) => {
		const { source } = attributions[i]!;
		const isGuess = source !== null && isGuessed(resolution, words.text.slice(...source));
		const there = calledElsewhere(isGuess ? asTold(words.text, source!) : resolution, calledBy);
		if (isGuess && there.cluster === null) return resolution;
		const isBelow = there !== resolution && isOnlyBelow(words, mentions, there.cluster!, source);
		return ofOwnWords({ words, tags, mentions }, source, isBelow ? resolution : there);
	});
	const grown = withNewcomers(words, mentions, attributions, known);
	yield;
	const later = withNamedLater(words, mentions, attributions, grown);
	const resolutions = withToldBelow(words, attributions, withRepeated(words.text, attributions, later));
	yield;
	const speaking = new Set<Cluster>();
	for (const { cluster } of resolutions) if (cluster) speaking.add(cluster);
	const drafts: Draft[] = [];
	const byCluster = new Map<Cluster, Draft>();
	const byPhrase = new Map<string, Draft>();
	const nobodies = silentNobodies(words, tags, mentions, speaking, howUsed);
	const isSurname = surnamesOf(mentions);
	for (const mention of mentions) addMention(mention, nobodies, isSurname, drafts, byCluster);
	yield;
	const speakers = resolutions.map((resolution, i) => {
		if (resolution.cluster) return byCluster.get(resolution.cluster) ?? null;
		if (!resolution.phrase) return null;
		const phrase = cleanPhrase(resolution.phrase);
		// "a report by , …": a mark is nobody.
		if (phrase === '') return null;
		const source = attributions[i]!.source;
		const account =
			accountIn(source === null ? '' : words.text.slice(...source)) ??
			accountIn(resolution.phrase) ??
			accountAfter(words.text, source);
		const key = account ?? phraseKey(resolution.phrase);
		let draft = byPhrase.get(key);
		if (!draft) {
			draft = {
				name: account ?? phrase,
				kind: kindOfNameless(words, resolution, source, account ?? phrase),
				aliases: [
					...aliasesOf(words.text, phrase, account, source),
					...toldAs(words.text, resolution, source),
				],
				mentions: [],
			};
			byPhrase.set(key, draft);
			drafts.push(draft);
		}
		if (account === undefined && isWrittenOtherwise(resolution.phrase)) addForm(draft, phrase);
		if (source && /^(?:unnamed|role)$/.test(resolution.reason)) draft.mentions.push(source);
		// "Ruiz and Lund", of Ana Ruiz and Bo Lund
		const bySurnames =
			source === null || draft.kind !== 'group' ? undefined : SURNAMES.exec(words.text.slice(...source))?.[0];
		if (bySurnames !== undefined) addForm(draft, bySurnames);
		if (source && (resolution.reason === 'repeated' || resolution.reason === 'alike'))
			addForm(draft, words.text.slice(...source));
		return draft;
	});

	yield;
	nameWithTitles(words.text, drafts);
	addOwned(drafts);
	addShort(words, [...byPhrase.values()], drafts);
	addCalled(called, byCluster, drafts);
	for (const [called, draft] of rolesOf(words.text, attributions, resolutions, speakers))
		draft.aliases.push(called);

	yield;
	drafts.sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
	const index = new Map(drafts.map((draft, i) => [draft, i]));
	const actors = drafts.map(({ name, kind, aliases, mentions }, i) => ({
		id: `a${i + 1}`,
		name,
		kind,
		aliases,
		mentions: dedupe(mentions),
	}));
	return {
		actors,
		speakers: speakers.map((draft, i) => ({
			actor: draft ? index.get(draft)! : -1,
			resolution: resolutions[i]!,
		})),
	};
}

/** "The Education Secretary announced", and further down "the Education Secretary, Miriam Castle": whom the text calls so. */
function calledElsewhere(
	resolution: Resolution,
	calledBy: (phrase: string) => Cluster | undefined,
): Resolution {
	const { phrase, reason } = resolution;
	if (phrase === null || reason !== 'unnamed') return resolution;
	// "Buses fail towns, thinktank says"
	const isBare = !phrase.includes(' ') && /^\p{Alpha}[\p{Lower}-]+$/u.test(phrase);
	const isOwned = OWNED.test(phrase);
	if (!isBare && !isOwned && !/^the /i.test(phrase)) return resolution;
	const as = isBare ? `the ${phrase.toLowerCase()}` : isOwned ? onOneLine(phrase) : `t${phrase.slice(1)}`;
	const cluster = calledBy(as);
	return cluster
		? { cluster, phrase: null, reason: 'role', trust: isOwned ? 0.9 : 0.8, last: false }
		: resolution;
}

/** Whom a text calls so; where it has the phrase in other capitals only, whoever that is of its people. */
function inAnyCase(called: ReadonlyMap<string, Cluster>): (phrase: string) => Cluster | undefined {
	let small: ReadonlyMap<string, Cluster> | null = null;
	let ofNations: ReadonlyMap<string, Cluster> | null = null;
	return (phrase) => {
		const bearer = called.get(phrase);
		if (bearer !== undefined) return bearer;
		small ??= new Map([...called].map(([written, one]) => [written.toLowerCase(), one]));
		const nation = byNation(phrase.toLowerCase());
		if (nation !== undefined) {
			ofNations ??= new Map([...small].map(([written, one]) => [byNation(written) ?? written, one]));
			const envoy = ofNations.get(nation);
			if (envoy !== undefined) return envoy;
		}
		// "The Commissioner of Police, Ana Ruiz," is the commissioner too.
		const office = small.get(phrase.toLowerCase());
		return office?.kind === 'person' ? office : undefined;
	};
}

/** Whether a noun was only taken for whom the text was speaking of, which tells nobody to be that. */
const isGuessed = ({ cluster, reason, trust }: Resolution, called: string): boolean =>
	cluster !== null &&
	reason === 'role' &&
	trust < GUESSED &&
	!cluster.roles.has(called.slice(called.lastIndexOf(' ') + 1).toLowerCase());
const GUESSED = 0.8;

const asTold = (text: string, source: Span): Resolution => nameless(text.slice(...source), GUESSED);

/** "Slovakia's finance minister" */
const OWNED = /^\p{Upper}\S*(?: \p{Upper}\S*)*['’]s? \p{Lower}/u;

/** "sources", as a headline calls "people familiar with the matter". */
function addForm({ name, aliases }: Draft, form: string): void {
	const isSame = (one: string) => one === form || withThe(one) === withThe(form);
	if (![name, ...aliases].some(isSame)) aliases.push(form);
}
const withThe = (form: string): string => form.replace(/^The /, 'the ');

/** "both | Ruiz and Lund" */
const SURNAMES =
	/(?<=^|^[Bb]oth )\p{Upper}[\p{Alpha}’'-]+(?:, \p{Upper}[\p{Alpha}’'-]+)*,? and \p{Upper}[\p{Alpha}’'-]+$/u;

/** "One of them, | a paramedic from Sorn, | said": what else the text tells of somebody without a name. */
function toldAs(text: string, { phrase, reason }: Resolution, source: Span | null): string[] {
	if (phrase === null || source === null || reason !== 'unnamed') return [];
	const at = text.slice(...source).indexOf(phrase);
	const end = source[0] + at + phrase.length;
	// "Analysts at Sorn Capital, a bank,": not they.
	if (at < 0 || !text.startsWith(', a', end) || / \p{Upper}\S*$/u.test(phrase)) return [];
	const told = TOLD_AS.exec(text.slice(end, end + 90))?.groups?.told;
	return told === undefined ? [] : [told];
}

const TOLD_AS = /^, (?<told>an? (?!copy of )\p{Alpha}[^,.;:!?"“”«»\n]{3,60}),/u;

/** "one user, @ana.ruiz", "the user @ana.ruiz", "@ana.ruiz on Chirper": under what name somebody posts. */
const accountIn = (phrase: string): string | undefined =>
	!phrase.includes('@')
		? undefined
		: /(?:^|,? )(?<account>@[\w.]*\w)(?:,?| (?:on|over on|via) \p{Upper}[\p{Alpha}\d]*)$/u.exec(phrase)
				?.groups?.account;

/** "Another user, | @ana.ruiz, was unimpressed:" */
const accountAfter = (text: string, source: Span | null): string | undefined =>
	source === null || !text.startsWith(', @', source[1])
		? undefined
		: /^, (?<account>@[\w.]*\w)[,:]/.exec(text.slice(source[1], source[1] + 40))?.groups?.account;

/** The phrase around an account's name; how a text labels whoever asks. */
function aliasesOf(text: string, phrase: string, account: string | undefined, source: Span | null): string[] {
	if (account !== undefined && account !== phrase && phrase.includes(account)) return [phrase];
	const label = phrase === INTERVIEWER && source !== null ? text.slice(...source) : phrase;
	return label !== phrase && label.length > 0 && label.length < 12 ? [label] : [];
}

const INTERVIEWER = 'Interviewer';

/** People and organisations are actors when they are named; places and other names only when they speak. */
function addMention(
	mention: Mention,
	nobodies: ReadonlySet<Cluster>,
	isSurname: (word: string) => boolean,
	drafts: Draft[],
	byCluster: Map<Cluster, Draft>,
): void {
	const { cluster } = mention;
	let draft = byCluster.get(cluster);
	if (!draft) {
		if (nobodies.has(cluster)) return;
		const name = withOwnEnding(cluster, fullestForm(cluster));
		draft = {
			name,
			kind:
				cluster.kind === 'person'
					? SEVERAL.test(name) || MANY.test(name)
						? 'group'
						: 'person'
					: isPeople(cluster, name) || MEMBERS.test(name) || MANY.test(name) || isFamily(cluster, isSurname)
						? 'group'
						: LABEL.test(name)
							? 'person'
							: 'organisation',
			aliases: otherForms(cluster, name),
			mentions: [],
		};
		byCluster.set(cluster, draft);
		drafts.push(draft);
	}
	draft.mentions.push([mention.start, mention.end]);
}

/** "Gilmartin's": a firm whose own name ends like an owner's, as the text tells somewhere. */
const withOwnEnding = ({ kind, titled }: Cluster, form: string): string =>
	(kind === 'organisation' &&
		titled.size > 0 &&
		!isAcronym(form) &&
		["'s", '’s'].map((end) => form + end).find((own) => titled.has(own))) ||
	form;

/** What a name's bearer is called besides it: other forms, and those with titles. */
function otherForms({ forms, titled }: Cluster, name: string): string[] {
	const others: string[] = [];
	for (const form of forms.keys()) if (form !== name) others.push(form);
	for (const form of titled) if (form !== name && !forms.has(form)) others.push(form);
	return others;
}

/** "Derek and Lynne Oakes", "SEVERAL MEMBERS": more than one, whatever was taken for a name. */
const SEVERAL = /^several |\p{Lower} and \p{Upper}/iu;

/** "MODERATOR": a label in capitals. */
const LABEL =
	/^(?:REPORTER|MODERATOR|HOST|CALLER|CHIEF|PRESENTER|INTERVIEWER|QUESTIONER|ANCHOR|NARRATOR|CHAIR|CHAIRMAN|CHAIRWOMAN|SPEAKER|MAYOR|CLERK|JUDGE|OFFICER|LISTENER|STUDENT|DISPATCHER)$/;

/** "Friends", "Charities": several who open a sentence. */
const MANY =
	/^(?:Friends|Charities|Docs|Doctors|Medics|Experts|Economists|Analysts|Scientists|Researchers|Historians|Relatives|Neighbours|Neighbors|Residents|Locals|Parents|Fans|Critics|Supporters|Campaigners|Activists|Protesters|Teachers|Nurses|Students|Pupils|Voters|Lawyers|Colleagues|Pals|Cops|Vets|Farmers|Ministers|Officials|Investors|Traders|Unions|Councils|Banks|Airlines|Hospitals|Schools|Universities|Retailers|Regulators|Prosecutors|Insiders|Sources|Witnesses|Survivors|Villagers|Islanders|Demonstrators|Opposition|Management|Tenants|Landlords|Bosses)$/;

/** "Labour MPs": members, not a body of their own. */
const MEMBERS = / (?:MPs|MSPs|MEPs|MLAs|TDs)$/;

/** What is none of the named kinds: a nation, the followers of something; one that is singular is a body, as Nissan is. */
const isPeople = ({ kind }: Cluster, name: string): boolean =>
	kind === 'other' &&
	(DEMONYM.test(name) || /[^s]s$/.test(name) || (name.includes(' ') && !OFFICE.test(name)));
/** "the United Nations High Commissioner for Refugees": one, with all who work there; and so is a show. */
const OFFICE =
	/\b(?:Commissioner|Ombudsman|Authority|Registrar|Inspectorate) (?:for|of|on) | (?:Show|Podcast)$/;

/** The spans in text order, each once. */
function dedupe(spans: readonly Span[]): readonly Span[] {
	// Those of a name are gathered so.
	if (spans.every(([start], i) => i === 0 || spans[i - 1]![0] < start)) return spans;
	const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	return sorted.filter(
		(span, i) => i === 0 || span[0] !== sorted[i - 1]![0] || span[1] !== sorted[i - 1]![1],
	);
}
