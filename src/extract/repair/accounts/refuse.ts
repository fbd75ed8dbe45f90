import type { Span } from '../../../model/index.js';
import { type Attribution, amended, type NameSpan } from '../../attribution.js';
import { answersOthers } from '../../doubts/answers.js';
import { isMarkAt, quotationFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { codesOf } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isCommunicatingAt } from '../../text/reporting.js';
import { signs } from '../../text/signs.js';
import { CUES, cueOf, isCue } from '../cues/cue-signs.js';

/** What begins "according to", "a claim" and "so"; fewer UTF-16 code units than that many may be one word. */
const MAY_BE_EMPTY = codesOf(',; aAs');
const LONGEST_EMPTY = 16;

/** One word that nobody quotes says nothing: "the pilots said what". */
export function isEmpty(text: string, attribution: Attribution, content: readonly Span[]): boolean {
	const { found, cue } = attribution;
	if (found !== 'near' || content.length > 1) return false;
	const [start, end] = content[0]!;
	// "has said as | he criticised the council"
	if (cue !== null && start - cue[1] === 4 && text.startsWith(' as ', cue[1]))
		return (
			/^s(?:aid|ays)$/.test(text.slice(...cue)) &&
			/^(?:he|she|they) \p{Lower}[^"“”«»]*$/u.test(text.slice(start, end))
		);
	const isThis = text.startsWith('this ', start);
	if (end - start >= LONGEST_EMPTY && !isThis && !MAY_BE_EMPTY.has(text.charCodeAt(start))) return false;
	const words = text.slice(start, end);
	if (/^[,;]? ?according to\b(?!(?: [\p{Alpha}’'-]+){1,6}, [^,]{20,})/iu.test(words)) return true;
	// "a claim | the mayor denied": of what somebody else said, by its kind alone.
	if (/^an? (?:claim|charge|allegation|accusation|suggestion|assertion|remark|comment)$/.test(words))
		return true;
	// "says so in a forthcoming book"
	if (/^so(?: (?:in|on|at|to|by|again|during)\b[^"“”«»]*)$/u.test(words)) return true;
	if (isThis && THIS_ONLY.test(words)) return true;
	// "said yes", but "No, say lawyers"
	if (cue !== null && start > cue[0] && /^(?:no|yes)$/i.test(words)) return true;
	// "The company | denied | this": whoever answers aloud does so, whatever was told before.
	if (answersOthers(text, amended(attribution, { content }))) return false;
	return (
		words.length < LONGEST_EMPTY &&
		/^(?:which(?: \p{Lower}+)?|what|so|(?:(?:of|about|with|for|to) )?(?:it|this|that|him|her|them|you|me|us)|how|why|when|as much)$/iu.test(
			words,
		)
	);
}

/** "said | this after the committee had voted", "this last Friday when he opened a school": when and where, of what was told before. */
const THIS_ONLY =
	/^this (?:(?:after|before|when|while|during|following|in (?:response|reply|answer|reaction) to|(?:in|at|on) (?:an?|the|his|her|its|their)(?![^,]* (?:was|is|were|are|would|will|had|has|could|should|must|may|might|can) )|on \p{Upper}\p{Lower}+day|yesterday|today|earlier)(?![\p{Alpha}-])|last (?:night|week|month|year|\p{Upper}\p{Lower}+day)(?=$|,| (?:when|while|after|during|at|in)\b))[^"“”«»]*$/u;

/** The title of a work in marks, below the headline and found without much certainty: 'The Last Tanker', a film. */
export function isTitle(
	text: string,
	{ found, confidence, cue }: Attribution,
	content: readonly Span[],
): boolean {
	if (found !== 'near' || confidence > 0.75 || content.length > 1) return false;
	if (!isMarkAt(text, content[0]![0])) return false;
	const words = text.slice(...content[0]!);
	if (!/^["“„«»‘'「『]/.test(words) || words.length >= 40 || /[.,!?]["”“«»’'」』]*$/.test(words))
		return false;
	// Of one word only where an unsure colon leads up to it (Episode 4: “Salt”).
	const isLedUpTo = cue !== null && text[cue[0]] === ':' && confidence < 0.5;
	return isLedUpTo
		? /^\P{Alpha}*\p{Upper}\S*$/u.test(words)
		: isBelowTitle(text, content[0]![0]) &&
				/^\P{Alpha}*\p{Upper}\S*(?: (?:\p{Upper}\S*|of|the|and|in|a|to|for|\d+))+$/u.test(words);
}

/** "On Channel 9’s “This Week,” Ana Ruiz said that", "according to “Oak and Ash” by Ana Ruiz": where somebody spoke or wrote. */
export function isShow(text: string, [first]: readonly Span[]): boolean {
	if (first === undefined || first[1] - first[0] > LONGEST_SHOW) return false;
	if (!isMarkAt(text, first[0]) || !TITLE.test(text.slice(first[0], first[1]))) return false;
	return (
		/^ by \p{Upper}/u.test(text.slice(first[1], first[1] + 6)) ||
		/(?:^|[.!?]["”’]?\s|\n|, )(?:[Oo]n|[Ii]n) [^.!?,“”"\n]{2,40}['’]s? $/u.test(
			text.slice(Math.max(0, first[0] - 60), first[0]),
		)
	);
}

/** "Slogan: “Small things, done politely”", "Product name: “Bowbot”": what a thing has on a label, and nobody's words. */
export function isLabelled(text: string, [first]: readonly Span[]): boolean {
	if (first === undefined || !text.startsWith(': ', first[0] - 2) || !isMarkAt(text, first[0])) return false;
	return LABELLED.test(text.slice(Math.max(0, first[0] - LONGEST_LABEL), first[0]));
}

const LONGEST_LABEL = 60;
const LABELLED =
	/(?:^|\n|[.!?;•■|] ?)(?:(?:Our|Its|The|School|Company|Corporate|Club|Campaign|Product|Brand) )?(?:[Cc]ompany |[Cc]lub |[Ss]chool |[Cc]ampaign |[Cc]orporate )?(?:[Ss]logan|[Mm]otto|[Tt]agline|[Ss]trapline|[Ww]atchword|[Tt]rade ?mark|[Tt]rade name|[Bb]rand|[Nn]ame|[Tt]itle|[Tt]heme)s?: $/u;

const LONGEST_SHOW = 90;
const TITLE =
	/^(?:["“„«'‘]|''|``)\p{Upper}\S*(?: (?:\p{Upper}\S*|of|the|and|in|a|to|for|on|by|at|with|from|\d+)){0,11}$/u;

/** Whether a line ends before an offset, or the text is longer than a title by then. */
const isBelowTitle = (text: string, offset: number): boolean =>
	offset > 200 || text.slice(0, offset).includes('\n');

/** "Cafe owner defends £3 'laptop fee' after backlash": a word or two in a headline's marks, before their noun. */
export function isScare(
	text: string,
	title: Span | undefined,
	outer: readonly Quotation[],
	{ found, cue }: Attribution,
	content: readonly Span[],
): boolean {
	const [start, end] = content[0]!;
	if (!title || found !== 'near' || content.length > 1 || end > title[1] || !cue || text[cue[0]] === ':')
		return false;
	// A sentence that is the whole text is no headline.
	if (text[title[1] - 1] === '.') return false;
	// "Treasury accuses council of 'wasting' ferry cash", "Barn owls 'remember' storms for years, study finds"
	if (isCommunicatingAt(text, cue) || FINDS.test(text.slice(...cue))) return false;
	const quotation = quotationFrom(outer, start)?.parts[0];
	if (!quotation || quotation[1] >= end - 1 || text.slice(...quotation).split(' ').length > 2) return false;
	const next = /^ (?<next>\p{Lower}+)/u.exec(text.slice(quotation[1], quotation[1] + 24))?.groups?.next;
	return next !== undefined && !LINK.test(next);
}

/** Verbs of what tells as people do. */
const FINDS = /^(?:find|found|show|hear|blame)(?:s|ed|d|ing)?$/i;

const LINK =
	/^(?:after|as|over|in|at|by|for|of|on|to|from|and|but|or|with|if|when|while|before|during|amid|against|about|because|despite|following|is|was|are|were|that)$/;

/** A swan nicknamed 'Asbo', a paper entitled “Dry Rivers”: what is said is how somebody or something is called. */
export function isNaming(
	text: string,
	{ cue, found, source }: Attribution,
	content: readonly Span[],
): boolean {
	if (found !== 'near' || cue === null) return false;
	// "a review, titled “Eight Arms”, | concluded", "a box marked “samples”"
	const [start] = content[0]!;
	if (
		MARKED_ENDS.has(text.charCodeAt(start - 2)) &&
		OPENING_MARK.has(text.charCodeAt(start)) &&
		MARKED.test(text.slice(Math.max(0, start - 28), start))
	)
		return true;
	if (
		text.startsWith(', ', start - 2) &&
		ENTITLED.test(text.slice(Math.max(0, start - 16), start)) &&
		/ .*["”»]$/.test(text.slice(...content[0]!)) &&
		TITLE.test(text.slice(...content[0]!))
	)
		return true;
	const kinds = cueOf(text, cue);
	if (isNickname(text, cue, source, content)) return true;
	if ((kinds & (CUES.known | CUES.read | CUES.titled | CUES.called)) === 0) return false;
	if ((kinds & CUES.known) !== 0 && KNOWN_AS.test(text.slice(cue[1], cue[1] + 48))) return true;
	// "a character | called | “Old Ned”": the name stands after the verb.
	const name = content.find(([start]) => start >= cue[1]);
	const gap = name === undefined ? -1 : name[0] - cue[1];
	// "Bill read a second time": so parliaments pass bills.
	if ((kinds & CUES.read) !== 0 && /^an? \w+ time\b/.test(text.slice(...content[0]!))) return true;
	if (gap < 0 || gap >= 3) return false;
	if ((kinds & CUES.titled) !== 0) return true;
	return isCue(text, cue, CUES.called) && NAMED.test(text.slice(Math.max(0, cue[0] - 60), cue[1] + 3));
}

const OPENING_MARK = codesOf('"“„«\'‘');

/** "him the “Dumpling General”", “Second Wind”: the name of somebody or something, in marks. */
const NICKNAME =
	/^(?:(?:him|her|it|them|me|us|(?:the|his|her|their|its|my) [\p{Lower} -]{2,40}?) )?(?:the )?["“„«‘'「](?!\p{Upper}\p{Lower}+(?:ic|ian|esque|ish|ist)\P{Alpha})(?:[Tt]he )?\p{Upper}[\p{Alpha}’'-]*(?: (?:\p{Upper}[\p{Alpha}’'.-]*|of|the|and)){0,3}[,.]?["”»’'」](?=[,.]?$|,| (?!an? |as |the |for ))/u;
const LONGEST_NICKNAME = 90;
/** Verbs that give a name, whoever gives it, and those that call by one. */
const NAME_VERB = signs({
	giving: /^(?:(?:nick)?nam(?:es?|ed|ing)|christen(?:s|ed|ing)?)$/,
	calling: /^(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)?)$/,
});
/** Those who have many names for things, and no name themselves: "colleagues", "whom the men", "students". */
const MANY =
	/^(?:(?:whom|which|what|that) )?(?:(?:the|his|her|their|its|most|many|some|all|local) )?(?:\p{Lower}+ )?(?:\p{Lower}{2,}s|men|women|people|staff|everyone|they)$/iu;

/** "colleagues call her the “Dumpling General”", "had named it “Second Wind”": how somebody or something is known. */
function isNickname(text: string, cue: Span, source: Span | null, content: readonly Span[]): boolean {
	const kinds = NAME_VERB.of(text, cue);
	if (kinds === 0 || content.at(-1)![0] < cue[1]) return false;
	const [start, end] = content.at(-1)!;
	if (!NICKNAME.test(text.slice(start, Math.min(end, start + LONGEST_NICKNAME)))) return false;
	if ((kinds & NAME_VERB.bit.giving) !== 0) return true;
	// "what it called “Operation Homeroom”"
	const isWhat = source !== null && text.startsWith('what ', source[0] - 'what '.length);
	return source !== null && (isWhat || MANY.test(text.slice(...source)));
}

/** "apologised “unreservedly”": how something was done, in one word of somebody's. */
export const isManner = (text: string, { cue, found }: Attribution, [first]: readonly Span[]): boolean =>
	found === 'near' &&
	cue !== null &&
	first![0] - cue[1] === 1 &&
	isMarkAt(text, first![0]) &&
	!isCue(text, cue, CUES.label | CUES.called) &&
	/^["“‘']\p{Lower}+ly[.,]?["”’']$/u.test(text.slice(...first!));

/** "its report, “Ashes by Dawn”": a work and its title. */
const ENTITLED =
	/\b(?:report|study|book|novel|memoir|film|documentary|essay|play|album|song|poem|exhibition|podcast|lecture|thesis|pamphlet), $/;

/** What stands before the title of a work or the words of a sign. */
const MARKED =
	/\b(?:titled|entitled|subtitled|headlined|marked|labelled|labeled|stamped|inscribed|engraved|emblazoned|signed (?:him|her|it)self(?: only| simply)?|signed themselves) $/;
/** The last letters of these. */
const MARKED_ENDS = codesOf('dfys');

/** A thing that has not been told of, and its name in marks: "A ginger tom called “Gravy”". */
const NAMED = /\b[Aa]n? (?:[\p{Lower}-]+ ){1,4}\p{Lower}+ ["“„«'‘]\p{Upper}$/u;

/** A name in marks: "became known to friends as “the Winnies”". */
const KNOWN_AS = /^ (?:to (?:\p{Alpha}+ ){1,4})?(?:as|for) ["“«„'‘](?:[Tt]he )?\p{Upper}/u;

/** "quote | officers | as calling him a fool": whom somebody quotes is not what was said. */
export const isQuotedOne = (text: string, { cue, found }: Attribution, content: readonly Span[]): boolean =>
	found === 'near' &&
	cue !== null &&
	content.length === 1 &&
	content[0]![0] - cue[1] === 1 &&
	isCue(text, cue, CUES.quotesAnyCase) &&
	/^ as \p{Lower}+ing\b/u.test(text.slice(content[0]![1], content[0]![1] + 20));

/** "wrote a book, “My Forty Goats”, and a song": works that somebody made have said nothing. */
export const isOfWorks = (text: string, { cue, source, found }: Attribution): boolean =>
	found === 'near' &&
	cue !== null &&
	source !== null &&
	source[0] - cue[1] === 1 &&
	isCue(text, cue, CUES.writing) &&
	WORK.test(text.slice(...source));

/** "who | reported | her, was unrepentant", "“…,” was how Ruiz | explained | the crash": a deed, and what was told of before. */
export const isNothingSaid = (
	text: string,
	{ cue, source, found }: Attribution,
	[[start, end]]: readonly [Span, ...Span[]],
): boolean =>
	found === 'near' &&
	cue !== null &&
	start - cue[1] === 1 &&
	((isCue(text, cue, CUES.report) &&
		/^(?:her|him|them|it|me|us)(?:,| to | and |$)/.test(text.slice(start, end))) ||
		(source !== null &&
			source[1] <= cue[0] &&
			text.startsWith('how ', source[0] - 4) &&
			/[”"’'»“]\s(?:was|is) how $/.test(text.slice(Math.max(0, source[0] - 10), source[0]))) ||
		// "Not everybody found it funny"
		(source !== null &&
			(text.charCodeAt(source[0]) | 32) === N &&
			/^not (?:every|all|many)/i.test(text.slice(...source))) ||
		// "the judge admitted the documents"
		(source !== null &&
			isCue(text, cue, CUES.admit) &&
			/\b(?:court|judge|tribunal|justice|magistrate|bench|coroner)$/i.test(text.slice(...source)) &&
			EXHIBIT.test(text.slice(start, end))));

const N = 'n'.charCodeAt(0);

/** What a court takes in. */
const EXHIBIT =
	/^(?:the |its |his |her |their |two |three |several |some )?(?:\p{Lower}+ )?(?:documents?|exhibits?|evidence|statements?|recordings?|videos?|footage|photographs?|files?|bundles?)(?! (?:were|was|are|is|had|has|have))\b/u;

const WORK =
	/^(?:an?|the|his|her|their|its|two|three|several|many|\d+) (?:[\p{Alpha}-]+ ){0,2}(?:books?|novels?|songs?|albums?|poems?|plays?|memoirs?|hits?|columns?|essays?|scripts?|singles?|series|stories|story|musicals?|operas?|films?)$/iu;

/** "were admitted to hospital", "reported for duty", "is recalling 2m cars": what was done with people and things. */
export function isBodily(text: string, { cue, found }: Attribution): boolean {
	return (
		found === 'near' &&
		cue !== null &&
		isCue(text, cue, CUES.bodily) &&
		BODILY.test(text.slice(cue[0], cue[1] + 60))
	);
}

const BODILY =
	/^(?:(?:re)?admitted (?:to|into|with|at) (?:(?:the|a|an|his|her|their) )?(?:\p{Alpha}+ ){0,4}?(?:hospital|hospitals|clinic|ward|infirmary|icu|care|a&e|emergency|prison|hospice)\b|reported (?:for|to) (?:duty|work|training)\b|report(?:s|ing)? for (?:duty|work|training)\b|sp(?:oke|eaks?|oken|eaking) (?:to|with) (?:us|me|him|her|them)\b|recall(?:s|ed|ing) (?:about |some |nearly |around |almost |more than |up to |over |at least )?[\d$£€])/iu;

/** "Ana Ruiz, the mayor, wrote to Tom Hale on Monday": whom something is written to has not said what stands before. */
export function isAddressed(
	text: string,
	{ source, cue, found }: Attribution,
	[[start]]: readonly [Span, ...Span[]],
): boolean {
	return (
		found === 'near' &&
		source !== null &&
		cue !== null &&
		text[source[0]] === 't' &&
		start < cue[0] &&
		!isMarkAt(text, start) &&
		/^(?:wrote|spoke|writes|written|said) $/i.test(text.slice(cue[0], source[0])) &&
		/^to \p{Upper}/u.test(text.slice(source[0], source[0] + 4))
	);
}

/** "…, which the company denied": the words before are somebody else's. */
export function isDisputed(text: string, { cue, found }: Attribution, content: readonly Span[]): boolean {
	const [start, end] = content.at(-1)!;
	return (
		found === 'near' &&
		cue !== null &&
		end <= cue[0] &&
		DISPUTED_ENDS.has(text.charCodeAt(end - 1)) &&
		DISPUTED.test(text.slice(Math.max(start, end - LONGEST_DISPUTED), end))
	);
}

const DISPUTED =
	/(?:^|, )(?:which|something|an? (?:claim|charge|allegation|accusation|view|suggestion|account))$/;
const LONGEST_DISPUTED = ', an allegation'.length;
/** The last letters of these. */
const DISPUTED_ENDS = codesOf('hgmenwt');

/** A word of a name is no cue: Aled Prosser. */
export function isInName(names: readonly NameSpan[], cue: Span | null): boolean {
	if (!cue) return false;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= cue[0])];
	return name !== undefined && name.kind === 'person' && name.start <= cue[0] && cue[1] <= name.end;
}
