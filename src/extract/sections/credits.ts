import type { Span } from '../../model/index.js';
import { leadInOfTowns } from '../text/lead-ins.js';

/** A paragraph that only tells who wrote an article, or who else worked on it: "By Ana Ruiz", "(Reporting by Bo Lund)". */
const CREDIT =
	/^\(?(?:By|BY|Words:?|Text:?|Words by|Text by|Reporting by|Writing by|Editing by|Edited by|Additional reporting|Compiled by|Photographs?(?: by)?:?|Photos?(?: by)?:|Pictures?(?: by)?:|Adds|Updates|Recasts|Corrects)[ :]/;
/** One that ends in a stop is a sentence, but in brackets. */
const LONGEST = 160;
/** "12 June 2023", "Updated: June 12, 2023, 10.15": a paragraph of figures and months. */
const DATE =
	/^(?:(?:Updated|Published|Posted|First published|Last updated|Last modified)(?: on| at)?:? )?(?:\p{Upper}\p{Lower}+day,? )?(?:\d{1,2} \p{Upper}\p{Lower}{2,8}\.?,? \d{4}|\p{Upper}\p{Lower}{2,8}\.? \d{1,2},? \d{4})[^\n]{0,30}$/u;

/** What a page calls the words below a picture: "Image caption, The ferry lay by the harbour". */
const CAPTION = /^(?:Image|Media|Photo|Picture|Video) caption[,:] /;

/**
 * What in an article is not about anything: who wrote it, when it was published, where a report comes from ("OSLO, Oct 24
 * (Newswire) -"). Spans in text order.
 */
export function creditsIn(text: string, paragraphs: readonly Span[]): Span[] {
	const credits: Span[] = [];
	for (const paragraph of paragraphs) {
		const [start, end] = paragraph;
		const lead = leadInOfTowns(text, paragraph);
		if (lead > 0) credits.push([start, start + lead]);
		else if (end - start < LONGEST) {
			const words = text.slice(start, end);
			const caption = CAPTION.exec(words);
			if (caption) credits.push([start, start + caption[0].length]);
			const isCredit = CREDIT.test(words) && (words.startsWith('(') || !/[.!?]["”’)]?$/.test(words));
			if (isCredit || DATE.test(words)) credits.push(paragraph);
		}
	}
	return credits;
}
