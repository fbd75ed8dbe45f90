import type { Span } from '../../../model/index.js';
import { codesOf } from '../../text/characters.js';
import { firstWords } from '../../text/list.js';
import { wordSigns } from '../../text/signs.js';
import { type Words, wordFrom } from '../../text/words.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** What whoever stands before a court is called. */
export const ACCUSED = ['defendant', 'accused'];
export const BEGINS_AS_ACCUSED = new RegExp(`^(?:${ACCUSED.join('|')})`);
/** "Rafferty, 38, denies 11 counts": what tells who stands before the court. */
const STANDING = 'is|was|stood|stands';
const ANSWERING =
	'denies|denied|pleaded|pleads|admits|admitted|faces|faced|is charged|was charged|is accused|was accused|stands accused';
const CHARGED = new RegExp(
	`^(?:,? (?:aged )?\\(?\\d\\d\\)?,?)?(?:,? (?:of|from) [^.;\\n]{3,70},|,[^.,]{3,60},)? (?:(?:who )?(?:${STANDING}) (?:standing |on )?trial\\b|(?:who )?(?:ha[sd] )?(?:${ANSWERING})\\b[^.]{0,80}\\b(?:counts?|charges?|guilty|murder|theft|fraud|assault|manslaughter|rape|robbery|causing|attempt\\p{Alpha}*|conspiracy|possess\\p{Alpha}*|offences?|arson|burglary|damage)\\b)`,
	'u',
);

/** "Mrs Sultana, giving evidence": who is heard by a court. */
const TESTIFYING = 'giving evidence|gave evidence|testified|testifying|took the stand|took the witness box';
const HEARD = new RegExp(
	`^,? (?:who )?(?:was |in )?(?:${TESTIFYING}|told (?:the )?(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|(?:prosecuting |defence |senior |prosecution )?(?:counsel|barrister|prosecutor))\\b)`,
	'u',
);

const anyOf = (words: ReadonlySet<string>): string => [...words].join('|');

/** What is asked of the word behind a name. */
const { bit: IS, is } = wordSigns({
	comma: /^,$/,
	pleading: /^(?:,|KC|QC|SC|BL|SAN)$/,
	/** What the first expression may begin with, and the second. */
	charging: new RegExp(`^(?:[,(]|\\d\\d|who|ha[sd]|${anyOf(firstWords(STANDING, ANSWERING))})$`),
	hearing: new RegExp(`^(?:who|was|in|told|${anyOf(firstWords(TESTIFYING))})$`),
});

export function isCharged(words: Words, past: number): boolean {
	const end = words.end[past - 1];
	return end !== undefined && is(words, past, IS.charging) && CHARGED.test(words.text.slice(end, end + 160));
}

/** "She denies three counts": who stands before the court, by a pronoun. */
const PRONOUN_CHARGED =
	/(?<=^|[.\n]\s)(?:He|She) (?:denies|denied|has denied|pleaded|admits|admitted|faces|is charged|is accused|stands accused)\b[^.]{0,80}\b(?:counts?|charges?|guilty|murder|theft|fraud|assault|manslaughter|rape|robbery|conspiracy|offences?|arson|burglary)\b/uy;

/** Where such accounts begin, in text order. */
function chargesIn(text: string): number[] {
	const found: Span[] = [];
	for (const pronoun of ['He ', 'She '])
		for (let at = text.indexOf(pronoun); at >= 0; at = text.indexOf(pronoun, at + 1)) {
			PRONOUN_CHARGED.lastIndex = at;
			if (PRONOUN_CHARGED.test(text)) found.push([at, PRONOUN_CHARGED.lastIndex]);
		}
	let past = 0;
	const apart = found
		.sort((a, b) => a[0] - b[0])
		.filter(([start, end]) => {
			if (start < past) return false;
			past = end;
			return true;
		});
	return apart.map(([start]) => start);
}

