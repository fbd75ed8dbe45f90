import { tagIndex } from '../../tagging/tagset.js';
import { onOneLine } from '../../text/characters.js';
import { DEMONYM } from '../../text/lexicon.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, lowerAt, type Words, wordAt, wordFrom } from '../../text/words.js';
import { isHuman, isThing } from '../../who/nouns.js';
import type { Bodies } from '../bodies/bodies.js';
import { isOffice } from '../bodies/office-kinds.js';
import { isOfficeAlone } from '../bodies/office-names.js';
import { isGlued } from '../mentions/called-here.js';
import { KIN, OWNERS } from '../roles/offices.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import { apposed, endOfPost } from './apposed.js';
import { BesideNames, type Lead } from './beside-names.js';
import { type Definite, Definites } from './definite.js';
import { isKin, mayBeCalled } from './fitting.js';
import { PhraseBearers } from './phrase-bearers.js';

/** What is asked of the words of a phrase that may mean somebody. */
const {
	bit: IS,
	at: signsAt,
	is,
} = wordSigns({
	the: /^the$/,
	our: /^our$/,
	owner: ({ lower }) => OWNERS.has(lower),
	/** What a phrase begins with that means somebody only beside a name. */
	isTold: /^(?:an?|one|our|my)$/,
	/** Who is seldom one and the same throughout a text. */
	changing:
		/^(?:source|sources|official|officials|spokes\p{Alpha}+|insider|aide|aides|pal|other|one|younger|elder|older|former|latter|sir|dame|mrs?|ms|dr|rev|reverend|hon)$/u,
	governing: /^(?:of|for)$/,
	/** An office that is not what somebody is to another, and to nobody else. */
	office: ({ lower }) => isOffice(lower) && !KIN.test(lower) && lower !== 'partner',
});

const OWNS = tagIndex('POS');

/** What those are looked for in whom a text calls so. */
interface CalledIn {
	readonly words: Words;
	/** Parts of speech of the words (`TAGS`). */
	readonly tags: Uint8Array;
	/** In text order. */
	readonly mentions: readonly Mention[];
	/** Who bears each noun, in text order. */
	readonly roles: ReadonlyMap<string, readonly Mention[]>;
}

/**
 * What a text calls those whom it names, where it means one of them alone each time: "the mayor", "the company".
 * @param bodies which body a noun means
 */
export function calledSo(text: CalledIn, bodies: Bodies): Map<string, Cluster> {
	const { words, tags, mentions, roles } = text;
	const found = new Definites(words, tags, mentions);
	const called = new Called(text, found, new PhraseBearers(words, mentions, roles, bodies));
	for (const phrase of found.all()) called.addPhrase(phrase);
	mentions.forEach((mention, m) => {
		called.addName(mention, mentions[m - 1]);
	});
	return called.all();
}

/** Gathers what a text calls those whom it names. */
class Called {
	/** As it is first written, and whom it means, by the same in small letters; nobody where it means several. */
	private readonly meant = new Map<string, { readonly written: string; bearer: Cluster | null }>();
	/** Who holds an office that is told with more than the office, or without an article: "the finance director". */
	private readonly offices = new Map<string, Cluster | null>();

	/** Which firm is likeliest meant by a noun for one that may be another's, too: "the group". */
	private readonly likely = new Map<string, Cluster | null>();

	private readonly words: Words;
	private readonly besideNames: BesideNames;

	constructor(
		private readonly text: CalledIn,
		private readonly found: Definites,
		private readonly bearers: PhraseBearers,
	) {
		this.words = text.words;
		this.besideNames = new BesideNames(text.words, text.tags);
	}

	/** Adds a phrase, alone and with the name beside it, where it means somebody. */
	addPhrase(phrase: Definite): void {
		const { words, found } = this;
		const { first, head } = phrase;
		const lead = signsAt(words, first);
		const noun = signsAt(words, head);
		// "His coach", "a coach" is somebody only where a name tells who.
		const isTold = (lead & (IS.owner | IS.isTold)) !== 0 || first === head;
		const beside = apposed(words, this.text.mentions, phrase);
		const isChanging = !isTold && (noun & IS.changing) !== 0;
		// "the Minority spokesperson on Education, Ana Ruiz", "The minister's spokesperson, Ana Ruiz": all of it.
		const isAlone = (lead & IS.the) !== 0 && head === first + 1;
		if (isChanging && (!beside || (isAlone && beside.end <= words.end[head]!))) return;
		const bearer = beside?.cluster ?? (isTold ? undefined : this.bearers.of(phrase));
		if (bearer === undefined && !isTold) this.addLikely(phrase);
		if (bearer === undefined || !mayBeCalled(words, this.text.tags, phrase, bearer, beside !== null)) return;
		const start = words.start[found.withAddress(first)]!;
		const end = words.end[head]!;
		const past = beside?.end ?? end;
		const isWhole = !is(words, head + 1, IS.governing);
		// "the head" is short for "the head of sourcing", but not "Corvane's head".
		const isOwned = (lead & (IS.owner | IS.our)) !== 0 || (isWhole && found.behindOwner(phrase) > first);
		const isShort = !isChanging || !isAlone;
		// "the daughter of a miner" is "the daughter" to nobody else.
		const isWhose = !isOwned && (lead & IS.the) !== 0 && isKin(words, head);
		if ((past === end || (lead & IS.the) !== 0 || isOwned) && isShort && !isWhose)
			this.put(start, end, bearer);
		if (past > end) this.put(start, past, bearer);
		if (beside && (isWhole || past > end) && (noun & IS.office) !== 0)
			this.addOwned(phrase, bearer, isWhole ? end : past);
	}

