import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vite.config.ts';

/** Tests that read the built site; they run after the build. */
export default mergeConfig(
	{ ...base, test: { ...base.test, include: undefined } },
	defineConfig({
		test: {
			include: ['tests/site/**/*.test.ts'],
			// The site is read once for all of them.
			isolate: false,
			maxWorkers: 1,
			testTimeout: 60_000
		}
	})
);
