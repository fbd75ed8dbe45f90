import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { askedOnce, type KnownWord } from '../text/known-word.js';
import { pastSentence, type Words } from '../text/words.js';

/** How long a sentence is looked at, in UTF-16 code units. */
const LONGEST = 500;

const LEAD =
	'^(?:(?:But|And|Yet|So|Meanwhile,|However,|Still,|Later,|Earlier,|(?:On|Late on|Early on) \\p{Upper}\\p{Lower}+day,) )?';
const SOURCE =
	'(?<source>(?!(?:It|There|What|That|This|Nobody|No|After|Before|When|While|Although|Though|Because|Since|Weeks|Days|Months|Years|Hours|Shortly|Soon)\\b|(?:\\p{Alpha}+ ){0,3}(?:minute|hour|day|week|month|year)s? (?:after|before) )[^,;:–—“”"«»\\n]{2,70}?(?:, [^,;:“”"«»\\n]{2,60},)?)';
/** Who told it to somebody, and when. */
const TELLER = `${SOURCE}(?: (?:yesterday|today|last week|on \\p{Upper}\\p{Lower}+day))?`;
const CONTENT = '(?<content>[^\\n]{8,}?)(?:, according to [^“”"\\n]{2,80}?)?[.!?]?$';

/** A form, the word that its cue begins with, and the words without which no sentence has it; where those are common, more that it needs. */
interface Idiom {
	readonly word: RegExp;
	readonly needs: string;
	/** Whether the sentence begins with them. */
	readonly isFirst: boolean;
	readonly more: RegExp | null;
	readonly form: RegExp;
}

/** What sentences without such an idiom seldom have, by the words that it needs. */
const MORE: ReadonlyMap<string, RegExp> = new Map([
	[' as ', /(?:quote[sd]?|cite[sd]?|recorded) /],
	['ing ', /(?:saying|warning|claiming|insisting|arguing|stating|explaining)/],
	[
		' that ',
		/(?:is|was|remains|remained|evidence|assurances?|undertakings?|guarantees?|alarm|view|alert) that /,
	],
	[' from ', /(?:heard|learn|assurance|undertaking|guarantee|promise|confirmation|warning)/],
	[' according to ', /, which, according to /],
	[' to ', /(?:keen|quick|pains|careful|eager|anxious) to /],
]);

/** The cue of a form, and what follows the first word of one: "point | out". */
const CUE = /\(\?<cue>([^)]*)\)/;
const REST = / \w+/g;
/** "The | message | from Ruiz was clear": its cue is no word to look for. */
const MESSAGE = 'essage ';

/**
 * Ways to report that no verb of saying tells by itself, each with a source, a cue and a content that goes on to the
 * sentence's end.
 */
