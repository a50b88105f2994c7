import { type Day, parseDay } from '@sagsvej/calendar'
import type { Dokumentversion } from '../dokumenter/i-sagen.ts'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { GENKENDER_SIG, PROFILSAGER } from './begivenheder.ts'
import type { Profilelement } from './elementer.ts'

export interface Udgave {
  readonly udgave: number
  readonly nr: number
  readonly den: Day
  readonly dokument: Dokumentversion
  readonly skaanebehov: readonly string[]
}

export interface Udtalelse {
  readonly udtalelseId: string
  readonly udgave: number
  readonly nr: number
  readonly modtaget: Day
  readonly genkenderSig: keyof typeof GENKENDER_SIG
  readonly tekst: string
  readonly hoeringId?: string
  /** What became of it; undefined while nobody has said. */
  readonly svar?: { readonly nr: number; readonly indarbejdet: boolean; readonly begrundelse: string }
}

export interface Ressourceprofil {
  readonly profilId: string
  readonly gælder: keyof typeof PROFILSAGER
  readonly begyndt: Day
  readonly elementer: ReadonlyMap<Profilelement, Begivenhed<'ElementBeskrevet'>>
  readonly borgersOrd: ReadonlyMap<Profilelement, string>
  readonly match?: Begivenhed<'MatchBeskrevet'>
  /** The number of the last event by which the office wrote in the profile. */
  readonly ændretAfKontoret: number
  /** The number of the last event that changed it at all: the citizen's words and comments change it too. */
  readonly ændret: number
  readonly udgaver: readonly Udgave[]
  readonly sendt?: {
    readonly udgave: number
    readonly brevId: string
    readonly svarSenest: Day
  }
  readonly udtalelser: readonly Udtalelse[]
  readonly færdig?: { readonly udgave: number; readonly den: Day; readonly nr: number }
}

const profilId = (event: SagBegivenhed): string | undefined =>
  'profilId' in event && event.type !== 'ProfilLagtTilGrund' && event.type !== 'ForelagtVisitationsteam'
    ? event.profilId
    : undefined

/** The resource profiles of a case by id. */
export const ressourceprofiler: Emne<ReadonlyMap<string, Ressourceprofil>> = efterId(
  profilId,
  (before, event, nr) => {
    if (event.type === 'RessourceprofilPåbegyndt') {
      const nothing = { elementer: new Map(), borgersOrd: new Map(), udgaver: [], udtalelser: [] }
      const { profilId, gaelder, den } = event
      return {
        profilId,
        gælder: gaelder,
        begyndt: parseDay(den),
        ændret: nr,
        ændretAfKontoret: nr,
        ...nothing,
      }
    }
    return before && { ...before, ...change(before, event, nr) }
  },
)

/** An edition that is fixed stands; whatever is written after it takes a new one. */
export const nyesteUdgave = ({ udgaver }: Ressourceprofil): Udgave | undefined => udgaver.at(-1)

/** Something was written since the newest edition was fixed. */
export const erÆndretSiden = (profil: Ressourceprofil): boolean =>
  profil.ændret > (nyesteUdgave(profil)?.nr ?? 0)

function change(before: Ressourceprofil, event: SagBegivenhed, nr: number): Partial<Ressourceprofil> {
  const byOffice = { ændret: nr, ændretAfKontoret: nr }
  switch (event.type) {
    case 'ElementBeskrevet':
      return { ...byOffice, elementer: new Map(before.elementer).set(event.element, event) }
    case 'MatchBeskrevet':
      return { ...byOffice, match: event }
    case 'NetværkInddraget':
      return byOffice
    case 'BorgersOrdSkrevet':
      return { ændret: nr, borgersOrd: new Map(before.borgersOrd).set(event.element, event.tekst) }
    case 'RessourceprofilFastlagt': {
      const { udgave, dokument, skaanebehov, den } = event
      const fixed = { udgave, nr, den: parseDay(den), dokument, skaanebehov }
      return { udgaver: [...before.udgaver, fixed] }
    }
    case 'RessourceprofilSendtTilUdtalelse': {
      const { udgave, brevId, svarSenest } = event
      return { sendt: { udgave, brevId, svarSenest: parseDay(svarSenest) } }
    }
    case 'UdtalelseModtaget': {
      const { udtalelseId, udgave, modtaget, genkenderSig, tekst, hoeringId } = event
      const said = { udtalelseId, udgave, nr, modtaget: parseDay(modtaget), genkenderSig, tekst }
      const one = { ...said, ...(hoeringId === undefined ? {} : { hoeringId }) }
      return { udtalelser: [...before.udtalelser, one] }
    }
    case 'UdtalelseIndarbejdet': {
      const svar = { nr, indarbejdet: event.indarbejdet, begrundelse: event.begrundelse }
      const answered = before.udtalelser.map((one) =>
        one.udtalelseId === event.udtalelseId ? { ...one, svar } : one,
      )
      return { ændret: nr, udtalelser: answered }
    }
    case 'RessourceprofilFærdiggjort':
      return { færdig: { udgave: event.udgave, den: parseDay(event.den), nr } }
    default:
      return {}
  }
}
