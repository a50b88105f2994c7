import { type Faktum, walkDecisive } from '@sagsvej/rules'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { høringer } from '../hoering/hoeringer.ts'
import { emne } from '../sag/emne.ts'
import { registreret, type Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { versionTilHøring } from './profilen-hoert.ts'
import type { Lovsvar } from './svar.ts'

/** Something the party has not been heard of: a fact by the number of its event, or a document in a version. */
export type Uhørt =
  | { readonly art: 'oplysning'; readonly nr: number; readonly faktum: Faktum }
  | {
      readonly art: 'dokument'
      readonly dokumentId: string
      readonly titel: string
      readonly version: number
    }

/** Professional assessments, and the profile made of the party: every decision they came in for rests on them (FVL.19.1). */
const FAGLIGE = new Set(['laegeattest', 'speciallaegeerklaering', 'laegekonsulentnotat', 'ressourceprofil'])

/**
 * What an answer against the person rests on that they did not tell themselves and were not heard of: facts that had a
 * say in it, as they stand now, and assessments that came in. A hearing covers what it showed, not what came after it
 * (SB-PH-8); a fact judged to need none is not among them. Empty for an answer in the person's favour.
 */
export function uhørt(afgoerelseId: string, svar: Lovsvar, sag: SagTilstand, tider: Tider): readonly Uhørt[] {
  if (!svar.tilUgunst) return []
  const { alle, ikkeHørt } = emne(sag, høringer)
  const held = alle.filter((one) => one.afgoerelseId === afgoerelseId)
  const heard = new Set([
    ...held.flatMap((one) => one.oplysninger),
    ...ikkeHørt.filter((one) => one.afgoerelseId === afgoerelseId).map((one) => one.oplysning),
  ])
  const facts = [...decisiveFacts(svar)].flatMap((faktum): Uhørt[] => {
    const entry = registreret(sag, faktum.nøgle, tider)
    if (!entry || entry.oprindelse === 'borger' || heard.has(entry.nr)) return []
    return [{ art: 'oplysning', nr: entry.nr, faktum }]
  })
  const papers = [...emne(sag, dokumenter).values()].flatMap((d): Uhørt[] => {
    const must = d.art === 'ressourceprofil' ? versionTilHøring(d, sag) : d.version
    const shown = held.some((one) => (one.dokumenter.get(d.dokumentId) ?? 0) >= must)
    if (!FAGLIGE.has(d.art) || shown) return []
    return [{ art: 'dokument', dokumentId: d.dokumentId, titel: d.titel, version: d.version }]
  })
  return [...facts, ...papers]
}

function decisiveFacts({ spor }: Lovsvar): ReadonlySet<Faktum> {
  const found = new Set<Faktum>()
  for (const { led } of walkDecisive(spor)) if (led.op === 'fact') found.add(led.faktum)
  return found
}
