import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { ressourceforløbErBevilget } from '../fakta/ressourceforloeb.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { ressourceforløbFortsætter } from './fortsaetter.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const TÆT_PÅ = {
  da: 'Et forløb, der er i gang, fortsætter til sin slutning, selv om du undervejs får mindre end 6 år til folkepensionsalderen.',
  en: 'A course under way runs to its end although you come within 6 years of state pension age during it.',
}

/** The line is drawn where a course begins, not while it runs. */
export const fortsætterTætPåFolkepension = betingelse('LAB.112.3.igang', {
  titel: {
    da: 'Forløbet fortsætter, selv om folkepensionsalderen nærmer sig',
    en: 'The course goes on although state pension age is near',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2021-12-31',
      hjemmel: LAB('112'),
      ...læst(LBK(415, 2013), LBK(1342, 2016), LOV(548, 2019)),
      siger: {
        da: 'Loven havde ingen regel om, hvor tæt du måtte være på folkepensionsalderen.',
        en: 'The act had no rule on how close to state pension age you could be.',
      },
      er: altid,
    },
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('112', { stk: '3' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger: TÆT_PÅ,
      er: altid,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('112', { stk: '3' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      siger: TÆT_PÅ,
      er: ressourceforløbFortsætter,
    },
  ],
})

const FYLDER_40 = {
  da: 'Fylder du 40 år under et forløb, fortsætter det, til det er afsluttet.',
  en: 'If you turn 40 during a course, it goes on until it is finished.',
}

export const fortsætterEfter40År = betingelse('LAB.114.3.igang', {
  titel: {
    da: 'Forløbet fortsætter, når du fylder 40 år',
    en: 'The course goes on when you turn 40',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '8' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: FYLDER_40,
      er: altid,
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      hjemmel: LAB('114', { stk: '3' }),
      ...sluttet(LOV(548, 2019)),
      siger: FYLDER_40,
      note: {
        da: 'Sætningen står ikke i loven fra 2019. Det følger af, at grænsen ved 40 år kun gælder tilbud om et nyt forløb.',
        en: 'The sentence is not in the act of 2019. It follows from the limit at 40 being on the offer of a new course only.',
      },
      er: altid,
    },
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('114', { stk: '3' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: `${FYLDER_40.da} Det gælder også, selv om det i alt bliver mere end 5 år.`,
        en: `${FYLDER_40.en} So also if it comes to more than 5 years in all.`,
      },
      er: altid,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('114', { stk: '3' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      siger: FYLDER_40,
      er: ressourceforløbFortsætter,
    },
  ],
})
