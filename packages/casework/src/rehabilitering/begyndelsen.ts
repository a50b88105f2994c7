import type { Day } from '@sagsvej/calendar'
import {
  afgørelsenGælder,
  forberedendeDelFørAfgørelsen,
  sagenErForelagtTeamet,
  samletBeskrivelseKræves,
  skalIRehabiliteringsteam,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import type { Rehabiliteringssagsart } from './sagsbegivenheder.ts'

const spørg = (sag: SagTilstand, den: Day, gælder: string, word: MedBestemmelse<Sandt>): boolean => {
  // What begins has not been before the team.
  const given = [
    [afgørelsenGælder, gælder],
    [sagenErForelagtTeamet, false],
  ] as const
  const k = sagskontekst(sag, given, { på: den, kendt: den })
  return evaluate(word.led, k).udfald.art !== 'nej'
}

/** A flex job has gone to the team for as long as there has been one. */
const teametFindes = (sag: SagTilstand, den: Day): boolean =>
  spørg(sag, den, 'fleksjob', skalIRehabiliteringsteam)

/**
 * A case that is no decision of its own may be put before the team while there is one: the orders since 2013 let the
 * municipality choose to. The others need a provision of the day that asks for a plan, a team or a description.
 */
export const lovenHarDen = (
  { gaelder }: { readonly gaelder: Rehabiliteringssagsart },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  switch (gaelder) {
    case 'jobafklaring':
    case 'nyt_jobafklaring':
    case 'sygedagpenge':
      return teametFindes(sag, den) ? [] : [ved('gaelder', intetTeam())]
    default: {
      const words = [forberedendeDelFørAfgørelsen, skalIRehabiliteringsteam, samletBeskrivelseKræves]
      return words.some((word) => spørg(sag, den, gaelder, word)) ? [] : [ved('gaelder', ikkeILoven())]
    }
  }
}

const intetTeam = () =>
  fejl(
    'trinFindesIkke',
    'Loven har ikke et rehabiliteringsteam den dag. Hvad der gælder i stedet i den slags sager, er ikke læst (retsgrundlag ukendt).',
    'The law has no rehabilitation team that day. What applies instead in such cases has not been read (legal basis unknown).',
  )
const ikkeILoven = () =>
  fejl(
    'trinFindesIkke',
    'Loven beder hverken om plan, team eller samlet beskrivelse i den slags sager den dag.',
    'The law asks for no plan, team or overall description in such cases that day.',
  )
