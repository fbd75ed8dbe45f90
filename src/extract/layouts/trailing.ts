import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { trait } from '../text/known-word.js';
import { someHas, type Words } from '../text/words.js';

/** How far from the sentence's end the account may begin. */
const REACH = 220;
/** ", the company announced on Friday." · ", its president, Kenji Morisaki, said." · ", researchers have found." */
const ACCOUNT =
	/,\s+(?<source>(?:he(?= )|she(?= )|they(?= )|it(?= )|\p{Lu}|the |both |its |his |her |their |a |an |two |three |several |one |(?!(?:which|whom?|whose|that|and|but|as|when|where|while|after|before|because|if|or|nor|than|though|although|since|so|with|by|of|in|at|on|for|to|from|including|like|not|according|then|now|even|just|only|also|\p{Ll}+(?:s|ed|ing))\b)(?:\p{Ll}[\p{Ll}-]* ){1,4}(?=\p{Lu})|police |officials|researchers|sources|scientists|prosecutors|authorities|(?:\p{Ll}+ ){0,2}(?:\p{Ll}{4,}(?:ers|ors|ists|ents|ians)|officials|authorities|friends|pals|insiders|locals|relatives|neighbours|parents|campaigners|police|media|sources|residents|researchers|experts|organisers|prosecutors|campaigners))(?:[^,;:“”"«»]|,(?=\d)){0,70}(?:, [^,;:“”"«»]{2,50},)?)\s+(?:has |have |had )?(?:also |later )?(?<cue>said|heard|ruled|understands|says|announced|promised|pledged|vowed|declared|reported|found|confirmed|warned|told (?:(?:the|a) )?\p{L}+(?: \p{L}+)?|revealed|estimates|estimated|states|stated|shows|showed|suggests|suggested|claims|claimed|warns|writes|wrote|argues|argued|concludes|concluded|insists|insisted|admits|admitted|alleges|alleged|reads|conceded|concedes|added|adds|explained|explains|noted|acknowledged|acknowledges|stressed|recalled|recalls|observed|predicted|predicts|remembers|remembered|pointed out|points out|report|say|suggest|warn|write|conclude|feels|felt|thinks|thought|believes|believed|suspects|suspected|reckons|reckoned|contends|contended|maintains|maintained|complains|complained|laments|lamented|confides|confided|jokes|joked|recounts|recounted|lets slip|let slip)(?:,? (?:on|in|at|late|early|earlier|yesterday|today|this|last) [^,;:“”"«»]{2,40}|,? (?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \p{Ll}+)?)| to (?:the )?\p{Lu}[^,;:“”"«»]{2,30})?(?:, (?:\p{Ll}+ing|as|after|while|when|because|amid) [^“”"«»]{2,100}|, (?:though|although) [^\n]{2,140})?\s*[.]?$/u;
/** ", argues neuroscientist Carlo Bevilacqua of …, who was not involved." · ", warns the union." */
const INVERTED =
	/,\s+(?<cue>argues|argued|said|says|say|warns|warned|insists|insisted|claims|claimed|writes|wrote|explains|explained|reckons|suggests|suggested|notes|noted|admits|admitted|reports|reported)\s+(?<source>(?:\p{Lu}|the |its |his |her |their |a |an |two |one |(?!(?:on|in|at|to|by|for|from|with|of|during|after|before|as|when|while|if|that|no|nothing)\b)(?:(?:\p{Ll}+ ){1,4}\p{Lu}|(?:\p{Ll}+ ){0,2}\p{Ll}{3,}(?:ers|ors|ists|ents|ians|ials|police|campaigners|residents|sources|people|men|women|families|authorities|organisers)\b))[^,;:“”"«»]{0,80})(?:, (?!(?:which|who|whose) [^,]*, (?:is|are|was|were|has|had|have|will|would|could|can|may|might|must|should|did)\b)[^“”"«»]{2,100})?\s*(?:[.]|(?<![.\s]))$/u;

/** ", said two workers were missing.": a clause, and nobody. */
const CLAUSE =
	/\s(?:is|are|was|were|has|had|have|will|would|could|can|may|might|must|should|did|does|do|\p{Ll}+n['’]t)\b(?<!\bwho \p{Ll}+)/u;

/** The verbs of the two: most sentences end without one. */
const isAccountVerb = trait(({ form }) => VERBS.has(form));
const VERBS = new Set(
	`said heard ruled understands says announced promised pledged vowed declared reported reports found confirmed warned told revealed estimates estimated states stated shows showed suggests suggested claims claimed warns writes wrote argues argued concludes concluded insists insisted admits admitted alleges alleged reads report say suggest warn write conclude explains explained reckons notes noted conceded concedes added adds acknowledged acknowledges stressed recalled recalls observed predicted predicts remembers remembered pointed points feels felt thinks thought believes believed suspects suspected reckons reckoned
	contends contended maintains maintained complains complained laments lamented confides confided jokes joked recounts
	recounted lets let`.split(/\s+/),
);

/** "…, their union has confirmed": words that end in an account are more than what was said. */
export const endsInAccount = (words: string): boolean =>
	/, (?:(?:the|its|their|his|her|an?) [^,;:“”"«»]{2,50}|\p{Lu}[^,;:“”"«»]{2,50}) (?:has |have |had )?(?:said|confirmed|announced|warned|revealed|reported|heard|claimed)$/u.test(
		words,
	);

/** Words that lead over to what is said. */
const LINK =
	/^(?:but|and|however|still|yet|indeed|also|then|now|so|meanwhile|instead|besides|moreover|sadly|sometimes|today|yesterday|(?:in|for|at|on|by|of|after|before|as|to|from|with|if|when|while)\b.*)$/i;

/** ", a jury has been told." · ", an inquest heard on Monday.": in whose hearing a whole sentence was said. */
const HEARING =
	/,(?<mark>["”’'»]?)\s+(?<source>(?:an?|the)\s(?:\p{L}+\s){0,3}(?:court|jury|inquest|tribunal|inquiry|hearing|committee|panel|trial|judge|jurors|coroner|magistrates|commission))\s(?:has |have |had )?(?:(?:was |were |been )(?<told>told)|(?<heard>heard))(?: (?:on |in )?[^,;:“”"«»]{2,30})?\s*[.]$/iu;

const isHearingVerb = trait(({ lower }) => lower === 'told' || lower === 'heard');

/** Sentences that end with the court in which they were said; whatever they hold was said there too. */
export function attributeHearings(words: Words): Attribution[] {
	const { text, start, end, sentences } = words;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < sentences.length; s++) {
		const first = sentences[s]!;
		const past = sentences[s + 1]!;
		if (past - first < 10) continue;
		const from = start[first]!;
		const to = end[past - 1]!;
		if (text[to - 1] !== '.') continue;
		const tail = Math.max(from, to - 120);
		if (!someHas(words, isHearingVerb, first, past, tail)) continue;
		const account = text.slice(tail, to);
		const match = /\b(?:told|heard)\b/.test(account) ? HEARING.exec(account) : null;
		if (!match) continue;
		const { mark, source, told, heard } = match.groups!;
		const comma = tail + match.index;
		const sourceAt = comma + match[0].indexOf(source!);
		const verb = (told ?? heard)!;
		const cueAt = sourceAt + source!.length + text.slice(sourceAt + source!.length, to).indexOf(verb);
		if (comma - from < 20) continue;
		attributions.push({
			content: [[from, mark === '' ? comma : comma + 2]],
			cue: [cueAt, cueAt + verb.length],
			source: [sourceAt, sourceAt + source!.length],
			report: 'speech',
			confidence: 0.85,
			found: 'near',
		});
	}
	return attributions;
}

/**
 * Sentences that end with who says so: the fallback where no trained cue claims their beginning. Quoted sentences
 * are left alone.
 * @param cues where the cues of the statements found so far begin
 * @param taken whether an offset belongs to a statement already
 */
export function attributeTrailing(
	words: Words,
	cues: ReadonlySet<number>,
	quoted: (offset: number) => boolean,
	taken: (offset: number) => boolean,
): Attribution[] {
	const { text, start, end, sentences } = words;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < sentences.length; s++) {
		const first = sentences[s]!;
		const past = sentences[s + 1]!;
		if (past - first < 5 || !someHas(words, isAccountVerb, first, past)) continue;
		const from = start[first]!;
		const whole = end[past - 1]!;
		// "…, Tsai says; most of what …"
		const semicolon = text.slice(from, whole).indexOf(';');
		const to = semicolon > 0 ? from + semicolon : whole;
		if ((semicolon < 0 && text[to - 1] !== '.') || quoted(from) || taken(from)) continue;
		const tail = Math.max(from, to - REACH);
		const account = text.slice(tail, to);
		if (!account.includes(',')) continue;
		const match = ACCOUNT.exec(account) ?? INVERTED.exec(account);
		if (!match) continue;
		const comma = tail + match.index;
		const { source, cue } = match.groups!;
		const isInverted = match[0].trimStart().slice(1).trimStart().startsWith(cue!);
		const sourceAt = comma + match[0].indexOf(source!, isInverted ? cue!.length : 0);
		const cueAt = isInverted
			? comma + match[0].indexOf(cue!)
			: sourceAt + source!.length + text.slice(sourceAt + source!.length, to).indexOf(cue!);
		if (isInverted && (cues.has(cueAt) || CLAUSE.test(source!))) continue;
		// "…, a process that began in May and concluded Monday"
		if (/\s(?:and|or|but|that|which)$/.test(source!)) continue;
		// "…, it was announced": nobody is named.
		if (/^it (?:was|is|has|had)\b/.test(source!)) continue;
		if (quoted(comma) || taken(comma - 1)) continue;
		// "Not me, says Castellanos.": so few words only where nothing else is in the sentence.
		const isShort = comma - from < 20 || past - first < 8;
		const isAll = isInverted && account.endsWith(`${source}.`) && comma - from > 4;
		const isPronoun =
			/^(?:he|she|they)$/.test(source!) && match.index > 10 && /^, \p{L}+ \p{L}+\s*\.?$/u.test(match[0]);
		if (isShort && !((isAll || isPronoun) && !LINK.test(text.slice(from, comma)))) continue;
		const verb: Span = [cueAt, cueAt + cue!.split(' ')[0]!.length];
		attributions.push({
			content: [[from, comma]],
			cue: verb,
			source: [sourceAt, sourceAt + source!.replace(/,$|\s(?:has|have|had|also|later)$/, '').length],
			report: 'speech',
			confidence: 0.72,
			found: 'near',
		});
	}
	return attributions;
}
