import type { Span } from '../../../model/index.js';
import { arePictures } from '../../doubts/pictures.js';
import { isYou } from '../pronouns/meant.js';

/** Whether who is told to think is nobody: a "you" to whom nobody writes, or pictures. */
export const isNobodys = (text: string, source: Span, hasCorrespondent: boolean): boolean =>
	(!hasCorrespondent && isYou(text, source)) || arePictures(text, source);
