import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

test.each([
	['She said she would NEVER go back to the shed.', []],
	['It was the WORST day, and it was ABSOLUTELY dark.', []],
	['The council said it had asked the RNLI for help.', ['The council', 'RNLI']],
])('a common word in capitals is nobody: %s', (text, names) => {
	expect(recordOf(`Balloon shock\n\n${text}`).actors.map(({ name }) => name)).toEqual(names);
});
