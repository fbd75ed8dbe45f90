import { lowerBound } from '../../text/lower-bound.js';
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
	if (!/(?:\bthe ["“]|["“][Tt]he )\p{Upper}/u.test(text)) return;
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
