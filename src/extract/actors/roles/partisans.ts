import { ending } from '../../text/ending.js';
import { type Words, wordAt } from '../../text/words.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';

/** States as papers shorten them behind a party's letter: "R-Wis.", "D-WI". */
const SHORT_STATES: ReadonlyMap<string, string> = new Map(
	`ala,al alabama|alaska,ak alaska|ariz,az arizona|ark,ar arkansas|calif,ca california|colo,co colorado|conn,ct connecticut|del,de delaware
	|fla,fl florida|ga georgia|hawaii,hi hawaii|idaho,id idaho|ill,il illinois|ind,in indiana|iowa,ia iowa|kan,ks kansas|ky kentucky|la louisiana
	|maine,me maine|md maryland|mass,ma massachusetts|mich,mi michigan|minn,mn minnesota|miss,ms mississippi|mo missouri|mont,mt montana
	|neb,ne nebraska|nev,nv nevada|nh new hampshire|nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|ohio,oh ohio
	|okla,ok oklahoma|ore,or oregon|pa pennsylvania|ri rhode island|sc south carolina|sd south dakota|tenn,tn tennessee|texas,tex,tx texas
	|utah,ut utah|vt vermont|va virginia|wash,wa washington|wva,wv west virginia|wis,wi wisconsin|wyo,wy wyoming`
		.split('|')
		.flatMap((line) => {
			const [, shorts, state] = /^(?<shorts>\S+) (?<state>.+)$/.exec(line.trim())!;
			return shorts!.split(',').map((short): [string, string] => [short, state!]);
		}),
);
const STATES: ReadonlySet<string> = new Set(SHORT_STATES.values());

/** Parties by the nouns and adjectives of their members, and by their letters. */
const PARTIES: ReadonlyMap<string, string> = new Map([
	['republican', 'republican'],
	['gop', 'republican'],
	['r', 'republican'],
	['democrat', 'democrat'],
	['democratic', 'democrat'],
	['d', 'democrat'],
	['labour', 'labour'],
	['conservative', 'conservative'],
	['tory', 'conservative'],
	['snp', 'snp'],
	['green', 'green'],
	['reform', 'reform'],
]);
/** Offices that somebody holds for a party or a state; what each of them may be told as. */
const OFFICES: ReadonlyMap<string, string> = new Map(
	`senator senator|sen senator|congressman house|congresswoman house|representative house|rep house|governor governor|gov governor
	|mp mp|msp msp|mep mep|td td|peer peer|lawmaker |legislator |politician |speaker house`
		.split('|')
		.map((line): [string, string] => {
			const [noun, office = ''] = line.trim().split(' ');
			return [noun!, office];
		}),
);
/** What tells nothing of which politician is meant. */
const PLAIN_WORDS =
	'the|an?|senior|junior|former|then|freshman|veteran|long-serving|u\\.?s\\.?|state|backbench';
const PLAIN = new RegExp(`^(?:${PLAIN_WORDS})$`);
/** What such words may begin with behind a name, and end with before it: most names stand beside something else. */
const TELLING = [...OFFICES.keys(), ...PARTIES.keys(), PLAIN_WORDS].join('|');
const MAY_BEGIN = new RegExp(`^,? \\(?(?:${TELLING}|${[...STATES].join('|')}|from|of)`, 'iu');
const MAY_END = ending(new RegExp(`(?:${TELLING})\\.? $`, 'iu'));

/** What a text tells of a politician; empty for what it does not tell. */
interface Home {
	state: string;
	party: string;
	office: string;
}

/** ", R-Wis.,", " (D-N.Y.)", " (R-Texas)" */
const LETTER = /^,? \(?(?<party>[RD])-(?<state>(?:[A-Z]\. ?){2}|[A-Z][A-Za-z]+\.?(?: ?Va\.)?)/;
/** " of Wisconsin" */
const OF_STATE = /^ of (?<state>\p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+)?)/u;
/** ", the Labour MP for", ", a Republican from Ohio": what stands behind a name. */
const BEHIND = /^,? \(?(?<phrase>(?:[\p{Alpha}.-]+ ){0,4}[\p{Alpha}-]+)(?=[ ,.)]|$)/u;
/** Words with capitals right before a name: "Vermont Sen. |". */
const LEAD = ending(/(?:[\p{Alpha}-]+\.? ){1,4}$/u);
/** So many words such a phrase has at most. */
const LONGEST = 6;
/** So far around a name, in UTF-16 code units. */
const REACH = 60;

/** Says which politician a phrase means by state or party: "the Wisconsin Republican", "the Labour MP". */
export class Partisans {
	/** What the text tells of each person; made when first asked for. */
	private homes: ReadonlyMap<Cluster, Home> | null = null;

	/** @param mentions in text order */
	constructor(
		private readonly words: Words,
		private readonly mentions: readonly Mention[],
	) {}

