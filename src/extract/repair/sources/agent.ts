import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { trimEnd } from '../../text/characters.js';
import { CUES, cueOf, isCue, SPEAKING } from '../cues/cue-signs.js';
import { isPassive } from '../cues/passive.js';
import { FORM, mayBe, WORDS_OF } from './source-signs.js';

/** "was described as “pure cod” by Ana Ruiz of …": who does what is told without a doer. */
export function agentOf(text: string, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const end = content.at(-1)![1];
	const told = withTeller(text, attribution);
	if (told) return told;
	const start = content[0]![0];
	const teller =
		cue &&
		(tellerOf(text, cue, start) ??
			(start > cue[1] && source && source[1] <= cue[0] ? agentBetween(text, cue, start) : null));
	if (teller)
		return amended(attribution, {
			source: teller,
			content: upTo(text, teller[0], withoutAsSaying(text, content)),
		});
	const caller = source && cue && isRungUp(text, source, cue) ? callerOf(text, source, cue) : null;
	if (caller) return amended(attribution, { source: caller });
	const hearer = hearerOf(text, attribution);
	if (hearer) return hearer;
	if (source || !cue || end <= cue[1]) return attribution;
	if (!isPassive(text, cue)) return attribution;
	const agent = AGENT.exec(text.slice(end, end + 120));
	if (!agent) return attribution;
	const at = end + agent[0].length - agent.groups!.agent!.length;
	const said = content.filter(([start]) => start >= cue[1]);
	return amended(attribution, {
		source: [at, at + agent.groups!.agent!.length],
		content: said.length > 0 ? said : content,
	});
}

/** “Never”, | Ana Ruiz | was quoted: what was said ends before the comma and whoever is quoted. */
const upTo = (text: string, at: number, content: readonly Span[]): readonly Span[] =>
	content.map(([start, end]) => {
		if (start >= at || end <= at) return [start, end];
		const past = trimEnd(text, start, at);
		return [start, text[past - 1] === ',' ? past - 1 : past];
	});

/** "The words of | Ana Ruiz | were clear: “Go.”": whose words they were. */
export function whoseWords(text: string, source: Span | null): Span | null {
	const words = source && mayBe(text, source, FORM.words) && WORDS_OF.exec(text.slice(...source));
	return words ? [source[0] + words[0].length, source[1]] : source;
}

const HEARER =
	/^(?:the|an?) (?:\p{Alpha}+ ){0,3}(?:court|jury|inquest|tribunal|hearing|inquiry|panel|magistrates|jurors|committee|commission)$/iu;

/** "The court | was told | that …": in whose hearing it was said, where nobody is the source. */
function hearerOf(text: string, attribution: Attribution): Attribution | null {
	const { source, cue, content } = attribution;
	const [first, second] = content;
	if (source || !cue || !second || first![1] > cue[0] || second[0] < cue[1]) return null;
	if (text.slice(...cue) !== 'told' || !HEARER.test(text.slice(...first!))) return null;
	return amended(attribution, { source: first!, content: content.slice(1) });
}

