import type { Span } from '../../../model/index.js';
import { areInitials, initialsOf } from '../../text/initials.js';
import { isInterviewer } from '../../text/interviewed-by.js';
import { lowerBound } from '../../text/lower-bound.js';
import { genderOf } from '../../who/gender.js';
import { isHuman } from '../../who/nouns.js';
import { ACCUSED } from '../roles/before-court.js';
import { PRESIDING } from '../roles/offices.js';
import { type Cluster, type Mention, merge } from '../terms/cluster.js';
import { NOBODY, named, type Resolution } from '../terms/resolution.js';
import { bearerInCourt } from './in-court.js';

/** What somebody says right before their own name. */
const SELF = /\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name's) $/;

const TO_WHOM =
	/\b(?:(?:spoke|speaks|talked|talks|sat down) (?:to|with)|[Ss]he met|[Hh]e met|They met) (?:(?:the |our )?(?:\p{Alpha}+ ){0,2}(?:reporter|correspondent|writer|editor|columnist|journalist) |[Tt]he )?$/u;
/** "QUESTION (Ana Ruiz, Radio Meridian)" */
const ASKER = /(?:^|\n)(?:QUESTION|Question|Q) ?\($/;
/** "He told the Observer in an interview" */
const IN_INTERVIEW = /^ in an interview\b/;

/** "Conor Fahy met her at home": what whoever asks did. */
const ASKS =
	/^(?: of (?:the )?\p{Upper}[\p{Alpha}'’.]*(?: \p{Upper}[\p{Alpha}'’.]*){0,3})? (?:met|meets|sat down with|sits down with|spoke to|speaks to|talked to|talks to|interviewed|interviews|caught up with|catches up with) (?:him|her|them|\p{Upper})/u;

/** Between who presides and a name, and after one. */
const PRESIDED = /\b(?:chaired|presided over|moderated|hosted) by (?:[\p{Alpha}-]+\.? ){0,3}$/u;
const PRESIDES =
	/^, (?:who )?(?:chairs|chaired(?! by)|chairing|presides|presiding|presided(?! over by)|(?:the |its )?chair(?:man|woman|person)?\b|in the chair)|^ \((?:the )?(?:chair(?:man|woman|person)?|presiding|in the chair)\)/i;

