import { textWidth } from '@sagsvej/rules/diagram'

/** The first of the texts, longest first, that has room; undefined when none has. */
export const førsteDerErPladsTil = (
  texts: readonly string[],
  room: number,
  skrift: number,
  fed = false,
): string | undefined => texts.find((text) => textWidth(text, skrift, fed) <= room)
