import { LABELS } from './arguments/arguments.js';
import type { AttributionModel } from './attribute.js';
import {
	keyedNamed,
	MODEL_VERSION,
	type Tables,
	tableNamed,
	unpackTables,
	weightsNamed,
} from './learnt/tables.js';
import { treesNamed } from './learnt/trees.js';
import type { Weights } from './learnt/weights.js';
import { NAME_CLASSES } from './names/kinds.js';
import type { PosModel } from './tagging/pos.js';
import { TAGS } from './tagging/tagset.js';

/** The trained model, ready to use; opaque to the other rooms. */
export interface Model {
	readonly version: number;
	readonly pos: PosModel;
	readonly names: Weights;
	readonly attribution: AttributionModel;
}

/**
 * Reads the model out of its file's bytes, which must not change afterwards: the tables are views of them.
 * @throws Problem when the bytes are no model, cut short, damaged, or of another version.
 */
export function loadModel(bytes: Uint8Array): Model {
	return modelOf(unpackTables(bytes));
}

/** The same from the tables of a file. */
export function modelOf(tables: Tables): Model {
	const hashes = tableNamed(tables, 'pos.words').values as Uint32Array;
	return {
		version: MODEL_VERSION,
		pos: {
			weights: weightsNamed(tables, 'pos', TAGS.length),
			dictionary: {
				mask: hashes.length - 1,
				hashes,
				tags: tableNamed(tables, 'pos.tags').values as Uint32Array,
			},
		},
		names: weightsNamed(tables, 'names', NAME_CLASSES.length),
		attribution: {
			cues: {
				weights: keyedNamed(tables, 'cues', 1),
				never: tableNamed(tables, 'cues.never').values as Uint32Array,
			},
			cueReview: treesNamed(tables, 'cues.review'),
			arguments: {
				units: keyedNamed(tables, 'arguments.units', LABELS),
				steps: keyedNamed(tables, 'arguments.steps', LABELS + LABELS * LABELS),
			},
			judge: keyedNamed(tables, 'judge', 2),
			trim: treesNamed(tables, 'trim'),
			review: treesNamed(tables, 'review'),
		},
	};
}
