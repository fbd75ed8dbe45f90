import { type Attribution, amended } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';

const OPENING = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);
const STOP = '.'.charCodeAt(0);

/**
 * "(She said | it was over. |)", "The paper (he says | it is false |) was lost", "told the Ports Authority (PA |)": what was
 * said holds both brackets or none.
 */
export function withBothBrackets(text: string, attribution: Attribution): Attribution {
	if (attribution.found !== 'near') return attribution;
	const [start, end] = attribution.content.at(-1)!;
	const last = endOf(text, start, end);
	return last <= start || last === end
		? attribution
		: amended(attribution, { content: [...attribution.content.slice(0, -1), [start, last]] });
}

function endOf(text: string, start: number, end: number): number {
	let open = 0;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === OPENING) open++;
		else if (code === CLOSING && --open < 0) {
			// "1) it is late": no bracket has been opened for that one.
			if (i < end - 1 && (isMarkAt(text, start) || !/\p{Lower}\p{Lower}/u.test(text.slice(i - 2, i))))
				return end;
			return text.charCodeAt(i - 1) === STOP ? i - 1 : i;
		}
	}
	return open === 1 && text.charCodeAt(end) === CLOSING ? end + 1 : end;
}
