import { type Document, whereFrom } from '../model/index.js';

/** The commonest small words of languages that share few of them. */
const COMMONEST: Readonly<Record<string, string>> = {
	en: 'the of and to that was for with is said it as on',
	de: 'der die und das den ist nicht von mit sich ein eine auf dem',
	fr: 'les des et est dans que une pour pas du sur qui au le',
	es: 'los las del que una por con para el se y su lo',
	pt: 'uma não que dos para com por os em é da do ao no',
	it: 'che della di il gli per una con del nel sono è alla la',
	nl: 'het een van de niet dat op te zijn met voor en',
	sv: 'och att det som för på av är inte den med till har',
	da: 'og at det som for på af er ikke den med til har',
	pl: 'nie się na że jest do to i z przez jak',
	id: 'yang dan di dengan untuk itu dari ini tidak pada dalam',
};
const WORDS = new Map(Object.entries(COMMONEST).map(([code, words]) => [code, new Set(words.split(' '))]));
/** So much of a text is looked at, UTF-16 code units; one with fewer words is not judged. */
const SAMPLE = 4000;
const LEAST_WORDS = 40;
/** English texts have more of their small words than one in ten; other texts less, in whatever script. */
const LEAST_ENGLISH = 0.1;
/** So many of another language's show that a text is in it. */
const LEAST_OTHER = 0.12;

/**
 * The language of a text as a code where it is not English: the one that it is said to be in, if its words do not say
 * otherwise, else the one that its commonest words show. Null for English and where nothing shows it.
 * @param told a language tag (BCP 47)
 */
export function foreignLanguage(text: string, told: string | undefined): string | null {
	const words =
		text
			.slice(0, SAMPLE)
			.toLowerCase()
			.match(/[\p{Alpha}\p{M}]+/gu) ?? [];
	const code = /^[a-z]{2,3}(?![a-z])/i.exec(told ?? '')?.[0].toLowerCase();
	const isTold = code !== undefined && code !== 'en';
	// Scripts without spaces have few words, however long a text is.
	if (words.length < LEAST_WORDS)
		return isTold && /[\u0370-\u1fff\u3040-\uffdc]{20}/.test(text.slice(0, SAMPLE)) ? code : null;
	const shareOf = (own: ReadonlySet<string>) => words.filter((word) => own.has(word)).length / words.length;
	if (shareOf(WORDS.get('en')!) >= LEAST_ENGLISH) return null;
	if (isTold) return code;
	let best: string | null = null;
	let most = LEAST_OTHER;
	for (const [other, own] of WORDS) {
		const share = shareOf(own);
		if (share > most) [best, most] = [other, share];
	}
	return best;
}

/** So many articles of one run are spoken of one by one. */
const MOST_NOTICES = 10;

/** Says of the articles of one run which are in another language than English, the first ones each. */
export class ForeignArticles {
	private count = 0;

	/** What is to be said of an article, if anything is. */
	noticeOf(document: Document): string | null {
		const code = foreignLanguage(document.text, document.language);
		if (code === null || ++this.count > MOST_NOTICES) return null;
		return `${whereFrom(document)}: “${document.title}” is in ${languageName(code)}; explorer finds who said what in English only, so expect little that is right`;
	}

	/** What is to be said at the end, if anything is. */
	rest(): string | null {
		const more = this.count - MOST_NOTICES;
		return more > 0 ? `${more} more ${more === 1 ? 'article is' : 'articles are'} not in English` : null;
	}
}

/** What a language is called in English: "German"; its code where it has no name. */
const languageName = (code: string): string => {
	try {
		return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
};
