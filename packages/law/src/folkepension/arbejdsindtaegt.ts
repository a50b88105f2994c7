import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { kilde, LBK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012, LSP_2013_2017 } from './tekster.ts'

const TIL_2022 = [...LSP_2009_2012, ...LSP_2013_2017, LBK(983, 2019), LBK(234, 2021), LBK(527, 2022)] as const
const FRA_2024 = { fra: '2024-09-02', ...læst(LBK(1042, 2024), LBK(1123, 2024)) } as const
const FØR = { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)) } as const

const ægtefællensTæller = {
  siger: {
    da: 'Det, din ægtefælle eller samlever tjener ved arbejde, regnes med og kan gøre din pension mindre.',
    en: 'What your spouse or partner earns by work is counted, and can make your pension less.',
  },
  er: altid,
} as const
const ægtefællensTællerIkke = {
  siger: {
    da: 'Det, din ægtefælle eller samlever tjener ved arbejde, regnes ikke med. Anden indtægt gør.',
    en: 'What your spouse or partner earns by work is not counted. Other income is.',
  },
  er: aldrigOpfyldt,
} as const

/** Førtidspension and seniorpension (§ 32 a), and the supplement of the state pension (§ 29). */
export const ægtefællensArbejdsindtægtTæller = betingelse('LSP.32a.1.aegtefaelle', {
  titel: {
    da: 'Din ægtefælles eller samlevers arbejdsindtægt regnes med',
    en: 'The income from work of your spouse or partner is counted',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR, hjemmel: LSP('32 a'), ...ægtefællensTæller },
    {
      fra: FRA_LBK_2009,
      til: '2022-12-31',
      hjemmel: LSP('32 a'),
      ...læst(...TIL_2022),
      ...ægtefællensTæller,
    },
    {
      fra: '2023-01-01',
      til: '2024-09-01',
      hjemmel: LSP('32 a'),
      ...læstAndetsteds(
        LBK(1042, 2024),
        kilde(
          'Jurainformation: Lov om social pension med ændringer',
          'http://www.socialjura.dk/content-storage/love/love/pensionslov/menu/pension/?showpage=1&cHash=a2865e475dc8709685614d849172b7a8',
        ),
        ulæst('Lov nr. 875 af 21. juni 2022'),
      ),
      ...ægtefællensTællerIkke,
    },
    { ...FRA_2024, hjemmel: LSP('32 a'), ...ægtefællensTællerIkke },
  ],
})

const egetTæller = {
  siger: {
    da: 'Det, du selv tjener ved arbejde, regnes med i folkepensionen ud over et fradrag.',
    en: 'What you earn by work yourself is counted in the state pension beyond a free amount.',
  },
  er: altid,
} as const

/** Of the supplement (§ 29); the basic amount had its own rule in § 27, which is repealed. */
export const egenArbejdsindtægtTællerIFolkepensionen = betingelse('LSP.29.1.eget', {
  titel: {
    da: 'Din egen arbejdsindtægt regnes med i folkepensionen',
    en: 'Your own income from work is counted in the state pension',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR, hjemmel: LSP('29'), ...egetTæller },
    { fra: FRA_LBK_2009, til: '2022-04-25', hjemmel: LSP('29'), ...læst(...TIL_2022), ...egetTæller },
    {
      fra: '2022-04-26',
      til: '2024-09-01',
      hjemmel: LSP('29'),
      siger: {
        da: 'Reglen om, at dit eget arbejde gør folkepensionen mindre, blev afskaffet i denne tid.',
        en: 'The rule that your own work makes the state pension less was abolished during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Reglen står i lovteksten fra april 2022 og ikke i den fra september 2024. Fra hvilken dag den faldt væk, er ikke læst.',
          en: 'The rule stands in the text of April 2022 and not in that of September 2024. From which day it fell away has not been read.',
        },
        LBK(527, 2022),
        ulæst('Lov nr. 726 af 13. juni 2023'),
        LBK(1042, 2024),
      ),
    },
    {
      ...FRA_2024,
      hjemmel: LSP('29'),
      siger: {
        da: 'Det, du selv tjener ved arbejde, gør ikke folkepensionen mindre.',
        en: 'What you earn by work yourself does not make the state pension less.',
      },
      note: {
        da: 'Varmetillæg, helbredstillæg og mediecheck følger egne regler.',
        en: 'The heating and health supplements and the media cheque follow rules of their own.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
