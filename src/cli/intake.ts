import { extract, loadModel, type Model } from '../extract/index.js';
import type { ArticleRecord } from '../model/index.js';
import { readSources } from '../read/index.js';
import { modelBytes } from './assets.js';

export type IntakeEvent =
	| { readonly type: 'article'; readonly record: ArticleRecord }
	| { readonly type: 'failure'; readonly origin: string; readonly why: string }
	| { readonly type: 'progress'; readonly done: number; readonly total: number | null };

let model: Model | null = null;

/** Reads sources and finds who said what in them, article by article as they come. */
export async function* intake(sources: readonly string[]): AsyncGenerator<IntakeEvent> {
	for await (const event of readSources(sources)) {
		if (event.type === 'document') {
			model ??= loadModel(modelBytes());
			yield { type: 'article', record: extract(event.document, model) };
		} else if (event.type === 'record') yield { type: 'article', record: event.record };
		else yield event;
	}
}
