import { type Attribution, amended } from '../../attribution.js';
import { COMMA, codesOf } from '../../text/characters.js';

/** "quoted Ana Ruiz as having said": whose words they are, behind whoever passes them on. */
const QUOTED =
	/^,? (?:(?:has|have|had|also|later) )?(?<cue>quoted|quotes|quote|cited|cites) (?<who>\p{Alpha}[^,.;:“”"«»\n]{1,60}?) as (?:having )?(?:said|told|warned|saying|telling|warning|claiming)\b/u;
/** The first letters of these. */
const FIRST = codesOf('halqc');
/** How far behind a source these words go, in UTF-16 code units. */
const REACH = 110;

/** “Never,” Bo Hale quoted Ana Ruiz as having said: they are Ruiz's words, and not Hale's. */
export function withQuoted(text: string, attribution: Attribution): Attribution {
	const { source, cue } = attribution;
	if (source === null || cue === null || cue[0] < source[1]) return attribution;
	const first = text.charCodeAt(source[1]) === COMMA ? source[1] + 2 : source[1] + 1;
	if (!FIRST.has(text.charCodeAt(first))) return attribution;
	const match = QUOTED.exec(text.slice(source[1], source[1] + REACH));
	if (!match || cue[0] > source[1] + match[0].length) return attribution;
	const at = source[1] + match[0].indexOf(match.groups!.who!);
	const verb = at - 1 - match.groups!.cue!.length;
	return amended(attribution, {
		source: [at, at + match.groups!.who!.length],
		cue: [verb, verb + match.groups!.cue!.length],
	});
}
