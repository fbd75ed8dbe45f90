export type { ReadEvent } from './events.js';
export { type ReadOptions, readSources } from './sources.js';
