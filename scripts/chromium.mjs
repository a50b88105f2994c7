// @ts-check
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/**
 * Where a Chromium for the browser tests stands on this machine.
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium() {
  return places.find((place) => place && existsSync(place))
}
