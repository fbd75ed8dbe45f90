import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { codesOf } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { signs } from '../../text/signs.js';
import { CUES, isCue } from '../cues/cue-signs.js';

/** To whom: "the newly sworn-in commissioners that he …", "the “Bote” that …". */
const ADDRESSEE =
	/^(?!that\s)(?:(?:the|a|an|his|her|their|its|our)\s)?[\p{Alpha}\p{N}“”„"«»’' -]{2,60}?(?<!\s(?:of|in|at|by|for|from|on|with|to))\s(?=that\s)/u;
/** The end of a name, before what its bearer is told. */
const TORN = /^(?:\p{Upper}[\p{Alpha}’'-]* ){1,3}(?=that )/u;
/** Those who are told something, and of whom they are. */
const GROUP = /^ (?:the|an?) (?:jury|panel|crowd|audience|group|meeting|gathering|congregation|rally) $/;
const MEMBERS = /^of (?:[\p{Alpha}\p{N},-]+ ){1,9}?(?=["“‘'«]|that )/u;
/** What a name is that somebody speaks on, or to, before what is said. */
const SHOW =
	/^(?:(?:breakfast |radio |television |TV )?(?:programme|program|show|podcast)|newspaper|website|magazine|channel|broadcaster|news agency) (?=(?:that|the|an?|he|she|it|they|we|you|his|her|its|their|there|this|these|no|\p{Upper}\p{Alpha}*)(?!\p{Alpha}))/u;
/** “…”, although one man was heard to complain: the teller's own words after a quotation. */
const CONCESSION =
	/[”"’»“」](?=, (?:although|though|while|whereas|but) (?!that )(?:\p{Lower}+ ){1,3}(?:was|were|is|are|has|had|did)\b[^”"’»“」]*$)/u;
/** "the road was closed; it would open in May": what was said, up to another clause. */
const NEXT_CLAUSE =
	/^[^"“”«»„‘「『`]{12,}?(?=; (?:it|he|she|they|an?|the|his|her|their|its|but|and|nobody|none|some|many|others)\b)/u;
/** What its bearer is, before a name: "the retired teacher Lucien Prat, …". */
const APPOSITION =
	/^,?\s*(?:(?:the|a|an|his|her|their|its)\s(?:[\p{Lower}-]+\s){1,5}|(?:\p{Upper}\p{Alpha}*\.?\s){0,2})$/u;
/** What the source is, without an article: "deputy head of the county's tourism bureau, …". */
const OFFICE =
	/^(?:(?:deputy|vice|chief|senior|acting|former|assistant|general|managing|executive|a|an|the)\s)*(?:head|director|chief|chair|chairman|chairwoman|president|leader|secretary|professor|founder|co-founder|owner|manager|spokes\p{Alpha}+|minister|mayor|editor|author|lecturer|researcher|analyst|economist|partner|commissioner)\s(?:of|at|for|in|with)\s[^,.;:“”"]{3,60},\s(?=\p{Lower})/u;

/** Verbs after which "to" begins what is to be done: "offered | to sell the site over three years". */
const INFINITIVE = signs({
	before:
		/^(?:offer|promis|pledg|vow|threaten|agree|ask|beg|demand|refus|declin|claim|order|swore|swear|hop|propos|decid|volunteer|undert|urg|tell|told|advis|warn|remind|want|invit)(?:e|es|ed|s|d|ing|ook|ake|akes|aken)?$/i,
});

/** What "only", "simply", "merely" and "also" begin with. */
const ONLY = codesOf('osma');

/** Content without whom it was told to, and without the name of who says it: both stand before it. */
export function withoutAddressee(
	text: string,
	names: readonly NameSpan[],
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || found !== 'near' || start < cue[1]) return content;
	const words = text.slice(start, end);
	const next = words.includes('; ') ? NEXT_CLAUSE.exec(words) : null;
	if (next && content.length === 1) return [[start, start + next[0].length]];
	const concession = words.includes(', ') ? CONCESSION.exec(words) : null;
	if (concession && content.length === 1) return [[start, start + concession.index + 1]];
	const dispute = text.startsWith('that, ', start)
		? /^that, (?:saying|adding|claiming|insisting)\s/.exec(text.slice(start, start + 18))
		: null;
	if (dispute && start + dispute[0].length < end)
		return [[start + dispute[0].length, end], ...content.slice(1)];
	if (dispute && content.length > 1) return content.slice(1);
	// "complained to the borough chief, Hsu, about noise"
	// "According to a report | that is available to the editors, the offer was dearer"
	if (source && source[0] > cue[0] && start - source[1] < 3 && isCue(text, cue, CUES.accordOrReport)) {
		const relative =
			/^(?:(?:(?:to|of|in|from) |a copy of )?which|that|who|whose|with reference to|citing|quoting) [^,;:“”"«»„]{3,80}, /u.exec(
				text.slice(start, Math.min(end, start + 100)),
			);
		if (relative && relative[0].length + 10 < end - start)
			return [[start + relative[0].length, end], ...content.slice(1)];
	}
	// "told Le Courrier des | Collines that a compromise was possible"
	const torn =
		isCue(text, cue, CUES.addressing) && /\b\p{Alpha}+ $/u.test(text.slice(cue[1], start))
			? TORN.exec(words)
			: null;
	if (torn) return [[start + torn[0].length, end], ...content.slice(1)];
	// "told the jury | of eight men and four women ‘the moment has come’"
	const members =
		text.startsWith('of ', start) &&
		isCue(text, cue, CUES.addressing) &&
		GROUP.test(text.slice(cue[1], start))
			? MEMBERS.exec(text.slice(start, Math.min(end, start + 80)))
			: null;
	if (members) return [[start + members[0].length, end], ...content.slice(1)];
	// "told the BBC's Today | programme the road was closed"
	const show =
		isCue(text, cue, CUES.addressing) && /[\p{Upper}\d][\p{Alpha}\d’'-]* $/u.test(text.slice(cue[1], start))
			? SHOW.exec(words)
			: null;
	if (show) return [[start + show[0].length, end], ...content.slice(1)];
	// "wanted to know about the badgers"
	const isTowards =
		text.startsWith('to ', start) && (INFINITIVE.of(text, cue) === 0 || text.startsWith('know ', start + 3));
	const towards = isTowards
		? /^to (?:[^.;:“”"]{2,70}?),? (?=about |over (?!the (?:weekend|next|coming|last|past|summer|winter)\b))/u.exec(
				text.slice(start, Math.min(end, start + 90)),
			)
		: null;
	// "appealed | to people to ignore rumours about a flood": what they are to do.
	if (towards && !/ to (?:not )?\p{Lower}/u.test(towards[0]))
		return [[start + towards[0].length, end], ...content.slice(1)];
	// "put it to him that the conversation was …"
	const isPut = isCue(text, cue, CUES.put) && text.slice(cue[1], start) === ' it to ';
	const mayBePut = isPut || text.startsWith('it to ', start);
	const put =
		mayBePut &&
		(isPut ? /^[\p{Alpha}.’' -]{2,40}? that /u : /^it to [\p{Alpha}.’' -]{2,40}? that /u).exec(
			text.slice(start, Math.min(end, start + 60)),
		);
	if (put) return [[start + put[0].length, end], ...content.slice(1)];
	// "writing | to the minister | that she would …"
	if (isCue(text, cue, CUES.letter) && / (?:to )?$/.test(text.slice(cue[1], start))) {
		const reader = /^(?:to )?(?:the |an? |his |her |their |its )[\p{Alpha}’' -]{2,60}? (?=that )/u.exec(
			text.slice(start, Math.min(end, start + 80)),
		);
		if (reader) return [[start + reader[0].length, end], ...content.slice(1)];
	}
	const only =
		ONLY.has(text.charCodeAt(start)) &&
		/^(?:only|simply|merely|also),?\s(?=that\s|["“«„‘'])/.exec(text.slice(start, start + 14));
	if (only) return [[start + only[0].length, end], ...content.slice(1)];
	if (start - cue[1] < 3 && isCue(text, cue, CUES.addressing)) {
		const match = ADDRESSEE.exec(text.slice(start, Math.min(end, start + 90)));
		if (match && !/\b(?:said|is|was|were|are|had|has|would|will)\b/.test(match[0]))
			return [[start + match[0].length, end], ...content.slice(1)];
	}
	if (source && source[0] >= cue[1] && start - source[1] < 3) {
		const office = OFFICE.exec(text.slice(start, Math.min(end, start + 120)));
		if (office) return [[start + office[0].length, end], ...content.slice(1)];
		const name = names[lowerBound(names.length, (n) => names[n]!.start < start)];
		if (
			name?.kind === 'person' &&
			APPOSITION.test(text.slice(source[1], name.start)) &&
			/^,\s\S/.test(text.slice(name.end, name.end + 3)) &&
			name.end + 2 < end
		)
			return [[name.end + 2, end], ...content.slice(1)];
	}
	return content;
}
