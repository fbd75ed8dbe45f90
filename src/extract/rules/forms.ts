import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { lowerAt, type Words, wordFrom } from '../text/words.js';
import { quotedAround } from './content.js';
import {
	type Context,
	near,
	type Phrase,
	phraseAfter,
	phraseBefore,
	sameParagraph,
	sentenceEnd,
	skipComma,
	tidy,
} from './phrases.js';

export const SHOWING = new Set(
	'show shows showed shown find finds found conclude concludes concluded held ruled indicate indicates'.split(
		' ',
	),
);
const PAPERS =
	/\b(?:documents?|reports?|study|studies|figures|records|data|survey|poll|minutes|e-?mails?|letters?|files|papers?|results|analysis|review|audit|inquiry|investigation|statistics|filings?|memos?|court|tribunal|judges?|justice|jury|panel|bench|arbitrator|magistrates?)\b/i;

/** Whose hearing stands for what was said there: "The court heard that …". */
const HEARERS =
	/\b(?:court|jury|inquest|tribunal|hearing|inquiry|panel|trial|bench|assizes|sessions|magistrates|jurors|commission|council|councillors|committee|meeting|parliament|senate|assembly|conference|MPs|delegates|villagers)$/i;

/** "Preston Crown Court heard Dolny had …" */
export function byHearing(context: Context, cue: number): Attribution | null {
	const { words } = context;
	const subject = phraseBefore(context, cue);
	if (!subject || !HEARERS.test(words.text.slice(...subject.span))) return null;
	const next = lowerAt(words, cue + 1);
	if (
		!sameParagraph(words, cue + 1, cue) ||
		(/^(?:the|a|an|from|of|about|evidence|his|her)$/.test(next) && !hasVerb(words, cue))
	)
		return null;
	const from = next === 'that' || next === 'how' ? cue + 2 : cue + 1;
	const end = sentenceEnd(context, from);
	return near(
		words,
		[[words.start[from]!, words.end[end]!]],
		[words.start[cue]!, words.end[cue]!],
		subject.span,
		0.6,
	);
}

/** "Leaked documents show that …": papers speak by such verbs. */
export function byShowing(context: Context, cue: number): Attribution | null {
	const { words } = context;
	if (!sameParagraph(words, cue + 1, cue) || lowerAt(words, cue + 1) !== 'that') return null;
	const subject = phraseBefore(context, cue);
	if (!subject || !PAPERS.test(words.text.slice(...subject.span))) return null;
	const end = sentenceEnd(context, cue + 2);
	if (end < cue + 4) return null;
	return near(
		words,
		[[words.start[cue + 2]!, words.end[end]!]],
		[words.start[cue]!, words.end[cue]!],
		subject.span,
		0.65,
	);
}

/** Whether a verb of a clause stands within a few words. */
function hasVerb(words: Words, from: number): boolean {
	for (
		let i = from + 2;
		i < Math.min(words.count, from + 9) && words.sentence[i] === words.sentence[from];
		i++
	)
		if (/^(?:had|was|were|would|could|has|have|is|did)$/.test(lowerAt(words, i))) return true;
	return false;
}

/** A paper and how it came into the world, and who made it, up to the sentence's end. */
const MADE_SO =
	/ (?:carried(?: out)?|conducted|published|compiled|released|produced|drawn up|prepared|issued|written)$/;
const BY_WHOM = /^ [^,.;:“”"«»\n]{0,60}?\bby [^,.;:“”"«»\n]{3,80}(?=[.,](?:\s|$))/u;
const LONGEST_MAKER = 150;

