import { alle, beregning, hvis, ikke, uger } from '@sagsvej/rules'
import { brudVedLedighedsydelse } from '../fakta/ledighedsydelse-brud.ts'
import { LAS } from '../lovsamling/love.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { efterBruddet, FØR_2013, SIDEN_2015, SLUTTET_2013 } from './brud-versioner.ts'
import { sanktionKanBrugesVedLedighedsydelse } from './vejledning.ts'

const udenGrund = ikke(rimeligGrundTilBrud)
const tilbudEllerJob = brudVedLedighedsydelse.er(
  'afviste_fleksjob',
  'ophoerte_i_fleksjob',
  'afviste_tilbud',
  'ophoerte_i_tilbud',
)

const fra2013 = {
  hjemmel: LAS('77 a', { stk: '1-3' }),
  siger: {
    da: 'Siger du uden rimelig grund nej til et fleksjob eller et tilbud, eller holder du op i det, får du ikke ledighedsydelse i 3 uger.',
    en: 'If you without reasonable ground refuse a flex job or a measure, or leave it, you get no benefit for 3 weeks.',
  },
  er: hvis(alle(sanktionKanBrugesVedLedighedsydelse, udenGrund, tilbudEllerJob), uger(3), uger(0)),
} as const

/** Weeks without the benefit for what happened, if it is the first time. */
export const ugerUdenLedighedsydelse = beregning('LAS.77a.1', 'uger', {
  titel: {
    da: 'Uger uden ledighedsydelse',
    en: 'Weeks without flex job unemployment benefit',
  },
  betyder: {
    da: 'Tallet gælder, når det er første gang. Sker det igen inden for 12 måneder, kan retten være tabt.',
    en: 'The number applies when it is the first time. If it happens again within 12 months the right can be lost.',
  },
  vælgesEfter: efterBruddet,
  versioner: [
    {
      ...FØR_2013,
      hjemmel: LAS('74 b', { stk: '4-5' }),
      siger: {
        da: 'Sagde du nej til et rimeligt fleksjob uden gyldig grund, fik du ikke ledighedsydelse i 5 uger. Blev du væk fra en samtale om opfølgning eller kontakt, var det 3 uger.',
        en: 'If you refused a reasonable flex job without valid reason you got no benefit for 5 weeks. If you stayed away from a talk on follow-up or contact it was 3 weeks.',
      },
      er: hvis(
        rimeligGrundTilBrud,
        uger(0),
        hvis(
          brudVedLedighedsydelse.er('afviste_fleksjob'),
          uger(5),
          hvis(brudVedLedighedsydelse.er('udeblev_fra_samtale'), uger(3), uger(0)),
        ),
      ),
    },
    { ...fra2013, ...SLUTTET_2013 },
    { ...fra2013, ...SIDEN_2015 },
  ],
})
