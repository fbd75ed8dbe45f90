import type { Span } from '../../../model/index.js';
import type { NameSpan } from '../../attribution.js';

/** "Posted on 11 July by hattie_digs | 23 comments": who keeps a blog. */
const POSTED =
	/^Posted (?:[^\n]{2,30} )?by (?<name>[\p{Alpha}\d][\p{Alpha}\d_.’'-]+(?: \p{Upper}[\p{Alpha}.’'-]+){0,3})(?=$| [|·•–—-]| (?:on|at|in) )/u;
/** "Before: HER HONOUR JUDGE PROSSER-OKELLO", "Before: Mr Justice Hale": who judges. */
const JUDGES =
	/^(?:Before|BEFORE|Coram|CORAM) ?:\s*(?:(?:The|THE|His|HIS|Her|HER|Honourable|HONOURABLE|Honorable|HONORABLE|Hon|HON|Rt|RT|Right|RIGHT|Honour|HONOUR|Mr|MR|Mrs|MRS|Ms|MS|Lord|LORD|Lady|LADY|Sir|SIR|Dame|DAME|Justice|JUSTICE|Judge|JUDGE|District|DISTRICT|Deputy|DEPUTY|Recorder|RECORDER)\.? ){1,6}(?<name>\p{Upper}[\p{Alpha}.’'-]+(?: \p{Upper}[\p{Alpha}.’'-]+){0,2})$/u;
/** So many lines from the top they stand, no longer than this. */
const HEADED = 12;
const LONGEST = 120;

/** Who is named at the head of a text as whoever tells it, under a name that may be like nobody's. */
export function writersAbove(text: string, paragraphs: readonly Span[]): NameSpan[] {
	return paragraphs.slice(0, HEADED).flatMap(([start, end]): NameSpan[] => {
		if (end - start > LONGEST || !'PBC'.includes(text[start]!)) return [];
		const line = text.slice(start, end);
		const match = POSTED.exec(line) ?? JUDGES.exec(line);
		const name = match?.groups?.name;
		if (name === undefined) return [];
		const at = start + match!.index + match![0].length - name.length;
		return [{ start: at, end: at + name.length, kind: 'person' }];
	});
}
