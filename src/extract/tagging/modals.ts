import { lowerAt } from '../text/words.js';
import type { Analysis } from './analysis.js';
import { tagIndex } from './tagset.js';

const MODAL = tagIndex('MD');

/**
 * Gives "cannot" the tag of a modal verb, which the tagger does not: its slot in the tagger's dictionary belongs to
 * another word. For the rules; the model has learnt from what the tagger says.
 */
export function tagModals({ words, tags }: Analysis): void {
	const number = words.vocabulary.find('cannot');
	if (number === -1) return;
	for (let i = 0; i < words.count; i++) if (lowerAt(words, i) === 'cannot') tags[i] = MODAL;
}
