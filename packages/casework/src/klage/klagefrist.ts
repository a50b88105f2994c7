import type { Day } from '@sagsvej/calendar'
import {
  afbrudtKlagefrist,
  afgørelsenMeddelt,
  aktindsigtMeddeltEllerAfslået,
  anmodetOmAktindsigt,
  anmodningOmAktindsigtErFærdigbehandlet,
  anmodningOmAktindsigtModtaget,
  evaluerFrist,
  type Fristsvar,
  klagefrist,
  klagefristensSidsteDag,
} from '@sagsvej/law'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { type Anmodning, aktindsigter, besvaret } from '../aktindsigt/aktindsigter.ts'
import { ankomst } from '../forsendelse/ankomst.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { type Afledt, sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { afbrudteKlagefrister } from './afbrudt.ts'
import { erVejledt } from './vejledt.ts'

/** The time to complain over a decision. */
export type Klagefrist =
  /** It has not begun: the letter has not arrived, or did not tell how to complain; or there is none. */
  | { readonly art: 'løber ikke'; readonly grund: 'ikke truffet' | 'ikke fremme' | 'ikke vejledt' }
  /** It stands still until access is given or refused. */
  | { readonly art: 'standset'; readonly meddelt: Day }
  | {
      readonly art: 'løber'
      /** The day the letter arrived, the later one where that is presumed. */
      readonly meddelt: Day
      /** The last day to reckon with, and the last day the citizen may rely on where the counting is unsettled. */
      readonly dag: Day
      readonly senest: Day
      readonly svar: readonly Fristsvar[]
    }

/** Counted from the day the letter of the decision arrived (RSL.67.1), and never from the day it was sent. */
export function klagefristFor(sag: SagTilstand, afgoerelseId: string, på: Day): Klagefrist {
  const made = emne(sag, afgørelser).get(afgoerelseId)?.truffet
  if (!made) return { art: 'løber ikke', grund: 'ikke truffet' }
  const brev = emne(sag, forsendelser).get(made.brevId)
  const arrived = brev && ankomst(brev)
  if (!arrived) return { art: 'løber ikke', grund: 'ikke fremme' }
  if (brev && !erVejledt(sag, brev, made.tilUgunst, på)) return { art: 'løber ikke', grund: 'ikke vejledt' }
  const { tidligst, senest: meddelt } = arrived
  const early = counted(sag, afgoerelseId, tidligst, på)
  const late = tidligst === meddelt ? early : counted(sag, afgoerelseId, meddelt, på)
  if (early === undefined || late === undefined) return { art: 'standset', meddelt }
  return {
    art: 'løber',
    meddelt,
    dag: early.dag,
    senest: late.senest,
    svar: late === early ? [early.svar] : [early.svar, late.svar],
  }
}

interface Regnet {
  readonly dag: Day
  readonly senest: Day
  readonly svar: Fristsvar
}

/** From one day of arrival; undefined while it stands still. */
function counted(sag: SagTilstand, afgoerelseId: string, meddelt: Day, på: Day): Regnet | undefined {
  const known = { på, kendt: på }
  const first = read(evaluerFrist(klagefrist, sagskontekst(sag, [[afgørelsenMeddelt, meddelt]], known)))
  return (emne(sag, afbrudteKlagefrister).get(afgoerelseId) ?? []).reduce<Regnet | undefined>(
    (so, anmodningId) => {
      const asked = emne(sag, aktindsigter).get(anmodningId)
      if (!so || !asked) return so
      const after = (sidste: Day) => {
        const k = sagskontekst(sag, given(asked, meddelt, sidste), known)
        // That it is interrupted was decided when the event was made.
        return evaluerFrist(afbrudtKlagefrist, { ...k, grundlag: { ...k.grundlag, skøn: () => true } })
      }
      const early = read(after(so.dag))
      const late = so.senest === so.dag ? early : read(after(so.senest))
      return early && late && { ...early, senest: late.senest }
    },
    first,
  )
}

const given = (asked: Anmodning, meddelt: Day, sidste: Day): readonly Afledt[] => {
  const den = besvaret(asked)
  return [
    [anmodetOmAktindsigt, true],
    [anmodningOmAktindsigtModtaget, asked.modtaget],
    [afgørelsenMeddelt, meddelt],
    [klagefristensSidsteDag, sidste],
    [anmodningOmAktindsigtErFærdigbehandlet, den !== undefined],
    [aktindsigtMeddeltEllerAfslået, den],
  ]
}

const read = (svar: Fristsvar): Regnet | undefined =>
  svar.art === 'frist' ? { dag: svar.dag, senest: svar.senest ?? svar.dag, svar } : undefined
