import { den, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { førsteOpfølgningssamtale } from '../../fakta/opfoelgning.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { GAMMEL, løbendeSag2026, NY } from './loebende-sag-2026.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { udgangenAfUge } from './udgangen-af-uge.ts'

const trettenUger = udgangenAfUge(13, førsteOpfølgningssamtale)
const seksogtyveUger = udgangenAfUge(26, førsteFraværsdag)

const SIGER_13 = {
  da: 'Er du ansat, og ventes du rask inden udgangen af 13. uge efter den første samtale, holder kommunen ikke flere samtaler. Dagen er den sidste i uge 13.',
  en: 'If you are employed and expected to be well by the end of week 13 after the first talk, the municipality holds no more talks. This is the last day of week 13.',
}

/** The day by which an employed person must be expected well, and must be well, to be left out of the follow-up. */
export const grænseForKortereForløb = tidspunkt('SDL.13f.1.dag', {
  titel: { da: 'Grænsen for de kortere forløb', en: 'The limit of the shorter courses' },
  betyder: {
    da: 'Dagen er den, du senest skal ventes at være rask og senest skal være rask, hvis kommunen ikke skal følge op.',
    en: 'The day is the one by which you must be expected to be well, and be well, if the municipality is not to follow up.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: vurderingsdato.tidligst(den('2025-01-01')),
  overgange: [
    {
      ...løbendeSag2026,
      hjemmel: SDL('13 f', { stk: '1' }),
      læsninger: [
        { ...GAMMEL, er: trettenUger },
        { ...NY, er: seksogtyveUger },
      ],
    },
  ],
  versioner: [
    {
      fra: '2025-01-01',
      til: '2026-01-31',
      hjemmel: SDL('13 f', { stk: '1' }),
      kilder: [LOV(1657, 2024), LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER_13,
      er: trettenUger,
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: SDL('13 f', { stk: '1' }),
      kilder: [LBK(1221, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER_13,
      note: {
        da: 'Lov 1750/2025 skriver reglen om. At det først sker 1. juli 2026, er vores slutning af, at det fleksible kontaktforløb begynder den dag; vi har ikke læst det.',
        en: 'Act 1750/2025 rewrites the rule. That this happens only on 1 July 2026 is our inference from the start of the flexible contact course that day; we have not read it.',
      },
      er: trettenUger,
    },
    {
      fra: '2026-07-01',
      hjemmel: SDL('13 f', { stk: '1' }),
      kilder: [LOV(1750, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du ansat, og ventes du rask inden udgangen af 26. uge fra første fraværsdag, følger kommunen ikke op. Dagen er den sidste i uge 26.',
        en: 'If you are employed and expected to be well by the end of week 26 from the first day of absence, the municipality does not follow up. This is the last day of week 26.',
      },
      note: {
        da: 'Teksten er læst i lov 1750/2025. Datoen 1. juli 2026 er vores slutning; vi har ikke læst det.',
        en: 'The text was read in act 1750/2025. The date 1 July 2026 is our inference; we have not read it.',
      },
      er: seksogtyveUger,
    },
  ],
})