/** "The Chair (Ana Ruiz): …": before the name. */
const LABELLED =
	/(?:^|\n)(?:the )?(?:chair(?:man|woman|person)?|president|speaker|moderator) ?\((?:[\p{Alpha}-]+\.? ){0,3}$/iu;

/** "CHAIR (Baroness Ilkley):": between a label and who bears it. */
const HELD = /^ ?\((?:\p{Alpha}+\.? ){0,2}$/u;

/** Labels of who presides: a clerk and an usher only serve. */
const PRESIDES_BY = /^(?:speaker|chair|coroner|returning)$/;

/** Who presents a programme, and asks. */
const PRESENTS = /^(?:presenter|host|interviewer|moderator|newsreader|anchor)$/;

/** A label of answers, and one of somebody in capitals. */
const ANSWERS = /(?:^|\n)["“*]{0,3}A(?:nswer)?[.:)]/;
const OTHERS = /\n\p{Upper}[\p{Upper}. ]{2,40}:/u;

/** A title has at most so many UTF-16 code units. */
const LONGEST_TITLE = 30;
const TITLE = /(?:^|\s)(?<title>\p{Alpha}+ \p{Alpha}+,?) $/u;
const ROLE_LAST = / (?<role>\p{Alpha}+),?$/u;

/** The same, with the label among what its speaker is called. */
function labelled(resolution: Resolution, label: string): Resolution {
	resolution.cluster?.titled.add(label);
	return resolution;
}

/** Who asks and who answers in an interview whose labels are letters. */
export class Interview {
	/** Persons by their initials; made when first asked for. */
	private initials: Map<string, Cluster> | null = null;
	private guest: Cluster | null = null;
	/** Who presides; undefined until first asked for. */
	private chair: Cluster | null | undefined;

	/** Who presents a programme; undefined until first asked for. */
	private presenter: Cluster | null | undefined;

	/** Who is named behind two words; made when first asked for. */
	private holders: ReadonlyMap<string, Mention> | null = null;
	/** Whether questions and answers are all there is; undefined until first asked for. */
	private isWritten: boolean | undefined;
	/** Who "THE COURT" and "THE DEFENDANT" are, when asked for. */
	private readonly ofCourt = new Map<string, Cluster | null>();
	/** Speakers whose labels tell only what they do: "PRESENTER". */
	private readonly byLabel = new Map<string, Cluster>();
	/** Those whom a turn begins by addressing, in text order; made when first asked for. */
	private addressed: Mention[] | null = null;

	/**
	 * @param mentions in text order
	 * @param author who wrote the text
	 */
	constructor(
		private readonly text: string,
		private readonly mentions: readonly Mention[],
		private readonly author: Cluster | null = null,
	) {}

	/** Whose turn a label begins: a letter for who asks or answers, initials, what somebody does; null for any other. */
	whoseTurn(source: Span, said: Span): Resolution | null {
		const label = this.text.slice(...source);
		if (/^(?:Q|Question|QUESTION|Interviewer)$/.test(label))
			return labelled(this.questioner(source[0]), label);
		const role = label.toLowerCase().replace(/^the /, '');
		const office = role.includes(' ') ? this.titled(role, source[0]) : null;
		if (office) return named(office, 'turn', 0.9);
		if (!role.includes(' ') && (isHuman(role) || PRESIDING.has(role))) {
			const speaker =
				this.introduced(role, source, said) ??
				this.titled(role, source[0]) ??
				(PRESENTS.test(role) ? this.onlyOther(source[0]) : null) ??
				this.titled(role, this.text.length);
			if (speaker) {
				this.giveLabel(source[0], speaker);
				return named(speaker, 'turn', 0.9);
			}
		}
		const inCourt = this.inCourt(role, source[0]);
		if (inCourt) {
			this.giveLabel(source[0], inCourt);
			return named(inCourt, 'turn', 0.9);
		}
		if (role === 'witness' || ACCUSED.includes(role)) {
			const witness = this.witnessAt(source[0]);
			if (witness) return named(witness, 'turn', 0.85);
		}
		if (!/^(?:A|Answer)$/.test(label)) {
			const bearer = this.bearerOf(label);
			if (!bearer) return null;
			if (!bearer.forms.has(label)) bearer.forms.set(label, 1);
			return named(bearer, 'turn', 0.95);
		}
		const guest = this.guestAt(source[0]);
		return labelled({ ...NOBODY, cluster: guest, reason: 'turn', trust: guest ? 0.85 : 0.5 }, label);
	}

	/** Who presents: the only person named before the first turn whose name is on no label; null for more. */
	private onlyOther(before: number): Cluster | null {
		if (this.presenter !== undefined) return this.presenter;
		const { text, mentions } = this;
		const labelled = new Set<Cluster>();
		for (const { start, end, cluster } of mentions)
			if (text[end] === ':' && (start === 0 || /[\n .]/.test(text[start - 1]!))) labelled.add(cluster);
		const others = new Set<Cluster>();
		for (const { start, cluster } of mentions) {
			if (start >= before) break;
			if (cluster.kind === 'person' && !labelled.has(cluster) && cluster.words.length > 1)
				others.add(cluster);
		}
		const [other] = others;
		this.presenter = other && others.size === 1 ? other : null;
		return this.presenter;
	}

	/** "PRESENTER" is no name of its own where the text tells who that is. */
	private giveLabel(start: number, speaker: Cluster): void {
		const { mentions } = this;
		const label = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < start)];
		if (label?.start !== start || label.cluster === speaker) return;
		const { cluster } = label;
		merge(speaker, cluster);
		for (const mention of mentions) if (mention.cluster === cluster) mention.cluster = speaker;
	}

	/** "CITY CLERK", where the text has told of "City Clerk Ana Ruiz"; "PRESENTER", of "the presenter, Omar Bashir". */
	private titled(role: string, before: number): Cluster | null {
		this.holders ??= this.findHolders();
		const holder = this.holders.get(role);
		return holder && holder.start < before ? holder.cluster : null;
	}

	/** The first who is named behind each two words, and behind each word, in small letters. */
	private findHolders(): ReadonlyMap<string, Mention> {
		const holders = new Map<string, Mention>();
		for (const mention of this.mentions) {
			const { start, cluster } = mention;
			if (cluster.kind !== 'person') continue;
			const title = TITLE.exec(this.text.slice(Math.max(0, start - LONGEST_TITLE), start))?.groups?.title;
			const one = title === undefined ? undefined : ROLE_LAST.exec(title)?.groups?.role;
			// "MAYOR ANA RUIZ:", and then "THE MAYOR:"
			const whole = this.text.slice(start, mention.end);
			const label = whole.endsWith(` ${mention.form}`) ? whole.slice(0, -mention.form.length - 1) : undefined;
			for (const held of [title?.replace(/,$/, ''), one, label])
				if (held !== undefined && !holders.has(held.toLowerCase())) holders.set(held.toLowerCase(), mention);
		}
		return holders;
	}

	/** The judge who is "THE COURT", whoever is "THE DEFENDANT". */
	private inCourt(role: string, before: number): Cluster | null {
		let bearer = this.ofCourt.get(role);
		if (bearer === undefined) {
			bearer = bearerInCourt(this.text, this.mentions, role, before);
			this.ofCourt.set(role, bearer);
		}
		return bearer;
	}

	/** Who "THE WITNESS" is: whom another turn addressed last before it ("MS HAQUE: Mr Dabrowski, you were there?"). */
	private witnessAt(offset: number): Cluster | null {
		this.addressed ??= this.findAddressed();
		const after = lowerBound(this.addressed.length, (i) => this.addressed![i]!.start < offset);
		return this.addressed[Math.max(0, after - 1)]?.cluster ?? null;
	}

	/** Whom a label or a turn names as its speaker ("CHAIR (Ana Ruiz): …", "I'm Sanna Virtala"), or whom an earlier one under the same label did. */
	private introduced(label: string, [, after]: Span, [start, end]: Span): Cluster | null {
		const known = this.byLabel.get(label);
		if (known) return known;
		const { text, mentions } = this;
		const held = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < after)];
		if (
			held &&
			held.end < start &&
			HELD.test(text.slice(after, held.start)) &&
			held.cluster.kind === 'person'
		) {
			this.byLabel.set(label, held.cluster);
			return held.cluster;
		}
		const chair = PRESIDES_BY.test(label) ? this.presiding(start) : null;
		if (chair) {
			this.byLabel.set(label, chair);
			return chair;
		}
		const first = lowerBound(mentions.length, (m) => mentions[m]!.start < start);
		for (let m = first; m < mentions.length && mentions[m]!.start < end; m++) {
			const { cluster, start: at, form } = mentions[m]!;
			if (
				cluster.kind !== 'person' ||
				!form.includes(' ') ||
				!SELF.test(text.slice(Math.max(start, at - 14), at))
			)
				continue;
			this.byLabel.set(label, cluster);
			return cluster;
		}
		return null;
	}

	/** "the inquiry, chaired by retired judge Ana Ruiz": who presides, as the text says before the first turn. */
	private presiding(before: number): Cluster | null {
		if (this.chair !== undefined) return this.chair;
		this.chair = null;
		for (const { start, end, cluster } of this.mentions) {
			if (start >= before) break;
			if (cluster.kind !== 'person') continue;
			const lead = this.text.slice(Math.max(0, start - 48), start);
			const tail = this.text.slice(end, end + 40);
			const isLabelled = tail.startsWith(')') && LABELLED.test(lead);
			if (!isLabelled && !PRESIDED.test(lead) && !PRESIDES.test(tail)) continue;
			this.chair = cluster;
			break;
		}
		return this.chair;
	}

	/** Who asks: whose interview the text says it is ("Interview by Conor Fahy"), or the interviewer. */
	private questioner(before: number): Resolution {
		const { text, mentions } = this;
		let asker: Cluster | null = null;
		for (const { start, end, cluster } of mentions) {
			if (start >= before) break;
			const words = text.slice(Math.max(0, start - 52), start);
			if (cluster.kind === 'person' && ASKER.test(words)) asker = cluster;
			// "She spoke to Pia Lindqvist", in full
			const isSpokenTo = TO_WHOM.test(words);
			const isAsked =
				isInterviewer(text, start) ||
				(isSpokenTo && (genderOf(cluster) !== null || cluster.words.length > 1));
			if (cluster.kind === 'person' && isAsked) return named(cluster, 'turn', 0.9);
			// "She spoke to the Lyman Sentinel at a diner", "told BPW in an interview": the paper asks.
			const isPaper =
				isSpokenTo || (/\btold (?:the )?$/.test(words) && IN_INTERVIEW.test(text.slice(end, end + 20)));
			if (cluster.kind === 'organisation' && isPaper) return named(cluster, 'turn', 0.8);
		}
		for (const { start, end, cluster } of mentions) {
			if (start >= before) break;
			if (cluster.kind === 'person' && ASKS.test(text.slice(end, end + 64)))
				return named(cluster, 'turn', 0.85);
		}
		if (asker) return named(asker, 'turn', 0.8);
		// "By Ana Ruiz", above questions and answers: not above the transcript of what others asked.
		this.isWritten ??= ANSWERS.test(text) && !OTHERS.test(text);
		if (this.author && this.isWritten) return named(this.author, 'turn', 0.8);
		return { ...NOBODY, phrase: 'Interviewer', reason: 'turn', trust: 0.9 };
	}

	private findAddressed(): Mention[] {
		const { text, mentions } = this;
		const labels = new Set(mentions.filter(({ end }) => text[end] === ':').map(({ cluster }) => cluster));
		return mentions.filter(
			({ cluster, start, end }) =>
				cluster.kind === 'person' &&
				!labels.has(cluster) &&
				text[end] === ',' &&
				/: (?!Your|My)\p{Upper}\p{Lower}{1,9}\.? $/u.test(text.slice(Math.max(0, start - 13), start)),
		);
	}

	/** Who answers: the person whom the text names most often before the first answer, or else at all. */
	private guestAt(offset: number): Cluster | null {
		this.guest ??= this.mainPerson(offset);
		return this.guest;
	}

	private mainPerson(offset: number): Cluster | null {
		const counts = new Map<Cluster, number>();
		const asks = this.questioner(offset).cluster;
		for (const { cluster, start } of this.mentions) {
			if (cluster.kind !== 'person' || (start > offset && counts.size > 0)) continue;
			if ((asks !== null && cluster === asks) || cluster === this.author) continue;
			counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
		}
		let main: Cluster | null = null;
		for (const [cluster, count] of counts) if (!main || count > counts.get(main)!) main = cluster;
		return main;
	}

	/** The person named in full whose initials label a turn: "OB:". */
	bearerOf(label: string): Cluster | null {
		if (!areInitials(label)) return null;
		if (!this.initials) {
			this.initials = new Map();
			for (const { cluster, form } of this.mentions)
				if (cluster.kind === 'person')
					for (const initials of initialsOf(form))
						if (!this.initials.has(initials)) this.initials.set(initials, cluster);
		}
		return this.initials.get(label.replace(/\./g, '')) ?? null;
	}
}
