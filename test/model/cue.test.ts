import { expect, test } from 'vitest';
import { tellingCue } from '../../src/model/index.js';

test.each(['denies', 'has denied', 'doubted', 'hopes', 'warned', 'refuted', 'claims', 'blamed'])(
	'"%s" tells more than that it was said',
	(cue) => {
		expect(tellingCue('indirect', cue)).toBe(cue);
		expect(tellingCue('mixed', cue)).toBe(cue);
		expect(tellingCue('direct', cue)).toBeNull();
	},
);

test.each([
	'said',
	'has said',
	'Says',
	'told',
	'According to',
	'according\nto',
	'added',
	'stated',
	':',
	'—',
	null,
])('%j tells only that it was said', (cue) => {
	expect(tellingCue('indirect', cue)).toBeNull();
});
