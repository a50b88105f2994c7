import { aldrigOpfyldt, alle, altid, betingelse, måneder } from '@sagsvej/rules'
import { akutSkadeEllerSygdom } from '../fakta/fleksjob-fastholdelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { formålsløstMedSærligeVilkår } from '../skoen/fleksjob-arbejdsevne.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2020, FØR_2013, forAlle } from './fastholdelse-tekster.ts'

const UNDTAGET = {
  siger: {
    da: 'Har du højst 6 år til folkepensionsalderen, kræves 12 måneder på særlige vilkår ikke.',
    en: 'If you have at most 6 years to state pension age, 12 months on special terms are not asked for.',
  },
  er: folkepensionsalderensDag.efter(vurderingsdato.plus(måneder(72))),
} as const

const akut = (hjemmel: ReturnType<typeof LAB>) =>
  [
    {
      navn: { da: 'Akut skade eller sygdom', en: 'Acute injury or illness' },
      hjemmel,
      når: alle(akutSkadeEllerSygdom, formålsløstMedSærligeVilkår),
      så: aldrigOpfyldt,
    },
  ] as const

/** Exactly six years is not more than six. */
export const bundetAfTolvMåneder = betingelse('LAB.119.1.bundet', {
  titel: {
    da: '12 måneder på særlige vilkår kræves',
    en: '12 months on special terms are asked for',
  },
  betyder: {
    da: 'Svaret gælder et fleksjob på den arbejdsplads, hvor du allerede er ansat.',
    en: 'The answer is for a flex job at the workplace where you are already employed.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2013, er: aldrigOpfyldt },
    {
      ...forAlle,
      hjemmel: LAB('70 b', { stk: '1' }),
      siger: {
        da: 'Kravet gælder alle, undtagen ved akut skade eller sygdom, hvor det er åbenbart formålsløst.',
        en: 'The demand binds all, except with an acute injury or illness where it is plainly pointless.',
      },
      er: altid,
      undtagelser: akut(LAB('70 b', { stk: '3' })),
    },
    {
      ...FRA_2020,
      hjemmel: LAB('119', { stk: '1' }),
      ...UNDTAGET,
      undtagelser: akut(LAB('119', { stk: '3' })),
    },
    {
      fra: '2022-05-22',
      hjemmel: LAB('119', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...UNDTAGET,
      undtagelser: akut(LAB('119', { stk: '3' })),
    },
  ],
})
