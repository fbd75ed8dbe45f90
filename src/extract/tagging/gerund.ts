import { lowerAt } from '../text/words.js';
import type { Analysis } from './analysis.js';
import { tagIndex } from './tagset.js';

const GERUND = tagIndex('VBG');
/** Prepositions that look like one. */
const PREPOSITION = /^(?:following|including|according|concerning|regarding|during)$/;

/** Whether a word tells what somebody did: "taking", and not "following". */
export const isGerund = ({ words, tags }: Analysis, i: number): boolean =>
	tags[i] === GERUND && !PREPOSITION.test(lowerAt(words, i));
