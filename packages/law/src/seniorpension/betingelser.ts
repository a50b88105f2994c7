import { alle, betingelse, ikke, kaldet, krav, led, måneder, timerOmUgen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { arbejdsevneISenesteJob } from '../fakta/seniorpension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { varigtNedsatISenesteJob } from '../skoen/seniorpension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fandtesIkke } from './fandtes-ikke.ts'
import { langTilknytning } from './lang-tilknytning.ts'
import { FØR_SENIORPENSION, INDFØRT, SENIOR_SIDEN_2021 } from './tekster.ts'

/** Exactly six years are still at most six. */
const højst6År = vurderingsdato.tidligst(
  kaldet(
    { da: 'dagen, der er 6 år til folkepensionsalderen', en: 'the day 6 years before state pension age' },
    folkepensionsalderensDag.minus(måneder(72)),
  ),
)

const betingelserne = {
  siger: {
    da: 'Du kan få seniorpension, når du har højst 6 år til folkepensionsalderen, har arbejdet længe, og din arbejdsevne varigt er højst 15 timer om ugen i dit seneste job.',
    en: 'You can get senior pension when you have at most 6 years to state pension age, have worked for long, and your ability to work is lastingly at most 15 hours a week in your latest job.',
  },
  er: alle(
    krav(
      'stk. 1',
      {
        da: 'du har højst 6 år til folkepensionsalderen',
        en: 'you have at most 6 years to state pension age',
      },
      højst6År,
    ),
    krav(
      'stk. 2, nr. 1',
      {
        da: 'du har lang tilknytning til arbejdsmarkedet',
        en: 'you have a long attachment to the labour market',
      },
      langTilknytning,
    ),
    krav(
      'stk. 2, nr. 2',
      {
        da: 'arbejdsevnen er varigt nedsat til højst 15 timer om ugen',
        en: 'the ability to work is permanently reduced to at most 15 hours a week',
      },
      alle(arbejdsevneISenesteJob.højst(timerOmUgen(15)), varigtNedsatISenesteJob),
    ),
  ),
} as const

export const seniorpensionKanTilkendes = betingelse('LSP.26a.1', {
  titel: { da: 'Seniorpension kan tilkendes', en: 'Senior pension can be granted' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_SENIORPENSION, ...fandtesIkke },
    { fra: INDFØRT, til: '2020-12-31', hjemmel: LSP('26 a'), ...læst(LOV(1559, 2019)), ...betingelserne },
    {
      fra: '2021-01-01',
      hjemmel: LSP('26 a'),
      ...læst(...SENIOR_SIDEN_2021),
      siger: betingelserne.siger,
      note: {
        da: 'Efter teksten fra 2021 kunne en førtidspensionist ikke få begge dele; fra 2022 kan seniorpension ikke tilkendes den, der er tilkendt førtidspension.',
        en: 'By the text of 2021 a disability pensioner could not have both; since 2022 senior pension cannot be granted to whoever has been granted disability pension.',
      },
      er: alle(
        led({ da: 'du opfylder betingelserne', en: 'you meet the conditions' }, betingelserne.er),
        krav(
          'stk. 5',
          { da: 'du er ikke tilkendt førtidspension', en: 'you have not been granted disability pension' },
          ikke(pensionDuFår.er('foertidspension', 'invaliditetsydelse')),
        ),
      ),
    },
  ],
})
