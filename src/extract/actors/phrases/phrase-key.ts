import { rememberingNames } from '../../text/remember.js';
import { cleanForm } from '../../who/forms.js';

/** A nation's body, by its name or by its adjective: "Kelmar's transport ministry", "the Kelmari transport ministry". */
const OF_NATION =
	/^(?:[Tt]he )?(?:(?<nation>\p{Upper}\p{Lower}{2,})['’]s|(?<national>\p{Upper}\p{Lower}+(?:ian|ean|an|ese|ish|i))) (?<body>(?:\p{Lower}+ ){0,2}(?:ministry|government|army|navy|police|parliament|presidency|embassy|central bank))$/u;
/** What names of nations and their adjectives end in: Kelmar and Kelmari, Austria and Austrian, but not Australia. */
const ENDING = /(?<=.{3})(?:ian|ean|ese|ish|ia|(?<=.{4})an|[aeiyo])$/;

/** How an unnamed source is told from another: its words without the article in front, a nation by its stem. */
export const phraseKey = rememberingNames((phrase: string): string => {
	const form = formOf(phrase);
	const { nation, national = nation, body } = OF_NATION.exec(form)?.groups ?? {};
	if (national !== undefined) return `${national.toLowerCase().replace(ENDING, '')}~ ${body}`;
	return form
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^(?:a|an|the|one|some) /, '');
});

/** Whether a phrase is for a nation's body, which texts write in two ways. */
export const isOfNation = rememberingNames((phrase: string): boolean => OF_NATION.test(formOf(phrase)));

const formOf = (phrase: string): string => cleanForm(phrase.replace(/[\s,;:]+$/, ''));