	/** "The group", where that may be another than "the company". */
	private addLikely(phrase: Definite): void {
		const firm = this.bearers.likelyFirm(phrase);
		if (firm === undefined) return;
		const { text, start, end } = this.words;
		const called = onOneLine(text.slice(start[phrase.first], end[phrase.head])).replace('The ', lowered);
		this.likely.set(called, (this.likely.get(called) ?? firm) === firm ? firm : null);
	}

	/** "its chief executive, Ana Ruiz": the chief executive, where nobody else is. @param past where the phrase ends with where that is */
	private addOwned(phrase: Definite, holder: Cluster, past: number): void {
		const { words } = this;
		const from = this.found.behindOwner(phrase);
		if (from <= phrase.first || from > phrase.head) return;
		const office = officeOf(words, { first: from, address: phrase.head + 1 });
		// "his Commissioner for Works, Ana Ruiz"
		const place = onOneLine(words.text.slice(words.end[phrase.head], past));
		this.putOffice(office === null ? null : office + place, holder);
	}

	/** Adds what stands before a name and after it: "Vice-chancellor Prof Ana Ruiz", "…, president of the union,". */
	addName(mention: Mention, before: Mention | undefined): void {
		const { words } = this;
		const { end, cluster } = mention;
		const post = this.besideNames.postAfter(mention);
		if (post) this.put(words.start[post.first]!, endOfPost(words, post), cluster);
		const held = this.besideNames.postInBrackets(mention);
		if (held) this.put(words.start[held.first]!, words.end[held.head]!, cluster);
		const lead = this.besideNames.leadOf(mention);
		if (lead === null || isOfficeAlone(mention.form)) return;
		if (NO_OFFICE.test(lowerAt(words, lead.address - 1))) return;
		const start = words.start[lead.first]!;
		const owner =
			before !== undefined && before.end > start && !this.isField(before, mention, lead) ? before : null;
		// "patients' | group Voltane" is nobody's name without the patients.
		const isCut = cluster.kind === 'organisation' && this.text.tags[lead.first - 1] === OWNS;
		if (!isCut) this.put(owner ? owner.start : start, end, cluster);
		// "Prof Ana Ruiz" of "Vice-chancellor Prof Ana Ruiz"
		const address = words.start[lead.address]!;
		if (address < mention.start) this.put(address, end, cluster);
		this.addLed(lead, owner, cluster);
	}

	/** "Governor of the | Bank | Ana Ruiz": whether a name is what an office is for that stands before another right behind it. */
	private isField({ start, end }: Mention, holder: Mention, { first: lead }: Lead): boolean {
		const { words } = this;
		if (start <= words.start[lead]! || holder.start !== end + 1 || !isCapital(words, lead)) return false;
		const first = wordFrom(words, start);
		return is(words, is(words, first - 1, IS.the) ? first - 2 : first - 1, IS.governing);
	}

	/** The offices that stand before a name. */
	private addLed(lead: Lead, owner: Mention | null, holder: Cluster): void {
		const { words } = this;
		const { first, address } = lead;
		if (!owner || owner.start >= words.start[first]!) {
			const office = officeOf(words, lead);
			// "Rovers captain Ana Ruiz": a name keeps its capital.
			const isNamed = office !== null && owner?.start === words.start[first];
			this.putOffice(isNamed ? wordAt(words, first).slice(0, 1) + office.slice(1) : office, holder);
		}
		// "Retired general Ana Ruiz" is the general too.
		if (this.besideNames.isPast(first))
			this.putOffice(officeOf(words, { first: first + 1, address }), holder);
		// "Kowhai Vale chief executive Ana Ruiz", "FTP secretary-general Ana Ruiz"
		const isShort = () => /^\p{Upper}{2,6}$/u.test(wordAt(words, first));
		const from = owner ? wordFrom(words, owner.end) : isShort() ? first + 1 : address;
		if (from >= address || !isOffice(lowerAt(words, address - 1))) return;
		const office = words.text.slice(words.start[from]!, words.end[address - 1]!);
		if (OWN_OFFICE.test(office)) this.putOffice(office, holder);
	}

