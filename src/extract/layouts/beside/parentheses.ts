import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import { codesOf } from '../../text/characters.js';

const SAID =
	'said|says|added|adds|claimed|claims|insisted|insists|explained|explains|noted|notes|wrote|writes|recalled|recalls|argued|argues|joked|jokes|admitted|admits|reckoned|reckons';
const WHO =
	"(?:he|she|they|it|police|officials|(?:the|an?|one|his|her|their|its|my|our) (?:[\\p{Alpha}’'-]+ ){0,4}[\\p{Alpha}’'-]+|\\p{Upper}[\\p{Alpha}.’'-]*(?: \\p{Upper}[\\p{Alpha}.’'-]*){0,4})";
/** "– for the dentist, she says –", "(its debts have doubled, according to Ana Ruiz)": words and who says so, from the sign that opens them. */
const ASIDE = new RegExp(
	`^(?<opening>[—–] ?|\\()(?<content>[^\\s()—–“”"«».;:!?]+(?: [^\\s()—–“”"«».;:!?]+){2,24}), (?:(?<source>${WHO}) (?<cue>${SAID})|(?<before>${SAID}|according to) (?<behind>${WHO}))(?: ?(?<closing>[—–]) ?|\\))`,
	'u',
);
const LONGEST = 260;
/** So far before a dash is looked whether it closes what another opens, in UTF-16 code units. */
const REACH = 300;
const OPENING = /[—–(]/g;
const DASHES = codesOf('—–');
const STOPS = codesOf('.!?\n');
const SAY = new RegExp(`\\b(?:${SAID}|according to)\\b`);

/** What somebody is told to say between dashes or in parentheses, within what the teller tells. */
export function attributeParentheses(text: string): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { index: at } of text.matchAll(OPENING)) {
		const rest = text.slice(at, at + LONGEST);
		const match = SAY.test(rest) ? ASIDE.exec(rest) : null;
		if (!match) continue;
		const { opening, content, source, cue, before, behind, closing } = match.groups!;
		const isDashed = opening !== '(';
		if (isDashed !== (closing !== undefined) || (isDashed && closesOther(text, at))) continue;
		const from = at + opening!.length;
		const who = (source ?? behind)!;
		const verb = (cue ?? before)!;
		const account = from + content!.length + ', '.length;
		const [sourceAt, cueAt] =
			source === undefined ? [account + verb.length + 1, account] : [account, account + who.length + 1];
		attributions.push(
			spokenNear([[from, from + content!.length]], spanAt(cueAt, verb), spanAt(sourceAt, who), 0.75),
		);
	}
	return attributions;
}

/** Whether a dash closes what another before it in its sentence opens. */
function closesOther(text: string, at: number): boolean {
	let dashes = 0;
	for (let before = at - 1; before >= 0 && at - before < REACH; before--) {
		const code = text.charCodeAt(before);
		if (STOPS.has(code)) break;
		if (DASHES.has(code)) dashes++;
	}
	return dashes % 2 === 1;
}
