import { alle, altid, betingelse, led } from '@sagsvej/rules'
import {
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../fakta/sanktion.ts'
import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { efterBruddet } from './brud-versioner.ts'

const hjemmel = LAS('75 a', { stk: '1-2' })
const vejledt = led(
  { da: 'du er vejledt skriftligt', en: 'you have been guided in writing' },
  skriftligtVejledtOmSanktioner,
)
const forsøgt = led(
  { da: 'kommunen har forsøgt personlig kontakt', en: 'the municipality has tried to reach you in person' },
  personligKontaktErForsøgt,
)

const enkelt = {
  hjemmel,
  siger: {
    da: 'Kommunen skal først have vejledt dig skriftligt om dine rettigheder, pligter og sanktioner. Den skal også have prøvet alle rimelige måder at få fat i dig på.',
    en: 'The municipality must first have guided you in writing on your rights, duties and sanctions. It must also have tried all reasonable ways to reach you.',
  },
  er: alle(vejledt, forsøgt),
} as const

/** What must have been done before anything is taken off under §§ 76-77 b. */
export const sanktionKanBrugesVedLedighedsydelse = betingelse('LAS.75a.1', {
  titel: {
    da: 'Kommunen har vejledt dig før en sanktion i ledighedsydelsen',
    en: 'The municipality has guided you before a sanction of the benefit',
  },
  vælgesEfter: efterBruddet,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2019-12-27',
      hjemmel: LAS('74 b'),
      ...læst(LBK(1460, 2007), LBK(190, 2012), LBK(806, 2015), LBK(981, 2019)),
      siger: {
        da: 'Kapitlet om ledighedsydelse krævede ikke en bestemt vejledning før en sanktion. De almindelige regler om vejledning, høring og begrundelse gjaldt.',
        en: 'The chapter on the benefit asked for no certain guidance before a sanction. The general rules on guidance, hearing and reasons applied.',
      },
      note: {
        da: 'Ankestyrelsen fandt i 2011, at mange sanktioner manglede vejledning, høring, begrundelse eller oplysning af sagen.',
        en: 'In 2011 the National Board of Appeal found that many sanctions lacked guidance, hearing, reasons or facts.',
      },
      er: altid,
    },
    {
      fra: '2019-12-28',
      til: '2021-02-11',
      hjemmel,
      ...dagenErIkkeFundet(
        {
          da: 'Kravet om vejledning kom med lov nr. 1558 af 2019. Hvilken dag er ikke fundet.',
          en: 'The requirement of guidance came with Act no. 1558 of 2019. On which day has not been found.',
        },
        LBK(981, 2019),
        ulæst('Ikrafttrædelsen i lov nr. 1558 af 27. december 2019'),
        LOV(1558, 2019),
        LBK(241, 2021),
      ),
      siger: {
        da: 'Kravet om vejledning før en sanktion kom ind i loven i denne tid.',
        en: 'The requirement of guidance before a sanction came into the act during this time.',
      },
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
