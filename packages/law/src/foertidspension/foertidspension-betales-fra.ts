import { dage, hvis, kaldet, tidspunkt } from '@sagsvej/rules'
import { pensionAfgjortDen } from '../fakta/pension.ts'
import { LSP } from '../lovsamling/love.ts'
import { FØR, SIDEN } from './fra-lbk-2009.ts'
import { efterOvergangen, treMåneder } from './overgangsdagen.ts'

const betales = {
  hjemmel: LSP('33', { stk: '2' }),
  siger: {
    da: 'Førtidspension betales fra den 1. i måneden efter afgørelsen. Kommer afgørelsen for sent, betales den fra den 1. i måneden efter, at de 3 måneder er gået.',
    en: 'Disability pension is paid from the 1st of the month after the decision. If the decision comes too late it is paid from the 1st of the month after the 3 months have passed.',
  },
  er: hvis(
    pensionAfgjortDen.efter(treMåneder),
    kaldet(
      { da: 'den 1. i måneden efter de 3 måneder', en: 'the 1st of the month after the 3 months' },
      treMåneder.udgangenAfMåneden().plus(dage(1)),
    ),
    kaldet(
      { da: 'den 1. i måneden efter afgørelsen', en: 'the 1st of the month after the decision' },
      pensionAfgjortDen.udgangenAfMåneden().plus(dage(1)),
    ),
  ),
} as const

export const førtidspensionBetalesFra = tidspunkt('LSP.33.2', {
  titel: { da: 'Førtidspensionen betales fra', en: 'The disability pension is paid from' },
  betyder: {
    da: 'Dagen er den første, der betales for, hvis betingelserne for pension var opfyldt da.',
    en: 'The day is the first that is paid for, if the conditions for the pension were met by then.',
  },
  vælgesEfter: efterOvergangen,
  versioner: [
    { ...FØR, ...betales },
    { ...SIDEN, ...betales },
  ],
})
