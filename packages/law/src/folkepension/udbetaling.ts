import {
  aldrigOpfyldt,
  alle,
  altid,
  betingelse,
  dage,
  efterDato,
  hvis,
  led,
  måneder,
  senesteAf,
  tidspunkt,
} from '@sagsvej/rules'
import { folkepensionAnsøgtDen } from '../fakta/folkepension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { AKASSE_2007, LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012, LSP_ALLE, LSP_SIDEN_2019 } from './tekster.ts'

const efterAnsøgningen = efterDato(folkepensionAnsøgtDen)
/** LOV 659/2017 is of 8 June 2017; its commencement was not read. */
const SIDSTE_FØR_2017 = '2017-06-08'
const VINDUE = { fra: '2017-06-09', til: '2017-11-16' } as const
const FRA_LBK_2017 = '2017-11-17'
const FØR_2017 = [
  ...LSP_2009_2012,
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1137, 2014),
  LBK(10, 2015),
  LBK(1239, 2016),
] as const
const dagenIkkeLæst = (da: string, en: string) =>
  dagenErIkkeFundet({ da, en }, LBK(1239, 2016), LOV(659, 2017), LBK(1208, 2017))

const førstEfterAnsøgning = {
  da: 'Søgte du efter folkepensionsalderen, blev pensionen ikke betalt tilbage i tiden.',
  en: 'If you applied after state pension age the pension was not paid back in time.',
}

export const folkepensionBetalesTilbage = betingelse('LSP.33.1.tilbage', {
  titel: { da: 'Folkepension betales tilbage i tiden', en: 'State pension is paid back in time' },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-10-01',
      hjemmel: LSP('33', { stk: '1' }),
      ...læstAndetsteds(AKASSE_2007, LBK(982, 2009)),
      siger: førstEfterAnsøgning,
      er: aldrigOpfyldt,
    },
    {
      fra: FRA_LBK_2009,
      til: SIDSTE_FØR_2017,
      hjemmel: LSP('33', { stk: '1' }),
      ...læst(...FØR_2017),
      siger: førstEfterAnsøgning,
      er: aldrigOpfyldt,
    },
    {
      ...VINDUE,
      hjemmel: LSP('33', { stk: '1' }),
      siger: {
        da: 'Folkepension kan betales tilbage til folkepensionsalderen, når du søger kort efter.',
        en: 'State pension can be paid back to state pension age when you apply shortly after.',
      },
      ...dagenIkkeLæst(
        'Muligheden kom med en lov fra juni 2017 og står i lovteksten fra november 2017. Fra hvilken dag den gjaldt, er ikke læst.',
        'The possibility came with an act of June 2017 and stands in the text of November 2017. From which day it applied has not been read.',
      ),
    },
    {
      fra: FRA_LBK_2017,
      hjemmel: LSP('33', { stk: '1', pkt: '2' }),
      ...læst(LBK(1208, 2017), ...LSP_SIDEN_2019),
      siger: {
        da: 'Er ansøgningen modtaget senest den 10. i den femte måned efter, at du nåede folkepensionsalderen, betales pensionen fra måneden efter alderen.',
        en: 'If the application is received by the 10th of the fifth month after you reached state pension age the pension is paid from the month after that age.',
      },
      er: alle(
        led(
          { da: 'ansøgningen er modtaget i tide', en: 'the application is received in time' },
          folkepensionAnsøgtDen.senest(
            folkepensionsalderensDag.begyndelsenAfMåneden().plus(måneder(5)).plus(dage(9)),
          ),
        ),
      ),
    },
  ],
})

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

const beskeden = {
  hjemmel: LSP('13'),
  siger: {
    da: 'Myndigheden skulle i rimelig tid, før du nåede folkepensionsalderen, skrive til dig om retten til folkepension. Pensionen kom kun, hvis du søgte.',
    en: 'The authority had to write to you about the right to state pension in reasonable time before you reached the age. The pension came only if you applied.',
  },
  er: altid,
} as const

/** The duty stood in § 13 until the act of June 2017, when pension could be paid back in time instead. */
export const meddelelseOmFolkepension = betingelse('LSP.13', {
  titel: {
    da: 'Myndigheden skal skrive til dig, før du når folkepensionsalderen',
    en: 'The authority must write to you before you reach state pension age',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...læst(LBK(982, 2009)), sikkerhed: 'ubekræftet', ...beskeden },
    { fra: FRA_LBK_2009, til: SIDSTE_FØR_2017, ...læst(...FØR_2017), ...beskeden },
    {
      ...VINDUE,
      hjemmel: LSP('13'),
      siger: {
        da: 'Pligten til at skrive til dig, før du når folkepensionsalderen, faldt væk.',
        en: 'The duty to write to you before you reach state pension age fell away.',
      },
      ...dagenIkkeLæst(
        'Pligten til at skrive faldt væk mellem juni og november 2017. Hvilken dag er ikke læst.',
        'The duty to write fell away between June and November 2017. On which day has not been read.',
      ),
    },
    {
      fra: FRA_LBK_2017,
      hjemmel: LSP('13'),
      ...læst(LBK(1208, 2017), ...LSP_SIDEN_2019),
      siger: {
        da: 'Loven siger ikke længere, at myndigheden skal skrive til dig. Du skal selv søge om folkepension hos Udbetaling Danmark.',
        en: 'The act no longer says that the authority must write to you. You must apply for state pension to Udbetaling Danmark yourself.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
