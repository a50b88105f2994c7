import { beregning, betingelse, hvis, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erGift } from '../fakta/kontanthjaelp.ts'
import { arbejdsgiverbetaltPension, formue, formueDerSesBortFra } from '../fakta/kontanthjaelp-formue.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import * as sats from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { samleverTællerMed } from './samlever.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const toTæller = énAf(erGift, samleverTællerMed)
const hjemmel = LAS('14', { stk: '1' })

const FAST = {
  hjemmel,
  siger: {
    da: 'Kommunen ser bort fra en formue på 10.000 kr. For ægtefæller er det 20.000 kr.',
    en: 'The municipality leaves out wealth of 10,000 kr. For spouses it is 20,000 kr.',
  },
  er: hvis(toTæller, tal('kr', 20_000), tal('kr', 10_000)),
} as const

/** Printed in the act and the same until 2025; since then regulated each year. */
export const formuegrænsen = beregning('LAS.14.1.grænse', 'kr', {
  titel: { da: 'Den formue, du må have', en: 'The wealth you may have' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...FAST },
    { fra: FRA_LBK_2007, til: '2025-06-30', ...læst(...LAS_2007_2012, ...LAS_2014_2024), ...FAST },
    {
      fra: '2025-07-01',
      hjemmel,
      ...læst(LAS_2025),
      siger: {
        da: 'Kommunen ser bort fra en formue på 15.000 kr. i 2024-niveau, og det dobbelte for ægtefæller. Beløbet stiger hvert år.',
        en: 'The municipality leaves out wealth of 15,000 kr. at the 2024 level, and twice that for spouses. The amount rises each year.',
      },
      er: hvis(
        toTæller,
        satsDen(sats.formuegrænseForPar, vurderingsdato),
        satsDen(sats.formuegrænse, vurderingsdato),
      ),
    },
  ],
})

const overskydende = (tæller: ReturnType<typeof formue.minus>) =>
  tæller.minus(formuegrænsen).dogMindst(tal('kr', 0))

const UDEN_PENSION = {
  hjemmel: LAS('14', { stk: '1-5' }),
  siger: {
    da: 'Formue over grænsen tæller med. Det, der er nødvendigt for bolig, arbejde eller uddannelse, og visse erstatninger tæller ikke.',
    en: 'Wealth above the limit counts. What is needed for a home, work or education, and certain damages, do not count.',
  },
  er: overskydende(formue.minus(formueDerSesBortFra)),
} as const

export const formueOverGrænsen = beregning('LAS.14.1.over', 'kr', {
  titel: { da: 'Formuen over grænsen', en: 'The wealth above the limit' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...UDEN_PENSION },
    { fra: FRA_LBK_2007, til: '2025-06-30', ...læst(...LAS_2007_2012, ...LAS_2014_2024), ...UDEN_PENSION },
    {
      fra: '2025-07-01',
      hjemmel: LAS('14', { stk: '1-9' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Formue over grænsen tæller med. Tvungen pension, som en arbejdsgiver har betalt, tæller heller ikke.',
        en: 'Wealth above the limit counts. Compulsory pension paid by an employer does not count either.',
      },
      er: overskydende(formue.minus(formueDerSesBortFra).minus(arbejdsgiverbetaltPension)),
    },
  ],
})

const UDELUKKER = {
  hjemmel,
  siger: {
    da: 'Har I formue over grænsen, skal I leve af den først. Præcis grænsen er tilladt.',
    en: 'If you have wealth above the limit you must live on that first. The limit itself is allowed.',
  },
  er: formueOverGrænsen.over(tal('kr', 0)),
} as const

export const formuenUdelukker = betingelse('LAS.14.1', {
  titel: { da: 'Formuen udelukker hjælp', en: 'The wealth rules out help' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...UDELUKKER },
    { fra: FRA_LBK_2007, ...læst(...LAS_2007_2012, ...LAS_2014_2024, LAS_2025), ...UDELUKKER },
  ],
})
