import { alle, betingelse, led, måneder } from '@sagsvej/rules'
import { harDanskIndfødsret } from '../fakta/bopael-og-statsborgerskab.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { månederDerTæller } from './bopaelen-der-taeller.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { MED_PARAGRAF_3 } from './paragraf-3.ts'
import { FRA_LBK_2009, FØR_LBK_2009 } from './tekster.ts'

const tredive = {
  hjemmel: LSP('3', { stk: '2' }),
  siger: {
    da: 'Har du som dansk statsborger nået folkepensionsalderen og boet fast i Danmark i mindst 30 år efter dit 15. år, kan du få folkepension, selv om du bor i udlandet.',
    en: 'If you are a Danish citizen, have reached state pension age and lived permanently in Denmark for at least 30 years since you turned 15, you can get state pension although you live abroad.',
  },
  er: alle(
    led({ da: 'du er dansk statsborger', en: 'you are a Danish citizen' }, harDanskIndfødsret),
    led(
      { da: 'du har nået folkepensionsalderen', en: 'you have reached state pension age' },
      vurderingsdato.tidligst(folkepensionsalderensDag),
    ),
    led(
      {
        da: 'du har boet fast i Danmark i mindst 30 år',
        en: 'you have lived permanently in Denmark for at least 30 years',
      },
      månederDerTæller.mindst(måneder(360)),
    ),
  ),
} as const

export const folkepensionUansetBopæl = betingelse('LSP.3.2', {
  titel: { da: 'Folkepension, når du bor i udlandet', en: 'State pension when you live abroad' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...tredive },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_3), ...tredive },
  ],
})
