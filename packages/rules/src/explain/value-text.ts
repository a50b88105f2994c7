import { countDays, type Day, type DaySet, FIRST_DAY, NEVER, runs } from '@sagsvej/calendar'
import type { FaktumType } from '../fact.ts'
import type { Udfald } from '../outcome.ts'
import { headline } from '../outcome.ts'
import type { Sprog, Tekst } from '../text.ts'
import type { Enhed } from '../units.ts'
import type { Kind, Post, Value } from '../value.ts'
import { dateText, numberText } from './format.ts'

const YES: Tekst = { da: 'ja', en: 'yes' }
const NO: Tekst = { da: 'nej', en: 'no' }
const STILL: Tekst = { da: 'fortsat', en: 'still running' }

/** A value of a kind in words. */
export function valueText(kind: Kind, enhed: Enhed | undefined, value: Value, sprog: Sprog): string {
  switch (kind) {
    case 'sandt':
      return (value === true ? YES : NO)[sprog]
    case 'tal':
      return numberText(Number(value), enhed ?? 'antal', sprog)
    case 'dato':
      return dateText(value as Day, sprog)
    case 'valg':
      return String(value)
    case 'dagmængde':
      return daysText(value as DaySet, sprog)
    case 'liste':
      return String((value as readonly Post[]).length)
  }
}

function daysText(set: DaySet, sprog: Sprog): string {
  const periods = runs(set)
  const open = periods.at(-1)?.to === NEVER
  if (periods.length <= 3 || open) {
    return periods
      .map((p) => `${dateText(p.from, sprog)} – ${p.to === NEVER ? STILL[sprog] : dateText(p.to, sprog)}`)
      .join('; ')
  }
  return numberText(countDays(set, { from: FIRST_DAY, to: NEVER }), 'dage', sprog)
}

/** A fact's value in words: choices by name, records one by one. */
export function factText(type: FaktumType, value: Value, sprog: Sprog): string {
  if (type.art === 'valg') return type.valg.find((v) => v.nøgle === value)?.navn[sprog] ?? String(value)
  if (type.art !== 'liste')
    return valueText(type.art, type.art === 'tal' ? type.enhed : undefined, value, sprog)
  return (value as readonly Post[])
    .map((post) =>
      type.felter
        .map((f) => {
          const v = post[f.navn]
          return v === undefined ? (f.navn === 'til' ? STILL[sprog] : '') : factText(f.type, v, sprog)
        })
        .filter((text) => text !== '')
        .join(' – '),
    )
    .join('; ')
}

const OPEN_TEXT: Readonly<Record<ReturnType<typeof headline>, Tekst>> = {
  'retsgrundlag ukendt': { da: 'retsgrundlag ukendt', en: 'legal basis unknown' },
  mangler: { da: 'mangler oplysninger', en: 'facts are missing' },
  skøn: { da: 'afventer et skøn', en: 'awaits a judgement' },
}

/** An outcome in words. */
export function outcomeText(udfald: Udfald, kind: Kind, enhed: Enhed | undefined, sprog: Sprog): string {
  switch (udfald.art) {
    case 'ja':
      return YES[sprog]
    case 'nej':
      return NO[sprog]
    case 'værdi':
      return valueText(kind, enhed, udfald.værdi, sprog)
    case 'ikke relevant':
      return { da: 'ikke relevant', en: 'does not arise' }[sprog]
    case 'åben':
      return OPEN_TEXT[headline(udfald)][sprog]
  }
}
