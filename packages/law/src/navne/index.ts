import { digitaltId } from './digital-id.ts'
import { klageinstansen, myndigheden } from './institutioner.ts'
import type { Navnetavle } from './navnetavle.ts'
import { sagsgangen } from './sagsgang.ts'
import { beskrivelsen, planen, rådgiveren } from './vurdering.ts'

export { type DateretNavn, type Navnetavle, navnPå } from './navnetavle.ts'

/** The names that have changed over time, by key: a text takes the one of the day it speaks of. */
export const navne = {
  myndigheden,
  klageinstansen,
  beskrivelsen,
  rådgiveren,
  planen,
  digitaltId,
  sagsgangen,
} as const satisfies Readonly<Record<string, Navnetavle>>
