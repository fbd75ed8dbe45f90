import type { ArticleRecord, Section, Span } from '../model/index.js';
import type { Rewritten } from './text/rewritten.js';

/** The record of a legible text as that of the text it was made from: the same parts, where they stand there. */
export function inWritten(
	record: ArticleRecord,
	written: string,
	{ inWritten: at }: Rewritten,
): ArticleRecord {
	const orNull = (span: Span | null): Span | null => span && at(span);
	return {
		...record,
		text: written,
		sections: record.sections.map((section, s) => ({
			...section,
			span: [
				s === 0 ? 0 : startOf(section, at),
				s + 1 < record.sections.length ? startOf(record.sections[s + 1]!, at) : written.length,
			],
		})),
		actors: record.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(at) })),
		statements: record.statements.map((statement) => {
			const content = statement.content.map(at);
			return {
				...statement,
				content,
				text: content.map(([start, end]) => written.slice(start, end)).join(' '),
				cue: orNull(statement.cue),
				source: orNull(statement.source),
			};
		}),
	};
}

const startOf = ({ span: [start] }: Section, at: Rewritten['inWritten']): number => at([start, start])[0];