const IDIOMS: readonly Idiom[] = [
	// "Ruiz was quoted by the agency as saying the bridge would reopen"
	[
		' as ',
		`${LEAD}${SOURCE} (?:(?:was|were|is|are|(?:has|have|had) been) )(?:also |later |widely |reportedly )?(?:quoted|cited|recorded) (?:(?:by|in|on) [^,;:“”"«»\\n]{2,60}? )?as (?<cue>saying|telling|warning|claiming|insisting|asking|suggesting|complaining)(?: (?:by|in|on) [^,;:“”"«»\\n]{2,60}?(?= that |:))?(?: that|:)? ${CONTENT}`,
	],
	// "The cables quote officers as calling the minister a fool", "The agency cited a source as saying ten people died"
	[
		' as ',
		`${LEAD}[^,;:“”"«»\\n]{2,60} (?:quote[sd]?|cite[sd]?) ${SOURCE} as (?<cue>saying|calling|describing|telling|warning|claiming|insisting|suggesting)(?: that|:)? ${CONTENT}`,
	],
	// "As Ruiz puts it, the bridge is a door"
	['As ', `^As ${SOURCE} (?<cue>puts?) (?:it|this)(?: [^,;:“”"«»\\n]{2,40})?[,:] ${CONTENT}`],
	// "As Ruiz reports for the Herald, the bridge is shut"
	[
		'As ',
		`^As ${SOURCE} (?<cue>reports|reported|notes|noted|writes|wrote|explains|explained|points out|pointed out|observes|observed|says|said)(?: (?:for|in|on|at|to|of) [^,;:“”"«»\\n]{2,60}?)?, (?!he |she |it |they |even |also )(?<content>[^“”"«»„\\n]{8,}?)[.!?]?$`,
	],
	// "Sailings are cancelled until Friday, per Outer Ferries."
	[
		', per ',
		'^(?<content>\\p{Upper}[^“”"«»„\\n]{12,}?), (?<cue>per) (?<source>(?:the )?\\p{Upper}[^,.;:“”"\\n]{1,50}?)[.!?]?$',
	],
	// "In the words of Ruiz, the bridge is a door"
	['n the words of ', `${LEAD}[Ii]n the (?<cue>words) of ${SOURCE}[,:] ${CONTENT}`],
	// "The pathologist gave the cause of death as drowning"
	[
		' gave ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?<cue>gave) (?<content>(?:the|his|her|its|their) (?:cause|time|date|reason|number|figure|cost|toll|age|total)\\b[^,;“”"\\n]{0,40}? as [^,;“”"\\n]{3,60}?(?:, with [^;“”"\\n]{3,90}?)?)[.!?]?$`,
	],
	// "The company offered its “profound condolences”"
	...['ondolence', 'ympath', 'pologies'].map((noun): readonly [string, string] => [
		noun,
		`${LEAD}(?:In an? (?:[\\p{Lower}-]+ )?(?:statement|letter|message|post|tweet|note|e-?mail),? )?${SOURCE} (?:has |have |had )?(?:also |later )?(?<cue>offered|offers|extended|extends|sent|sends|conveyed|conveys) (?<content>(?:(?:its|his|her|their|our) )?["“‘]?(?:[\\p{Lower}-]+ ){0,2}[\\p{Lower}]{0,8}${noun}[\\p{Lower}]{0,4}["”’]?(?: (?:to|for) [^,;“”"\\n]{2,70}?)?)(?=[.!?]?$|[,;] | (?:and|but) \\p{Lower}+(?:ed|id)\\b)`,
	]),
	// "The minutes of the meeting record that nobody objected"
	...['record that ', 'records that ', 'recorded that '].map((needs): readonly [string, string] => [
		needs,
		`${LEAD}(?<source>(?:(?:The|An?|His|Her|Their|Its|One|the|an?|his|her|their|its|\\p{Upper}[\\p{Alpha}.-]+['’]s?) )?(?:[\\p{Alpha}’'-]+ ){0,3}?(?:[Mm]inutes|[Dd]iary|[Dd]iaries|[Ll]ogs?|[Ll]ogbook|[Ll]edgers?|[Nn]otes?|[Rr]egister|[Mm]emo|[Ff]iles?|[Tt]ranscript|[Pp]laque|[Ii]nscription|[Jj]ournal|[Cc]hronicles?)(?: (?:of|from|for|on|in|kept|written|made|taken|seen|by) [^,;:–—“”"«»\\n]{2,70}?)?) (?:also )?(?<cue>records?|recorded) that ${CONTENT}`,
	]),
	// "…; the opposition puts the figure at 40", "Insurers put it closer to $10m"
	[
		' put',
		`(?:^|; |, (?:while|but|and|though|although|whereas) )${SOURCE} (?:has |have |had )?(?<cue>puts?) (?<content>(?:it|the (?:[\\p{Lower}-]+ ){0,2}(?:figure|toll|number|cost|total|damage|loss(?:es)?|bill|value|price|death|share)(?: [^,;“”"\\n]{1,40}?)?) (?:at|closer to|nearer(?: to)?|as high as|as low as) [^,;“”"\\n]{1,40}?)(?=[.!?]?$|[,;] )`,
	],
	// "the hall, which, according to a second notice, is shut"
	[
		' according to ',
		', which, (?<cue>according to) (?<source>[^,;:–—“”"«»\\n]{2,70}), (?<content>[^,;“”"\\n]{4,120}?)(?=[.!?]?$|, )',
	],
	// "Ruiz, by his own account, learned to read at 31"
	[
		' own account, ',
		`${LEAD}(?:It(?: is|['’]s| was) where )?${SOURCE}, by (?:his|her|their|its) own (?<cue>account), ${CONTENT}`,
	],
	// "Ruiz let it be known that the bridge would reopen"
	[
		' it be known that ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:let|lets) it be (?<cue>known) that ${CONTENT}`,
	],
	// "Ruiz issued a statement saying the bridge would reopen"
	[
		'ing ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:issued|released|published|posted|put out|sent|sent out|circulated) an? (?:[\\p{Lower}-]+ ){0,2}(?:statement|letter|note|memo|e-?mail|message|release|tweet|post|notice) (?:(?:on|to|late on) [^,;:“”"«»\\n]{3,30}? )?(?<cue>saying|warning|claiming|insisting|arguing|stating|explaining)(?: that|:)? ${CONTENT}`,
	],
	// "Ruiz gave evidence that the bridge had moved", "Ruiz gave residents an assurance that …"
	[
		' that ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:also |later )?(?:given|gave|gives|offered|offers|issued|sought|took|takes|takes|held|holds|sounded) (?:(?:reporters|residents|staff|the \\p{Alpha}+|\\p{Upper}\\p{Alpha}+) )?(?:(?:an?|the|his|her|its|their|fresh|new|repeated|written) ){0,2}(?<cue>evidence|assurances?|undertakings?|guarantees?|alarm|view|alert|reassurances?) that ${CONTENT}`,
	],
	// "The council received assurances from Ruiz that the bridge would reopen"
	[
		' from ',
		`${LEAD}[^,;:“”"«»\\n]{2,60} (?:received|got|won|obtained|secured|sought|was given|were given|had|has had) (?:(?:an?|the|his|her|its|their|fresh|new|repeated|written) ){0,2}(?<cue>assurances?|undertakings?|guarantees?|reassurances?|promises?|confirmation|warnings?) from ${SOURCE} that ${CONTENT}`,
	],
	// "All Ruiz would say was that the bridge would reopen", "Ruiz declined to comment beyond saying the bridge …"
	['All ', `^All (?:that )?${SOURCE} (?:would|could|will|can) (?<cue>say) (?:was|is)(?: that)? ${CONTENT}`],
	[
		' beyond saying ',
		`${LEAD}${SOURCE} (?:also )?(?:declined|refused) to [^,;:“”"«»\\n]{2,40} beyond (?<cue>saying)(?: that)? ${CONTENT}`,
	],
	// "Ruiz's view is that the bridge will reopen"
	[
		' that ',
		// But "She told them that the council's view is that …" is hers.
		`${LEAD}(?![^'’\\n]{2,70} (?:said|says|told|tells|claimed|claims|insisted|insists) )${SOURCE}['’]s? (?:own |main |only )?(?<cue>view|position|argument|message|contention|opinion|answer|point) (?:is|was|remains|remained) that ${CONTENT}`,
	],
	// "It was announced by Ruiz on Monday that the bridge would reopen"
	[
		'It ',
		`^It (?:was|has been|is) (?:also |later )?(?<cue>announced|confirmed|claimed|reported|alleged|suggested|revealed|disclosed|agreed|ruled) (?:on \\p{Upper}\\p{Lower}+day )?by ${SOURCE}(?: on \\p{Upper}\\p{Lower}+day)? that ${CONTENT}`,
	],
	// "Ruiz was keen to stress that the bridge would reopen"
	[
		' to ',
		`${LEAD}${SOURCE} (?:is|are|was|were) (?:keen|quick|at pains|careful|eager|anxious) to (?<cue>stress|emphasi[sz]e|insist|say|add|note|point out|make clear) that ${CONTENT}`,
	],
	// "Ruiz is understood to have told ministers that the bridge would reopen"
	[
		' to have ',
		`${LEAD}${SOURCE} (?:is|are|was|were) (?:understood|believed|reported|thought|alleged) to have (?<cue>told|said|warned|claimed|written|argued|informed|assured)(?: [^,;:“”"«»\\n]{2,40}?)? that ${CONTENT}`,
	],
	// "Ruiz claims to have been told by the mayor that …": the claim, and not what the mayor told
	[
		'claim',
		`${LEAD}${SOURCE} (?:also )?(?<cue>claims|claimed) (?<content>to (?:have|be|know) [^\\n]{8,}?)[.!?]?$`,
	],
	// "Denise Marlow, 52, of Station Road, Ledbridge, denies fraud"
	[
		'den',
		`^(?<source>\\p{Upper}[^,;:“”"«»\\n]{2,40}),(?: \\d\\d,)? (?:of|from) [^;:“”"«»\\n]{2,60}, (?:has |have )?(?<cue>denies|denied|deny) (?<content>[^\\n]{4,}?)[.!?]?$`,
	],
	// "Whitlock, who had denied fraud, was convicted"
	[
		', who ',
		'^(?<source>\\p{Upper}[^,;:“”"«»\\n]{2,60}), who (?:has |had )?(?:always |also |consistently |repeatedly )?(?<cue>denie[sd]) (?<content>(?!it,|them,|this,)[^,;“”"\\n]{4,40}), (?=(?:was|is|were|are|has|had|have|will|faces|\\p{Lower}+ed)\\b)',
	],
	// "Ruiz paid tribute to “a man of rare candour”"
	[
		' tribute to ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:also |later )?(?:paid|pays) (?<cue>tribute) (?<content>to ["“][^"“”\\n]{4,200}["”])`,
	],
	// "In a tribute read by his sister, Ruiz was described as “a kind boy”"
	[
		'In a',
		`^In an? (?:[\\p{Lower}-]+ ){0,2}(?:tribute|statement|letter|message|eulogy|post|report|review|obituary|note|speech|article|e-?mail) (?:read|written|issued|released|published|posted|signed|given|delivered)(?: out)?(?: [^,;:“”"«»\\n]{2,40}?)? by (?<source>[^,;:“”"«»\\n]{2,60}), [^,;:“”"«»\\n]{2,60} (?:was|were|is|are) (?<cue>described|remembered|hailed) as (?<content>["“][^"“”\\n]{4,200}["”])`,
	],
	// "Ruiz has written to the minister to ask for a review"
	[
		' wr',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:also |now )?(?:written|wrote) to [^,;:“”"«»\\n]{2,60}? to (?<cue>ask|call|demand|request|urge) ${CONTENT}`,
	],
	// "The inquiry heard from Ruiz that the bridge had moved", "The inquiry was told by Ruiz that …"
	[
		' from ',
		`${LEAD}(?:[^,;:“”"«»\n]{2,50}) (?:has |have |had )?(?<cue>heard|learned|learnt) from ${TELLER} that ${CONTENT}`,
	],
	[
		' told by ',
		`${LEAD}(?:[^,;:“”"«»\n]{2,50}) (?:was|were|has been|have been|had been) (?:also |then |later )?(?<cue>told) by ${TELLER} that ${CONTENT}`,
	],
	// "What Ruiz said was that the bridge had moved"
	[
		'What ',
		`^(?:But |And )?[Ww]hat ${SOURCE} (?:has |had |actually |really |did )?(?<cue>said|says|say|told us|argued|argues|claimed|claims) (?:is|was) (?!not\\b|un\\p{Lower})(?:that )?${CONTENT}`,
	],
	// "Ruiz texted friends to say the bridge had moved"
	[
		' to say ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:texted|e-?mailed|messaged|wrote|written|phoned|telephoned|rang|called|tweeted)(?: to| in)?(?: [^,;:“”"«»\\n]{2,40}?)? to (?<cue>say)(?: that)? ${CONTENT}`,
	],
	[
		' slip ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:also |later )?(?:let|lets) (?:it )?(?<cue>slip) that ${CONTENT}`,
	],
	// "Ruiz left no doubt that the bridge had moved", "Ruiz made it clear that …"
	[' doubt that ', `${LEAD}${SOURCE} (?:has |have |had )?(?:left|leaves) no (?<cue>doubt) that ${CONTENT}`],
	[
		' clear that ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:also |again |later )?(?:made|makes) (?:it |quite |very |perfectly )*(?<cue>clear) that ${CONTENT}`,
	],
	[
		' clear ',
		`${LEAD}${SOURCE} (?:has |have |had )?(?:also |again |later )?(?:made|makes) (?<cue>clear) (?=(?:he|she|it|they|the|there|his|her|its|their) )${CONTENT}`,
	],
	// "The message from Ruiz was clear: nobody should go near the bridge"
	[
		MESSAGE,
		`${LEAD}(?:The |Their |His |Her )?[Mm]essage (?:from|of) ${SOURCE} (?<cue>is|was) (?:\\p{Lower}+ ){0,2}(?:clear|simple|blunt|plain|stark|that)(?:: | is that )?${CONTENT}`,
	],
].map(([needs, form]) => ({
	word: new RegExp(`^(?:${needs === MESSAGE ? 'message' : CUE.exec(form!)![1]!.replace(REST, '')})$`),
	needs: needs!,
	isFirst: form!.startsWith(`^${needs}`),
	more: MORE.get(needs!) ?? null,
	form: new RegExp(form!, 'du'),
}));

