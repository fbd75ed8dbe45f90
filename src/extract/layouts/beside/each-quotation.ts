import type { Attribution } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';

/** How what stands beside a quotation tells whose it is; null where it does not. */
type Tell = (parts: Quotation['parts']) => Attribution | null;

/** The quotations that something tells the speaker of, those left out that are taken already. */
export function attributeEach(
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
	tell: Tell,
): Attribution[] {
	return outer.flatMap(({ parts }) => {
		const told = tell(parts);
		return told === null || isTaken(parts[0]![0]) ? [] : told;
	});
}
