import { aldrigOpfyldt, alle, betingelse, dage, led, måneder } from '@sagsvej/rules'
import { folkepensionAnsøgtDen } from '../fakta/folkepension.ts'
import { AKASSE_2007, LBK } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { dagenIkkeLæst, FRA_LBK_2017, FØR_2017, SIDSTE_FØR_2017, VINDUE } from './lov-659-2017.ts'
import { FRA_LBK_2009, LSP_SIDEN_2019 } from './tekster.ts'

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
