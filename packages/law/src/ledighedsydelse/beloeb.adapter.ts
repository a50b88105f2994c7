import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  erVisiteretTilFleksjob,
  månederIFleksjobSeneste18,
  ydelseVedVisitationen,
} from '../fakta/fleksjobvisitation.ts'
import { harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import { månederEfterFleksydelsesalderen } from '../fakta/ledighedsydelse-beloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { højLedighedsydelse } from './hoej-sats.ts'
import { højLedighedsydelseOmUgen } from './hoej-sats-om-ugen.ts'

const YDELSE: Readonly<Record<string, string>> = {
  'modtog sygedagpenge': 'sygedagpenge',
  kontanthjælp: 'andet',
  kontanthjaelp: 'andet',
}

/** Somebody far from flexi-benefit age, found eligible for a flex job. */
const visiteret = (ydelse: string, måneder: number, forsørger: boolean) =>
  fakta(
    [erVisiteretTilFleksjob, true],
    [ydelseVedVisitationen, YDELSE[ydelse] ?? ydelse],
    [månederIFleksjobSeneste18, måneder],
    [harForsørgelsespligt, forsørger],
    [fødselsdag, '1985-01-01'],
    [månederEfterFleksydelsesalderen, 0],
  )

export interface Ugebeløb {
  readonly ved_visitation: string
}

export const ugebeløbAf = (f: Ugebeløb, på: string) => ({
  kr_uge: talSvar(
    evaluer(højLedighedsydelseOmUgen, { fakta: visiteret(f.ved_visitation, 0, false), på }),
    'kr/uge',
  ),
})

export interface Niveau {
  readonly ved_visitation: string
  readonly forsoerger: boolean
  readonly maaneder_i_fleksjob_seneste_18: number
}

/** The low rate is that of social assistance, for providers or for others. */
export const niveauAf = (f: Niveau, på: string) => {
  const høj = sandtSvar(
    evaluer(højLedighedsydelse, {
      fakta: visiteret(f.ved_visitation, f.maaneder_i_fleksjob_seneste_18, f.forsoerger),
      på,
    }),
  )
  return {
    niveau:
      høj === true ? '89 pct.' : f.forsoerger ? 'kontanthjælp forsørger' : 'kontanthjælp ikke-forsørger',
  }
}

export interface EfterFleksjob {
  readonly at_visitation: string
  readonly fleksjob_months_within_18: number
  readonly has_children: boolean
}

export const procentAf = (f: EfterFleksjob, på: string) => {
  const høj = sandtSvar(
    evaluer(højLedighedsydelse, {
      fakta: visiteret(f.at_visitation, f.fleksjob_months_within_18, f.has_children),
      på,
    }),
  )
  return { pct_of_max_dagpenge: høj === true ? 89 : høj }
}
