import { Readable } from 'node:stream';
import { type ReadEvent, readSources } from '../../src/read/index.js';

/** A short article as plain text. */
export const PLAIN =
	'Harbour shut\n\nThe port shut on Monday, the harbour master said.\n\nNobody was hurt.\n';

/** What reading some sources yields, but for its progress. */
export async function read(sources: string[], stdin?: string | Uint8Array): Promise<ReadEvent[]> {
	const events: ReadEvent[] = [];
	const options = stdin === undefined ? {} : { stdin: Readable.from([stdin]) };
	for await (const event of readSources(sources, options)) if (event.type !== 'progress') events.push(event);
	return events;
}

/** The document that a source is read to. */
export const documentOf = async (source: string) => {
	const [event] = await read([source]);
	if (event?.type !== 'document') throw new Error(JSON.stringify(event));
	return event.document;
};

/** Why a source cannot be read. */
export const whyOf = async (source: string) => {
	const [event] = await read([source]);
	return event?.type === 'failure' ? event.why : JSON.stringify(event);
};
