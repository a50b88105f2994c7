import { alle, betingelse, led } from '@sagsvej/rules'
import {
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../../fakta/sanktion.ts'
import { kilde, LBK, LOV, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { bruddetErIJobafklaring, efterBruddet, FØR_LBK_2015 } from './efter-bruddet.ts'

const vejledt = led(
  { da: 'du er vejledt skriftligt', en: 'you have been guided in writing' },
  skriftligtVejledtOmSanktioner,
)
const forsøgt = led(
  { da: 'kommunen har forsøgt personlig kontakt', en: 'the municipality has tried to reach you in person' },
  personligKontaktErForsøgt,
)
const hjemmel = LAS('69 l', { stk: '1-2' })

const ved = {
  hjemmel,
  siger: {
    da: 'Kommunen skal, da den gav tilbuddet eller indkaldte dig, have skrevet, hvad det kan koste at blive væk. Den skal også have prøvet alle rimelige måder at få fat i dig på.',
    en: 'When it made the offer or called you in, the municipality must have written what staying away may cost. It must also have tried all reasonable ways to reach you.',
  },
  er: alle(vejledt, forsøgt),
} as const

const enkelt = {
  hjemmel,
  siger: {
    da: 'Kommunen skal først have vejledt dig skriftligt om dine rettigheder, pligter og sanktioner. Den skal også have prøvet alle rimelige måder at få fat i dig på.',
    en: 'The municipality must first have guided you in writing on your rights, duties and sanctions. It must also have tried all reasonable ways to reach you.',
  },
  er: alle(vejledt, forsøgt),
} as const

/** What must have been done before anything is taken off for a breach. Guidance is individual (principle 15-21). */
export const sanktionKanBruges = betingelse('LAS.69l.1', {
  titel: {
    da: 'Kommunen har gjort det, der skal til, før en sanktion',
    en: 'The municipality has done what must be done before a sanction',
  },
  vælgesEfter: efterBruddet,
  relevantNår: bruddetErIJobafklaring,
  versioner: [
    { ...ved, ...FØR_LBK_2015 },
    {
      ...ved,
      fra: '2015-07-01',
      til: '2019-12-27',
      ...læst(LBK(806, 2015), LBK(269, 2017), LBK(981, 2019)),
    },
    {
      fra: '2019-12-28',
      til: '2021-02-11',
      hjemmel,
      ...dagenErIkkeFundet(
        {
          da: 'Lov nr. 1558 af 2019 ændrede, hvordan kommunen skal vejlede før en sanktion. Hvilken dag er ikke fundet.',
          en: 'Act no. 1558 of 2019 changed how the municipality must guide before a sanction. On which day has not been found.',
        },
        LBK(981, 2019),
        ulæst('Ikrafttrædelsen i lov nr. 1558 af 27. december 2019'),
        LOV(1558, 2019),
        LBK(241, 2021),
      ),
      siger: ved.siger,
    },
    {
      fra: '2021-02-12',
      til: '2023-12-31',
      hjemmel,
      ...læst(LBK(241, 2021), LBK(1031, 2023)),
      siger: {
        da: 'Kommunen skal have gennemgået vejledningen om dine pligter med dig senest ved første samtale og igen hvert halve år. Den skal også have givet dig den skriftligt og prøvet alle rimelige måder at få fat i dig på.',
        en: 'The municipality must have gone through the guidance on your duties with you at the first talk and again every half year. It must also have given it in writing and tried all reasonable ways to reach you.',
      },
      note: {
        da: 'Før gennemgangen kunne et brev om første samtale være nok til en sanktion for at blive væk fra netop den.',
        en: 'Before that, a letter calling to the first talk could be enough for staying away from that talk.',
      },
      er: alle(
        vejledt,
        led(
          { da: 'vejledningen er gennemgået med dig', en: 'the guidance was gone through with you' },
          vejledningErGennemgået,
        ),
        forsøgt,
      ),
    },
    {
      ...enkelt,
      fra: '2024-01-01',
      til: '2024-06-24',
      ...læstAndetsteds(
        LOV(727, 2023),
        LBK(808, 2024),
        kilde(
          'Jurainformation om ikrafttrædelsen af lov nr. 727 af 13. juni 2023',
          'http://www.socialjura.dk/content-storage/love/aktivlov/menu/all/?showpage=1&cHash=a29d5bec7098604cc6271161f04704af',
        ),
      ),
    },
    { ...enkelt, fra: '2024-06-25', ...læst(LBK(808, 2024), LBK(1004, 2025)) },
  ],
})
