import { afrundTil, beregning, hvis, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { indtægtSeneste3Måneder } from '../fakta/ledighedsydelse-beloeb.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { højesteDagpengePrUge } from '../satser/ledighedsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { efterFleksydelsesalderen } from './efter-fleksydelsesalderen.ts'
import { højLedighedsydelseOmUgen } from './hoej-sats-om-ugen.ts'
import { KAPITEL_7 } from './kilder.ts'

// The orders of 2010 and 2012 print 3.420 and 3.585 for 91 per cent, 3.085 and 3.230 for 82: the nearest that 5 divides.
const deligtMed5 = afrundTil('nærmeste', 'kr/uge', '5')
const andel = (procent: number) =>
  satsDen(højesteDagpengePrUge, vurderingsdato).brøkdel(procent, 100, deligtMed5)

const efterIndtægten = {
  hjemmel: LAS('74 d', { stk: '2' }),
  siger: {
    da: 'Ydelsen er din gennemsnitlige indtægt i de 3 måneder før, dog højst 91 pct. og mindst 82 pct. af højeste dagpenge. Tid i revalidering springes over.',
    en: 'The benefit is your average income in the 3 months before, but at most 91 per cent and at least 82 per cent of the highest dagpenge. Time in rehabilitation is skipped.',
  },
  er: hvis(
    efterFleksydelsesalderen,
    tal('kr/uge', 0),
    indtægtSeneste3Måneder.dogHøjst(andel(91)).dogMindst(andel(82)),
  ),
} as const

export const ledighedsydelseOmUgen = beregning('LAS.74d.2', 'kr/uge', {
  titel: { da: 'Ledighedsydelse om ugen', en: 'Flex job unemployment benefit a week' },
  betyder: {
    da: 'Fra 2013 gives kun den høje sats pr. uge. Den lave er et beløb pr. måned.',
    en: 'From 2013 only the high rate is given by the week. The low one is an amount a month.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...efterIndtægten, fra: '2006-07-01', til: '2007-12-11', ...sluttet(LBK(1460, 2007)) },
    {
      ...efterIndtægten,
      fra: '2007-12-12',
      til: '2012-12-31',
      ...læst(LBK(1460, 2007), LBK(946, 2009), BEK(1236, 2010), LBK(190, 2012), BEK(291, 2012)),
      note: {
        da: 'Fra 2012 reguleres indtægten med samme procent som højeste dagpenge, når ydelsen løber ind i et nyt år.',
        en: 'From 2012 the income is adjusted by the same percentage as the highest dagpenge when the benefit runs into a new year.',
      },
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 a', { stk: '2' }),
      ...KAPITEL_7,
      siger: {
        da: 'Ydelsen følger ikke længere din indtægt. Med den høje sats får du 89 pct. af højeste dagpenge.',
        en: 'The benefit no longer follows your income. At the high rate you get 89 per cent of the highest dagpenge.',
      },
      er: højLedighedsydelseOmUgen,
    },
  ],
})
