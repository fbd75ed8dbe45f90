import { tagIndex } from '../../tagging/tagset.js';
import { DEMONYM, PLACES } from '../../text/lexicon.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, lowerAt, type Words, wordAt } from '../../text/words.js';
import type { Gender } from '../../who/forms.js';
import { genderOf } from '../../who/gender.js';
import { genderOfNoun } from '../../who/noun-gender.js';
import { KIN } from '../roles/offices.js';
import { isNamedWith } from '../roles/roles.js';
import type { Cluster } from '../terms/cluster.js';
import type { Definite } from './definite.js';

const MANY = tagIndex('NNS');
const NAME = tagIndex('NNP');

/** What is asked of the words of a phrase before it is taken for what a text calls somebody. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	female: ({ lower }) => genderOfNoun(lower) === 'female',
	male: ({ lower }) => genderOfNoun(lower) === 'male',
	/** Whoever it is: "the man" of one sentence is seldom that of the next. */
	anybody:
		/^(?:wo)?man$|^(?:girl|boy|child|kid|baby|toddler|infant|teen|teenager|person|guy|bloke|lad|lass|gentleman|patient|victim|individual|human|adult|pedestrian|passenger|nation|country|people|public|stranger|caller)$/,
	kin: ({ lower }) => KIN.test(lower),
	/** Tells one of several, or who is somebody only there: "the only doctor on stage", "the other man". */
	counting: /^(?:only|other|same|next|last|two|three|four|five|so-called|kind|sort|one)$/,
	the: /^the$/,
	best: /^best$/,
	/** "the first woman to lead it", not "the first lady" */
	first: /^first$/,
	firstOf: /^(?:wo)?m[ae]n$|^(?:person|candidate|nominee|president|member|one)$/,
	/** A body that is one, and has no others of its kind in it. */
	bodies:
		/^(?:compan(?:y|ies)|firms?|groups?|banks?|unions?|parties|agencies|organi[sz]ations?|charities|clubs?|papers?|newspapers?|airlines?|teams?|states|countries|women|men|refugees|people|democrats|republicans|conservatives|liberals|voters|supporters|workers)$/,
});

/**
 * Whether the words of a phrase may be what a text calls somebody: not "the little girl" a man, "the only two members" one
 * of them, "the drug companies" one, nor "the man" anybody whom no name stands beside.
 * @param tags parts of speech of the words (`TAGS`)
 * @param isBeside whether the name stands beside the phrase
 */
export function mayBeCalled(
	words: Words,
	tags: Uint8Array,
	{ first, head }: Definite,
	bearer: Cluster,
	isBeside: boolean,
): boolean {
	const noun = signsAt(words, head);
	if (!isBeside && (noun & IS.anybody) !== 0) return false;
	if (
		bearer.kind === 'person' &&
		(noun & (IS.female | IS.male)) !== 0 &&
		isOtherSex(noun, isBeside && (noun & IS.anybody) === 0 ? bearer.gender : genderOf(bearer))
	)
		return false;
	for (let i = first + 1; i < head; i++) {
		const signs = signsAt(words, i);
		if ((signs & IS.counting) !== 0) return false;
		// "the best friend Ana Ruiz had", but "her best friend, Ana Ruiz"
		if ((signs & IS.best) !== 0 && is(words, first, IS.the)) return false;
		if ((signs & IS.first) !== 0 && (noun & IS.firstOf) !== 0) return false;
		// "the Northern Dawn group" is no other group
		if (!isBeside && bearer.kind === 'organisation' && isOthersName(words, tags, i, bearer)) return false;
	}
	// "the health insurance companies", beside the name of one
	if (tags[head] !== MANY || (noun & IS.bodies) === 0) return true;
	return isNamedWith(bearer, lowerAt(words, head));
}

/** A word of a name that is not the bearer's, nor a place's or a nation's. */
function isOthersName(words: Words, tags: Uint8Array, i: number, bearer: Cluster): boolean {
	if (tags[i] !== NAME || !isCapital(words, i)) return false;
	const lower = lowerAt(words, i);
	if (PLACES.has(lower) || DEMONYM.test(wordAt(words, i)) || lower.includes('-')) return false;
	return !isNamedWith(bearer, lower);
}

const isOtherSex = (noun: number, gender: Gender | null): boolean =>
	gender === 'male' ? (noun & IS.female) !== 0 : gender === 'female' && (noun & IS.male) !== 0;

/** "the daughter | of a miner": what somebody is to another, and to nobody else. */
export const isKin = (words: Words, noun: number): boolean => is(words, noun, IS.kin);
