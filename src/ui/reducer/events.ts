import type {
	ActorView,
	ArticleView,
	Counts,
	ItemKey,
	Row,
	SearchAnswer,
	SessionTotals,
} from '../../search/session.js';
import type { ActionName } from '../keys/actions.js';
import type { Detail, EditedArticle, Progress, Question, State } from '../state/state.js';
import type { Again } from './read-again.js';

/** Everything that can happen to the screen. */
export type ScreenEvent =
	| { readonly type: 'start' }
	/** Articles came or went: ask again, and stay where one is. `elsewhere`: another process did that. */
	| { readonly type: 'refresh'; readonly elsewhere: boolean }
	| { readonly type: 'do'; readonly action: ActionName }
	| { readonly type: 'insert'; readonly text: string }
	| { readonly type: 'resize'; readonly columns: number; readonly rows: number }
	| { readonly type: 'press'; readonly column: number; readonly row: number }
	| { readonly type: 'wheel'; readonly by: -1 | 1; readonly column: number; readonly row: number }
	/** `offset` and `limit`: the rows that were asked for. */
	| {
			readonly type: 'answer';
			readonly number: number;
			readonly text: string;
			readonly offset: number;
			readonly limit: number;
			readonly answer: SearchAnswer;
	  }
	| { readonly type: 'shorter'; readonly number: number; readonly of: string; readonly finds: boolean }
	/** The search with this number has been waited for long enough for it to be said. */
	| { readonly type: 'slow'; readonly number: number }
	/** `request`: as the session numbers it. */
	| { readonly type: 'counts'; readonly request: number; readonly counts: Counts }
	| { readonly type: 'totals'; readonly totals: SessionTotals }
	| { readonly type: 'title'; readonly title: string; readonly date: string | null }
	| { readonly type: 'detail'; readonly key: ItemKey; readonly detail: Detail }
	| {
			readonly type: 'actor';
			readonly key: ItemKey;
			readonly offset: number;
			readonly view: ActorView | null;
	  }
	| { readonly type: 'article'; readonly key: ItemKey; readonly view: ArticleView | null }
	| {
			readonly type: 'all-rows';
			readonly rows: readonly Row[];
			readonly invert: boolean;
			readonly cut: boolean;
	  }
	/** `of`: the marks that were counted. */
	| { readonly type: 'quotes'; readonly of: State['marks']; readonly count: number }
	/** The file of an article was read again: what is marked and open is to go on with it. */
	| ({ readonly type: 'edited' } & EditedArticle)
	/** What that was is known. The file of an article, with that name, was read again, or (null) another process has changed the archive. */
	| ({ readonly type: 'read-again'; readonly name: string | null } & Again)
	| { readonly type: 'goto-article'; readonly key: ItemKey }
	| { readonly type: 'history'; readonly entries: readonly string[] }
	| { readonly type: 'highlight-format'; readonly name: string }
	| { readonly type: 'preview'; readonly format: string; readonly text: string }
	| { readonly type: 'choose-format'; readonly name: string }
	| { readonly type: 'progress'; readonly progress: Progress }
	/** A sentence of a key that waits until more is read; null when none does. */
	| { readonly type: 'waiting'; readonly text: string | null }
	/** What was asked for cannot be had. */
	| { readonly type: 'failed'; readonly command: Question; readonly text: string }
	| { readonly type: 'message'; readonly text: string; readonly tone: 'note' | 'warning' };
