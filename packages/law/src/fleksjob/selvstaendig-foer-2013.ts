import { alle, betingelse, den, krav, led } from '@sagsvej/rules'
import { tilskudTilVirksomhedenFra, virksomhedErHovedbeskæftigelse } from '../fakta/fleksjob-selvstaendig.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { sværtVedAtOpretholdeVirksomheden } from '../skoen/fleksjob-selvstaendig.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fårIngenPension } from './pension.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'
import { tilbudErAfprøvet } from './tilbud-afproevet.ts'

const hovedbeskæftigelse = led(
  { da: 'virksomheden er din hovedbeskæftigelse', en: 'the business is your main occupation' },
  virksomhedErHovedbeskæftigelse,
)

const svært = led(
  {
    da: 'varige begrænsninger gør det svært at opretholde virksomheden',
    en: 'lasting limits make it hard to keep up the business',
  },
  sværtVedAtOpretholdeVirksomheden,
)

const nytTilskud = {
  hjemmel: LAB('75', { stk: '1' }),
  siger: {
    da: 'Du kunne få tilskud, når varige begrænsninger i arbejdsevnen gjorde det svært at opretholde din virksomhed. Alt andet skulle være prøvet, og du måtte ikke få førtidspension.',
    en: 'You could have a grant when lasting limits in your ability to work made it hard to keep up your business. All else had to be tried, and you could not receive disability pension.',
  },
  er: alle(
    hovedbeskæftigelse,
    svært,
    krav(
      '§ 70, stk. 1',
      { da: 'du får ikke førtidspension', en: 'you do not receive disability pension' },
      fårIngenPension,
    ),
    krav(
      '§ 70, stk. 2',
      { da: 'alle muligheder er prøvet', en: 'all options have been tried' },
      tilbudErAfprøvet,
    ),
  ),
} as const

const gammeltTilskud = {
  siger: {
    da: 'Du beholder det gamle tilskud, når det er bevilget senest den 31. december 2012 og varige begrænsninger stadig gør det svært at opretholde virksomheden.',
    en: 'You keep the old grant when it was granted on 31 December 2012 at the latest and lasting limits still make it hard to keep up the business.',
  },
  er: alle(
    hovedbeskæftigelse,
    svært,
    led(
      {
        da: 'tilskuddet er bevilget senest den 31. december 2012',
        en: 'the grant was made on 31 December 2012 at the latest',
      },
      tilskudTilVirksomhedenFra.senest(den('2012-12-31')),
    ),
  ),
} as const

export const gammeltTilskudTilSelvstændig = betingelse('LAB.136.1', {
  titel: {
    da: 'Tilskud til selvstændige fra før 2013',
    en: 'The grant to the self-employed from before 2013',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...nytTilskud },
    { fra: FRA_LBK_2009, til: '2012-12-31', ...læst(...LAB_2009_2012), ...nytTilskud },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('75', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...gammeltTilskud,
    },
    { fra: '2020-01-01', hjemmel: LAB('136', { stk: '1' }), ...læst(...LAB_2020), ...gammeltTilskud },
  ],
})
