import { aldrigOpfyldt, alle, betingelse, ikke, led } from '@sagsvej/rules'
import { LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { behovForTværfagligIndsats } from '../../skoen/opfoelgning.ts'
import { iAnsættelse } from './fritaget-for-opfoelgning.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { kategori2, kategori3 } from './visitation.ts'

/** Act 1750/2025 takes the categories away; what it leaves of § 13 c has not been read. */
const IKKE_LÆST_2026 = {
  fra: '2026-02-01',
  sikkerhed: 'ubekræftet',
  kilder: [LBK(1221, 2025), ulæst('Ændringen af § 13 c i lov nr. 1750 af 29. december 2025')],
  note: {
    da: 'Teksten er læst i LBK 1221/2025. Om lov 1750/2025 har ændret den, har vi ikke læst.',
    en: 'The text was read in LBK 1221/2025. Whether act 1750/2025 has changed it we have not read.',
  },
} as const

const FØR_2015 = { fra: '2006-07-03', til: '2015-01-04', kilder: [LBK(85, 2011), LBK(833, 2014)] } as const

const efterBehov = {
  hjemmel: SDL('13 c', { stk: '1', pkt: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Har du andre udfordringer end helbredet og behov for en tværfaglig indsats, kan kommunen også give hjælp efter andre love.',
    en: 'If you have other challenges than health and need help across fields, the municipality can also give help under other acts.',
  },
  er: behovForTværfagligIndsats,
}

/** Help across fields: until 2025 what category 3 gave (SDL.13d.1), since then a choice without a category. */
export const tværfagligIndsats = betingelse('SDL.13c.1.2', {
  titel: { da: 'Tværfaglig indsats', en: 'Help across fields' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...FØR_2015,
      hjemmel: SDL('15', { stk: '1' }),
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Loven kendte ikke en særlig tværfaglig indsats. Kommunen skulle sætte den hjælp i gang, der var nødvendig.',
        en: 'The act knew no special help across fields. The municipality was to start the help that was needed.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2015-01-05',
      til: '2024-12-31',
      hjemmel: SDL('13 d', { stk: '1-3' }),
      kilder: [LBK(938, 2015), LBK(107, 2020), LBK(994, 2024)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du i kategori 3, skal du have en tværfaglig indsats. Sagen skal først behandles i rehabiliteringsteamet inden 4 uger.',
        en: 'In category 3 you must have help across fields. The rehabilitation team must first deal with the case within 4 weeks.',
      },
      er: kategori3,
    },
    {
      ...efterBehov,
      fra: '2025-01-01',
      til: '2026-01-31',
      kilder: [LOV(1657, 2024), LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
    { ...efterBehov, ...IKKE_LÆST_2026 },
  ],
})

const ledigesPlan = {
  hjemmel: SDL('13 c', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er du i kategori 2, aftaler du og kommunen mål og indsats. Aftalen står i »Min Plan«, men ikke, hvis du har et job.',
    en: 'In category 2 you and the municipality agree on a goal and the help. The agreement stands in “Min Plan”, but not if you have a job.',
  },
  er: alle(
    led({ da: 'Du er i kategori 2', en: 'You are in category 2' }, kategori2),
    led({ da: 'Du har ikke et job', en: 'You have no job' }, ikke(iAnsættelse)),
  ),
}

export const aftalenIMinPlan = betingelse('SDL.13c.2', {
  titel: { da: 'Aftalen skal stå i Min Plan', en: 'The agreement must stand in Min Plan' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...FØR_2015,
      hjemmel: SDL('16'),
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Der var ingen »Min Plan«, men en opfølgningsplan.',
        en: 'There was no “Min Plan” but a follow-up plan.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2015-01-05',
      til: '2019-12-31',
      hjemmel: SDL('13 c', { stk: '2' }),
      kilder: [LBK(43, 2015), LBK(68, 2019)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du i kategori 2, aftaler du og kommunen mål og indsats. Der er ingen »Min Plan«.',
        en: 'In category 2 you and the municipality agree on a goal and the help. There is no “Min Plan”.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: SDL('13 c', { stk: '2' }),
      kilder: [LBK(107, 2020), LBK(994, 2024)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du i kategori 2, aftaler du og kommunen mål og indsats. Aftalen skal stå i »Min Plan«.',
        en: 'In category 2 you and the municipality agree on a goal and the help. The agreement must stand in “Min Plan”.',
      },
      er: kategori2,
    },
    {
      ...ledigesPlan,
      fra: '2025-01-01',
      til: '2026-01-31',
      kilder: [LOV(1657, 2024), LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
    { ...ledigesPlan, ...IKKE_LÆST_2026 },
  ],
})
