import type { Span } from '../../../model/index.js';
import { type Attribution, type NameSpan, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { trimEnd } from '../../text/characters.js';
import { isPageLabel } from '../../text/page-labels.js';
import { isHuman } from '../../who/nouns.js';
import { sentenceStart, subject } from './subject.js';
import { isTopicLine } from './topics.js';

/**
 * Quotations after a colon that nothing else explains: "Our reporter Ines Duarte is in Saltmouth: “The sea …”".
 * The speaker is the subject of the sentence before the colon.
 * @param taken whether an offset belongs to a statement already
 */
export function attributeColons(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
	taken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	let p = 0;
	for (const quotation of quotations) {
		const [start] = quotation.parts[0]!;
		const end = quotation.parts.at(-1)![1];
		const isShort = end - start < 12 && !(end - start > 4 && /[.!?…]/.test(text[end - 2]!));
		if (quotation.depth > 0 || isShort || taken(start)) continue;
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] <= start) p++;
		let [from] = paragraphs[p]!;
		let to = start;
		// The colon may end the paragraph before.
		if (start - from <= 1 && p > 0) [from, to] = paragraphs[p - 1]!;
		from = Math.max(from, to - 300);
		const colon = trimEnd(text, from, to) - 1;
		if (text[colon] !== ':') continue;
		if (isTopicLine(text, [from, colon + 1])) continue;
		const clause = sentenceStart(text, from, colon);
		if (IMPERATIVE.test(text.slice(clause, colon))) continue;
		const source =
			subjectBefore(text, from, clause, colon, names) ??
			reactionIn(text, clause, colon) ??
			handleAt(text, from, colon) ??
			matchBefore(PRONOUN_IS, text, colon) ??
			somebody(text, clause, colon) ??
			subject(text, clause, colon, names) ??
			matchBefore(PRONOUN, text, colon);
		if (!source || taken(source[0]) || isPageLabel(text, source)) continue;
		attributions.push(spokenNear(quotation.parts, [colon, colon + 1], source, 0.8));
	}
	return attributions;
}

/** "Reaction from the Bakers’ Guild: “…”", "Statement by Ana Ruiz: “…”": from whom it comes. */
function reactionIn(text: string, start: number, colon: number): Span | null {
	const words = text.slice(start, colon);
	for (const form of FORMS) {
		const who = form.exec(words)?.indices?.groups?.who;
		if (who !== undefined) return [start + who[0], start + who[1]];
	}
	// "Nomsa Dlungwane, pensioner, Thembalani: “…”": the label of a paragraph.
	const label = (start === 0 || text[start - 1] === '\n') && !TELLING.test(words) ? LABEL.exec(words) : null;
	return label ? [start, start + label.groups!.who!.length] : null;
}

