import { betingelse } from '@sagsvej/rules'
import { AKASSE_2007, LBK, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { revalideringErSandsynlig } from '../../skoen/forlaengelse.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const fælles = {
  hjemmel: SDL('27', { stk: '1', nr: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen skal forlænge, når revalidering sandsynligvis kan begynde og føre til ordinært arbejde. Forlængelsen varer, til revalideringen begynder.',
    en: 'The municipality must extend when vocational rehabilitation can probably begin and lead to ordinary work. The extension lasts until it begins.',
  },
  er: revalideringErSandsynlig,
} as const

export const forlængelseVedRevalidering = betingelse('SDL.27.1.1', {
  titel: { da: 'Forlængelse, fordi revalidering er sandsynlig', en: 'Extension for likely rehabilitation' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    { ...FØR_2011, ...fælles, kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    {
      fra: FRA_2011.fra,
      til: '2026-01-31',
      ...fælles,
      kilder: [LBK(85, 2011), LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2026-02-01',
      hjemmel: fælles.hjemmel,
      kilder: [ulæst('LOV 1750/2025, ændringen af § 27')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Revalidering er afskaffet for nye personer. Hvad forlængelsesreglen nu siger, har vi ikke læst.',
        en: 'Vocational rehabilitation is abolished for new persons. What the rule on extension now says we have not read.',
      },
      ukendt: {
        da: 'Lov nr. 1750 af 29. december 2025 ændrer reglen om forlængelse ved revalidering. Den nye tekst har vi ikke læst. Kommunen skal tage stilling.',
        en: 'Act no. 1750 of 29 December 2025 amends the rule on extension for rehabilitation. We have not read the new text. The municipality must decide.',
      },
    },
  ],
})
