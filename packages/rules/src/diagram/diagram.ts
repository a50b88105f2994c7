import { validityText } from '../print/validity.ts'
import { versionKey } from '../print/version-key.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import type { Sprog } from '../text.ts'
import { transliterate } from '../transliterate.ts'
import { chartOf } from './build.ts'
import { describe } from './describe.ts'
import { draw } from './draw.ts'
import { place } from './layout.ts'

/**
 * One version of a provision as a decision diagram: an SVG element, with a title and the same way through the rule in
 * words. It needs no script or style; a page may colour it by its classes (`diagram-spoergsmaal`, `diagram-svar` …).
 * Lengths are pixels.
 */
export function diagram(bestemmelse: Bestemmelse, version: Version, sprog: Sprog): string {
  const chart = chartOf(bestemmelse, version, sprog)
  const caption = {
    id: transliterate(`diagram-${bestemmelse.id}-${versionKey(version)}`),
    title: `${bestemmelse.titel[sprog]}, ${validityText(version, sprog)}`,
    description: describe(chart, sprog),
  }
  return draw(place(chart), caption, sprog)
}
