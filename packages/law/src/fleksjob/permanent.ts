import { aldrigOpfyldt, alle, betingelse, ikke, led, måneder } from '@sagsvej/rules'
import { førsteFleksjob } from '../fakta/fleksjob.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { ordinærtArbejdeErIkkeMuligt } from '../skoen/fleksjob-arbejdsevne.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { målgruppeForFleksjob } from './maalgruppe.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const fra40 = {
  siger: {
    da: 'Er du fyldt 40 år, får du efter det første fleksjob et permanent fleksjob, hvis almindeligt arbejde stadig ikke er en mulighed og kravene til fleksjob er opfyldt. Det første er altid på 5 år.',
    en: 'If you are 40 or more you get a permanent flex job after the first one, if ordinary work is still not an option and the conditions of a flex job are met. The first is always for 5 years.',
  },
  er: alle(
    led(
      { da: 'du er fyldt 40 år', en: 'you are 40 or more' },
      vurderingsdato.tidligst(fødselsdag.plus(måneder(480))),
    ),
    led({ da: 'det er ikke dit første fleksjob', en: 'it is not your first flex job' }, ikke(førsteFleksjob)),
    led(
      { da: 'almindeligt arbejde er ikke en mulighed', en: 'ordinary work is not an option' },
      ordinærtArbejdeErIkkeMuligt,
    ),
    led(
      { da: 'kravene til fleksjob er opfyldt', en: 'the conditions of a flex job are met' },
      målgruppeForFleksjob,
    ),
  ),
} as const

/** The act asks for "after the first flex job", of whatever length. */
export const permanentFleksjob = betingelse('LAB.120.2', {
  titel: { da: 'Permanent fleksjob', en: 'A permanent flex job' },
  betyder: {
    da: 'Svaret er, om kommunen skal bevilge fleksjobbet permanent den dag. Før 2013 var fleksjob uden tidsgrænse.',
    en: 'The answer is whether the municipality must grant the flex job permanently on that day. Before 2013 flex jobs had no time limit.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('70'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Loven delte ikke fleksjob i midlertidige og permanente.',
        en: 'The act did not divide flex jobs into temporary and permanent ones.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 c', { stk: '2' }),
      ...læst(...LAB_2013_2019),
      ...fra40,
    },
    { fra: '2020-01-01', hjemmel: LAB('120', { stk: '2' }), ...læst(...LAB_2020), ...fra40 },
  ],
})
