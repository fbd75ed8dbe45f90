import type { ArticleMeta } from './article.js';

/** Where an article comes from, for people: its address or else its file. */
export const whereFrom = ({ url, origin }: Pick<ArticleMeta, 'url' | 'origin'>): string =>
	url ?? (origin === '-' ? 'standard input' : origin);
