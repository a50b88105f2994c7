import { beregning, den, hvis, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { BEK, kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import {
  fritagetEfter13Uger,
  fritagetEfter26Uger,
  fritagetForOpfølgning,
} from './fritaget-for-opfoelgning.ts'
import { GAMMEL, løbendeSag2026, NY } from './loebende-sag-2026.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { kategori1 } from './visitation.ts'

const antal = (n: number) => tal('antal', n)

/** Category 1 has no number: the municipality decides for itself (SDL.13a.2). */
const fireEllerIngen = hvis(kategori1, antal(0), antal(4))
const MED_FORBEHOLD = {
  da: 'Ventes du ikke rask inden 8 uger, følger kommunen op mindst 4 gange i det første halve år. I et kortere, forudsigeligt forløb er det kun den første samtale.',
  en: 'If you are not expected to be well within 8 weeks, the municipality follows up at least 4 times in the first half-year. In a shorter, predictable course it is only the first talk.',
}
const fireEllerÉn = hvis(fritagetForOpfølgning, antal(1), fireEllerIngen)

/** The least number of follow-ups in the first half-year from the first day of absence. */
export const samtalerFørsteHalvår = beregning('SDL.13b.1.antal', 'antal', {
  titel: { da: 'Samtaler i det første halve år', en: 'Talks in the first half-year' },
  betyder: {
    da: 'Tallet er det mindste antal samtaler, kommunen skal holde. 0 betyder, at loven ikke kræver nogen.',
    en: 'The number is the least number of talks the municipality must hold. 0 means that the act asks for none.',
  },
  vælgesEfter: efterOpfølgningsdag,
  // Before 2020 the act set a rhythm and no number.
  relevantNår: vurderingsdato.tidligst(den('2020-01-01')),
  overgange: [
    {
      ...løbendeSag2026,
      hjemmel: SDL('13 b', { stk: '1', pkt: '1' }),
      læsninger: [
        { ...GAMMEL, er: hvis(fritagetEfter13Uger, antal(1), antal(4)) },
        { ...NY, er: hvis(fritagetEfter26Uger, antal(0), antal(1)) },
      ],
    },
  ],
  versioner: [
    {
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: SDL('13 b', { stk: '1', pkt: '1' }),
      kilder: [BEK(1175, 2019), LBK(107, 2020), LBK(994, 2024)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Ventes du ikke rask inden 8 uger, følger kommunen op mindst 4 gange i det første halve år. Derefter aftaler I, hvornår.',
        en: 'If you are not expected to be well within 8 weeks, the municipality follows up at least 4 times in the first half-year. After that you agree when.',
      },
      er: fireEllerIngen,
    },
    {
      fra: '2025-01-01',
      til: '2026-01-31',
      hjemmel: SDL('13 b', { stk: '1', pkt: '1' }),
      kilder: [LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: MED_FORBEHOLD,
      er: fireEllerÉn,
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: SDL('13 b', { stk: '1', pkt: '1' }),
      kilder: [LBK(1221, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: MED_FORBEHOLD,
      note: {
        da: 'Teksten er læst i LBK 1221/2025. At lov 1750/2025 ikke ændrer den før 1. juli 2026, er vores slutning; vi har ikke læst det.',
        en: 'The text was read in LBK 1221/2025. That act 1750/2025 does not change it before 1 July 2026 is our inference; we have not read it.',
      },
      er: fireEllerÉn,
    },
    {
      fra: '2026-07-01',
      hjemmel: SDL('13 b', { stk: '1', pkt: '1' }),
      kilder: [LOV(1750, 2025), kilde('opkurser.dk: mindst én samtale i det første halve år')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen holder mindst én samtale i det første halve år. Er du ansat og ventes rask inden 26 uger, holder den ingen.',
        en: 'The municipality holds at least one talk in the first half-year. If you are employed and expected to be well within 26 weeks, it holds none.',
      },
      note: {
        da: 'Tallet står i en sekundær kilde. Datoen 1. juli 2026 er vores slutning; vi har ikke læst det.',
        en: 'The number stands in a secondary source. The date 1 July 2026 is our inference; we have not read it.',
      },
      er: hvis(fritagetForOpfølgning, antal(0), antal(1)),
    },
  ],
})
