import { countDays, type Day, type DaySet, isNever, type Period, runs } from '@sagsvej/calendar'
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

/**
 * A value of a kind in words. A number is in steps of its unit; a choice is its key, and a list only its length, since
 * what they say stands in the fact: see `factText`.
 */
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

const NO_DAYS: Tekst = { da: 'ingen dage', en: 'no days' }
const PERIODS: Tekst = { da: 'perioder', en: 'periods' }

/** Up to three periods are named; of more, how many days they are, or since when while they are still running. */
function daysText(set: DaySet, sprog: Sprog): string {
  const periods = runs(set)
  const [first] = periods
  const last = periods.at(-1)
  if (!first || !last) return NO_DAYS[sprog]
  if (periods.length <= 3) return periods.map((p) => periodText(p, sprog)).join('; ')
  const total = isNever(last.to)
    ? periodText({ from: first.from, to: last.to }, sprog)
    : numberText(countDays(set, { from: first.from, to: last.to }), 'dage', sprog)
  return `${total} (${periods.length} ${PERIODS[sprog]})`
}

function periodText({ from, to }: Period, sprog: Sprog): string {
  if (from === to) return dateText(from, sprog)
  return `${dateText(from, sprog)} – ${isNever(to) ? STILL[sprog] : dateText(to, sprog)}`
}

/** The days of a record of a list of periods; `to` undefined while it is still running. */
export function periodOf({ fra, til }: Post): { readonly from: Day; readonly to?: Day } | undefined {
  if (typeof fra !== 'number') return undefined
  return { from: fra as Day, ...(typeof til === 'number' && !isNever(til as Day) ? { to: til as Day } : {}) }
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
