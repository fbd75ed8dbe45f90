import type { Span } from '../../../model/index.js';
import { signs } from '../../text/signs.js';

/** Verbs by which somebody is quoted: "as | saying". */
export const SPEAKING = 'saying|calling|telling|describing|warning|complaining|claiming|insisting|arguing';

/** What the repairs ask of cues; each is asked once for a word. */
const CUE = signs({
	accord: /^according to$/i,
	accordOrReport: /^(?:according to|reported)$/i,
	/** Verbs of which whoever is told may be the subject. */
	telling: /^(?:told|informed|assured|warned|advised)$/,
	/** Verbs that name whom they speak to. */
	addressing:
		/^(?:tell|tells|told|telling|warn|warns|warned|warning|inform|informs|informed|assure|assures|assured|assuring|remind|reminds|reminded|reminding|advise|advised|notified)$/i,
	/** Verbs after which "by" names who tells. */
	tellingBy: /^(?:told|warned|informed|assured|advised|reminded)$/,
	ordered: /^(?:told|asked|ordered|instructed|urged|advised|warned|informed|reminded|assured|begged)$/,
	speaking: new RegExp(`^(?:${SPEAKING})$`),
	/** What whoever rings up somebody does, and what somebody is quoted as having done. */
	calling: /^(?:say|saying|telling|warning|informing|asking)$/,
	having: /^(?:said|told|called|described|warned|claimed|argued|insisted|complained|written|added)$/,
	quotes: /^quote[sd]?$/,
	quotesAnyCase: /^quote[sd]?$/i,
	quote: /^quot(?:e|es|ed|ing)$/,
	quoteOrCite: /^(?:quot|cit)(?:e|es|ed|ing)$/,
	blame: /^(?:blam|cit)(?:e|es|ed|ing)$/i,
	put: /^put$/i,
	letter: /^(?:wr(?:iting|ote|ites|itten)|complain(?:s|ed|ing)|replied|replying)$/i,
	paper: /^(?:judgment|ruling|report|statement|letter|findings|e-?mail|memoir|memo|autobiography|book)$/i,
	refuting:
		/^(?:reject|den[iy]|dismiss|disput|question|refut|rebut|rubbish|ridicul|scoff)(?:e|es|ed|s|d|ing)?$/i,
	hearing:
		/^(?:recall|remember|hear|overhear|film|record|quot)(?:e?[sd]|ed|ing)?$|^(?:heard|overheard|caught)$/i,
	participle: /ing$/,
	label: /^(?:call|brand|label|describ|dub|term|deem|regard)(?:e?[sd]?|ing|l?led)?$/i,
	known: /^known$/i,
	read: /^read$/i,
	titled: /^(?:nicknamed|christened|entitled|titled)$/i,
	called: /^(?:called|named|dubbed)$/i,
	writing: /^(?:wrote|writes|written|published|recorded|released)$/i,
	report: /^report(?:s|ed)?$/,
	admit: /^admit(?:s|ted)$/,
	/** What may be done with people and things. */
	bodily: /^(?:(?:re)?admitted|report(?:ed|s|ing)?|sp(?:oke|eaks?|oken|eaking)|recall(?:s|ed|ing))\b/iu,
	/** Verbs after which no clause follows but a deed: "accused it of …", "urged them to …", "called for …". */
	deed: /^(?:accused|accuses|accusing|urged|urges|urging|called|calls|warned|warns|blamed|blames|blaming|asked|asks|ordered|praised|praises|criticised|criticized|condemned|condemns|dismissed|rejected|denied|promised|vowed|pledged)$/i,
	/** By what whoever spoke goes on. */
	adding: /^(?:add|say|not|warn|insist|stress|claim|argu|explain|suggest|promis)ing$/i,
});
/** The kinds of cues, one bit each. */
export const CUES = CUE.bit;

/** The kinds that the cue at a span is of; 0 for most. */
export const cueOf = CUE.of;

/** Whether the cue at a span is of a kind. */
export const isCue = (text: string, cue: Span, kind: number): boolean => (CUE.of(text, cue) & kind) !== 0;
