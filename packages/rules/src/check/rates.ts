import { type Day, dayFromNumber, NEVER, parseDay, yearOf } from '@sagsvej/calendar'
import { rowsFor, type Sats, type SatsRække, usesOf } from '../rate.ts'
import type { Tekst } from '../text.ts'
import type { Asker, Where } from './ask.ts'
import type { Finding } from './finding.ts'
import { type Gap, gapsIn } from './gaps.ts'
import type { RateRead } from './graph.ts'
import { hitOf, opensFor, provisionLed } from './hits.ts'
import { within } from './reach.ts'
import { daysText, dayText, tekst, viewText } from './say.ts'
import { overlapsIn } from './versions.ts'

/**
 * Gaps and overlaps of a rate, for each use that has dates of its own, and tables that end before the year after `today`
 * does, unless it is said when the next amount is to come, and that day has not passed.
 */
export function checkRate(
  sats: Sats,
  today: Day | undefined,
  readBy: ReadBy,
  asker: Asker,
): readonly Finding[] {
  return usesOf(sats).flatMap((use) => {
    const rows = rowsFor(sats, use)
    const turned = rows.filter(({ fra, til }) => fra > til)
    if (turned.length > 0) return turned.map((row) => impossible(sats, use, row))
    const overlaps = overlapsIn(rows).map(([a, b]) => overlap(sats, use, a.fra > b.fra ? a.fra : b.fra))
    if (overlaps.length > 0) return overlaps
    return gapsIn(rows).flatMap((gap) => {
      const { syn, fra, til } = gap
      const found =
        til === undefined ? ends(sats, use, fra, today) : [hole(sats, use, fra, til, viewText(syn))]
      return found.map((one) => ({ ...one, ...whoFallsIn(sats, use, gap, readBy, asker) }))
    })
  })
}

type ReadBy = (sats: Sats) => readonly RateRead[]

/** Somebody whose answer is open because the amount of such a day is not known, of the first such day if anybody's is. */
function whoFallsIn(
  sats: Sats,
  use: Use,
  { fra, til = NEVER, syn }: Gap,
  readBy: ReadBy,
  { who }: Asker,
): Pick<Finding, 'rammer'> {
  const readers = readBy(sats).filter((one) => one.led.virkning === use)
  for (const last of [fra, til]) {
    for (const { b, led } of readers) {
      const where = within(led.on, fra, last).map((test): Where => ({ led: test, is: 'ja' }))
      const person = who(where, [provisionLed(b)], opensFor('ingen sats', sats.nøgle), syn)
      if (person) return { rammer: hitOf(b, person, syn) }
    }
  }
  return {}
}

type Use = string | undefined

const useText = (use: Use): Tekst =>
  tekst(use === undefined ? '' : ` (${use})`, use === undefined ? '' : ` (${use})`)

const finding = (
  { nøgle }: Sats,
  code: 'rateGap' | 'rateEnds' | 'rateOverlap' | 'impossibleRange',
  version: Day,
  galt: Tekst,
  mend: Tekst,
): Finding => ({ code, grade: 'fault', om: { slags: 'sats', navn: nøgle }, version, galt, mend })

function impossible(sats: Sats, use: Use, { fra, til }: SatsRække): Finding {
  const of = useText(use)
  return finding(
    sats,
    'impossibleRange',
    fra,
    tekst(
      `Rækken fra ${dayText(fra)} slutter, før den begynder: ${dayText(til)}${of.da}.`,
      `The row from ${dayText(fra)} ends before it begins: ${dayText(til)}${of.en}.`,
    ),
    tekst('Byt om på dens dage, eller ret den ene.', 'Swap its days, or mend one of them.'),
  )
}

function hole(sats: Sats, use: Use, fra: Day, til: Day, view: Tekst): Finding {
  const [days, of] = [daysText(fra, til), useText(use)]
  const before = rowsFor(sats, use).find((row) => row.til === fra - 1)?.id ?? '…'
  return finding(
    sats,
    'rateGap',
    fra,
    tekst(
      `Der er intet beløb ${days.da}, efter rækken ${before}${of.da}${view.da}.`,
      `There is no amount ${days.en}, after the row ${before}${of.en}${view.en}.`,
    ),
    tekst(
      'Tilføj rækken, eller ret datoerne på rækkerne omkring. Kendes beløbet ikke, så tilføj en række med sikkerheden »ukendt«.',
      'Add the row, or mend the dates of the rows around it. If the amount is not known, add a row whose certainty is ‘ukendt’.',
    ),
  )
}

function overlap(sats: Sats, use: Use, day: Day): Finding {
  const of = useText(use)
  return finding(
    sats,
    'rateOverlap',
    day,
    tekst(
      `To rækker gælder begge den ${dayText(day)}${of.da}.`,
      `Two rows both hold on ${dayText(day)}${of.en}.`,
    ),
    tekst(
      'Lad den første slutte dagen før den næste, eller skriv i »kendt«, hvornår den ene afløste den anden.',
      'Let the first end the day before the next, or say in ‘kendt’ when one of them replaced the other.',
    ),
  )
}

function ends(sats: Sats, use: Use, fra: Day, today: Day | undefined): readonly Finding[] {
  if (today === undefined) return []
  const needed = parseDay(`${yearOf(today) + 1}-12-31`)
  const { næste } = sats
  if (fra > needed || (næste && today <= næste.senest)) return []
  const [last, of] = [dayText(dayFromNumber(fra - 1)), useText(use)]
  const late =
    næste &&
    tekst(
      ` Det næste beløb skulle være her senest ${dayText(næste.senest)}: ${næste.grund.da}`,
      ` The next amount was to be here by ${dayText(næste.senest)}: ${næste.grund.en}`,
    )
  return [
    finding(
      sats,
      'rateEnds',
      fra,
      tekst(
        `Tabellen slutter ${last}${of.da}, før næste år er omme.${late?.da ?? ''}`,
        `The table ends on ${last}${of.en}, before next year is over.${late?.en ?? ''}`,
      ),
      tekst(
        'Tilføj det næste beløb med dets kilde. Er det ikke fastsat, så skriv i »næste« hvorfor, og til hvilken dag det er i orden.',
        'Add the next amount with its source. If it has not been set, say in ‘næste’ why, and until which day that is in order.',
      ),
    ),
  ]
}
