import type { Analysis } from './analysis.js';
import type { Attribution } from './attribution.js';
import { TAGS } from './tagset.js';
import { wordFrom } from './words.js';

/** Below this confidence a bare noun phrase is the object of a deed ("shook the boy's hand"), not what was said. */
const LEAST = 0.5;
const CLAUSAL: readonly boolean[] = TAGS.map((tag) => /^(?:VB|VBD|VBP|VBZ|MD|TO|WH)$/.test(tag));

/** Whether a content is a noun phrase without a verb or a quotation, and unsure to have been said. */
export function isNominal(
	{ words, tags, runOf }: Analysis,
	{ content, confidence, report }: Attribution,
): boolean {
	if (report === 'thought' || content.length > 1 || confidence >= LEAST) return false;
	const [start, end] = content[0]!;
	for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++)
		if (CLAUSAL[tags[i]!] || runOf[i] !== -1) return false;
	return true;
}
