import type { Span } from '../../../model/index.js';
import { askedOnce } from '../../text/known-word.js';
import { lowerBound } from '../../text/lower-bound.js';
import { lowerAt } from '../../text/words.js';
import type { Mention } from '../terms/cluster.js';
import { NOBODY, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';

/** What people who look into something publish. */
const STUDIES: ReadonlySet<string> = new Set(
	'study paper trial research findings experiment experiments'.split(' '),
);
/** What a text calls them where it goes on. */
const TEAM: ReadonlySet<string> = new Set('team authors researchers scientists academics'.split(' '));
/** "The study's authors" */
const OF_STUDY = /^(?:the )?(?:study|paper|report)['’]s \p{Lower}+$/iu;
/** What makes a study another than the one that a text is about. */
const OTHER_STUDY =
	/\b(?:earlier|previous|separate|another|other|older|similar|rival|second|recent|own|internal|\d{4})\b/i;

/** "Researchers at the", "A team led by Dr": who looks into something, up to where a name begins. */
const MAKERS =
	/(?<![\p{Alpha}’'-])(?:(?:[Tt]he|[Aa]n?)(?: (?:international|joint|\p{Upper}\p{Alpha}+))? (?:research )?team(?: of (?:researchers|scientists|\p{Lower}+ists))?|[Rr]esearchers|[Ss]cientists|[Aa]cademics|[Ee]ngineers|[Aa]stronomers|\p{Alpha}{3,}(?:ologists|ographers)|[Ee]conomists|[Pp]hysicists|[Ee]pidemiologists) (?:at|from|of|in|led by) (?:the |(?:Professor|Prof|Dr)\.? )?(?=\p{Upper})/gu;

/** How the nouns for such people end: a text without such words introduces none. */
const isMaker = askedOnce(({ form }): boolean =>
	/(?:team|esearchers|cientists|cademics|ngineers|stronomers|ologists|ographers|conomists|hysicists|pidemiologists)$/.test(
		form,
	),
);

/** What such a text is about. */
const THE_STUDY = /^(?:the )?(?:paper|study|findings)$/i;
/** ", researchers reported Monday": the same without where they are. */
const ALONE =
	/(?<=[,.\n] ?|\bthat )(?:[Rr]esearchers|[Ss]cientists|[Aa]cademics|[Aa]stronomers|\p{Alpha}{3,}(?:ologists|ographers)|[Pp]hysicists|[Ee]pidemiologists)(?= (?:report|reported|say|said|write|wrote|have found|have reported|found|announced|conclude|concluded)\b)/u;

/**
 * The people whose study a text is about, as it introduces them: "Researchers at the University of Oulu"; null where
 * it tells of none.
 * @param mentions in text order
 */
function makersIn(text: string, mentions: readonly Mention[]): string | null {
	for (const { index, 0: lead } of text.matchAll(MAKERS)) {
		const at = index + lead.length;
		const m = lowerBound(mentions.length, (k) => mentions[k]!.start < at);
		const mention = mentions[m];
		if (mention?.start !== at || mention.cluster.kind === 'other') continue;
		// "Researchers in La Paz and Uppsala"
		const next = mentions[m + 1];
		const isPair = next !== undefined && text.slice(mention.end, next.start) === ' and ';
		return text.slice(index, (isPair ? next : mention).end).replace(/\s+/g, ' ');
	}
	return null;
}

/** Says who stands behind "the study" and "the team": the people whose study the text is about. */
export class Makers {
	/** As the text introduces them; undefined until first asked for. */
	private phrase: string | null | undefined;
	/** Whether it does so by a noun alone. */
	private isBare = false;

	constructor(private readonly scene: Scene) {}

	/** @param head the noun that heads the source, of words `[first, stop)` */
	of(head: string, source: Span, first: number, stop: number): Resolution | null {
		const { words, mentions } = this.scene;
		const mayBeTeam = TEAM.has(head);
		if (!mayBeTeam && !STUDIES.has(head)) return null;
		const asked = words.text.slice(...source);
		const isTeam =
			mayBeTeam && ((stop - first === 2 && lowerAt(words, first) === 'the') || OF_STUDY.test(asked));
		if (!isTeam && mayBeTeam) return null;
		if (!isTeam && (OTHER_STUDY.test(asked) || / (?:by|from) |['’]s /.test(asked))) return null;
		if (this.phrase === undefined) {
			const isTold = words.known.some(isMaker);
			this.phrase = isTold ? makersIn(words.text, mentions) : null;
			this.isBare = this.phrase === null;
			if (isTold) this.phrase ??= ALONE.exec(words.text)?.[0] ?? null;
		}
		if (this.isBare && !isTeam && !THE_STUDY.test(asked)) return null;
		return this.phrase === null
			? null
			: { ...NOBODY, phrase: this.phrase, reason: isTeam ? 'role' : 'document', trust: 0.85 };
	}
}
