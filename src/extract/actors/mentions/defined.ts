import { ORGANISATION_HEADS } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isBody } from '../../who/nouns.js';
import { knownAs } from '../../who/well-known.js';
import { type Cluster, type Mention, merge, rootOf } from '../terms/cluster.js';

/** What stands in brackets behind a firm: "(NASDAQ: VRTY)", "(“Verity” or the “Company”)". */
const BRACKETS = /\((?<inside>[^()\n]{3,120})\)/g;
/** Of that what a paper tells to call somebody from there on. */
const DEFINED = /(?:\bthe ["“]|["“][Tt]he )(?<short>\p{Upper}\p{Alpha}{2,20}),?["”]/gu;
/** Between a firm's name and the brackets that tell what it is called. */
const BESIDE = /^(?:,? (?:Inc|Ltd|LLC|Corp|Co|plc|PLC|AG|SE|ASA|AB)\.?)?,?(?: \([^()\n]{1,80}\)){0,2} $/;
/** So far before the brackets the name is looked for, in UTF-16 code units. */
const REACH = 180;

/**
 * Joins what a press release or a contract calls a body to its name: "Solvane Therapeutics (the “Company”)", and then
 * "The Company expects".
 * @param mentions in text order
 */
export function joinDefined(text: string, mentions: readonly Mention[]): void {
	for (const { index, groups } of text.matchAll(BRACKETS)) {
		const inside = groups!.inside!;
		const shorts = inside.includes('he ')
			? [...inside.matchAll(DEFINED)].map((defined) => defined.groups!.short!)
			: [];
		const firm = shorts.length > 0 ? bodyBefore(text, mentions, index) : null;
		if (firm === null) continue;
		for (const { cluster, form } of mentions)
			if (shorts.includes(form) && rootOf(cluster).kind !== 'person') merge(firm, cluster);
	}
}

/**
 * Joins the short name that stands in brackets behind a body's, and is no run of letters, where the text goes on with it:
 * "the League of Free Growers (Ligro) said", and then "Ligro added". Who comes from a town, or plays for another, is no body.
 * @param mentions in text order
 */
export function joinBracketed(text: string, mentions: readonly Mention[]): void {
	let isSetApart: boolean | null = null;
	for (let m = 1; m < mentions.length; m++) {
		const { start, end, cluster, form } = mentions[m]!;
		if (text[start - 1] !== '(' || text[end] !== ')' || !SHORT.test(form)) continue;
		isSetApart ??= text.includes(' (');
		if (!isSetApart) return;
		const full = mentions[m - 1]!;
		const [body, short] = [rootOf(full.cluster), rootOf(cluster)];
		if (start - full.end !== ' ('.length || body === short || body.kind !== 'organisation') continue;
		if (short.kind !== 'organisation' || !isHeaded(full.form) || knownAs(form) === 'place') continue;
		if (mentions.some((other) => other.start > end && rootOf(other.cluster) === short)) merge(body, short);
	}
}

const SHORT = /^\p{Upper}\p{Alpha}{2,11}$/u;

const SEVERAL = /^(?:forum|confederation|front|movement|network|alliance|coalition|assembly|congress|union)$/;

/** Whether a name of several words has a noun for a body. */
function isHeaded(form: string): boolean {
	const words = form.toLowerCase().split(' ');
	return (
		words.length > 1 &&
		words.some((word) => ORGANISATION_HEADS.has(word) || isBody(word) || SEVERAL.test(word))
	);
}

/** The body whose name stands right before an opening bracket; null for none. */
function bodyBefore(text: string, mentions: readonly Mention[], bracket: number): Cluster | null {
	const next = lowerBound(mentions.length, (m) => mentions[m]!.end <= bracket);
	for (let m = next - 1; m >= 0 && bracket - mentions[m]!.end < REACH; m--) {
		const cluster = rootOf(mentions[m]!.cluster);
		if (cluster.kind === 'organisation' && BESIDE.test(text.slice(mentions[m]!.end, bracket))) return cluster;
	}
	return null;
}

/** Names without "the Company" where no name is told to be called so: it means a body as "the company" does. */
export function withoutUndefined(text: string, mentions: readonly Mention[]): readonly Mention[] {
	const isUndefined = ({ cluster, form, start }: Mention): boolean =>
		form === 'Company' &&
		cluster.words.length === 1 &&
		cluster.forms.size === 1 &&
		THE.test(text.slice(Math.max(0, start - 5), start + 4));
	return mentions.some(isUndefined) ? mentions.filter((mention) => !isUndefined(mention)) : mentions;
}

/** The article before the name, or as its part. */
const THE = /(?:^|[^\p{Alpha}])[Tt]he (?:.{4})?$/u;
