import type { Day } from '@sagsvej/calendar'
import { egenacces, personligeForholdErOmtalt, undtagetEfterOffentlighedsloven } from '@sagsvej/law'
import { evaluate, type Spor, type Tekst } from '@sagsvej/rules'
import type { Dokument } from '../dokumenter/dokumenter.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Anmodning } from './aktindsigter.ts'
import type { DISPOSITIONER, REGELSÆT } from './begivenheder.ts'
import { efterForvaltningsloven } from './efter-forvaltningsloven.ts'
import type { Dokumentsvar } from './svar.ts'

/** What becomes of a document by one set of rules; or what is missing; or that a passage has no ground in the law. */
export type Vurderet =
  | {
      readonly art: 'vurderet'
      readonly regelsæt: keyof typeof REGELSÆT
      readonly disposition: keyof typeof DISPOSITIONER
      readonly grunde: readonly string[]
      readonly uddrag: readonly string[]
      readonly spor: readonly Spor[]
    }
  | { readonly art: 'åben'; readonly mangler: readonly Tekst[] }
  | { readonly art: 'ikke hjemlet'; readonly hensyn: string }

type Fundet = Extract<Vurderet, { art: 'vurderet' }>

/** Most first. */
const MEST: readonly (keyof typeof DISPOSITIONER)[] = ['gives', 'delvis', 'ekstraheres', 'undtages']

/**
 * A document by the rules that give most (SB-AKT-15), whatever the request was called. A party has the rules for
 * parties, and beside them those on information on oneself; others have the act on public access.
 */
export function vurderDokument(
  sag: SagTilstand,
  { regelsæt }: Anmodning,
  dokument: Dokument,
  svar: Dokumentsvar,
  day: Day,
): Vurderet {
  const own = efterEgenacces(sag, svar, day)
  if (regelsæt === 'offentlighedsloven') return own ?? efterOffentlighedsloven(svar)
  const party = efterForvaltningsloven(sag, dokument, svar, day)
  if (party.art !== 'vurderet' || !own) return party
  return MEST.indexOf(own.disposition) < MEST.indexOf(party.disposition) ? own : party
}

/** Undefined where it gives nothing (OFL.8). */
function efterEgenacces(sag: SagTilstand, svar: Dokumentsvar, day: Day): Fundet | undefined {
  const given = [
    [personligeForholdErOmtalt, svar.omtalerAnmoderen],
    [undtagetEfterOffentlighedsloven, svar.undtagetOffentligt],
  ] as const
  const k = sagskontekst(sag, given, { på: day, kendt: day })
  // A passage that must yield to somebody else's interest is what speaks against it.
  const grundlag = { ...k.grundlag, skøn: () => svar.passager.length > 0 }
  const spor = evaluate(egenacces.led, { ...k, grundlag })
  if (spor.udfald.art !== 'ja') return undefined
  return {
    art: 'vurderet',
    regelsæt: 'egenacces',
    disposition: 'gives',
    grunde: [],
    uddrag: [],
    spor: [spor],
  }
}

function efterOffentlighedsloven({ undtagetOffentligt, passager }: Dokumentsvar): Vurderet {
  if (undtagetOffentligt === undefined)
    return { art: 'åben', mangler: [undtagetEfterOffentlighedsloven.faktum.etiket] }
  const found = { art: 'vurderet', regelsæt: 'offentlighedsloven', uddrag: [], spor: [] } as const
  if (undtagetOffentligt) return { ...found, disposition: 'undtages', grunde: ['offentlighedsloven'] }
  if (passager.length === 0) return { ...found, disposition: 'gives', grunde: [] }
  return { ...found, disposition: 'delvis', grunde: [...new Set(passager.map(({ hensyn }) => hensyn))] }
}
