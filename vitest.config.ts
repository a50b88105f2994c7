import { defineConfig } from 'vitest/config'
import { findChromium } from './scripts/chromium.mjs'

const OUTSIDE = ['**/node_modules/**', '**/dist/**']
const chromium = findChromium()

/**
 * Nothing here keeps what a test did, so its modules are loaded once for all of them, which halves the time. Tests of the
 * law as a whole, and of the check of it, stand outside: they listen to the loading itself.
 */
const PURE = [
  'packages/{calendar,casework}/**/*.test.{ts,tsx}',
  'packages/rules/src/*.test.ts',
  'packages/rules/src/!(check)/**/*.test.ts',
  'packages/law/src/*/**/*.test.ts',
]

export default defineConfig({
  test: {
    // Two workers: the embedded database needs up to 0.9 GB while busy.
    maxWorkers: 2,
    exclude: OUTSIDE,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Where `npm test` asks for it, what the law answers is noted.
    setupFiles: process.env.LAW_HEARD ? ['tools/heard/listen.ts'] : [],
    // Browser tests run where this is set, and are skipped where it is not.
    env: chromium ? { CHROMIUM_PATH: chromium } : {},
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: PURE,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...OUTSIDE, ...PURE],
        },
      },
    ],
  },
})
