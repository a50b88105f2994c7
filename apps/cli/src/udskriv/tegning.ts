import { type Day, formatDay } from '@sagsvej/calendar'
import { type Bestemmelse, inForceOn, type Sprog, type Version } from '@sagsvej/rules'
import { diagram } from '@sagsvej/rules/diagram'
import { Brugerfejl } from '../fejl.ts'

/**
 * A version of the provision a reference names, drawn as SVG: the one in force on the day, or the newest adopted.
 * @throws Brugerfejl unless the reference names one provision, and it has a version for the day
 */
export function tegning(
  found: readonly Bestemmelse[],
  reference: string | undefined,
  on: Day | undefined,
  sprog: Sprog,
): string {
  const [bestemmelse, ...others] = found
  if (reference === undefined || !bestemmelse) throw whichOne()
  if (others.length > 0) throw tooMany(reference, found)
  const version = on === undefined ? newest(bestemmelse) : inForceOn(bestemmelse.versioner, on)?.gælder
  if (!version) throw noVersion(bestemmelse, on)
  return diagram(bestemmelse, version, sprog)
}

const newest = ({ versioner }: Bestemmelse): Version | undefined =>
  versioner.findLast(({ sikkerhed }) => sikkerhed !== 'ventet') ?? versioner.at(-1)

const whichOne = (): Brugerfejl =>
  new Brugerfejl({
    da: '--format svg tegner én bestemmelse. Skriv hvilken, for eksempel: sagsvej law SDL.24.1 --format svg',
    en: '--format svg draws one provision. Say which, for example: sagsvej law SDL.24.1 --format svg',
  })

function tooMany(reference: string, found: readonly Bestemmelse[]): Brugerfejl {
  const ids = found.map(({ id }) => id).join(', ')
  return new Brugerfejl({
    da: `${reference} er ${found.length} bestemmelser, og --format svg tegner én. Vælg mellem ${ids}.`,
    en: `${reference} is ${found.length} provisions, and --format svg draws one. Choose one of ${ids}.`,
  })
}

function noVersion({ id, versioner }: Bestemmelse, on: Day | undefined): Brugerfejl {
  const [day, first] = [on, versioner[0]?.fra].map((one) => (one === undefined ? '' : formatDay(one)))
  return new Brugerfejl({
    da: `${id} har ingen udgave, der gælder den ${day}. Den første gælder fra ${first}.`,
    en: `${id} has no version in force on ${day}. The first is in force from ${first}.`,
  })
}