/** "According to police, …" · "…, according to police". */
export function byAccording(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	if (cue + 1 >= words.count || lowerAt(words, cue + 1) !== 'to') return null;
	const phrase = phraseAfter(context, cue + 2);
	if (!phrase) return null;
	const next = phrase.last + 1;
	const starts = cue === 0 || words.sentence[cue - 1] !== words.sentence[cue];
	let content: Span[] | null = null;
	if (starts) {
		const from = skipComma(words, next, 1);
		const end = sentenceEnd(context, from);
		if (sameParagraph(words, from, cue) && end >= from) content = [[words.start[from]!, words.end[end]!]];
	} else {
		const before = skipComma(words, cue - 1, -1);
		if (quoteOf[before] !== undefined && quoteOf[before] !== -1 && sameParagraph(words, before, cue))
			content = quotedAround(context, quoteOf[before]!, phrase.last);
		else {
			const first = words.sentences[words.sentence[cue]!]!;
			if (before >= first) content = [[words.start[first]!, words.end[before]!]];
		}
	}
	if (!content) return null;
	const [from, to] = phrase.span;
	// "according to a survey carried out | in May by engineers in Lund"
	const rest = starts ? null : BY_WHOM.exec(words.text.slice(to, to + LONGEST_MAKER));
	const isMade = rest !== null && MADE_SO.test(words.text.slice(from, to));
	return near(
		words,
		content,
		[words.start[cue]!, words.end[cue + 1]!],
		isMade ? [from, to + rest[0].length] : phrase.span,
		0.85,
	);
}

/** "Per the lawsuit, executives knew of the mould." */
export function byPer(context: Context, cue: number): Attribution | null {
	const { words } = context;
	if (
		!/^(?:the|an?|his|her|its|their|\p{Upper}.*)$/u.test(
			words.text.slice(words.start[cue + 1], words.end[cue + 1]),
		)
	)
		return null;
	const phrase = phraseAfter(context, cue + 1);
	if (!phrase || lowerAt(words, phrase.last + 1) !== ',' || !sameParagraph(words, phrase.last + 2, cue))
		return null;
	const end = sentenceEnd(context, phrase.last + 2);
	if (end < phrase.last + 5) return null;
	return near(
		words,
		[[words.start[phrase.last + 2]!, words.end[end]!]],
		[words.start[cue]!, words.end[cue]!],
		phrase.span,
		0.75,
	);
}

/** "appealed for calm", "called for an inquiry", "appealed to both sides to show restraint". */
export const APPEALING = /^(?:appeal|call|plead|beg|pray|campaign|press)(?:s|ed|ged|ing)?$|^(?:pled|begs)$/;
/** Verbs that judge what stands after them: "blamed a shortage of drivers". */
export const JUDGING =
	/^(?:blam|accus|condemn|denounc|criticis|criticiz|prais|welcom|den(?:y|ies|ied)$|reject|disput|reveal|demand)(?:e|es|ed|s|ing)?$/;

/** What somebody appeals for or judges, up to the sentence's end. */
export function byObject(context: Context, cue: number, subject: Phrase | null): Attribution | null {
	const { words, quoteOf } = context;
	let from = cue + 1;
	// "appealed on Sunday for a corridor"
	const isDated =
		lowerAt(words, from) === 'on' &&
		/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerAt(words, from + 1));
	if (isDated || /^(?:today|yesterday|again|repeatedly)$/.test(lowerAt(words, from))) from += isDated ? 2 : 1;
	if (!subject || !sameParagraph(words, from + 1, cue) || quoteOf[from] !== -1) return null;
	const isAppeal = APPEALING.test(lowerAt(words, cue));
	const next = lowerAt(words, from);
	if (
		isAppeal
			? !isAppealed(words, from)
			: !/^(?:the|an?|his|her|its|their|any|all|what|\p{Lower}{4,})$/u.test(next)
	)
		return null;
	const end = sentenceEnd(context, from);
	if (end <= from) return null;
	return near(
		words,
		[[words.start[from]!, words.end[end]!]],
		[words.start[cue]!, words.end[cue]!],
		subject.span,
		0.55,
	);
}

function isAppealed(words: Words, from: number): boolean {
	const next = lowerAt(words, from);
	if (next === 'for') return true;
	if (next !== 'to' && next !== 'on') return false;
	for (
		let i = from + 1;
		i < Math.min(words.count - 1, from + 9) && words.sentence[i] === words.sentence[from];
		i++
	)
		if (lowerAt(words, i) === 'to' && /^\p{Lower}{2,}$/u.test(lowerAt(words, i + 1))) return true;
	return false;
}

