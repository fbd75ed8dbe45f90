import type { Span } from '../../../model/index.js';
import { COMPANION, KIN as RELATIVES } from '../../text/kin.js';
import { wordSigns } from '../../text/signs.js';
import type { Words } from '../../text/words.js';
import type { Person } from '../pronouns/meant.js';

/** Sources that stay unnamed even when they are "the source". */
export const NEVER_NAMED =
	/^(?:plaintiff|defendant|claimant|complainant|appellant|respondent|source|sources|official|officials|spokes\p{Alpha}+|witness|witnesses|insider|aide|aides|pal|other|one|interviewer|moderator|announcer|narrator|questioner|caller|heckler|supporter|voter|member|fact-checker)$/u;

/** Offices of which there are many: "the finance minister" is nobody named as something else. */
export const OFFICES: ReadonlySet<string> = new Set(
	'minister secretary commissioner treasurer envoy attorney prosecutor chief commander superintendent'.split(
		' ',
	),
);
/** What a document does and nobody else. */
export const READS = /^(?:reads?|began|begins|ran|runs)$/i;
/** Who presides over others, and seldom has another name there. */
export const PRESIDING: ReadonlySet<string> = new Set(
	'speaker chair clerk usher foreman foreperson interpreter returning coroner'.split(' '),
);

/** Posts that one person holds: whom the text does not name so stays unnamed. */
export const POSTS: ReadonlySet<string> = new Set(
	'mayor president governor premier chancellor king queen pope prefect senator chairman chairwoman chairperson judge sheriff ambassador bishop archbishop monarch'.split(
		' ',
	),
);
/** Verbs after which whoever is told is named. */
export const TELLS = /^(?:told|tells|asked|asks|assured|warned|reminded|informed)$/i;
/** Verbs of whoever asks, and of whoever is asked. */
export const ASKS =
	/^(?:ask(?:s|ed)?|put|puts|suggest(?:s|ed)|question(?:s|ed)|challenge[sd]?|quizz(?:es|ed)|cross-examined|inquired|enquired)$/i;
export const REPLIES = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)|countered|retorted|responded|shot back)$/i;
export const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose']);
/** "I", which is one; "we" may be a newspaper. */
export const FOR_ONE = /^(?:i|me|my|myself)$/;
export const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ourselves', 'myself']);
/** How whoever says "me" or "us" is told as a subject. */
export const SUBJECTS: ReadonlyMap<string, string> = new Map([
	['me', 'I'],
	['my', 'I'],
	['myself', 'I'],
	['us', 'we'],
	['our', 'we'],
	['ourselves', 'we'],
]);
export const DEFINITE = new Set('the this that its their his her'.split(' '));
/** "Her report": the pronoun of whoever issued it. */
export const OWNERS: ReadonlyMap<string, Person> = new Map([
	['his', 'he'],
	['her', 'she'],
	['its', 'it'],
	['their', 'they'],
]);
/** Papers of whoever they come from: "Estimates from the port authority". */
export const ESTIMATES: ReadonlySet<string> = new Set(
	'estimates forecasts projections surveys polls reports studies'.split(' '),
);
/** Documents that everybody in a text may issue. */
export const PAPERS: ReadonlySet<string> = new Set(
	'statement letter e-mail email post tweet release press-release message note memo'.split(' '),
);
/** "The physio, who did not wish to be quoted,": whoever stays hidden is nobody who was named. */
export const HIDDEN =
	/^,? who (?:did not|didn['’]t|asked|declined|wished|preferred|requested|cannot|could not) (?:\p{Alpha}+ ){0,4}(?:named|quoted|identified|anonymity)/u;

/** What people come to and give: "his conclusion", "her advice". */
export const OUTCOMES: ReadonlySet<string> = new Set(
	'conclusion verdict advice answer reply response argument view opinion theory prediction warning explanation diagnosis motto caption demand request suggestion complaint point message comment remark words assessment defence defense claim promise pledge plea appeal caution confession lament boast question retort excuse'.split(
		' ',
	),
);

const FROM_WHOM =
	/^(?:the |an? |its |his |her |their )?(?:\p{Lower}+ ){0,2}(?:reply|response|answer|results|rules|guidance|guidelines) (?:from|(?:drawn up|issued|published|written|sent|set) by) (?<who>[^,]+)$/iu;
const { bit: IS, is } = wordSigns({
	loose: /^(?:reply|response|answer|results|rules|guidance|guidelines)$/,
});

/** "the reply from | the manager", "Rules drawn up by | Linecom": whose papers of a looser kind are; undefined for others. */
export function fromWhom(words: Words, first: number, [start, end]: Span): string | undefined {
	for (let i = first; i < first + 4; i++)
		if (is(words, i, IS.loose)) return FROM_WHOM.exec(words.text.slice(start, end))?.groups?.who;
	return undefined;
}

/** What one who stays unnamed is called by turns. */
export const SAME_HIDDEN: ReadonlySet<string> = new Set('source insider aide official pal friend'.split(' '));
export const PERSONAL = /^(?:his|her)$/;
/** Who speaks for others. */
export const SPOKESMAN = /^spokes(?:man|woman|person)$/;
/** Verbs by which somebody goes on. */
export const ADDS = /^(?:add(?:s|ed|ing)|continu(?:es|ed)|went on|goes on)$/;
/** Who speaks for others, and how those are called before their name. */
export const SPEAKS_FOR =
	/^(?:an?|one|another) (?:\p{Alpha}+ )?spokes\p{Alpha}+ for the [\p{Lower} -]+, \p{Upper}/iu;

/** Somebody to another, and to nobody else. */
export const KIN = new RegExp(`^(?:${RELATIVES}|${COMPANION}|rival|victim)$`);
