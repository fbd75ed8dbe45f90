import { rememberingNames } from '../../text/remember.js';
import { cleanForm } from '../../who/forms.js';

/** A nation's body, by its name or by its adjective: "Kelmar's transport ministry", "the Kelmari transport ministry". */
const OF_NATION =
	/^(?:[Tt]he )?(?:(?<nation>\p{Upper}\p{Lower}{2,})['’]s|(?<national>\p{Upper}\p{Lower}+(?:ian|ean|an|ese|ish|i))) (?<body>(?:\p{Lower}+ ){0,2}(?:ministry|government|army|navy|police|parliament|presidency|embassy|central bank))$/u;
/** What is somebody's by name alone: "the Ruiz campaign", "Mr. Ruiz's campaign", "Ana Ruiz's presidential campaign". */
const OF_SOMEBODY =
	/^(?:[Tt]he )?(?:(?:Mrs?|Ms|Dr|Sen|Gov|Rep)\.? )?(?:\p{Upper}[\p{Alpha}.-]+ ){0,2}(?<surname>\p{Upper}[\p{Alpha}-]+)(?:['’]s?)? (?:presidential |re-?election )?(?<body>campaign|administration|camp|team|office|government|family|supporters|allies|aides|advisers|advisors|lawyers|solicitors)$/u;
/** What names of nations and their adjectives end in: Kelmar and Kelmari, Austria and Austrian, but not Australia. */
const ENDING = /(?<=.{3})(?:ian|ean|ese|ish|ia|(?<=.{4})an|[aeiyo])$/;

/** How an unnamed source is told from another: its words without the article in front, a nation by its stem. */
export const phraseKey = rememberingNames((phrase: string): string => {
	const form = formOf(phrase);
	const { nation, national = nation, body } = OF_NATION.exec(form)?.groups ?? {};
	if (national !== undefined) return `${national.toLowerCase().replace(ENDING, '')}~ ${body}`;
	const own = OF_SOMEBODY.exec(form)?.groups;
	if (own !== undefined) return `${own.surname!.toLowerCase()}~ ${own.body}`;
	return form
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^(?:a|an|the|one|some) /, '');
});

/** Whether a phrase is for a nation's body or somebody's campaign, which texts write in several ways. */
export const isWrittenOtherwise = rememberingNames((phrase: string): boolean => {
	const form = formOf(phrase);
	return OF_NATION.test(form) || OF_SOMEBODY.test(form);
});

const formOf = (phrase: string): string => cleanForm(phrase.replace(/[\s,;:]+$/, ''));
