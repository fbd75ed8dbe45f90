import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../model/index.js';
import { refuse } from './options.js';

/** An attribution as annotators marked it (PolNeAR's scheme). */
export interface GoldAttribution {
	readonly kind: 'direct' | 'mixed' | 'indirect';
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
}

export interface GoldArticle {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly GoldAttribution[];
	/** Stretches that nobody annotated. */
	readonly discard?: readonly Span[];
}

/** An article as another analyser saw it: `[start, end, part of speech, entity, …]` for each token. */
export interface SilverArticle {
	readonly id: string;
	readonly sents: readonly (readonly (readonly [number, number, string, string, ...unknown[]])[])[];
	/** Mentions of one thing: `[start, end, …]` each. */
	readonly coref?: readonly (readonly (readonly [number, number, ...unknown[]])[])[];
}

/** The articles of a file, with what annotators marked; ends the program where it cannot be read. */
export const readGold = (path: string): GoldArticle[] => parseLines(bytesOf(path).toString('utf8'));

/** The same as another analyser saw them, compressed; ends the program where it cannot be read. */
export const readSilver = (path: string): SilverArticle[] =>
	parseLines(gunzipSync(bytesOf(path)).toString('utf8'));

function bytesOf(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		return refuse(`${(error as Error).message}\nGive --corpus where PolNeAR can be read.`);
	}
}

const parseLines = <T>(text: string): T[] =>
	text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as T);
