import { altid, betingelse, ikke, kaldet, led, måneder, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { ønskerRessourceforløb } from '../fakta/ressourceforloeb.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { BEK, kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN, ORDNINGENS_FØRSTE_DAG } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

/** Exactly six years is not less than six. */
const mindreEnd6År = vurderingsdato.efter(
  kaldet(
    { da: 'dagen, der er 6 år til folkepensionsalderen', en: 'the day 6 years before state pension age' },
    folkepensionsalderensDag.minus(måneder(72)),
  ),
)

const seniorreglen = {
  siger: {
    da: 'Har du mindre end 6 år til folkepensionsalderen, får du kun et ressourceforløb, hvis du selv ønsker det. Et forløb, der er i gang, fortsætter til sin slutning.',
    en: 'If you have less than 6 years to state pension age you get a resource course only if you want it yourself. A course under way runs to its end.',
  },
  er: énAf(
    led(
      {
        da: 'du har mindst 6 år til folkepensionsalderen',
        en: 'you have at least 6 years to state pension age',
      },
      ikke(mindreEnd6År),
    ),
    led({ da: 'du ønsker selv forløbet', en: 'you want the course yourself' }, ønskerRessourceforløb),
  ),
} as const

const INGEN_REGEL = {
  siger: {
    da: 'Loven havde ingen regel om, hvor tæt du måtte være på folkepensionsalderen.',
    en: 'The act had no rule on how close to state pension age you could be.',
  },
  er: altid,
} as const

/** Asked on the day a course is to be granted. Who crosses the line during a course goes on (second sentence). */
export const kanBegyndeTrodsFolkepensionsalder = betingelse('LAB.112.3', {
  titel: {
    da: 'Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig',
    en: 'A resource course can begin although state pension age is near',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_ORDNINGEN, ...INGEN_REGEL },
    {
      fra: ORDNINGENS_FØRSTE_DAG,
      til: '2021-12-31',
      hjemmel: LAB('112'),
      ...læst(LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016), LOV(548, 2019)),
      ...INGEN_REGEL,
    },
    {
      fra: '2022-01-01',
      til: '2022-05-21',
      hjemmel: LAB('112', { stk: '3' }),
      ...læstAndetsteds(
        LBK(701, 2022),
        BEK(2408, 2021),
        kilde(
          'Lovforslag L 209 (2020-21) som fremsat',
          'https://www.ft.dk/ripdf/samling/20201/lovforslag/l209/20201_l209_som_fremsat.pdf',
        ),
      ),
      ...seniorreglen,
    },
    {
      fra: '2022-05-22',
      til: '2026-01-31',
      hjemmel: LAB('112', { stk: '3' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...seniorreglen,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('112', { stk: '3' }),
      ...sluttet(...KILDER_OM_LUKNINGEN),
      siger: seniorreglen.siger,
      note: {
        da: 'Reglen har kun betydning for gamle sager: nye ressourceforløb gives ikke mere.',
        en: 'The rule matters for old cases only: new resource courses are no longer given.',
      },
      er: seniorreglen.er,
    },
  ],
})
