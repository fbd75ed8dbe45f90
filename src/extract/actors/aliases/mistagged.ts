import { tagIndex } from '../../tagging/tagset.js';
import { isTitleWord } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, type Words } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';

const ADVERB = tagIndex('RB');
const BASE = tagIndex('VB');
const PRESENT = tagIndex('VBP');

/** Words that do not end as adverbs do, and may stand where one stands. */
const ADVERBS = list(
	`not n't n’t so too very then now still also just only even ever never here there once twice again away back down up out off over on in
	home soon later earlier today yesterday tomorrow tonight almost already always often perhaps maybe instead else however meanwhile rather
	quite well yet far long more most less least much about around early late ago abroad ahead aside together apart afterward afterwards
	before after since elsewhere everywhere somewhere nowhere indeed though thus hence otherwise overnight upstairs downstairs nevertheless
	nonetheless therefore sometimes half as like enough inside outside next first second third last nearby behind above below alone whole
	fast hard straight right left please anyway forever forward forwards backward backwards likewise moreover furthermore besides all any
	some both no online part pretty ex former by through across along onward onwards what when where why how who whom whose which that`,
);
/** Nouns for people that are verbs too. */
const DOING = list(
	`captain coach referee umpire head chair host nurse judge guard pilot guide star boss partner father mother parent mentor tutor author
	sponsor doctor butcher barber tailor engineer pioneer volunteer champion anchor model lead police rival usher cook witness suspect guess
	support bully rebel lobby broker spy scout recruit convict exile contact ally master marshal soldier shepherd porter steward groom
	squire crook ghost ferry counsel delegate associate intern graduate advocate mate skipper chauffeur caddie caddy jockey people man chief
	guest fellow pal second sub miss`,
);

/** What is asked of words whose tags may be wrong. */
const { bit: IS, is } = wordSigns({
	adverb: ({ lower }) => lower.endsWith('ly') || ADVERBS.has(lower),
	human: ({ lower }) => isHuman(lower),
	/** What no verb ends in, or what is known to be somebody. */
	somebody: ({ lower }) => isTitleWord(lower) || /(?:ist|ian|person|woman|keeper|ologer)$/.test(lower),
	doing: ({ lower }) => DOING.has(lower.replace(/^co-/, '')),
	/** After these no verb follows that has no subject of its own: "off the shin of Rovers | captain". */
	governing:
		/^(?:of|from|by|with|for|off|at|against|between|under|over|behind|beside|alongside|near|via|past|when|while|if|because|although|though|whether)$/,
	/** Before a noun for somebody these are no verbs: "head coach". */
	modifying: /^(?:head|lead|star|guest|fellow|stand-in)$/,
	chief: /^chief$/,
	officer: /^officer$/,
});

/** Whether what is tagged as an adverb is one: no tagger knows every noun, "the bank's | compliance | head". */
export const isAdverb = (words: Words, i: number): boolean => is(words, i, IS.adverb);

/** The forms of a verb that a noun may be taken for. */
const isDoing = (tag: number): boolean => tag === BASE || tag === PRESENT;

/**
 * Whether the word right before a name is somebody though it is tagged as a verb: one that is no verb, "meteorologist Ana
 * Ruiz", or one where none may stand, "when | referee Ana Ruiz", "of Rovers | captain Ana Ruiz".
 */
export function isSomebodyTaggedAsVerb(words: Words, tags: Uint8Array, i: number): boolean {
	if (!isDoing(tags[i]!) || !is(words, i, IS.somebody)) return false;
	if (!is(words, i, IS.doing) || is(words, i - 1, IS.governing)) return true;
	return isCapital(words, i - 1) && is(words, i - 2, IS.governing);
}

/** Whether a word before a noun for somebody tells what that is, whatever its tag: "chief | hardware | officer", "head | coach". */
export const isWithinOffice = (words: Words, tags: Uint8Array, i: number): boolean =>
	tags[i] === ADVERB
		? !isAdverb(words, i)
		: isDoing(tags[i]!) &&
			((is(words, i, IS.modifying) && is(words, i + 1, IS.human)) ||
				(is(words, i - 1, IS.chief) && is(words, i + 1, IS.officer)));