const LABEL =
	/^(?<who>(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.? )?\p{Upper}[\p{Alpha}.'’-]+(?: (?:(?:de|da|van|von|der|den|al|el|bin) )?\p{Upper}[\p{Alpha}'’-]+){1,3}), [^:“”"\n]{3,90}$/u;
const TELLING =
	/\b(?:said|says|told|tells|asked|asks|wrote|writes|adds|added|is|are|was|were|has|had|will|who|on|put|puts)\b/;

/** What somebody lets others have in writing, or in a word. */
const SENT =
	'(?:reaction|response|reply|statement|comment|message|letter|e-?mail|text|tweet|post|note|word|answer)';
/** Forms of what leads up to a colon and tells from whom the words come. */
const FORMS: readonly RegExp[] = [
	/^(?:Reaction|Response|Reply|Statement|Comment|Message|Letter|E-?mail|Text|Tweet|Post|Word|This|More)(?: in)? (?:from|by|of) (?<who>[^:,.“”"\n]{2,60})$/du,
	// "And the reply, within minutes, from Ruiz on social media", "And the last word to Ella, 6"
	new RegExp(
		`^(?:(?:And|Then|But|Finally,?) )?(?:the|this|an?|another) (?:(?:first|last|final|short|terse|brief|official) )?${SENT}(?:, [^,:“”"\\n]{2,30},)? (?:from|by|to) (?<who>[^:,.“”"\\n]{2,60}?)(?:,? (?:on|via|by) [\\p{Alpha} ]{1,20}|, \\d+)?$`,
		'diu',
	),
	// "From the police, a short statement"
	new RegExp(
		`^From (?<who>[^:,.“”"\\n]{2,50}), (?:an?|this|the|another) (?:\\p{Lower}+ ){0,2}${SENT}$`,
		'du',
	),
	// "And from the fire brigade"
	/^(?:(?:And|Now|Next|Then|Also|More|This)(?: this)?,? )?[Ff]rom (?<who>[^:,.“”"\n]{2,50})$/du,
	// "Here is the firm's statement in full"
	/^Here (?:is|are) (?<who>the \p{Lower}+|\p{Upper}[\p{Alpha}.-]*(?: \p{Upper}[\p{Alpha}.-]*){0,3})['’]s? (?:full |whole |short )?(?:statement|message|letter|post|note|e-?mail|apology|speech|response|reply)(?: in full)?$/du,
];

/** "When the bell rang | he squawked: “…”": a pronoun and its verb right before a colon. */
const PRONOUN =
	/(?<=^|[\s,])(?<who>[Hh]e|[Ss]he|[Tt]hey) (?:\p{Lower}+ly )?\p{Lower}{2,}(?:ed|t|d|ng|s|w)(?: (?:back|out|again|\p{Lower}+ly))?$/u;

/** "On publishing the figures | she was curt: “…”": what a pronoun is, right before a colon. */
const PRONOUN_IS =
	/(?<=[\s,])(?<who>he|she|they) (?:was|were|is|are|sounded|seemed|looked|remained) (?:\p{Lower}+ ){0,2}\p{Lower}+$/u;

/** "A senior Green Left figure | texts: “…”": one whom nobody names, whatever names the phrase has. */
function somebody(text: string, start: number, colon: number): Span | null {
	const words = text.slice(start, colon);
	if (!/^(?:An?|One|Another) /.test(words)) return null;
	for (const { groups, index } of words.matchAll(BEFORE_VERB)) {
		const noun = groups!.noun!;
		if (isHuman(noun) || HIDDEN.test(noun)) return [start, start + index + noun.length];
	}
	return null;
}

/** A noun, and what may be its verb. */
const BEFORE_VERB = /(?<= )(?<noun>\p{Lower}[\p{Lower}-]+)(?= \p{Lower}+(?:s|ed|d|t|e)\b[^:“”"]{0,40}$)/gu;
/** Whoever stays hidden. */
const HIDDEN = /^(?:source|figure)$/;

const HANDLE = /(?:^|[.!?]["”’]? )(?<handle>@[\w.]{2,}\w) [^.!?@\n]{0,80}$/;

/** "@bogwarbler was quick to correct him: “…”": who posts under a handle that opens the sentence. */
function handleAt(text: string, start: number, colon: number): Span | null {
	const match = HANDLE.exec(text.slice(start, colon));
	if (!match) return null;
	const at = start + match.index + match[0].indexOf('@');
	return [at, at + match.groups!.handle!.length];
}

const ONLY =
	/^(?:Only|Just) (?:this|that|one|two|three)(?: [\p{Lower}-]+)?$|^Here (?:it is|they are|(?:is|are) (?:the|an?) (?:key |main |full |short )?(?:passage|extract|excerpt|section|statement|text|part|gist))(?: in full)?$/u;
/** "Tell him, when he is not asleep: “…”", "Ask Ana: ‘…’": what the reader is to say, or may ask. */
const IMPERATIVE =
	/^(?:Tell|Ask|Say|Repeat|Remember|Imagine|Try|Write|Text) (?:him|her|them|it|me|us|your|the|yourself|this)\b|^(?:Ask|Dear) (?:\p{Upper}[\p{Alpha}.'’-]+ ?){1,3}$/u;

/** "Ana Ruiz does not want to comment. | Only this much: “…”": who the sentence before tells of. */
function subjectBefore(
	text: string,
	from: number,
	clause: number,
	colon: number,
	names: readonly NameSpan[],
): Span | null {
	if (clause <= from + 1 || colon - clause > 40 || !ONLY.test(text.slice(clause, colon))) return null;
	return subject(text, sentenceStart(text, from, clause - 1), clause - 1, names);
}

/** Who stands right before a colon in the form that is looked for; null for nobody. */
function matchBefore(form: RegExp, text: string, colon: number): Span | null {
	const from = Math.max(0, colon - 48);
	const match = form.exec(text.slice(from, colon));
	return match ? [from + match.index, from + match.index + match.groups!.who!.length] : null;
}
