import { sammenhold, sammenholdJson } from '@sagsvej/casework'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { sammenholdText } from '../udskriv/sammenhold.ts'
import { readFormat, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

interface Valg extends Vurderingsvalg {
  readonly thenOn?: unknown
  readonly thenKnown?: unknown
}

/**
 * `sagsvej compare FILE`: the case as it was looked at then and now; each answer that differs, with the fewest facts that
 * make the difference and the versions of the law that differ. The day looked at is the same unless `--then-on` is given.
 */
export function compare(path: string, valg: Valg, { skriv, idag }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const nu = readTider(valg, idag)
  const dengang = readTider({ on: valg.thenOn, known: valg.thenKnown }, nu.på)
  const alle = sammenhold(
    readSag(path),
    valg.thenKnown === undefined ? { ...dengang, kendt: nu.kendt } : dengang,
    nu,
  )
  skriv(
    format === 'json' ? JSON.stringify(sammenholdJson(alle, sprog), null, 2) : sammenholdText(alle, sprog),
  )
}