	/**
	 * The only one, of the words `[first, stop)`; the last named of several; undefined for a phrase that tells no state and no
	 * party, null where the text tells of nobody that is so.
	 */
	of(first: number, stop: number): Cluster | null | undefined {
		const { words, mentions } = this;
		const asked = this.askedFor(first, stop);
		if (asked === null) return undefined;
		this.homes ??= this.findHomes();
		const fit = [...this.homes].filter(([, home]) => isLike(asked, home)).map(([cluster]) => cluster);
		if (fit.length < 2) return fit[0] ?? null;
		const before = mentions.findLast(
			({ start, cluster }) => start < words.start[first]! && fit.includes(rootOf(cluster)),
		);
		return before ? rootOf(before.cluster) : null;
	}

	/** Whether the text tells somebody to be of another state or party than such a phrase. */
	isElsewhere(first: number, stop: number, cluster: Cluster): boolean {
		const asked = this.askedFor(first, stop);
		const home = this.homes?.get(cluster);
		return asked !== null && home !== undefined && !isOpen(asked, home);
	}

	/** What words `[first, stop)` tell of whom they mean; null where they tell no state and no party. */
	private askedFor(first: number, stop: number): Home | null {
		if (stop - first < 3 || stop - first > LONGEST) return null;
		const parts: string[] = [];
		for (let i = first; i < stop; i++) parts.push(wordAt(this.words, i));
		const asked = homeIn(parts, true);
		return asked === null || (asked.state === '' && asked.party === '') ? null : asked;
	}

	private findHomes(): ReadonlyMap<Cluster, Home> {
		const { text } = this.words;
		const homes = new Map<Cluster, Home>();
		for (const { cluster, start, end } of this.mentions) {
			if (cluster.kind !== 'person') continue;
			const after = text.slice(end, end + REACH);
			const letter = LETTER.exec(after)?.groups;
			const own = letter
				? {
						state: stateOf(letter.state!),
						party: PARTIES.get(letter.party!.toLowerCase())!,
						office: '',
					}
				: MAY_BEGIN.test(after)
					? homeIn((BEHIND.exec(after)?.groups?.phrase ?? '').split(' '), false)
					: null;
			const before = text.slice(Math.max(0, start - REACH), start);
			const lead = MAY_END.test(before)
				? homeIn((LEAD.exec(before)?.[0] ?? '').trim().split(' '), true)
				: null;
			if (own === null && lead === null) continue;
			const state = stateOf(OF_STATE.exec(after)?.groups?.state ?? '');
			const root = rootOf(cluster);
			const home = homes.get(root) ?? { state: '', party: '', office: '' };
			for (const told of [own, lead, { state: lead?.office ? state : '', party: '', office: '' }]) {
				home.state ||= told?.state ?? '';
				home.party ||= told?.party ?? '';
				home.office ||= told?.office ?? '';
			}
			if (home.state !== '' || home.party !== '') homes.set(root, home);
		}
		return homes;
	}
}

const stateOf = (written: string): string => {
	const state = written.toLowerCase();
	return STATES.has(state) ? state : (SHORT_STATES.get(state.replace(/[. ]/g, '')) ?? '');
};

/**
 * What words tell of a politician: "Vermont senator", "Labour MP"; null where they are nothing of the kind.
 * @param isWhole whether all of them must tell it, from the last back; else some from the first on
 */
function homeIn(parts: readonly string[], isWhole: boolean): Home | null {
	const home: Home = { state: '', party: '', office: '' };
	let isTold = false;
	const at = isWhole ? parts.toReversed() : parts;
	for (let i = 0; i < at.length; i++) {
		const word = at[i]!;
		const lower = word.toLowerCase().replace(/\.$/, '');
		const pair = (isWhole ? `${at[i + 1] ?? ''} ${word}` : `${word} ${at[i + 1] ?? ''}`).toLowerCase();
		const party = /^\p{Upper}/u.test(word) && word.length > 1 ? PARTIES.get(lower) : undefined;
		const office = OFFICES.get(lower);
		if (STATES.has(pair)) {
			home.state ||= pair;
			i++;
		} else if (STATES.has(lower) && /^\p{Upper}/u.test(word)) home.state ||= lower;
		else if (party !== undefined) home.party ||= party;
		else if (office !== undefined) home.office ||= office;
		else if (!PLAIN.test(lower) && !(!isWhole && /^(?:from|of)$/.test(lower))) {
			if (isWhole && !isTold) return null;
			break;
		} else continue;
		isTold ||= party !== undefined || office !== undefined;
		if (isWhole && !isTold) return null;
	}
	return isTold ? home : null;
}

/** Whether somebody is whom a phrase tells: of the same state or party, and of no other as far as both tell. */
const isLike = (asked: Home, own: Home): boolean =>
	(asked.state === '' ? asked.party === own.party : asked.state === own.state) && isOpen(asked, own);

const isOpen = (asked: Home, own: Home): boolean =>
	(['state', 'party', 'office'] as const).every(
		(sort) => asked[sort] === '' || own[sort] === '' || asked[sort] === own[sort],
	);