/** "has been told | by three different people | that": who tells, between the verb and what is told. */
function agentBetween(text: string, cue: Span, start: number): Span | null {
	if (start - cue[1] > 100 || !isCue(text, cue, CUES.tellingBy)) return null;
	// "were called in and informed | by the managing director | that": what is done by somebody is passive.
	const between = /^ by (?<teller>[^,;:“”"]{2,80}?) $/.exec(text.slice(cue[1], start));
	if (between === null || MEANS.test(between.groups!.teller!)) return null;
	return [cue[1] + 4, cue[1] + 4 + between.groups!.teller!.length];
}

/** "was told by | telephone": how, and not by whom. */
const MEANS =
	/^(?:phone|telephone|e-?mail|letter|text|post|radio|WhatsApp)(?=$|[,.]| (?:that|on|in|at|yesterday|last)\b)/;

/** "as saying that | it leaked" */
function withoutAsSaying(text: string, content: readonly Span[]): readonly Span[] {
	const [start, end] = content[0]!;
	if (!text.startsWith('as ', start)) return content;
	const lead = LEAD_SAYING.exec(text.slice(start, Math.min(end, start + 40)));
	return lead ? [[start + lead[0].length, end], ...content.slice(1)] : content;
}

/** "telling | reporters | that" */
const HEARER_NEXT = '(?:(?<=telling |warning |told |warned )[^,.;:“”"«»]{2,40}? (?=that ))?';
const LEAD_SAYING = new RegExp(
	`^as (?:having \\p{Lower}+|${SPEAKING}):? ${HEARER_NEXT}(?:that )?(?=["“«„]|\\p{Alpha})`,
	'u',
);

/** "Her mother | was told by an officer | that …", "quote officers as calling him | “a fool”": whose words are told of others. */
function withTeller(text: string, attribution: Attribution): Attribution | null {
	const { source, cue, content } = attribution;
	const [first, second] = content;
	if (!cue) return null;
	if (!source && second && first![1] <= cue[0] && second[0] >= cue[1]) {
		const teller = tellerOf(text, cue, second[0]);
		return teller && amended(attribution, { source: teller, content: content.slice(1) });
	}
	// "was told by | an agent that his clubs were lost"
	if (
		first![0] === cue[1] + 4 &&
		text.startsWith(' by ', cue[1]) &&
		isCue(text, cue, CUES.telling) &&
		isPassive(text, cue)
	) {
		const told = BEFORE_CLAUSE.exec(text.slice(first![0], Math.min(first![1], first![0] + 90)));
		if (!told || MEANS.test(told.groups!.who!)) return null;
		return amended(attribution, {
			source: [first![0], first![0] + told.groups!.who!.length],
			content: [[first![0] + told[0].length, first![1]], ...content.slice(1)],
		});
	}
	if (first![0] - cue[1] !== 1 || !isCue(text, cue, CUES.quoteOrCite)) return null;
	const quoted = WHO_AS.exec(text.slice(first![0], Math.min(first![1], first![0] + 160)));
	if (!quoted) return null;
	const who: Span = [first![0], first![0] + quoted.groups!.who!.length];
	return amended(attribution, {
		source: who,
		content: [[first![0] + quoted[0].length, first![1]], ...content.slice(1)],
	});
}

/** "received a call from | her brother | to say", "got | a letter | telling": who rings up, or what tells it; null where nobody is named. */
function callerOf(text: string, source: Span, cue: Span): Span | null {
	const { from, paper } = RECEIVED.exec(text.slice(source[1], cue[0]))!.groups!;
	const who = from ?? paper;
	if (who === undefined) return null;
	const at = text.indexOf(who, from === undefined ? source[1] : cue[0] - who.length - ' to '.length);
	return [at, at + who.length];
}

/** Whether a source tells nothing, but is told, or is how somebody was told: "was told by | telephone". */
export const isTold = (text: string, attribution: Attribution): boolean => {
	const { source, cue } = attribution;
	if (source === null || cue === null) return false;
	if (source[0] - cue[1] === 4) return text.startsWith(' by ', cue[1]) && MEANS.test(text.slice(...source));
	return isToldOf(text, attribution) || isRungUp(text, source, cue);
};

/** "Marta Diaz | received a call to | say": somebody rings her up, and she says nothing. */
const isRungUp = (text: string, source: Span, cue: Span): boolean =>
	isCue(text, cue, CUES.calling) && source[1] < cue[0] && RECEIVED.test(text.slice(source[1], cue[0]));

const RECEIVED =
	/^ (?:(?:has|had|have|later|then|also) ){0,2}(?:received|receives|got|gets|had|took|taken) (?:(?:an?|the|another|several|two) (?:[\p{Alpha}-]+ ){0,3}?(?:calls?|visits?)|(?<paper>(?:an?|the|another|several|two) (?:[\p{Alpha}-]+ ){0,3}?(?:texts?|messages?|letters?|e-?mails?|notes?|alerts?|voicemail)))(?: (?:from|by) (?<from>[^,.;:“”"«»\n]{2,50}?))?(?: to)? $/u;

/** "Employees | have been told not to talk": whoever stands before a passive verb is told, and does not tell. */
const isToldOf = (text: string, { source, cue, content }: Attribution): boolean =>
	source !== null &&
	cue !== null &&
	source[1] <= cue[0] &&
	// "…, a jury was told": what stands before is what somebody heard.
	content[0]![0] > cue[1] &&
	isCue(text, cue, CUES.ordered) &&
	!HEARING.test(text.slice(...source)) &&
	isPassive(text, cue, source[0]) &&
	(!text.startsWith(' by ', cue[1]) || MEANS.test(text.slice(cue[1] + 4, cue[1] + 24)));

/** Who hears a case: what they were told is known by them. */
const HEARING =
	/\b(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|panel|judge|coroner|MPs|committee)$/u;

const BEFORE_CLAUSE = /^(?<who>[^,.;:“”"«»]{2,70}?) (?=(?:that|not to|to) \p{Alpha})/u;

const WHO_AS = new RegExp(
	`^(?<who>[^,.;:“”"«»]{2,70}?)(?:, [^,.;:“”"«»]{2,60},)? as (?:${SPEAKING}|having \\p{Lower}+) ${HEARER_NEXT}(?=.{6})`,
	'u',
);

/** "was told | by an officer at the morgue | that …", "quote officers | as saying": who says it, not who was told or quotes. */
function tellerOf(text: string, cue: Span, start: number): Span | null {
	const kinds = cueOf(text, cue);
	if ((kinds & MAY_TELL) === 0) return null;
	if ((kinds & CUES.telling) !== 0) {
		if (start < cue[1]) return null;
		const by = TOLD_BY.exec(text.slice(cue[1], Math.min(start + 5, cue[1] + 90)))?.groups?.by;
		return by !== undefined && !MEANS.test(by) && isPassive(text, cue)
			? [cue[1] + 4, cue[1] + 4 + by.length]
			: null;
	}
	if ((kinds & CUES.quotes) !== 0 && start < cue[0]) {
		const passive = isPassive(text, cue) ? quotedBefore(text, cue) : null;
		if (passive) return passive;
		const who = QUOTED.exec(text.slice(cue[1], cue[1] + 90))?.groups?.who;
		return who === undefined ? null : [cue[1] + 1, cue[1] + 1 + who.length];
	}
	if (start < cue[1]) return null;
	if ((kinds & CUES.quoteOrCite) !== 0) {
		const who = AS_SAYING.exec(text.slice(cue[1], Math.min(start + 14, cue[1] + 150)))?.groups?.who;
		return who === undefined ? null : [cue[1] + 1, cue[1] + 1 + who.length];
	}
	const isHaving = (kinds & CUES.having) !== 0 && text.startsWith(' as having ', cue[0] - 11);
	if ((kinds & CUES.speaking) === 0 && !isHaving) return null;
	const past = isHaving ? cue[0] - 'having '.length : cue[0];
	const whole = WAS_QUOTED.exec(text.slice(Math.max(0, past - 220), past))?.groups;
	if (whole) {
		const at = past - whole.rest!.length - whole.whole!.length;
		return [at, at + whole.whole!.length];
	}
	const who = QUOTED_AS.exec(text.slice(Math.max(0, past - 150), past))?.groups?.who;
	if (who === undefined) return null;
	const end = text[past - 5] === ',' ? past - 5 : past - 4;
	return [end - who.length, end];
}

/** “…,” | Nina K., the wife of a miner, | was quoted by the Courier as saying: who is quoted, and not by whom. */
function quotedBefore(text: string, cue: Span): Span | null {
	if (!QUOTED_BY.test(text.slice(cue[1], cue[1] + 110))) return null;
	const from = Math.max(0, cue[0] - 150);
	const match = WHO_WAS.exec(text.slice(from, cue[0]));
	if (match === null) return null;
	const at = from + match.index + match[0].length - match.groups!.rest!.length;
	return [at - match.groups!.who!.length, at];
}

const MAY_TELL = CUES.telling | CUES.quotes | CUES.quoteOrCite | CUES.speaking | CUES.having;

const TOLD_BY = /^ by (?<by>[^,.;:“”"«»]{2,70}?) that\b/u;
/** “…,” the Courier quotes | Nina K., the wife of a miner, | as saying. */
const QUOTED =
	/^ (?<who>(?:(?:the|an?|one|his|her|its|their) [^,.;:“”"«»]{2,60}?|\p{Upper}[\p{Alpha}.’'-]*(?: \p{Upper}[\p{Alpha}.’'-]*){0,4}))(?:,[^,.;:“”"«»]{2,60},?)?(?: as (?:having|saying|telling|writing)\b|(?=[,.](?:\s|$)))/u;
const QUOTED_BY = new RegExp(`^(?: (?:by|in|on) [^.;:“”"«»\\n]{2,90}?)? as (?:having|${SPEAKING})\\b`, 'u');
/** “…,” | she | was also | quoted */
const WHO_WAS =
	/["”’»],? (?<who>(?!(?:and|but|who|which|that)\b)[^.;:!?“”"«»\n]{2,110}?)(?<rest>,? (?:was|were|is|are|has been|have been|had been) (?:also |later |widely |often )?)$/u;
const AS_SAYING = new RegExp(
	`^ (?<who>(?!as\\b)[^,.;:“”"«»]{2,70}(?:, [^,.;:“”"«»]{2,60})?),? as (?:having|${SPEAKING})\\b`,
	'u',
);
/** "The envoy, who arrived late, | was quoted in the Courier as | saying" */
const WAS_QUOTED =
	/(?:^|[.!?]["”’]?\s|\n)(?<whole>[^.!?;:“”"«»\n]{2,140}?)(?<rest>,? (?:was|were|is|are|has been|have been|had been) (?:also |later |widely |often )?quoted (?:(?:in|by|on) [^,.;:“”"«»\n]{2,50} )?as )$/u;
const QUOTED_AS =
	/\b(?:quot|cit)(?:e|es|ed|ing) (?<who>(?!(?:as|by)\b)[^,.;:“”"«»]{2,70}(?:, [^,.;:“”"«»]{2,60})?),? as $/u;

const AGENT =
	/^["”’'»]? by (?<agent>(?:the|an?|one|some|his|her|its|their|\p{Alpha}[\p{Alpha}.'’-]*)(?: (?!(?:who|which|that|when|after|before|while|as|on|in|at|for|and|but|during)\b)[\p{Alpha}\p{N}.'’-]*[\p{Alpha}\p{N}]){0,8})/u;
