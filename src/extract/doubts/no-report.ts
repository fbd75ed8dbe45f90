import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isInHeadline } from '../text/characters.js';
import { ending } from '../text/ending.js';
import { askedOnce } from '../text/known-word.js';
import { knownIn } from '../text/vocabulary.js';
import { REPORTER } from './plain-deeds.js';

/** Tells whether nothing was said, of an attribution with this cue. */
type Check = (text: string, cue: Span, attribution: Attribution) => boolean;

const PASSIVE = ending(/\b(?:was|were|been|being|is|are) (?:\p{Lower}+(?:ly)? )?$/u);

/** "The plan has already been called everything": whoever is called something calls nobody so. */
const isCalled: Check = (text, cue, { source, content }) => {
	if (!source || source[1] > cue[0] || content[0]![0] < cue[1]) return false;
	// "In a letter written by his sister, he was described as “kind”"
	if (text.startsWith(' by ', source[0] - 4)) return false;
	const end = content.at(-1)![1];
	return (
		PASSIVE.test(text.slice(Math.max(source[1], cue[0] - 24), cue[0])) &&
		!/^[^.!?\n]{0,40}\bby /.test(text.slice(end, end + 44)) &&
		!/\bby /.test(text.slice(cue[1], end))
	);
};

/** "call her the Duchess": a name by which somebody goes. */
const NAME_GIVEN = /^(?:him|her|it|them|me|us) (?:the |“the |‘the )?(?:\p{Upper}[\p{Alpha}’'-]+ ?){1,3}$/u;
const isName: Check = (text, _cue, { content }) => NAME_GIVEN.test(text.slice(...content[0]!));

/** "who asked us not to print his name", "who asked to be called only Amina" */
const UNNAMED =
	/^to be (?:called|named|identified|known|quoted) (?:only |just |simply )?(?:as |by )?(?:(?:his|her|their) (?:first |last |given )?name|\p{Upper})|\bnot to (?:be (?:named|identified|quoted|photographed)|(?:print|use|publish|give|reveal|disclose) (?:his|her|their|its) (?:\p{Alpha}+ )?names?|name (?:him|her|them))\b/u;
const isUnnamed: Check = (text, _cue, { content }) => {
	const [start, end] = content[0]!;
	return end - start < 60 && UNNAMED.test(text.slice(start, end));
};

/** "talked him out of it", "talked like a coach", "talking points" */
const isTalkedInto: Check = (text, cue) =>
	/^ (?:(?:\p{Alpha}+ ){1,3}(?:out of|into)|like|as if|as though|points)\b/u.test(
		text.slice(cue[1], cue[1] + 40),
	);

/** "One could tell they were lost": what one sees. */
const isSeen: Check = (text, cue, { content }) =>
	content[0]![0] - cue[1] === 1 &&
	/\b(?:could|can) (?:always |easily |already )?$/.test(text.slice(Math.max(0, cue[0] - 16), cue[0])) &&
	!/^(?:you|him|her|them|me|us|\p{Upper}|the \p{Lower}+ (?:that|how)\b)/u.test(text.slice(...content[0]!));

/** "residents | told | for nine weeks that it was clean": who heard it, and for how long. */
const isToldFor: Check = (text, cue, { source }) =>
	source !== null &&
	source[1] === cue[0] - 1 &&
	/^ (?:for|over) (?:\p{Alpha}+ ){1,3}(?:years|months|weeks|days|decades) that /u.test(
		text.slice(cue[1], cue[1] + 48),
	);

/** "a bone | said | to be that of a saint": what something is taken for, by nobody who is named. */
const isHeld: Check = (text, cue, { source, content }) =>
	source !== null &&
	cue[0] - source[1] === 1 &&
	content[0]![0] > cue[1] &&
	/^ to (?:be|have) /.test(text.slice(cue[1], cue[1] + 9)) &&
	!/^(?:I|he|she|they|we|you|who|it)$/i.test(text.slice(...source));

/** "pointed me back to the plan": where somebody is sent who asks. */
const isSentBack: Check = (text, cue) =>
	/^ (?:me|us|him|her|them|reporters) (?:back )?to(?:wards)? /.test(text.slice(cue[1], cue[1] + 32));

/** "apologised on Wednesday after metal was found", "after comparing it to a zoo": when it was. */
const isSorryThen: Check = (text, cue, { content }) =>
	content[0]![0] > cue[1] &&
	/^ (?:[^,.;:“”"\n]{1,24} )?(?:after|when|as)(?: \p{Lower}+ing)? $/u.test(
		text.slice(cue[1], content[0]![0]),
	);

/** "explaining the difference between the two": what is told is not told here. */
const isTopic: Check = (text, _cue, { content }) => text.startsWith('the difference', content[0]![0]);

/** "hard-pressed to explain why": it was not. */
const UNTOLD =
	/\b(?:no mood|unwilling|reluctant|refused|declined|refusing|hard[- ]pressed|struggled|unable|failed) to $/;
const isUntold: Check = (text, cue) => UNTOLD.test(text.slice(Math.max(0, cue[0] - 20), cue[0]));

/** "Oyster trial: accused diver gives evidence" */
const isAccused: Check = (text, cue, { source }) =>
	// "Minister accused of lying": whoever is accused accuses nobody.
	(text.startsWith(' of ', cue[1]) &&
		!/\b(?:who|whom|which|that) [^,.;]{0,40}$/.test(text.slice(Math.max(0, cue[0] - 60), cue[0]))) ||
	(source !== null &&
		source[1] <= cue[0] &&
		cue[0] - source[0] < 60 &&
		isInHeadline(text, cue[1]) &&
		text.slice(source[0], cue[0]).includes(':'));

/** "has sought a report within three days": what somebody seeks to have, and no words. */
const isSought: Check = (text, cue, { content }) =>
	/^ (?:an?|the|his|her|their|its|more|further) /.test(text.slice(cue[1], cue[1] + 9)) &&
	!/["“”«»„]| that /.test(text.slice(...content[0]!));

/** "wrote a book called “Roofs”": a work, and no words of it. */
const WORK =
	/^(?:an?|the|his|her|their|its|two|three|several) (?:[\p{Alpha}-]+ ){1,4}?(?:called|titled|entitled|named) ["“'‘«]/u;
/** "wrote the standard history “Oak and Ash”" */
const ENTITLED =
	/^(?:an?|the|his|her|their|its) (?:[\p{Lower}-]+ ){0,3}(?:history|book|novel|memoir|study|biography|essay|song|poem|play|hymn|opera|musical|handbook|textbook) ["“«‘]\p{Upper}/u;
const isWork: Check = (text, _cue, { content }) => {
	const words = text.slice(...content[0]!);
	return WORK.test(words) || ENTITLED.test(words);
};

/** "sang “Over the Roof”": a title, whose words have capitals. */
const TITLE = /^["“'‘«]\p{Upper}\S*(?: (?:\p{Upper}\S*|of|the|and|in|a|to|for|on))+["”'’»]/u;
const isSong: Check = (text, _cue, { content }) => TITLE.test(text.slice(...content[0]!));

/** "more than the office had predicted": what was predicted is another thing. */
const COMPARED =
	/\b(?:more|less|fewer|later|earlier|sooner|higher|lower|worse|better|longer|faster|slower|larger|smaller|greater|shorter|warmer|colder|stronger|weaker) than $/;
const isCompared: Check = (text, cue, { source, content }) =>
	source !== null &&
	source[1] <= cue[0] &&
	content[0]![0] < source[0] &&
	COMPARED.test(text.slice(Math.max(0, source[0] - 16), source[0]));

/** "is expecting a baby", "expects twins": nobody's view. */
const OFFSPRING =
	/^(?:(?:an?|the|his|her|their|another|its) )?(?:(?:first|second|third|fourth|fifth|new) )?(?:baby|babies|child|twins|triplets|son|daughter|grandchild|sibling)\b/;
const isBirth: Check = (text, _cue, { content }) => OFFSPRING.test(text.slice(...content[0]!));

/** "praised | Ida Moll, | saying she had saved it": whom, before what was said. */
const WHOM =
	/^(?:(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? )?\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2}|him|her|them)$/u;
const isNamedBefore: Check = (text, cue, { content }) => {
	const [start, end] = content[0]!;
	return (
		content.length === 1 &&
		start - cue[1] === 1 &&
		/^,? (?:saying|calling|describing|telling|arguing|claiming|adding|noting|insisting) /.test(
			text.slice(end, end + 14),
		) &&
		WHOM.test(text.slice(start, end))
	);
};

/** "Our correspondent gathered that": what the paper itself has found. */
const isOwnFinding: Check = (text, _cue, { source }) =>
	source !== null && /^(?:our|this) (?:correspondents?|reporters?|newspaper)\b/i.test(text.slice(...source));

/** "Poor lighting blamed for crash": in the passive, though a headline leaves out the verb. Whoever blames has an object. */
const isJudged: Check = (text, cue, { source, content }) =>
	/^ (?:for|over) /.test(text.slice(cue[1], cue[1] + 6)) &&
	source !== null &&
	source[1] <= cue[0] &&
	content[0]![0] > cue[1] &&
	isInHeadline(text, cue[1]) &&
	!/\b(?:who|whom|which|that|what)\b/.test(text.slice(Math.max(0, source[0] - 40), cue[0]));

/** "one of the most wanted men" */
const isMost: Check = (text, cue) => text.startsWith(' most ', cue[0] - 6);

/** "The week saw a strike", "A view shows the castle": what happened then, and what a picture is of. */
const EVENT =
	/^(?:the|this|that|last|an?) (?:\p{Alpha}+ )?(?:week|month|year|day|season|decade|century|morning|evening|night|weekend|summer|winter|event|ceremony|match|game|meeting|view|image|photo|photograph|picture)\b/iu;
const isEvent: Check = (text, cue, { source, content }) =>
	// "showed off the car"
	text.startsWith(' off ', cue[1]) ||
	(source !== null &&
		source[1] <= cue[0] &&
		!/^(?:that|how|what|why|where) /.test(text.slice(...content[0]!)) &&
		EVENT.test(text.slice(...source)));

/** "us a letter in which the firm asked for more", "a plan in which all were worried": what is held up to be seen. */
const HELD_UP =
	/^(?:(?:me|us|him|her|them|reporters|(?:the )?\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,3}) )?(?:an?|the|his|her|their|its|some|two|three) (?:[\p{Lower}-]+ ){1,4}?(?:(?:in|on|at|for|from|with) which|who|whose|where)\b/u;

const isShown: Check = (text, cue, { source, content }) =>
	source !== null &&
	content[0]![0] - cue[1] === 1 &&
	HELD_UP.test(text.slice(...content[0]!)) &&
	!REPORTER.test(text.slice(...source));

/** "a number of noted people" */
const isNotable: Check = (text, cue, { source }) =>
	source !== null &&
	source[1] === cue[0] - 1 &&
	/(?:^| )(?:of|an?|some|many|several|most|other|two|three)$/i.test(text.slice(...source));

/** "“Enough!”, the hall | went | quiet": what became of somebody, or where they went. */
const isBecoming: Check = (text, cue) =>
	/^ (?:quiet|silent|wild|mad|crazy|still|dark|home|back|away|out|viral|to|into)\b/.test(
		text.slice(cue[1], cue[1] + 8),
	);

/** "showed this website | a photograph of a log": what somebody is let see. */
const SEEN_BY =
	/^ (?:me|us|him|her|them|reporters|this \p{Lower}+|the (?:\p{Lower}+|\p{Upper}[\p{Alpha}]+)) $/u;
const PICTURE =
	/^(?:an?|the|his|her|their|some|two|three) (?:[\p{Lower}-]+ ){0,2}?(?:photographs?|photos?|pictures?|videos?|screenshots?|copy|copies|letters?|receipts?|e-?mails?|text messages?|maps?|documents?)\b/u;
const isShownTo: Check = (text, cue, { content }) =>
	SEEN_BY.test(text.slice(cue[1], content[0]![0])) && PICTURE.test(text.slice(...content[0]!));

/** What is asked of each verb. */
const CHECKS = new Map<string, readonly Check[]>();
const add = (check: Check, verbs: string) => {
	for (const verb of verbs.split(' ')) CHECKS.set(verb, [...(CHECKS.get(verb) ?? []), check]);
};
add((text, cue) => text.startsWith(' over ', cue[1]), 'claim');
add((text, cue) => text.startsWith(' off', cue[1]), 'struck');
add(isAccused, 'accused');
add((text, cue) => /^ (?:not )?guilty\b/.test(text.slice(cue[1], cue[1] + 12)), 'found');
add(isUntold, 'discuss explain explains explained explaining describes describing discussed discussing');
add(isCalled, 'call calls called described dubbed branded labelled labeled nicknamed hailed billed touted');
for (const check of [isJudged, isNamedBefore])
	add(check, 'blamed praised criticised criticized condemned hailed slammed lauded thanked');
// "trade blame over the dam", "shifts blame on to others": a noun, for a verb has an object.
add((text, cue) => /^ (?:over|for|on|onto|as|after|amid)\b/.test(text.slice(cue[1], cue[1] + 7)), 'blame');
add(isBecoming, 'went goes fell falls');
add(isMost, 'wanted');
add(isNotable, 'noted');
add(isEvent, 'saw sees seen show shows showed showing');
add(isShown, 'show shows showed');
add(isShownTo, 'show shows showed');
add(isName, 'call calls called');
add(isOwnFinding, 'gathered gathers learnt learned observed observes noticed discovered');
add(isUnnamed, 'ask asks asked asking agreed');
add(isBirth, 'expect expects expected expecting');
add(isWork, 'write writes wrote written published');
add(isSong, 'sing sings sang sung plays played performed');
add(isSought, 'seek seeks seeking sought');
add(isTalkedInto, 'talk talks talked talking');
add(isSeen, 'tell tells told');
add(isToldFor, 'tell tells told');
add(isHeld, 'understood reported alleged rumoured rumored reputed supposed said thought believed');
add(isSentBack, 'point points pointed');
add(isSorryThen, 'apologised apologized apologises apologizes');
add(
	isCompared,
	'said thought believed predicted predicts expected expects forecast forecasts promised estimated projected claimed feared planned',
);
add(isTopic, 'explain explains explained explaining describes describing discussed discussing');

const NONE: readonly Check[] = [];
const checksOf = askedOnce(({ form }): readonly Check[] => CHECKS.get(form) ?? NONE);

/** Whether a cue is none where it stands: "has been called", "struck off", "asked us not to print his name". */
export function isNoReport(text: string, attribution: Attribution): boolean {
	const { cue } = attribution;
	if (!cue) return false;
	return checksOf(knownIn(text, cue[0], cue[1])).some((check) => check(text, cue, attribution));
}

const GESTURES = new Set(
	`laughs laughed smiles smiled shrugs shrugged sighs sighed nods nodded grins grinned grimaces grimaced`.split(
		' ',
	),
);
/** What opens a sentence about somebody to whom a question was put. */
export const QUESTIONED: ReadonlySet<string> = new Set(['Asked', 'Pressed', 'Questioned', 'Quizzed']);
const gestureOf = askedOnce(({ form }): 'questioned' | 'gesture' | null =>
	QUESTIONED.has(form) ? 'questioned' : GESTURES.has(form) ? 'gesture' : null,
);

/** "When that was put to him, he laughed.", "Questioned by Mr Rook about a fence": who speaks next, but no words yet. */
export function isGesture(text: string, { cue, content }: Attribution): boolean {
	if (!cue) return false;
	const gesture = gestureOf(knownIn(text, cue[0], cue[1]));
	if (gesture === 'questioned') return text.startsWith('about ', content[0]![0]);
	return gesture === 'gesture' && !/["“”‘’«»„']/.test(text.slice(...content[0]!));
}
