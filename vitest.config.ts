import { defineConfig } from 'vitest/config';
import { spellLetters } from './src/spell-letters.js';

export default defineConfig({
	plugins: [
		{
			name: 'spells-letters',
			enforce: 'pre',
			transform: {
				filter: { id: /\/src\/extract\/.*\.ts$/ },
				handler: (code) => ({ code: spellLetters(code), map: null }),
			},
		},
	],
	test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/bench/**'], testTimeout: 30_000 },
});