	private put(from: number, end: number, bearer: Cluster): void {
		const written = onOneLine(this.words.text.slice(from, end));
		if (isGlued(written)) return;
		const key = written.toLowerCase();
		const known = this.meant.get(key);
		if (known === undefined) this.meant.set(key, { written, bearer });
		else if (known.bearer !== bearer) known.bearer = null;
	}

	private putOffice(office: string | null, holder: Cluster): void {
		if (office === null || SHOUTED.test(office)) return;
		const called = `the ${office}`;
		this.offices.set(called, (this.offices.get(called) ?? holder) === holder ? holder : null);
	}

	/** Who is meant by each way of calling somebody, as it is written within a sentence. */
	all(): Map<string, Cluster> {
		const { meant } = this;
		const called = new Map<string, Cluster>();
		for (const { written, bearer } of meant.values()) {
			// "a vegetable seller from Soyet", "professor of politics at Lund"
			const short = bearer?.kind === 'person' ? SHORT.exec(written)?.[0] : undefined;
			if (short !== undefined && !meant.has(short.toLowerCase()))
				called.set(short.replace(/^An? /, lowered), bearer!);
			if (bearer)
				called.set(written.replace(/^(?:The|A|An|His|Her|Its|Their|My|Our|Your) /, lowered), bearer);
		}
		// "Finance director Ana Ruiz": the finance director, where nobody else is.
		for (const [office, bearer] of this.offices)
			if (bearer && !meant.has(office.toLowerCase())) called.set(office, bearer);
		// What the text calls the company may be called the group.
		for (const [noun, firm] of this.likely)
			if (firm && !meant.has(noun.toLowerCase()) && FIRM.some((is) => meant.get(is)?.bearer === firm))
				called.set(noun, firm);
		return called;
	}
}

/** What a firm is called and nobody else. */
const FIRM = ['the company', 'the firm'];

/** Words that end as what somebody is does: "Absent Ruiz", "the environment, Bo Lund". */
const NO_OFFICE =
	/^(?:absent|present|recent|different|current|environment|independent|apparent|urgent|violent|silent)$/;

/** "FIRE CHIEF": as a label has it. */
const SHOUTED = /^[\p{Upper} -]{5,}$/u;

/** What somebody is, without where. */
const SHORT = /^(?:[Aa]n? )?\p{Lower}[^,]*?(?= (?:at|from|in) \S)/u;

const lowered = (word: string): string => word.toLowerCase();

/** Words alone: no owner's ending. */
const OWN_OFFICE = /^\p{Alpha}[\p{Alpha}-]+(?: \p{Alpha}[\p{Alpha}-]+){0,3}$/u;

/** Ranks cut short, which nobody has without a name. */
const CUT =
	/^(?:cllr|coun|cr|sgt|con|supt|insp|capt|lt|lieut|gen|col|cdr|maj|adm|gov|sen|rep|cmdr|brig|d?pc|dc|di|ds|dci|dsi|wpc|ms|sp|dsp|asp|ssp|dcp|acp|dig|ig|adgp)$/u;
/** The same of those who sit in a parliament: "Local TD" is nobody else. */
const SEAT = /^(?:mp|msp|td|mep|mla)$/u;

/** "Clerk", but not "Danish", which ends as what somebody is, nor "Pemberfield". */
function isSmallHuman(words: Words, first: number): boolean {
	const lower = lowerAt(words, first);
	// "Depot operator", "Environment secretary"
	if (isThing(lower) && !/(?:field|water)$/.test(lower)) return true;
	const isPlace = DEMONYM.test(wordAt(words, first)) || /(?:ld|ee|ent|ant|ot|ic)$/.test(lower);
	return isHuman(lower) && (!isPlace || words.vocabulary.find(lower) >= 0);
}

/** The office before a name as it is written within a sentence; null for none, and for a rank cut short. */
function officeOf(words: Words, { first, address: past }: Lead): string | null {
	if (past <= first) return null;
	const noun = lowerAt(words, past - 1);
	// "his wife Ana Ruiz" is not "the wife".
	if (isKin(words, past - 1)) return null;
	const isCut = CUT.test(noun) || noun === '.' || (SEAT.test(noun) && past - first === 1);
	if (isCut) return null;
	const written = words.text.slice(words.start[first], words.end[past - 1]).replace(/\s+/g, ' ');
	// "Deputy mayor" opens a sentence, "Deputy Mayor" and "Vice-Chancellor" do not.
	const isPlain =
		!/\p{Upper}/u.test(written.slice(1)) &&
		(first + 1 === past || isOffice(lowerAt(words, first)) || isSmallHuman(words, first));
	return isPlain ? written.slice(0, 1).toLowerCase() + written.slice(1) : written;
}
