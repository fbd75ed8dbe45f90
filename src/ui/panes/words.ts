import {
	type Actor,
	howSaid,
	manner as mannerOf,
	speakerName as nameOf,
	tellingCue,
	UNCERTAIN_BELOW,
} from '../../model/index.js';
import type { ActorRow, StatementRow } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { count, dots } from '../cells/lines.js';

/** The interface's own words for what the model knows. */

/** How it was said, with the words that report it where these tell more: "reported: denies". */
export const manner = (row: Pick<StatementRow, 'kind' | 'report' | 'cue'>): string =>
	safe(mannerOf(row, row.cue));

/** The same beside the speaker's name, where there is little room: "denies", "quoted". */
export function shortManner(row: Pick<StatementRow, 'kind' | 'report' | 'cue'>): string {
	const telling = tellingCue(row.kind, row.cue);
	return telling === null ? howSaid(row) : safe(telling);
}

/** The speaker as shown; "unknown speaker" when nobody was found. */
export const speakerName = (row: Pick<StatementRow, 'speaker'>): string => safe(nameOf(row.speaker));

export function sureness(confidence: number): string {
	const percent = `${Math.round(confidence * 100)} % sure`;
	return confidence < UNCERTAIN_BELOW ? `uncertain, ${percent}` : percent;
}

export function actorKind(kind: Actor['kind']): string {
	return kind === 'unnamed' ? 'unnamed source' : kind;
}

export function actorCounts(row: ActorRow): string {
	return dots(
		row.statements > 0 && count(row.statements, 'statement'),
		row.mentions > 0 && count(row.mentions, 'mention'),
		row.articles > 1 && count(row.articles, 'article'),
	);
}
