import type { Span } from '../model/index.js';
import type { Analysis } from './analysis.js';
import type { Attribution } from './attribution.js';
import { isCommunicating } from './reporting.js';
import { TAGS } from './tagset.js';
import { wordFrom } from './words.js';

/** Below this confidence a bare noun phrase is the object of a deed ("shook the boy's hand"), not what was said. */
const LEAST = 0.5;
/** Below this one whatever follows a verb that tells no speech ("voted to …", "cut the price"). */
const LEAST_AFTER_DEED = 0.75;
const CLAUSAL: readonly boolean[] = TAGS.map((tag) => /^(?:VB|VBD|VBP|VBZ|MD|TO|WH)$/.test(tag));
/** How reported clauses begin. */
const CLAUSE = /^(?:that|whether|if|how|what|why|when|where|who)\b/i;
const MARK = /^["“”„«»‘「『'`]/;

/** Whether a content is an unsure one without a clause or a quotation of its own: what somebody did, not said. */
export function isNominal(analysis: Analysis, attribution: Attribution): boolean {
	const { content, confidence, report } = attribution;
	if (report === 'thought' || content.length > 1) return false;
	return (
		(confidence < LEAST && isBare(analysis, content[0]!)) ||
		(confidence < LEAST_AFTER_DEED && isAfterDeed(analysis.words.text, attribution))
	);
}

function isBare({ words, tags, runOf }: Analysis, [start, end]: Span): boolean {
	for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++)
		if (CLAUSAL[tags[i]!] || runOf[i] !== -1) return false;
	return true;
}

/** "The council offered me a biscuit", "chefs implanted sensors": the verb tells what was done. */
function isAfterDeed(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || start < cue[1] || isCommunicating(text.slice(...cue).toLowerCase())) return false;
	const words = text.slice(start, end);
	return !CLAUSE.test(words) && !MARK.test(words) && !/[,:]$/.test(text.slice(cue[1], start).trimEnd());
}
