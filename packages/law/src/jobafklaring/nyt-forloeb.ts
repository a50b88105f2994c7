import { aldrigOpfyldt, alle, betingelse, den } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ventet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const igen = {
  siger: {
    da: 'Slutter dit forløb, og kan du stadig ikke arbejde på grund af egen sygdom, har du ret til et nyt forløb. Det kan ske flere gange.',
    en: 'If your course ends and you still cannot work because of your own illness, you have a right to a new one. That can happen more than once.',
  },
  er: uarbejdsdygtigVedEgenSygdom,
} as const

/** Asked of somebody who has been in a course. The assessment of LAB.111 comes first. */
export const retTilNytForløb = betingelse('LAB.110.3', {
  titel: { da: 'Ret til et nyt jobafklaringsforløb', en: 'A right to a new job clarification course' },
  vælgesEfter: påDenDag,
  relevantNår: alle(vurderingsdato.tidligst(den('2014-07-01')), jobafklaringStartede.senest(vurderingsdato)),
  versioner: [
    {
      ...igen,
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '4' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
    },
    {
      ...igen,
      fra: '2020-01-01',
      hjemmel: LAB('110', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
    },
    {
      fra: '2027-01-01',
      hjemmel: LAB('110', { stk: '3' }),
      ...ventet(
        kilde('Styrelsen for Arbejdsmarked og Rekruttering: reformens andet trin ventes 1. januar 2027'),
      ),
      siger: {
        da: 'Jobafklaringsforløb ventes afskaffet. Hvad der sker med løbende forløb, er ikke fundet.',
        en: 'Job clarification is expected to be abolished. What happens to running courses has not been found.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
