import { formatDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  afgørelsenGælder,
  indsatsenErIÉtUdvalg,
  jobcenterUdførerIndsatsen,
  sagenErForelagtTeamet,
} from '../fakta/organisering.ts'
import { samletBeskrivelseKræves, sundhedsfagligRådgivningKræves } from './grundlag.ts'
import { placeringenErTilladt } from './placering.ts'
import { skalIRehabiliteringsteam } from './team.ts'

export interface Placering {
  readonly unit_called_jobcenter: boolean
  readonly one_standing_committee: boolean
}

const tilladt = (f: Placering, på: string) =>
  sandtSvar(
    evaluer(placeringenErTilladt, {
      fakta: fakta(
        [jobcenterUdførerIndsatsen, f.unit_called_jobcenter],
        [indsatsenErIÉtUdvalg, f.one_standing_committee],
      ),
      på,
    }),
  )

/** Since when: the first day of the version that gives the answer. */
export const placeringAf = (f: Placering, lawAsOf: string) => ({
  allowed: tilladt(f, lawAsOf),
  since: placeringenErTilladt.bestemmelse.versioner
    .map(({ fra }) => formatDay(fra))
    .find((day) => tilladt(f, day) === true),
})

export interface NySag {
  readonly case: string
  readonly new_case: boolean
}

const ART: Readonly<Record<string, string>> = { visitation_til_fleksjob: 'fleksjob' }

export const nySagAf = (f: NySag, lawAsOf: string) => {
  const sag = {
    fakta: fakta([afgørelsenGælder, ART[f.case] ?? f.case], [sagenErForelagtTeamet, !f.new_case]),
    på: lawAsOf,
  }
  const ja = (krav: Parameters<typeof evaluer>[0]) => sandtSvar(evaluer(krav, sag))
  return {
    team_required: ja(skalIRehabiliteringsteam),
    required: [
      ...(ja(samletBeskrivelseKræves) === true ? ['samlet_beskrivelse'] : []),
      ...(ja(sundhedsfagligRådgivningKræves) === true
        ? ['sundhedsfaglig_raadgivning_sundhedskoordinator']
        : []),
    ],
  }
}
