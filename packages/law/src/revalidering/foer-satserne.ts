import { afrundTil, alle, hvis, ikke, måneder, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  arbejdsindtægtTilHøjesteSygedagpenge,
  forsørgerEgetBarnIHjemmet,
} from '../fakta/revalideringsydelse.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { højesteDagpengePrMåned } from '../satser/revalidering.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'

const KENDT = {
  fra: FRA_LBK_2007,
  til: '2011-04-06',
  ...læst(LBK(1460, 2007), LBK(946, 2009)),
} as const

/** Rates by age and family were read first in LBK 190/2012. */
const SATSERNE_KOMMER = {
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
} as const

/** Until rates by age and family stood in the act itself: what it said then, and the days it is not known of. */
export const førSatserne = <const I extends object>(indhold: I) =>
  [{ ...FØR_LBK_2007, ...indhold }, { ...KENDT, ...indhold }, SATSERNE_KOMMER] as const

const IKKE_BYGGET = {
  hjemmel: LAS('52', { stk: '4' }),
  sikkerhed: 'ikke modelleret',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Under 25 år på halv ydelse kunne bidraget til et barn lægges til, op til et loft.',
    en: 'Under 25 on half the benefit the support for a child could be added, up to a ceiling.',
  },
  ukendt: {
    da: 'Tillægget og dets loft fra før 2012 er ikke bygget her.',
    en: 'The supplement and its ceiling from before 2012 are not built here.',
  },
} as const

export const TILLÆG_FØR_SATSERNE = [
  { ...FØR_LBK_2007, ...IKKE_BYGGET },
  { ...KENDT, ...IKKE_BYGGET },
  SATSERNE_KOMMER,
] as const

export const SATSERNES_FØRSTE_DAG = '2012-02-24'

const fuldYdelse = satsDen(højesteDagpengePrMåned, vurderingsdato)
const halvYdelse = fuldYdelse.brøkdel(1, 2, afrundTil('nærmeste', 'kr/md', '1'))

/** Half the amount was paid until the end of the month in which one became 25. */
const påHalvYdelse = alle(
  vurderingsdato.senest(fødselsdag.plus(måneder(300)).udgangenAfMåneden()),
  ikke(forsørgerEgetBarnIHjemmet),
  ikke(arbejdsindtægtTilHøjesteSygedagpenge),
)

const siger = {
  da: 'Ydelsen var det højeste dagpengebeløb pr. måned. Under 25 år var den det halve, medmindre du havde eget barn hjemme eller havde haft en høj indtægt.',
  en: 'The benefit was the highest unemployment benefit a month. Under 25 it was half, unless you had an own child at home or had had a high income.',
}

export const ydelsenFørSatserne = førSatserne({
  hjemmel: LAS('52', { stk: '1-3' }),
  siger,
  er: hvis(påHalvYdelse, halvYdelse, fuldYdelse),
})
export const ungesYdelseFørSatserne = førSatserne({
  hjemmel: LAS('52', { stk: '2' }),
  siger,
  er: halvYdelse,
})
export const højIndtægtFørSatserne = førSatserne({
  hjemmel: LAS('52', { stk: '3' }),
  siger: {
    da: 'Havde du tjent nok til højeste sygedagpenge, fik du det fulde beløb, også under 25 år.',
    en: 'If you had earned enough for the highest sickness benefit you got the full amount, also under 25.',
  },
  er: arbejdsindtægtTilHøjesteSygedagpenge,
})
