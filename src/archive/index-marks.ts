import { STATEMENT_KINDS, type StatementKind } from '../model/index.js';

/** Marks of statements in the index of words: bit 0 whether readers see it unasked, bits 1 and 2 the kind's number. */
export const SHOWN = 1;
export const KIND = 6;

/** The bits of a statement's kind; 0 is what is no statement. */
export const kindMark = (kind: StatementKind): number => (STATEMENT_KINDS.indexOf(kind) + 1) << 1;

/** All marks of a statement. */
export const marksOf = (kind: StatementKind, shown: boolean): number => kindMark(kind) | (shown ? SHOWN : 0);

/**
 * Units before words that tell of which field they are, in the index of words; the text's own bear none. What
 * tells of an actor only in the name as it is shown, or in aliases that name somebody else, bears one too.
 */
export const MARKER = { cue: 1, section: 2, place: 3, inName: 4, inAlias: 5 } as const;

/** What stands before the words of a field: its marker; nothing for 0. */
export const beforeWords = (marker: number): string => (marker === 0 ? '' : String.fromCharCode(marker));
