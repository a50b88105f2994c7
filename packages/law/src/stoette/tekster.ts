import type { Tekst } from '@sagsvej/rules'
import { kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { LAS_2007_2019 } from '../revalidering/tekster.ts'

/** LAS after the new act on employment measures took over its chapter 6. */
export const LAS_FRA_2020 = [LBK(241, 2021), LBK(1031, 2023), LBK(808, 2024), LBK(1004, 2025)] as const

export const LAS_ALLE = [...LAS_2007_2019, ...LAS_FRA_2020] as const

/** A rule of LAS that says the same in every text: known since December 2007, inferred before. */
export const uændretSiden2007 = <const I extends object>(indhold: I) =>
  [
    { ...FØR_LBK_2007, ...indhold },
    { fra: FRA_LBK_2007, ...læst(...LAS_ALLE), ...indhold },
  ] as const

/** The act of 2003 in its consolidations; the new act took its place on 1 January 2020. */
export const LAB_2008_2016 = [
  LBK(439, 2008),
  LBK(742, 2009),
  LBK(938, 2009),
  LBK(1428, 2009),
  LBK(710, 2011),
  LBK(706, 2012),
  LBK(415, 2013),
  LBK(990, 2014),
  LBK(807, 2015),
  LBK(1342, 2016),
] as const

export const LAB_FRA_2020 = [LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)] as const

/** Before the oldest consolidation of LAB at hand, LBK 439/2008. */
export const FØR_LBK_439 = {
  fra: '2006-07-03',
  til: '2008-05-28',
  ...ubekræftet(LBK(439, 2008), ulæst('Lovteksten fra 2006-2008')),
  note: {
    da: 'Teksten er læst i loven fra maj 2008. At den var den samme før, er vores slutning.',
    en: 'The words were read in the act of May 2008. That they were the same before is our inference.',
  },
} as const

/** Before the oldest consolidation of KOMP at hand, LBK 71/2008. */
export const FØR_LBK_71 = {
  fra: '2006-07-03',
  til: '2008-02-07',
  ...ubekræftet(LBK(71, 2008), ulæst('Lovteksten fra 2006-2008')),
  note: {
    da: 'Teksten er læst i loven fra februar 2008. At den var den samme før, er vores slutning.',
    en: 'The words were read in the act of February 2008. That they were the same before is our inference.',
  },
} as const

/** It says that the rules on removals changed on 1 January 2020. */
export const ANKESTYRELSEN_OM_FLYTNING = kilde(
  'Ankestyrelsen om hjælp til flytteudgifter',
  'https://ast.dk/social/artikler/enkeltydelser/behandling-af-sager-om-hjaelp-til-flytteudgifter-efter-aktivloven/view',
)

/** Read in the act of 2003, where groups and ages had limits of their own, and not built. */
export const LAB_IKKE_BYGGET_FØR_2020 = (paragraf: string, siger: Tekst, ukendt: Tekst) =>
  ({
    fra: '2006-07-03',
    til: '2019-12-31',
    hjemmel: LAB(paragraf),
    kilder: [LBK(439, 2008), LBK(1342, 2016)],
    sikkerhed: 'ikke modelleret',
    kontrolleretTil: TEKST_TIL,
    siger,
    ukendt,
  }) as const