/** The first words of all cues. */
const CUES = new RegExp(IDIOMS.map(({ word }) => word.source).join('|'));

/** Whether the cue of an idiom may begin with a word: of most words none does. */
export const isIdiomatic = ({ lower }: KnownWord): boolean => CUES.test(lower);

/** The idioms whose cue may begin with an idiomatic word, by their places in the list, in order. */
const idiomsOf = askedOnce(({ lower }): readonly number[] =>
	IDIOMS.flatMap(({ word }, i) => (word.test(lower) ? [i] : [])),
);

/**
 * Statements that are reported by an idiom.
 * @param quoteOf index of the quotation that holds each word, or -1
 * @param places where words stand that are idiomatic, in text order
 */
export function attributeIdioms(words: Words, quoteOf: Int32Array, places: readonly number[]): Attribution[] {
	const { text, start, end, sentence, sentences } = words;
	const attributions: Attribution[] = [];
	for (let k = 0, next: number; k < places.length; k = next) {
		next = pastSentence(words, places, k);
		const s = sentence[places[k]!]!;
		const first = sentences[s]!;
		const from = start[first]!;
		const to = end[sentences[s + 1]! - 1]!;
		if (to - from > LONGEST || quoteOf[first] !== -1) continue;
		const attribution = byIdiom(idiomsAt(words, places, k, next), text.slice(from, to), from);
		if (attribution !== null) attributions.push(attribution);
	}
	return attributions;
}

