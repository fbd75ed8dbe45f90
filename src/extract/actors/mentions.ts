import type { NameKind, NameSpan } from '../attribution.js';
import { COMPANY_ENDINGS, ORGANISATION_HEADS, ORGANISATION_STARTS, TITLES } from '../lexicon.js';
import { type Cluster, type Mention, merge, rootOf } from './cluster.js';
import { cleanForm, fold, genderOfTitles, isAcronym, nameWords, personForm, splitTitles } from './forms.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';

/** Between two names of one thing: "X (Y", "X, also known as Y", "X, an abbreviation for Y", "X, which means Y". */
const ALIAS_BETWEEN =
	/^\s*[,–—]?\s*\(?(?:(?:also|better|formerly|previously|commonly)\s+(?:known|called)(?:\s+as)?|known as|aka|a\.k\.a\.|(?:an?\s+)?(?:abbreviation|acronym|short)\s+(?:for|of)|abbreviated(?:\s+(?:as|to))?|(?:which|that)\s+(?:means|stands for)|meaning|formerly|née|nee|born|or simply)\s+(?:the\s+)?["“‘'«„]?$/iu;
const BRACKET = /^\s*\(\s*(?:the\s+)?["“‘'«„]?$/;

/** Groups the names of a text by whom they stand for. In text order. */
export function findMentions(text: string, names: readonly NameSpan[]): Mention[] {
	const kinds = settledKinds(text, names);
	const people = new People();
	const organisations = new Organisations();
	const forms = names.map((name, i) => {
		const form = cleanForm(text.slice(name.start, name.end));
		return kinds[i] === 'person' ? personForm(form) : form;
	});
	const bodies = new Set<string>();
	forms.forEach((form, i) => {
		const words = nameWords(form);
		if (kinds[i] === 'organisation' && words.length > 1) bodies.add(words[0]!);
	});

	const clusters: (Cluster | null)[] = names.map((name, i) => {
		const form = forms[i]!;
		if (form === '' || kinds[i] !== 'person') return null;
		const words = nameWords(form);
		return splitTitles(words).name.length > 1 ? people.addFull(words, name.start) : null;
	});
	for (const cluster of clusters) if (cluster) cluster.seen = -1;
	const mentions: Mention[] = [];
	names.forEach((name, i) => {
		const form = forms[i]!;
		if (form === '') return;
		let cluster = clusters[i] ?? null;
		const words = nameWords(form);
		if (!cluster && words.length === 1 && kinds[i] !== 'organisation' && kinds[i] !== 'place') {
			const gender = genderOfTitles(titlesBefore(text, name.start));
			cluster = people.find(words[0]!, gender, name.start);
			// "Marlowe" alone is the company when only Marlowe Foods Plc has that name.
			if (!cluster && bodies.has(words[0]!)) cluster = organisations.add(form, 'organisation');
			if (!cluster && kinds[i] === 'person') cluster = people.addSingle(words[0]!, gender);
		} else if (!cluster && kinds[i] === 'person') {
			const word = words.at(-1) ?? form;
			cluster = people.find(word, null, name.start) ?? people.addSingle(word, null);
		}
		cluster ??= organisations.add(form, kinds[i]!);
		if (cluster.kind === 'person') {
			const gender = genderOfTitles(titlesBefore(text, name.start));
			cluster.gender ??= gender;
		}
		cluster.seen = name.start;
		cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1);
		mentions.push({ start: name.start, end: name.end, cluster, form });
	});
	joinAliases(text, mentions);
	organisations.joinShortForms();
	return mentions.map((mention) => ({ ...mention, cluster: rootOf(mention.cluster) }));
}

/** One kind for each written form: what most of its places say, corrected by the words of the name itself. */
function settledKinds(text: string, names: readonly NameSpan[]): NameKind[] {
	const votes = new Map<string, Map<NameKind, number>>();
	const forms = names.map((name) => cleanForm(text.slice(name.start, name.end)));
	names.forEach((name, i) => {
		const vote = votes.get(forms[i]!) ?? new Map<NameKind, number>();
		vote.set(name.kind, (vote.get(name.kind) ?? 0) + 1);
		votes.set(forms[i]!, vote);
	});
	return forms.map((form) => {
		const words = form.split(' ');
		const last = fold(words.at(-1) ?? '');
		if (words.length > 1 && (ORGANISATION_HEADS.has(last) || COMPANY_ENDINGS.has(last)))
			return 'organisation';
		let best: NameKind = 'other';
		let most = 0;
		for (const [kind, count] of votes.get(form)!) {
			if (count <= most) continue;
			best = kind;
			most = count;
		}
		return best;
	});
}

/** The titles written before a name ("Mrs", "Police Chief"), nearest first. */
export function titlesBefore(text: string, start: number): string[] {
	const titles: string[] = [];
	const words = text.slice(Math.max(0, start - 40), start).split(/\s+/);
	for (let i = words.length - 1; i >= 0; i--) {
		if (words[i] === '') continue;
		const word = fold(words[i]!.replace(/^[^\p{L}]+/u, ''));
		if (!TITLES.has(word)) break;
		titles.push(word);
	}
	return titles;
}

function joinAliases(text: string, mentions: readonly Mention[]): void {
	for (let i = 1; i < mentions.length; i++) {
		const before = mentions[i - 1]!;
		const mention = mentions[i]!;
		if (mention.start - before.end > 48 || mention.start <= before.end) continue;
		const between = text.slice(before.end, mention.start);
		const bracketed =
			BRACKET.test(between) && /^["”’'»“]?\s*\)/.test(text.slice(mention.end, mention.end + 3));
		const short = bracketed && (isAcronym(mention.form) || isAcronym(before.form));
		if (!short && !ALIAS_BETWEEN.test(between)) continue;
		if (rootOf(before.cluster).kind === 'person' && isAcronym(mention.form)) continue;
		if (rootOf(before.cluster).kind === 'place' && rootOf(mention.cluster).kind === 'person') continue;
		merge(before.cluster, mention.cluster);
	}
}
