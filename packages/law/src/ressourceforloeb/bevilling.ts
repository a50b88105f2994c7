import { aldrigOpfyldt, alle, betingelse, led, måneder } from '@sagsvej/rules'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'
import { målgruppeForRessourceforløb } from './maalgruppe.ts'
import { næsteForløbHøjst } from './naeste-forloeb.ts'

const alt = {
  siger: {
    da: 'Kommunen kan bevilge dig et ressourceforløb, når du er i målgruppen, og du efter din alder og dine tidligere forløb kan få et, der varer mindst 1 år.',
    en: 'The municipality can grant you a resource course when you are in the target group and, by your age and earlier courses, can have one that lasts at least 1 year.',
  },
  er: alle(
    led({ da: 'du er i målgruppen', en: 'you are in the target group' }, målgruppeForRessourceforløb),
    led(
      {
        da: 'alder og tidligere forløb giver plads til mindst 1 år',
        en: 'age and earlier courses leave room for at least 1 year',
      },
      næsteForløbHøjst.mindst(måneder(12)),
    ),
  ),
} as const

/** All the conditions together: what a decision on a course is made on. */
export const ressourceforløbKanBevilges = betingelse('LAB.112', {
  titel: { da: 'Ressourceforløb kan bevilges', en: 'A resource course can be granted' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a'),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      ...alt,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('112'),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      ...alt,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('112'),
      ...sluttet(...KILDER_OM_LUKNINGEN),
      siger: {
        da: 'Fra 1. februar 2026 bevilges der ikke nye ressourceforløb.',
        en: 'From 1 February 2026 no new resource courses are granted.',
      },
      er: målgruppeForRessourceforløb,
    },
  ],
})
