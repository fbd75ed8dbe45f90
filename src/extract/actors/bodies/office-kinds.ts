import type { NameKind } from '../../attribution.js';
import { askedOnce } from '../../text/known-word.js';
import { isMaker, isTitleWord } from '../../text/lexicon.js';
import { remembering } from '../../text/remember.js';
import type { Words } from '../../text/words.js';
import { isBody, isDocument, isHuman, isSomebody } from '../../who/nouns.js';
import { isStyle } from '../../who/titles.js';
import { OFFICE_NOUN } from '../roles/roles.js';
import { isBusiness, mayMeanBody } from './sort-nouns.js';

/** Ranks and seats cut short: "Det Con", "Local TD". */
const RANKS = /^(?:con|supt|td|msp|mep|mla)$/;

/** How somebody is addressed, whatever the office: "Dr", "Sir". */
export const isAddress = (word: string): boolean => ADDRESS.test(word) || isStyle(word);
const ADDRESS =
	/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|reverend|fr|father|sister|brother|madam|imam|sheikh|justice|hon|don|do[nñ]a|alhaji|alhaj|shri|smt|shrimati|kum|kumari|thiru|ratu|datuk|dato|datin|tun|sri|puan|haji|hajah|hajia|barrister|osagyefo|mama|mzee|pak|mallam|aling|mang|mdm|mme|madame|mlle|maitre|maître|herr|frau|monsieur|signora?|señora?)$/u;

/** What a body may be called as somebody would be: "the vendor, Sentrypath", "Activist investor Torvald Capital". */
export const isLikeSomebody = (noun: string): boolean => LIKE_SOMEBODY.test(noun);
const LIKE_SOMEBODY =
	/^(?:investor|leader|partner|rival|competitor|supplier|customer|client|owner|sponsor|builder|vendor|developer|contractor|importer|exporter|producer|manufacturer|applicant|respondent|claimant|bidder|buyer|seller|lender|landlord|organi[sz]er|promoter|broker|stockbroker|bookmaker|brewer|grocer|miner|publisher|forecaster|pollster|shareholder|adviser|advisor|auditor|\p{Alpha}+maker)$/u;

/** A word for an office or for what somebody does, or for a body, and never a name. */
export const isOffice = (word: string): boolean =>
	isTitleWord(word) || OFFICE_NOUN.test(word) || isBody(word);

/** Whether a noun is one for a person or for an organisation; null where it is neither. */
export const kindOf = remembering((noun): NameKind | null => {
	if (isDocument(noun)) return null;
	if (mayMeanBody(noun) || isMaker(noun)) return 'organisation';
	if (isHuman(noun) || isTitleWord(noun) || OFFICE_NOUN.test(noun) || RANKS.test(noun)) return 'person';
	return isSomebody(noun) || isBusiness(noun) ? 'organisation' : null;
});

const kindOfWord = askedOnce(({ lower }) => kindOf(lower));

/** The same of a word of a text. */
export function kindAt({ number, known }: Words, index: number): NameKind | null {
	const n = number[index];
	return n === undefined ? null : kindOfWord(known[n]!);
}