/** The idioms that the words at the places `[k, past)` may have, in order. */
function idiomsAt(words: Words, places: readonly number[], k: number, past: number): readonly number[] {
	let idioms = NONE;
	for (let p = k; p < past; p++) {
		const more = idiomsOf(words.known[words.number[places[p]!]!]!);
		if (idioms === NONE) idioms = more;
		else if (idioms !== more) idioms = merged(idioms, more);
	}
	return idioms;
}

const NONE: readonly number[] = [];

/** The numbers of two ordered lists, in order, each once. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
	const all: number[] = [];
	for (let i = 0, k = 0; i < some.length || k < others.length; ) {
		const next = Math.min(some[i] ?? Infinity, others[k] ?? Infinity);
		all.push(next);
		if (some[i] === next) i++;
		if (others[k] === next) k++;
	}
	return all;
}

/** "from a dealer who | claimed": a clause of somebody within the sentence. */
const RELATIVE = / (?:who|which|that|where|when)$/;

/** The statement of the first of some idioms that a sentence has, which begins at `from`. */
function byIdiom(idioms: readonly number[], sentence: string, from: number): Attribution | null {
	for (const idiom of idioms) {
		const { needs, isFirst, more, form } = IDIOMS[idiom]!;
		if (
			!(isFirst ? sentence.startsWith(needs) : sentence.includes(needs)) ||
			(more !== null && !more.test(sentence))
		)
			continue;
		const match = form.exec(sentence);
		if (match === null || RELATIVE.test(match.groups!.source!)) continue;
		const { source, cue, content } = match.indices!.groups!;
		return {
			content: [within(from, content!)],
			cue: within(from, cue!),
			source: within(from, source!),
			report: 'speech',
			confidence: 0.8,
			found: 'near',
		};
	}
	return null;
}

const within = (from: number, [start, end]: [number, number]): Span => [from + start, from + end];
