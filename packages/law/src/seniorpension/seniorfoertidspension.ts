import { aldrigOpfyldt, alle, betingelse, led, måneder } from '@sagsvej/rules'
import { seniorpensionAnsøgtDen } from '../fakta/seniorpension.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { kilde, LBK } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { langvarigOgAktuelTilknytning } from '../skoen/seniorpension.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { STAR } from './kilder.ts'
import { INDFØRT } from './tekster.ts'

const SKR_9806 = kilde(
  'Skrivelse nr. 9806 af 18. december 2013 om seniorførtidspension',
  'http://www.socialjura.dk/content-storage/regler/2013/skr-9806-af-1812-2013/',
)

const somSenior = {
  siger: {
    da: 'Fra 5 år før folkepensionsalderen kunne du søge som senior, hvis du havde en langvarig og aktuel tilknytning til arbejdsmarkedet. Arbejdsevnen blev ikke prøvet af i tilbud.',
    en: 'From 5 years before state pension age you could apply as a senior if you had a long and present attachment to the labour market. The ability to work was not tried out.',
  },
  er: alle(
    led(
      {
        da: 'du har højst 5 år til folkepensionsalderen',
        en: 'you have at most 5 years to state pension age',
      },
      seniorpensionAnsøgtDen.tidligst(folkepensionsalderensDag.minus(måneder(60))),
    ),
    led(
      { da: 'tilknytningen er langvarig og aktuel', en: 'the attachment is long and present' },
      langvarigOgAktuelTilknytning,
    ),
  ),
} as const

/** A way to apply for disability pension, not a pension of its own. */
export const seniorførtidspensionKanSøges = betingelse('LSP.17.3.senior', {
  titel: { da: 'Seniorførtidspension kan søges', en: 'Senior disability pension can be applied for' },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-12-31',
      hjemmel: LSP('17'),
      ...læst(LBK(982, 2009), LBK(1116, 2013), SKR_9806),
      siger: {
        da: 'Seniorførtidspension kunne ikke søges før 1. januar 2014.',
        en: 'Senior disability pension could not be applied for before 1 January 2014.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2014-01-01',
      til: '2014-10-19',
      hjemmel: LSP('17', { stk: '3' }),
      ...læstAndetsteds(LBK(1137, 2014), SKR_9806),
      ...somSenior,
    },
    {
      fra: '2014-10-20',
      til: '2019-12-31',
      hjemmel: LSP('17', { stk: '3' }),
      ...læst(LBK(1137, 2014), LBK(10, 2015), LBK(1239, 2016), LBK(1208, 2017), LBK(983, 2019)),
      ...somSenior,
    },
    {
      fra: INDFØRT,
      hjemmel: LSP('17'),
      ...læst(LBK(234, 2021), LBK(1123, 2024), STAR),
      siger: {
        da: 'Seniorførtidspension kan ikke søges efter den 31. december 2019. Søg seniorpension i stedet.',
        en: 'Senior disability pension cannot be applied for after 31 December 2019. Apply for senior pension instead.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
