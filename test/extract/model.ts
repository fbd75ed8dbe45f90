import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../src/extract/index.js';

/** The committed model's file. */
export const modelFile = (): Uint8Array =>
	readFileSync(fileURLToPath(new URL('../../data/model/model.bin', import.meta.url)));

export const committedModel = loadModel(modelFile());
