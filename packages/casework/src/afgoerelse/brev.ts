import { lov } from '@sagsvej/law'
import { type Afgørelsesindhold, afgørelsesbrev } from '../breve/afgoerelse.ts'
import type { Brevsvar } from '../breve/brev.ts'
import type { Brevhoved } from '../breve/hoved.ts'
import { type Partshøring, partshøringsbrev } from '../breve/partshoering.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { emne } from '../sag/emne.ts'
import { grundlag } from '../sag/grundlag.ts'
import { registreret } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { afgørelser } from './afgoerelser.ts'
import { AFGØRELSESARTER } from './arter.ts'
import { lovsvar } from './svar.ts'
import { uhørt } from './uhoert.ts'

/**
 * The letter of a decision that is prepared, from the law's own answer as the case is known on the day of the letter: what
 * is sent is what is decided. Undefined where no such decision is prepared; while the answer is open it is told what is missing.
 */
export function brevTilAfgørelse(
  sag: SagTilstand,
  afgoerelseId: string,
  hoved: Brevhoved,
  more: Omit<Afgørelsesindhold, 'afgjort'> = {},
): Brevsvar | undefined {
  const afgørelse = emne(sag, afgørelser).get(afgoerelseId)
  const art = afgørelse && AFGØRELSESARTER[afgørelse.art]
  if (!afgørelse || !art) return undefined
  const { spor, tilUgunst } = lovsvar(art, sag, { på: afgørelse.på, kendt: hoved.dato })
  const resultat = art.resultat[spor.udfald.art === 'ja' ? 'ja' : 'nej']
  return afgørelsesbrev(hoved, { ...more, afgjort: { resultat, medhold: tilUgunst === false, spor } })
}

/**
 * The letter of the hearing before a decision: every fact and document it would rest on against the person that they have
 * not seen, as they stand on the day of the letter. Undefined where no such decision is prepared, or nothing is unheard.
 */
export function høringsbrevTilAfgørelse(
  sag: SagTilstand,
  afgoerelseId: string,
  hoved: Brevhoved,
  om: Pick<Partshøring, 'påtænkt' | 'svarfrist'>,
): Brevsvar | undefined {
  const afgørelse = emne(sag, afgørelser).get(afgoerelseId)
  const art = afgørelse && AFGØRELSESARTER[afgørelse.art]
  if (!afgørelse || !art) return undefined
  const tider = { på: afgørelse.på, kendt: hoved.dato }
  const open = uhørt(afgoerelseId, lovsvar(art, sag, tider), sag, tider)
  if (open.length === 0) return undefined
  const { fakta } = grundlag(sag, lov, tider)
  const papers = emne(sag, dokumenter)
  return partshøringsbrev(hoved, {
    ...om,
    oplysninger: open.flatMap((one) => {
      const entry = one.art === 'oplysning' ? registreret(sag, one.faktum.nøgle, tider) : undefined
      const værdi = one.art === 'oplysning' ? fakta(one.faktum) : undefined
      if (one.art !== 'oplysning' || !entry || værdi === undefined) return []
      return [{ faktum: one.faktum, værdi, oprindelse: entry.oprindelse, kendtFra: entry.kendtFra }]
    }),
    dokumenter: open.flatMap((one) => {
      const paper = one.art === 'dokument' ? papers.get(one.dokumentId) : undefined
      return paper
        ? [{ id: paper.dokumentId, titel: paper.titel, version: paper.version, dato: paper.den }]
        : []
    }),
  })
}
