import { DEMONYM, KNOWN_ALONE, ORGANISATION_HEADS } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import { knownAs } from '../../who/well-known.js';
import type { Cluster } from '../terms/cluster.js';

/** What a body is, behind the name by which it is called alone: "Norvik | Airlines". */
const BY_KIND = list(
	`inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag sa asa nv group holdings holding airlines airline airways
	motors motor networks network channel party university college department ministry newspaper bank trust association society federation
	union administration america uk usa international`,
);
/** What somebody or a body has, makes or is asked in, and is not: "the Ruiz White House", "a Norvik News Poll". */
const OWNED =
	/(?:^| )(?:polls?|survey|show|dinner|awards?|prize|cup|white house|plan|bill|app|inspector general)$/;
/** Adjectives by which no body is called, whatever it is a part of: "the | Democratic | nominee". */
const ADJECTIVE =
	/^(?:democratic|republican|conservative|liberal|islamic|jewish|muslim|christian|catholic|sikh|hindu|buddhist|arab|hispanic|latino|national|federal)$/;

/** "Senate | Republicans", whom an article on them calls Republicans. */
const CHAMBER = /^(?:house|senate|assembly|commons)$/;

/** Whether a word alone is no short form of a longer name that it begins. */
export const isAdjective = (word: string): boolean => ADJECTIVE.test(word);

/** How often a name stands in the text, in any form. */
const timesOf = ({ forms }: Cluster): number => {
	let times = 0;
	for (const count of forms.values()) times += count;
	return times;
};

/**
 * Whether a longer name is that of another: of what a body has or makes, "Norvik Music Unlimited" beside Norvik, or of one
 * that has another's name in its own, "the Lund Senate House Project" beside the Senate House.
 * @param heading where the heading of the text ends, whose names are often shorter than those below
 */
export function isOfAnother(short: Cluster, long: Cluster, heading: number): boolean {
	const { words } = short;
	const isFirst = words.every((word, i) => long.words[i] === word);
	const rest = isFirst ? long.words.slice(words.length) : long.words.slice(0, -words.length);
	if (words.join(' ') === 'house' && long.words.at(-2) === 'white') return true;
	const [form = ''] = short.forms.keys();
	const known = knownAs(form);
	const isKnown = known === 'organisation' || known === 'other';
	// "Ruiz said" before, and "the Ruiz Chair of Law" only below
	const isBefore = short.first >= heading && short.first < long.first;
	if (isFirst) {
		if (rest.every((word) => BY_KIND.has(word))) return false;
		if (OWNED.test(rest.join(' ')) || (words.length === 1 && KNOWN_ALONE.has(words[0]!))) return true;
		const isWhole = words.length > 1 && ORGANISATION_HEADS.has(words.at(-1)!);
		return isBefore ? isKnown || isWhole : isKnown && timesOf(short) > 2 * timesOf(long);
	}
	if (isKnown && rest.some((word) => ADJECTIVE.test(word) || KNOWN_ALONE.has(word))) return true;
	// "U.S. State Department", "the Sorn Senate"
	const isOfPlace = rest.every(
		(word) => word.length < 3 || DEMONYM.test(word.charAt(0).toUpperCase() + word.slice(1)),
	);
	if (!isKnown || isOfPlace || CHAMBER.test(rest.join(' ')) || knownAs(rest.join(' ')) === 'place')
		return false;
	const isInHeading = Math.min(short.first, long.first) < heading;
	return isBefore || (isInHeading && timesOf(short) > 2 * timesOf(long));
}