/** Who is last named at a sentence's beginning, or at all, before such a pronoun. */
export function* chargedByPronoun(words: Words, mentions: readonly Mention[]): Iterable<Mention> {
	const charges = chargesIn(words.text);
	if (charges.length === 0 || !/\b(?:denie[sd]|plead|accused|charged|faces|admits)\b/.test(words.text))
		return;
	let next = 0;
	let last: Mention | null = null;
	for (const index of charges) {
		for (; next < mentions.length && mentions[next]!.start < index; next++) {
			const mention = mentions[next]!;
			if (mention.cluster.kind !== 'person') continue;
			const first = wordFrom(words, mention.start);
			const opening = words.sentences[words.sentence[first]!]!;
			if (first - opening < 4 || last === null) last = mention;
		}
		if (last) yield last;
	}
}

/** Where a text first calls somebody so; -1 for nowhere. */
function accusedIn(text: string): number {
	if (ACCUSED.every((noun) => !text.includes(`he ${noun}`))) return -1;
	return text.search(/\b[Tt]he (?:defendant|accused)\b(?! (?:of|by|in)\b)/);
}

/** "the defendant", of whom nothing else tells who it is: the first who was named with an age before it; null for none. */
export function likelyAccused({ text }: Words, mentions: readonly Mention[]): Mention | null {
	const at = accusedIn(text);
	if (at < 0) return null;
	const first = mentions.find(
		({ cluster, form, end }) =>
			cluster.kind === 'person' && form.includes(' ') && /^, \d\d,/.test(text.slice(end, end + 5)),
	);
	return first && first.start < at ? first : null;
}

/** "Giving evidence on Monday, Mrs Sultana" */
const HEARD_BEFORE =
	/(?:Giving evidence|Cross-examined|Testifying|In evidence)[^.;]{0,40}, (?:(?:Mr|Mrs|Ms|Miss|Dr) )?$/u;

const AFTER_COMMA = /(?:,|Mr|Mrs|Ms|Miss|Dr) $/;
/** What that ends in, but for the space. */
const BEFORE_SPACE = codesOf(',rs');

export function isHeard(words: Words, first: number, past: number): boolean {
	const { text, start, end } = words;
	const name = start[first]!;
	const isFollowed = is(words, is(words, past, IS.comma) ? past + 1 : past, IS.hearing);
	if (!isFollowed && !BEFORE_SPACE.has(text.charCodeAt(name - 2))) return false;
	const after = text.slice(end[past - 1]!, end[past - 1]! + 60);
	const isSaid =
		(isFollowed && HEARD.test(after)) ||
		(AFTER_COMMA.test(text.slice(Math.max(0, name - 6), name)) &&
			HEARD_BEFORE.test(text.slice(Math.max(0, name - 80), name)));
	return isSaid && !/^ (?:KC|QC|SC)\b/.test(after);
}

/** Who pleads for somebody, by the letters behind the name or by what is told there: "Ana Ruiz KC", "Bo Lund, defending,". */
const PLEADS =
	/^(?:,? (?:KC|QC|SC|BL|SAN)(?!\p{Alpha})|, (?:(?<accuses>prosecuting)|defending|mitigating|in mitigation)(?=[,.:])|, (?:appearing |counsel )?for the (?:(?<forCrown>prosecution|[Cc]rown|State)|defence|defense|defendant|accused|family|claimant|plaintiff|appellant|respondent)(?=[,.:]))/u;
const PLEADERS = ['barrister', 'counsel', 'lawyer'];

/** What whoever pleads in court is called; empty for anybody else. */
export function pleaderRoles(words: Words, past: number): readonly string[] {
	if (!is(words, past, IS.pleading)) return [];
	const end = words.end[past - 1]!;
	const found = PLEADS.exec(words.text.slice(end, end + LONGEST_PLEA));
	if (found === null) return [];
	const { accuses, forCrown } = found.groups!;
	return accuses !== undefined || forCrown !== undefined ? [...PLEADERS, 'prosecutor'] : PLEADERS;
}
const LONGEST_PLEA = 40;

/** Who speaks for others before a court, by a role or by letters after the name. */
export const isLawyer = ({ roles, forms, titled }: Cluster): boolean =>
	[...roles].some((role) => LAWYER.test(role)) ||
	[...forms.keys(), ...titled].some((form) => TOOK_SILK.test(form));
export const LAWYER = /^(?:counsel|lawyer|barrister|prosecutor|solicitor|attorney|advocate|judge|coroner)$/;
const TOOK_SILK = / (?:KC|QC|SC|BL)$/;
