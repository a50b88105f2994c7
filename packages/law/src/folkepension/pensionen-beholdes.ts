import { afrundTil, alle, betingelse, led, måneder, tal, énAf } from '@sagsvej/rules'
import { flyttetEfterTilkendelsen, harDanskIndfødsret } from '../fakta/bopael-og-statsborgerskab.ts'
import { månederFra15TilPensionen } from '../fakta/bopaelstid.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { månederDerTæller } from './bopaelen-der-taeller.ts'
import { MED_PARAGRAF_3 } from './paragraf-3.ts'
import { FRA_LBK_2009, FØR_LBK_2009 } from './tekster.ts'

const fireGangeBopælen = månederDerTæller.gange(tal('antal', 4), 'måneder', afrundTil('ned', 'måneder', '1'))

const beholder = {
  hjemmel: LSP('3', { stk: '3' }),
  siger: {
    da: 'Flytter du til udlandet, efter at du har fået pension, beholder du den som dansk statsborger, hvis du har boet fast i Danmark i mindst 10 år efter dit 15. år eller i mindst en fjerdedel af tiden derfra til pensionen.',
    en: 'If you move abroad after you were granted a pension you keep it as a Danish citizen if you have lived permanently in Denmark for at least 10 years since you turned 15, or for at least a quarter of the time from then to the pension.',
  },
  er: alle(
    led({ da: 'du er dansk statsborger', en: 'you are a Danish citizen' }, harDanskIndfødsret),
    led(
      { da: 'du havde fået pension, før du flyttede', en: 'you had the pension before you moved' },
      flyttetEfterTilkendelsen,
    ),
    led(
      {
        da: 'du har boet fast i Danmark længe nok',
        en: 'you have lived permanently in Denmark long enough',
      },
      énAf(
        led({ da: 'mindst 10 år', en: 'at least 10 years' }, månederDerTæller.mindst(måneder(120))),
        led(
          { da: 'mindst en fjerdedel af tiden', en: 'at least a quarter of the time' },
          fireGangeBopælen.mindst(månederFra15TilPensionen),
        ),
      ),
    ),
  ),
} as const

export const pensionenBeholdesIUdlandet = betingelse('LSP.3.3', {
  titel: { da: 'Pensionen beholdes i udlandet', en: 'The pension is kept abroad' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...beholder },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_3), ...beholder },
  ],
})
