import type { Cluster } from './cluster.js';

/** Why a source stands for an actor. */
export type Reason =
	| 'name'
	| 'pronoun'
	| 'role'
	| 'document'
	| 'paper'
	| 'relative'
	| 'unnamed'
	| 'author'
	| 'turn'
	| 'repeated'
	| 'alike'
	| 'foremost'
	| 'none';

/** Whom a source stands for. */
export interface Resolution {
	/** The cluster of a named actor. */
	readonly cluster: Cluster | null;
	/** An actor without a name, as the text words it. */
	readonly phrase: string | null;
	readonly reason: Reason;
	/** 0 to 1, how sure the step from words to actor is. */
	readonly trust: number;
	/** For pronouns: the actor is the last that fits. */
	readonly last: boolean;
}

export const NOBODY: Resolution = { cluster: null, phrase: null, reason: 'none', trust: 0.5, last: false };

export function named(cluster: Cluster, reason: Reason, trust: number, last = false): Resolution {
	return { cluster, phrase: null, reason, trust, last };
}

/** Somebody without a name, as the text words it. */
export function nameless(phrase: string | null, trust: number): Resolution {
	return { cluster: null, phrase, reason: 'unnamed', trust, last: false };
}
