import {
  koordinerendeSagsbehandler,
  sagSkalITeametFørOphør,
  standbyIJobafklaring,
  vurderesSenest,
} from '@sagsvej/law'
import type { VejVidere } from '../../jobafklaring/forloebsbegivenheder.ts'
import type { Rehabiliteringssagsart } from '../../rehabilitering/sagsbegivenheder.ts'
import { hindring, titel } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { erIStandby, forløbet, indstillet, iTeamet, lever } from './stillingen.ts'

/** Somebody goes through the course with the citizen before anything is planned. */
export const sagsbehandlerErUdpeget: Krav = {
  nøgle: 'sagsbehandler',
  titel: koordinerendeSagsbehandler.bestemmelse.titel,
  efter: koordinerendeSagsbehandler,
  hindringer: (s) =>
    forløbet(s)?.sagsbehandler
      ? []
      : [
          hindring(
            'kommune',
            'Der er ikke udpeget en koordinerende sagsbehandler. Gør det først.',
            'No coordinating caseworker has been appointed. Do that first.',
          ),
        ],
}

/** While in standby the citizen is left in peace: no measures, and no talks. */
export const ikkeIStandby: Krav = {
  nøgle: 'ikke_standby',
  titel: standbyIJobafklaring.bestemmelse.titel,
  efter: standbyIJobafklaring,
  hindringer: (s) =>
    erIStandby(s)
      ? [
          hindring(
            'part',
            'Borgeren er i standby og får hverken indsats eller samtaler. Følg op gennem læge, sygehus, mentor eller pårørende.',
            'The citizen is in standby and has neither measures nor talks. Follow up through doctor, hospital, mentor or relatives.',
          ),
        ]
      : [],
}

export const erIStandbyNu: Krav = {
  nøgle: 'standby',
  titel: standbyIJobafklaring.bestemmelse.titel,
  efter: standbyIJobafklaring,
  hindringer: (s) =>
    erIStandby(s)
      ? []
      : [
          hindring(
            'part',
            'Borgeren er ikke i standby. Tal med borgeren selv.',
            'The citizen is not in standby. Talk with the citizen.',
          ),
        ],
}

/** What the team recommends is waited for, where the case is before it. */
export const teametHarTalt: Krav = {
  nøgle: 'teamet_har_talt',
  titel: titel('Teamets indstilling', 'The team’s recommendation'),
  hindringer: (s) =>
    iTeamet(s, ['jobafklaring'])
      ? [
          hindring(
            'kommune',
            'Sagen er i rehabiliteringsteamet. Planens indsatsdel laves på baggrund af teamets indstilling.',
            'The case is before the rehabilitation team. The action part of the plan is made on the team’s recommendation.',
          ),
        ]
      : [],
}

/** Before the end every way on has been tried (LAB.111). */
export const arbejdsevnenErVurderet: Krav = {
  nøgle: 'arbejdsevne_vurderet',
  titel: vurderesSenest.bestemmelse.titel,
  efter: vurderesSenest,
  hindringer: (s) =>
    forløbet(s)?.arbejdsevne || !lever(s)
      ? []
      : [
          hindring(
            'kommune',
            'Arbejdsevnen er ikke vurderet. Før forløbet slutter, skal hver vej videre være prøvet.',
            'The ability to work has not been assessed. Before the course ends every way on must have been tried.',
          ),
        ],
}

const SAG: Readonly<Partial<Record<VejVidere, Rehabiliteringssagsart>>> = {
  nyt_forloeb: 'nyt_jobafklaring',
  ressourceforloeb: 'ressourceforloeb',
  fleksjob: 'fleksjob',
  foertidspension: 'foertidspension',
}

/** Those who go on to a new course or another scheme have had their case before the team, while the act wants it. */
export const teametHarSetSagen: Krav = {
  nøgle: 'teamet_foer_ophoer',
  titel: sagSkalITeametFørOphør.bestemmelse.titel,
  efter: sagSkalITeametFørOphør,
  hindringer: (s) => {
    const open = forløbet(s)?.arbejdsevne?.aktuelle ?? []
    const cases = open.flatMap((vej) => SAG[vej] ?? [])
    if (cases.length === 0 || !lever(s) || indstillet(s, cases)) return []
    const must = loven(s, sagSkalITeametFørOphør)
    if (must === false) return []
    return [
      must === 'åben'
        ? hindring(
            'lov',
            'Det er ikke afklaret, om sagen skal i rehabiliteringsteamet, før forløbet slutter: Et skøn mangler, eller retsgrundlaget er ukendt.',
            'Whether the case must go to the rehabilitation team before the course ends is not settled: a judgement is missing, or the legal basis is unknown.',
          )
        : hindring(
            'kommune',
            'Sagen har ikke været i rehabiliteringsteamet. Det skal den, før forløbet slutter.',
            'The case has not been before the rehabilitation team. It must, before the course ends.',
          ),
    ]
  },
}
