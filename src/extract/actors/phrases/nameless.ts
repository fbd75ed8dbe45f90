import type { ActorKind, Span } from '../../../model/index.js';
import { onOneLine } from '../../text/characters.js';
import { list } from '../../text/list.js';
import { isNameless } from '../../text/nameless.js';
import { rememberingNames } from '../../text/remember.js';
import { type Words, wordFrom } from '../../text/words.js';
import { cleanForm } from '../../who/forms.js';
import { headNoun, isBody, isDocument } from '../../who/nouns.js';
import type { Resolution } from '../terms/resolution.js';
import { areBoth, NAMELESS_OTHERS } from './together.js';

/** Plural nouns of people whom nobody names on purpose. */
const UNNAMED_PLURAL =
	/^(?:sources|insiders|aides|people|persons|diplomats|spokesmen|spokeswomen|spokespeople)$/;
/** What tells that whoever speaks stays hidden. */
const HIDDEN =
	/\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|anonym\p{Alpha}+|not (?:to )?be named)\b/u;

/** Two people by their names: "Ken and Sheila Moat". */
const PAIR =
	/^\p{Upper}[^,]*(?:, \p{Upper}[\p{Alpha}.’'-]*(?: \p{Upper}[\p{Alpha}.’'-]*){0,3}){0,2} and (?:the )?\p{Upper}[^,]*$/u;

/** Somebody and others: "Ruiz and her colleagues", "He and two friends". */
const WITH_OTHERS = new RegExp(`^(?:(?!(?:The|An?) )\\p{Upper}[^,]*|he|she) and ${NAMELESS_OTHERS}`, 'u');

/** "a group of researchers" */
const GROUP_OF =
	/^(?:an? |the )?(?:small |large )?(?:group|number|handful|crowd|bunch|dozens|scores|hundreds) of \p{Lower}/iu;

/** When a body said something: "the ports authority | last year". */
const WHEN =
	/ (?:last|this|earlier this) (?:year|month|week|night|morning|spring|summer|autumn|fall|winter)$/i;
/** What a time may belong to: "documents tabled | last year". */
const DONE = /\b(?:who|which|that|only|\p{Alpha}+ed|\p{Alpha}+ing)\b/u;
/** What is told besides of a body, or of a text: "the council, | led by", "the study, | published in". */
const BESIDE =
	/(?<=^(?:the|a|an) (?:\p{Lower}+ ){0,2}\p{Lower}+), (?:(?:run|led|headed|owned|controlled|chaired|backed) by|(?:published|released|posted|issued|printed|conducted|commissioned|written) (?:by|in|on|at|for|last|this)) [^,]+$/iu;

/** How whoever has no name is called: the phrase without what tells when. */
export const cleanPhrase = rememberingNames((phrase: string): string => {
	const words = onOneLine(phrase)
		.replace(/^[\s,;:]+|[\s,;:–—-]+$/g, '')
		.replace(BESIDE, '');
	const plain = WHEN.test(words) && !DONE.test(words) ? words.replace(WHEN, '') : words;
	return plain.length > 120 ? cleanForm(plain) : plain;
});

/** The noun that heads a source without a name: its own, or that of the phrase that it stands for. */
function headOf(words: Words, { phrase, reason }: Resolution, source: Span | null): string | null {
	const at = phrase === null || source === null ? -1 : words.text.slice(...source).indexOf(phrase);
	const isWhole = phrase === null || reason === 'repeated' || reason === 'alike';
	if (source !== null && reason !== 'pronoun' && (isWhole || at >= 0)) {
		const start = source[0] + Math.max(0, at);
		const end = isWhole ? source[1] : start + phrase.length;
		return headNoun(words, wordFrom(words, start), wordFrom(words, end - 1) + 1);
	}
	if (phrase === null) return null;
	const noun = /(?<head>\p{Alpha}+)$/u.exec(phrase.split(/,| (?:of|for|in|at|from|with|who|which) /)[0]!);
	return noun?.groups?.head?.toLowerCase() ?? null;
}

/** Bodies that the lists of the model's signs leave aside. */
const BODY = list(
	`municipality prefecture canton bureau choir hospice presidency parish commission chancellery diocese archdiocese hospital province
	delegation school orchestra library museum studio consulate embassy inspectorate secretariat wing chapter branch directorate registry
	observatory laboratory lab charity company firm app archive bakery band battalion bloc broadcaster carmaker caucus chain cinema city
	clinic county depot district exchange factory farm festival garage giant gym hotel inquiry insurer junta lender mill mine monastery
	nursery outlet palace panel platform port pub railway refinery restaurant salon shipyard shop state store supermarket think-tank
	thinktank town utility website`,
);
/** Whether a noun is for a body that may have no name: "the prefecture". */
export const isAnyBody = (noun: string): boolean => isBody(noun) || BODY.has(noun);
/** Several who are told of as one. */
const MANY_AS_ONE =
	/^(?:family|couple|pair|jury|opposition|left|right|circle|crowd|squad|audience|public|staff|management|leadership|community|duo|trio|household|crew|section)$/;
/** Papers of which there are always many. */
const RECORDS = /^(?:records|minutes|accounts|files|papers|figures)$/;
/** Houses in Downing Street, for who works there: "No 10". */
const NUMBERED = /^(?:No\.?|Number) 1[0-2]$/;
/** "a spokesman for Harrowdale and Wenby NHS Trust" */
const SPOKESMAN = /^(?:an? |the |one )?(?:\p{Alpha}+ ){0,2}spokes(?:man|woman|person) for /iu;
/** "A guard", "another guard" */
const ONE = /^(?:an?|one|another) /i;
/** A few people, or one: nobody names them on purpose. */
const FEW = /^(?:two|three|four) /i;
/** Some of many: "several of them", "41 percent of the voters". */
const SOME = /^(?:some|several|many|most|all|half|both)\b|\bper ?cent\b/i;

/** Sources without a name: one or a few people are unnamed, a body is an organisation, the rest are groups; accounts are somebody's. */
export function kindOfNameless(
	words: Words,
	resolution: Resolution,
	source: Span | null,
	phrase: string,
): ActorKind {
	if (phrase.startsWith('@')) return 'person';
	if (NUMBERED.test(phrase)) return 'organisation';
	if (isNameless(phrase)) return 'unnamed';
	const isJoined = PAIR.test(phrase) || areBoth(phrase) || (WITH_OTHERS.test(phrase) && !FEW.test(phrase));
	if ((isJoined && !SPOKESMAN.test(phrase)) || GROUP_OF.test(phrase)) return 'group';
	const head = headOf(words, resolution, source);
	if (!head) return 'unnamed';
	// "A security guard", but "the presidential guard"
	if (head === 'guard' && ONE.test(phrase)) return 'unnamed';
	if (isAnyBody(head) && !/^(?:officers?|services|forces|prosecutors|posts?)$/.test(head))
		return 'organisation';
	if (
		UNNAMED_PLURAL.test(head) ||
		isDocument(head.replace(/s$/, '')) ||
		RECORDS.test(head) ||
		HIDDEN.test(phrase) ||
		FEW.test(phrase)
	)
		return 'unnamed';
	const isMany = /(?:[^isu]s|men|children)$/.test(head) || MANY_AS_ONE.test(head) || SOME.test(phrase);
	return isMany && head !== 'boss' ? 'group' : 'unnamed';
}
