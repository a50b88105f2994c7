import { addDays, type Day, FIRST_DAY, isNever } from '@sagsvej/calendar'
import { SIKKERHED_TEKST } from '../certainty.ts'
import { dateText } from '../explain/format.ts'
import { ended } from '../explain/voice.ts'
import { inForce } from '../in-force.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import type { Sprog } from '../text.ts'
import { type Block, list, point, type Row, sentence } from './block.ts'
import type { PartOf } from './context.ts'
import { definitionRows } from './definitions.ts'
import { answer } from './rule.ts'
import { T } from './texts.ts'
import { validityText } from './validity.ts'

/** What picks the version, which versions there are, and the days for which there is none. */
export function selectorSection(bestemmelse: Bestemmelse, sprog: Sprog, part: PartOf): Block {
  const { versioner } = bestemmelse
  const overview = versioner.map((version, i) =>
    point([
      { text: `${T.udgave[sprog]} ${i + 1}: ${validityText(version, sprog)}`, version },
      { text: ` (${SIKKERHED_TEKST[version.sikkerhed][sprog]})` },
    ]),
  )
  const versions = {
    label: T.udgaver[sprog],
    blocks: [
      ...list(overview.toReversed()),
      ...(overlap(versioner) ? [sentence(T.senestKendt[sprog])] : []),
      ...gaps(versioner, sprog),
    ],
  }
  return {
    kind: 'section',
    title: T.hvadVælger[sprog],
    blocks: [{ kind: 'rows', rows: [...selectorRows(bestemmelse, sprog, part), versions] }],
  }
}

function selectorRows(bestemmelse: Bestemmelse, sprog: Sprog, part: PartOf): readonly Row[] {
  const { vælgesEfter, versioner } = bestemmelse
  const name = sentence(ended(vælgesEfter.navn[sprog]))
  if (vælgesEfter.art === 'svaret') {
    const readings = versioner.some(({ indhold }) => indhold.art === 'læsninger')
    const rules = [T.svarRegel, ...(readings ? [T.svarLæsninger] : [])]
    return [{ label: T.vælgerSvar[sprog], blocks: [name, ...rules.map((tekst) => sentence(tekst[sprog]))] }]
  }
  const { words, names } = part([vælgesEfter.dato])
  const { text, items } = answer(vælgesEfter.dato, words, { at: '' })
  return [
    { label: T.vælgerDato[sprog], blocks: [name, sentence(T.datoRegel[sprog])] },
    { label: T.denDag[sprog], blocks: [sentence(words.linked(ended(text))), ...list(items)] },
    ...definitionRows(names, words),
  ]
}

/** Whether some day is covered by more than one of them. */
const overlap = (versioner: readonly Version[]): boolean =>
  versioner.some((a, i) => versioner.slice(i + 1).some((b) => a.fra <= b.til && b.fra <= a.til))

/** The days before, between and after the versions adopted, for which the law we have says nothing. */
function gaps(versioner: readonly Version[], sprog: Sprog): readonly Block[] {
  const day = (d: Day) => dateText(d, sprog)
  const said: string[] = []
  let from: Day = FIRST_DAY
  for (const { fra, til } of inForce(versioner)) {
    if (fra > from)
      said.push(
        from === FIRST_DAY ? before(day(fra), sprog) : between(day(from), day(addDays(fra, -1)), sprog),
      )
    if (isNever(til)) return said.map(gap(sprog))
    from = addDays(til, 1)
  }
  said.push(sprog === 'da' ? `Fra ${day(from)}` : `From ${day(from)}`)
  return said.map(gap(sprog))
}

const before = (day: string, sprog: Sprog): string => (sprog === 'da' ? `Før ${day}` : `Before ${day}`)

const between = (from: string, to: string, sprog: Sprog): string =>
  sprog === 'da' ? `Fra ${from} til og med ${to}` : `From ${from} up to and including ${to}`

const gap =
  (sprog: Sprog) =>
  (days: string): Block =>
    sentence(`${days} ${T.ingenUdgave[sprog]}`)
