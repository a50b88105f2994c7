import { defineConfig } from 'vitest/config'
import { findChromium } from './scripts/chromium.mjs'

const chromium = findChromium()

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Two workers: the embedded database needs up to 0.9 GB while busy.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Where `npm test` asks for it, what the law answers is noted.
    setupFiles: process.env.LAW_HEARD ? ['tools/heard/listen.ts'] : [],
    // Browser tests run where this is set, and are skipped where it is not.
    env: chromium ? { CHROMIUM_PATH: chromium } : {},
  },
})
