import { defineConfig } from 'vitest/config';
import { SPELT_OUT_IN, spellLetters } from './src/spell-letters.js';

export default defineConfig({
	plugins: [
		{
			name: 'spells-letters',
			enforce: 'pre',
			transform: {
				filter: { id: SPELT_OUT_IN },
				handler: (code) => ({ code: spellLetters(code), map: null }),
			},
		},
	],
	test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/bench/**'], testTimeout: 30_000 },
});
