import { BEK, kilde, LBK, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { LAS } from '../../lovsamling/love.ts'
import { LAS_ALLE } from '../tekster.ts'

/** § 34 in the consolidations up to the one that has it no more. */
export const PARAGRAF_34 = LAS_ALLE.slice(0, -1)

export const PARAGRAF_87 = [LBK(1004, 2025), BEK(785, 2025), BEK(1239, 2025)] as const

/**
 * Act 1750/2025 repeals § 87 and lets it run out. Its days are 1 February and 1 July 2026; which of them, and who keeps
 * the support, stands in paragraphs that were not read.
 */
export const OPHÆVET_2026 = {
  fra: '2026-02-01',
  hjemmel: LAS('87'),
  kilder: [
    kilde('Lovforslag L 66 (2025-26) som fremsat, afsnit 2.4'),
    kilde(
      'STAR: lovgivningsproces og ikrafttrædelse',
      'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
    ),
    ulæst('§ 4 og § 21 i lov nr. 1750 af 29. december 2025 om særlig støtte'),
  ],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Særlig støtte bliver afskaffet i løbet af 2026. Nogle, der allerede får den, kan beholde den for en tid.',
    en: 'Special support is being abolished during 2026. Some who already get it may keep it for a time.',
  },
  ukendt: {
    da: 'Lov nr. 1750 af 2025 ophæver reglerne om særlig støtte. Hvilken dag det sker, og hvem der beholder støtten, er ikke fundet.',
    en: 'Act no. 1750 of 2025 repeals the rules on special support. On which day, and who keeps it, has not been found.',
  },
} as const
