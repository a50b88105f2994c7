import { addDays, type Day, FIRST_DAY, isNever } from '@sagsvej/calendar'
import { SIKKERHED_TEKST } from '../certainty.ts'
import { dateText } from '../explain/format.ts'
import { inForce } from '../in-force.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { type Block, list, point, sentence } from './block.ts'
import { T } from './texts.ts'
import { validityText } from './validity.ts'

/** Which versions there are, the newest first, and the days for which there is none. */
export function versionsBlocks({ versioner, overgange }: Bestemmelse, sprog: Sprog): readonly Block[] {
  const overview = versioner.map((version, i) =>
    point([
      { text: `${T.udgave[sprog]} ${i + 1}: ${validityText(version, sprog)}`, version },
      { text: ` (${SIKKERHED_TEKST[version.sikkerhed][sprog]})` },
    ]),
  )
  return [
    ...list(overview.toReversed()),
    ...(overlap(versioner) ? [sentence(T.senestKendt[sprog])] : []),
    ...gaps(versioner, sprog),
    ...(overgange.length === 0
      ? []
      : [sentence((overgange.length === 1 ? T.overgangFørst : T.overgangeFørst)[sprog])]),
  ]
}

/** Whether some day is covered by more than one of them. */
const overlap = (versioner: readonly Version[]): boolean =>
  versioner.some((a, i) => versioner.slice(i + 1).some((b) => a.fra <= b.til && b.fra <= a.til))

/** The days before, between and after the versions adopted, for which the law we have says nothing. */
function gaps(versioner: readonly Version[], sprog: Sprog): readonly Block[] {
  const t = inLanguage(sprog)
  const day = (d: Day) => dateText(d, sprog)
  const said: string[] = []
  let from: Day = FIRST_DAY
  for (const { fra, til } of inForce(versioner)) {
    if (fra > from && from === FIRST_DAY) said.push(t(`Før ${day(fra)}`, `Before ${day(fra)}`))
    else if (fra > from) {
      const last = day(addDays(fra, -1))
      said.push(t(`Fra ${day(from)} til og med ${last}`, `From ${day(from)} up to and including ${last}`))
    }
    if (isNever(til)) return said.map(gap(sprog))
    from = addDays(til, 1)
  }
  said.push(t(`Fra ${day(from)}`, `From ${day(from)}`))
  return said.map(gap(sprog))
}

const gap =
  (sprog: Sprog) =>
  (days: string): Block =>
    sentence(`${days} ${T.ingenUdgave[sprog]}`)
