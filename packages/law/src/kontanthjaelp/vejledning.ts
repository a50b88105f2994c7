import { alle, betingelse } from '@sagsvej/rules'
import { skriftligtVejledtOmSanktioner, vejledningErGennemgået } from '../fakta/sanktion.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2014_2024, LAS_2025, STAR_2019 } from './tekster.ts'

const PRINCIP_21_22 = kilde(
  'Principmeddelelse 21-22',
  'https://lundsteenwiederquist.dk/index.php/category/nyhedsbrev-november-2022/',
)

export const vejledningGiverAdgangTilSanktion = betingelse('LAS.35.1', {
  titel: { da: 'Vejledningen er god nok til en sanktion', en: 'The guidance suffices for a sanction' },
  betyder: {
    da: 'Nej betyder, at kommunen ikke må sanktionere dig, uanset hvad der skete.',
    en: 'No means that the municipality may not sanction you, whatever happened.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-09-30',
      hjemmel: LAS('35'),
      sikkerhed: 'ikke modelleret',
      kontrolleretTil: TEKST_TIL,
      kilder: [LBK(1460, 2007)],
      siger: {
        da: 'Reglerne om sanktioner stod i andre paragraffer.',
        en: 'The rules on sanctions stood in other paragraphs.',
      },
      ukendt: {
        da: 'I loven fra december 2007 er § 35 ophævet. Hvad vejledningen dengang krævede, er ikke bygget.',
        en: 'In the act of December 2007 § 35 is repealed. What guidance was then required is not built.',
      },
    },
    {
      fra: '2009-10-01',
      til: '2019-12-31',
      hjemmel: LAS('35', { stk: '1' }),
      ...læst(LBK(946, 2009), LBK(190, 2012), ...LAS_2014_2024.slice(0, 6)),
      siger: {
        da: 'Kommunen skal skriftligt have fortalt dig om følgerne, samtidig med at den gav tilbuddet eller indkaldte dig. Ellers må den ikke sanktionere.',
        en: 'The municipality must have told you in writing of the consequences at the same time as it gave the offer or called you in. Otherwise it may not sanction.',
      },
      er: skriftligtVejledtOmSanktioner,
    },
    {
      fra: '2020-01-01',
      til: '2023-12-31',
      hjemmel: LAS('35', { stk: '1' }),
      ...læstAndetsteds(LOV(1558, 2019), LBK(241, 2021), LBK(1031, 2023), STAR_2019, PRINCIP_21_22),
      siger: {
        da: 'Kommunen skal have gennemgået pligter og sanktioner med dig senest ved første samtale og siden hvert halve år, og du skal have det skriftligt. Ellers må den ikke sanktionere.',
        en: 'The municipality must have gone through duties and sanctions with you at the latest at the first talk and every half year since, and you must have it in writing. Otherwise it may not sanction.',
      },
      note: {
        da: 'En særlig regel gælder, hvis du bliver væk fra den første samtale.',
        en: 'A special rule applies if you stay away from the first talk.',
      },
      er: alle(skriftligtVejledtOmSanktioner, vejledningErGennemgået),
    },
    {
      fra: '2024-01-01',
      hjemmel: LAS('35', { stk: '1' }),
      ...læstAndetsteds(
        LOV(727, 2023),
        LBK(808, 2024),
        LAS_2025,
        kilde(
          'Jurainformation om ikrafttrædelsen af lov nr. 727 af 13. juni 2023',
          'http://www.socialjura.dk/content-storage/love/aktivlov/menu/all/?showpage=1&cHash=a29d5bec7098604cc6271161f04704af',
        ),
      ),
      siger: {
        da: 'Kommunen skal skriftligt have vejledt dig om rettigheder, pligter og sanktioner. Ellers må den ikke sanktionere.',
        en: 'The municipality must have guided you in writing on rights, duties and sanctions. Otherwise it may not sanction.',
      },
      note: {
        da: 'Kravet om gennemgang hvert halve år står ikke længere i paragraffen.',
        en: 'The demand of going through it every half year is no longer in the paragraph.',
      },
      er: skriftligtVejledtOmSanktioner,
    },
  ],
})
