import type { Document } from '../model/index.js';

/** What a format's reader takes out of one document: everything but its id and origin. */
export type Draft = Omit<Document, 'id' | 'origin' | 'title'> & { readonly title: string | null };
