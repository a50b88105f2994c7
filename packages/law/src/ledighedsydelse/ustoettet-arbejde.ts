import { alle, betingelse, led, måneder, timer, énAf } from '@sagsvej/rules'
import {
  berettigetVedOvergangen,
  månederIArbejdeEfterFleksjob,
  timerUdenStøtteSeneste3År,
} from '../fakta/arbejde-efter-fleksjob.ts'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7, KAPITEL_7_FØR_2013 } from './kilder.ts'
import { ustøttetArbejdeSenestTil } from './ustoettet-arbejde-til.ts'

const indenFor78Uger = led(
  { da: 'de 78 uger er ikke gået', en: 'the 78 weeks have not passed' },
  vurderingsdato.senest(ustøttetArbejdeSenestTil),
)

/** As much work as gives a right to dagpenge: 1.924 hours within 3 years for the full-time insured (ALF § 53.2). */
const harIkkeOptjentDagpenge = led(
  {
    da: 'du har ikke arbejdet så meget, at du kan få dagpenge igen',
    en: 'you have not worked so much that you can have dagpenge again',
  },
  timerUdenStøtteSeneste3År.under(timer(1924)),
)

const visiteret = led(
  { da: 'du var visiteret til fleksjob før jobbet', en: 'you were found eligible for a flex job before it' },
  erVisiteretTilFleksjob,
)

export const retEfterUstøttetArbejde = betingelse('LAS.74f.1', {
  titel: {
    da: 'Ret til ledighedsydelse efter et job uden støtte',
    en: 'A right to the benefit after a job without support',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 f', { stk: '1-2' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Var du visiteret til fleksjob før et job uden støtte, kunne du få ydelsen inden for 78 uger, til du igen kunne få dagpenge. Du skulle have haft ret til den, da du tog jobbet, eller have arbejdet i 9 måneder inden for 18.',
        en: 'If you were found eligible for a flex job before a job without support you could have the benefit within 78 weeks, until you could have dagpenge again. You had to have had a right to it when you took the job, or have worked for 9 months within 18.',
      },
      er: alle(
        visiteret,
        indenFor78Uger,
        harIkkeOptjentDagpenge,
        énAf(
          led(
            { da: 'du havde ret, da du tog jobbet', en: 'you had the right when you took the job' },
            berettigetVedOvergangen,
          ),
          led(
            { da: 'du har arbejdet i 9 måneder inden for 18', en: 'you have worked for 9 months within 18' },
            månederIArbejdeEfterFleksjob.mindst(måneder(9)),
          ),
        ),
      ),
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 f', { stk: '1-2' }),
      ...KAPITEL_7,
      siger: {
        da: 'Var du visiteret til fleksjob før et job uden støtte, kan du få ydelsen inden for 78 uger, til du igen kan få dagpenge. Har du arbejdet uden støtte i 9 måneder inden for 18 efter et fleksjob, er det med den høje sats.',
        en: 'If you were found eligible for a flex job before a job without support you can have the benefit within 78 weeks, until you can have dagpenge again. If you have worked without support for 9 months within 18 after a flex job it is at the high rate.',
      },
      er: alle(visiteret, indenFor78Uger, harIkkeOptjentDagpenge),
    },
  ],
})
