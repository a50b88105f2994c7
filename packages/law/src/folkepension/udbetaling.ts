import { dage, hvis, senesteAf, tidspunkt } from '@sagsvej/rules'
import { folkepensionAnsøgtDen } from '../fakta/folkepension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { folkepensionBetalesTilbage } from './betales-tilbage.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from './tekster.ts'

const månedenEfterAlderen = folkepensionsalderensDag.udgangenAfMåneden().plus(dage(1))

const denFørste = {
  hjemmel: LSP('33', { stk: '1' }),
  siger: {
    da: 'Folkepension betales fra den 1. i måneden efter, at du har søgt og opfylder betingelserne. Får du førtids-, senior- eller tidlig pension, begynder den uden ansøgning.',
    en: 'State pension is paid from the 1st of the month after you have applied and meet the conditions. If you get disability, senior or early pension it begins without an application.',
  },
  er: hvis(
    folkepensionBetalesTilbage,
    månedenEfterAlderen,
    senesteAf(folkepensionAnsøgtDen, folkepensionsalderensDag).udgangenAfMåneden().plus(dage(1)),
  ),
  undtagelser: [
    {
      navn: { da: 'Du får allerede en pension', en: 'You get a pension already' },
      hjemmel: LSP('37'),
      når: pensionDuFår.er('foertidspension', 'seniorpension', 'tidlig_pension'),
      så: månedenEfterAlderen,
    },
  ],
} as const

export const folkepensionBetalesFra = tidspunkt('LSP.33.1', {
  titel: { da: 'Folkepensionen betales fra', en: 'The state pension is paid from' },
  betyder: {
    da: 'Dagen er den første, der betales for. Kun hvis de andre betingelser er opfyldt ved folkepensionsalderen.',
    en: 'The day is the first that is paid for. Only if the other conditions are met at state pension age.',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    { ...FØR_LBK_2009, ...denFørste },
    { fra: FRA_LBK_2009, ...læst(...LSP_ALLE), ...denFørste },
  ],
})
