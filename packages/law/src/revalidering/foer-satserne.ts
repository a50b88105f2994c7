import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'

const HØJESTE_DAGPENGE = {
  hjemmel: LAS('52', { stk: '1-4' }),
  sikkerhed: 'ikke modelleret',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Ydelsen var det højeste dagpengebeløb pr. måned. Under 25 år var den det halve, medmindre du havde eget barn hjemme eller havde haft en høj indtægt.',
    en: 'The benefit was the highest unemployment benefit a month. Under 25 it was half, unless you had an own child at home or had had a high income.',
  },
  ukendt: {
    da: 'Dagpengebeløbene fra før 2011 er ikke med her, så beløbet kan ikke regnes ud.',
    en: 'The amounts of unemployment benefit from before 2011 are not here, so the amount cannot be worked out.',
  },
} as const

/** Until rates by age and family stood in the act itself, read in LBK 190/2012. */
export const FØR_SATSERNE = [
  { ...FØR_LBK_2007, ...HØJESTE_DAGPENGE },
  {
    fra: FRA_LBK_2007,
    til: '2011-04-06',
    kilder: [LBK(1460, 2007), LBK(946, 2009)],
    ...HØJESTE_DAGPENGE,
  },
  {
    fra: '2011-04-07',
    til: '2012-02-23',
    hjemmel: LAS('52'),
    siger: {
      da: 'Satser efter alder og familie afløste dagpengebeløbet i denne tid.',
      en: 'Rates by age and family took the place of the unemployment benefit during this time.',
    },
    ...dagenErIkkeFundet(
      {
        da: 'Lov nr. 280 af 6. april 2011 gav nye satser under 30 år, og de står i loven fra februar 2012. Hvilken dag de begyndte at gælde, og for hvem, er ikke fundet.',
        en: 'Act no. 280 of 6 April 2011 gave new rates under 30, and they are in the act of February 2012. On which day they began to apply, and to whom, has not been found.',
      },
      LOV(280, 2011),
      LBK(946, 2009),
      LBK(190, 2012),
    ),
  },
] as const

export const SATSERNES_FØRSTE_DAG = '2012-02-24'
