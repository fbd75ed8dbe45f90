import { list } from '../../text/list.js';
import { rememberingNames } from '../../text/remember.js';

/** What goes on about somebody without a name: "the farmers, led by …", "sources in the department, who". */
const GOES_ON =
	/,? (?:who|which|whose|whom|that)$|, (?:\p{Lower}+ of (?:whom|which)|who|which|whose|whom|led by|headed by|based|known|among (?:them|whom)|such as|\p{Lower}{3,}ing)\b.*$| (?:(?:including|such as) |[–—]|--? ).*$/su;
/** "Friends of the Sea, a charity": what more is told of them, but not of one who is only counted ("another, a nurse"). */
const APPOSED =
	/^(?!(?:another|one|the (?:first|second|third|fourth|other)|a (?:second|third|fourth|fifth)),)(?<who>[^,]+), an? .*$/isu;

/** The word that stands between a subject and its verb: "the regulator | nevertheless". */
export const AMID = list(
	`nevertheless nonetheless however therefore meanwhile also then later again since already reportedly allegedly repeatedly recently
	previously subsequently initially eventually immediately quickly promptly only even still never now`,
);

/** How somebody without a name is called: "farmers" of "farmers, led by Ana Ruiz". */
export const barePhrase = rememberingNames((phrase: string): string => {
	return (
		withoutAmid(
			phrase
				.replace(GOES_ON, '')
				.replace(APPOSED, '$<who>')
				.replace(/ that (?:is|was|are|were|has|had|will) .*$/s, ''),
		)
			.replace(/ (?:itself|himself|herself|themselves)$/, '')
			.replace(/^(?<owner>(?:\p{Alpha}+ ){0,3}\p{Lower}+)(?:['’]s|(?<=s)['’])$/u, '$<owner>') || phrase
	);
});

function withoutAmid(phrase: string): string {
	const space = phrase.lastIndexOf(' ');
	return space >= 0 && AMID.has(phrase.slice(space + 1)) ? phrase.slice(0, space) : phrase;
}
