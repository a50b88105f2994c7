import { alle, betingelse, dage, efterDato, hvis, kaldet, led, måneder, tidspunkt } from '@sagsvej/rules'
import { mødeMedBeslutterneErTilbudt, pensionssagenOvergikDen } from '../fakta/foertidspension.ts'
import { pensionAfgjortDen } from '../fakta/pension.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

/** Not read before LBK 982/2009, and the booklet of 2007 is silent. */
const FØR = { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)) } as const
const SIDEN = { fra: FRA_LBK_2009, ...læst(...LSP_ALLE) } as const

const mødet = {
  hjemmel: LSP('20', { stk: '3' }),
  siger: {
    da: 'Før afgørelsen skal du have tilbudt et møde, hvor du kan tale med dem, der afgør sagen.',
    en: 'Before the decision you must be offered a meeting where you can talk to those who decide the case.',
  },
  er: alle(
    led({ da: 'du har fået tilbudt et møde', en: 'you were offered a meeting' }, mødeMedBeslutterneErTilbudt),
  ),
} as const

export const mødetFørAfgørelsen = betingelse('LSP.20.3', {
  titel: { da: 'Mødet, før førtidspension afgøres', en: 'The meeting before disability pension is decided' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR, ...mødet },
    { ...SIDEN, ...mødet },
  ],
})

const efterOvergangen = efterDato(pensionssagenOvergikDen)
const treMåneder = pensionssagenOvergikDen.plus(måneder(3))

const fristen = {
  hjemmel: LSP('21', { stk: '1' }),
  siger: {
    da: 'Kommunen skal afgøre sagen senest 3 måneder efter, at den overgik til behandling som pensionssag. Kan den undtagelsesvis ikke det, skal du have årsagen og en ny dato.',
    en: 'The municipality must decide the case at the latest 3 months after it went over to be handled as a pension case. If in special cases it cannot, you must be told the cause and a new day.',
  },
  er: treMåneder,
} as const

export const førtidspensionAfgøresSenest = tidspunkt('LSP.21.1', {
  titel: { da: 'Førtidspension skal være afgjort', en: 'Disability pension must be decided' },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan afgøre sagen i tide.',
    en: 'The day is the last on which the municipality decides the case in time.',
  },
  vælgesEfter: efterOvergangen,
  versioner: [
    { ...FØR, ...fristen },
    { ...SIDEN, ...fristen },
  ],
})

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
