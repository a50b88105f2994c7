import { alle, led, måneder, énAf } from '@sagsvej/rules'
import {
  erVisiteretTilFleksjob,
  månederIFleksjobSeneste18,
  ydelseVedVisitationen,
} from '../fakta/fleksjobvisitation.ts'

/** The four situations on the day somebody was found eligible, the same in LAS.74a.1 of 2006 and LAS.74a.2 of 2013. */
export const høredeTilEnAfDeFire = led(
  {
    da: 'du havde en af de ydelser, loven nævner, da du blev visiteret',
    en: 'you had one of the benefits the act names when you were found eligible',
  },
  ydelseVedVisitationen.er(
    'kunne_faa_syge_eller_barselsdagpenge',
    'sygedagpenge',
    'revalidering_med_plan',
    'ledighedsydelse_efter_ustoettet_arbejde',
  ),
)

export const niMånederIFleksjob = led(
  {
    da: 'du har været ansat i fleksjob i 9 måneder inden for de seneste 18',
    en: 'you were employed in a flex job for 9 months within the latest 18',
  },
  månederIFleksjobSeneste18.mindst(måneder(9)),
)

export const visiteret = led(
  { da: 'du er visiteret til fleksjob', en: 'you have been found eligible for a flex job' },
  erVisiteretTilFleksjob,
)

export const enAfDeFireEllerNiMåneder = alle(visiteret, énAf(høredeTilEnAfDeFire, niMånederIFleksjob))