/** "The authority has put the number of displaced persons at 84,000". */
export function byFigure(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	if (!/^(?:the|his|her|its|their)$/.test(lowerAt(words, cue + 1))) return null;
	for (let i = words.sentences[words.sentence[cue]!]!; i < cue; i++)
		if (lowerAt(words, i) === ';' || lowerAt(words, i) === 'who') return null;
	for (
		let i = cue + 3;
		i < Math.min(words.count - 1, cue + 14) && words.sentence[i] === words.sentence[cue];
		i++
	) {
		if (quoteOf[i] !== -1) return null;
		if (lowerAt(words, i) !== 'at') continue;
		const rest = words.text.slice(words.start[i + 1], words.start[i + 1]! + 30);
		if (
			!/^(?:(?:about|around|more than|less than|nearly|almost|over|under|some|between|up to|at least) )?(?:\p{Sc}|\p{Upper}{1,3})?\d|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|a (?:third|quarter|half|fifth))\b/u.test(
				rest,
			)
		)
			return null;
		const subject = phraseBefore(context, cue);
		if (!subject) return null;
		return near(
			words,
			[[words.start[cue + 1]!, words.end[figureEnd(context, i)]!]],
			[words.start[cue]!, words.end[cue]!],
			subject.span,
			0.7,
		);
	}
	return null;
}

/** Where a figure ends that begins after word `at`: before a comma or another clause. */
function figureEnd(context: Context, at: number): number {
	const { words } = context;
	const last = sentenceEnd(context, at);
	for (let i = at + 2; i <= last; i++)
		if (/^(?:[,;:]|and|but|although|though|while)$/.test(lowerAt(words, i))) return i - 1;
	return last;
}

/** "has been branded “a tax on getting home” by residents": what is called so, and by whom. */
export function byPassive(context: Context, cue: number): Attribution | null {
	const { words, quoteOf, quotations } = context;
	let from = cue + 1;
	if (!sameParagraph(words, from, cue)) return null;
	const named = lowerAt(words, from) === 'by' ? phraseAfter(context, from + 1) : null;
	if (named !== null) {
		// "was described by Ana Ruiz as “a disgrace”"
		const at = named.last + 2;
		const of = quoteOf[at] ?? -1;
		return lowerAt(words, at - 1) === 'as' && of !== -1 && isPassive(words, cue)
			? passive(context, cue, quotations[of]!.parts, named)
			: null;
	}
	const isNamedAs = lowerAt(words, from) === 'as';
	if (isNamedAs) from++;
	while (/^(?:an?|the)$/.test(lowerAt(words, from)) && quoteOf[from] === -1) from++;
	const q = quoteOf[from] ?? -1;
	if (q === -1 || quotations[q]!.parts.length > 1) return null;
	// "Shares in Brandreth, | tipped as a “safe haven” by one magazine, | fell"
	if (!isPassive(words, cue) && !(isNamedAs && lowerAt(words, cue - 1) === ',')) return null;
	const [start, end] = quotations[q]!.parts[0]!;
	const by = wordFrom(words, end);
	const past = lowerAt(words, by) === ',' ? by + 1 : by;
	if (lowerAt(words, past) !== 'by' || !sameParagraph(words, past + 1, cue)) return null;
	const agent = phraseAfter(context, past + 1);
	return agent && passive(context, cue, [[start, end]], agent);
}

const passive = ({ words }: Context, cue: number, content: readonly Span[], agent: Phrase): Attribution => ({
	content: tidy(words.text, [...content]),
	cue: [words.start[cue]!, words.end[cue]!],
	source: agent.span,
	report: 'speech',
	confidence: 0.8,
	found: 'near',
});

/** Whether a verb is passive: "was", "has been" or "being" before it. */
function isPassive(words: Words, cue: number): boolean {
	for (let i = cue - 1; i >= 0 && cue - i < 4 && words.sentence[i] === words.sentence[cue]; i--) {
		const word = lowerAt(words, i);
		if (/^(?:was|were|is|are|been|being|be|got)$/.test(word)) return true;
		if (!/^(?:not|also|later|widely|even|once|immediately|\p{Lower}+ly)$/u.test(word)) return false;
	}
	return false;
}
/** Ways to make oneself heard that report only with words in marks beside them: "supporters chanted “No more”". */
export const CRYING =
	/^(?:chant|jeer|interject|bellow|roar|chorus|heckl|hoot|growl|groan|grumbl|gasp|sob|wail|stammer|hiss|holler|drawl|sneer|snarl|intone|deadpan|enthus|blurt)(?:e?[sd]|ned)?$/;
