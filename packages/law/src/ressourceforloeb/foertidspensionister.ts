import { aldrigOpfyldt, alle, betingelse, led, måneder } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { ønskerRessourceforløb } from '../fakta/ressourceforloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN, ORDNINGENS_FØRSTE_DAG } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const tilbuddet = {
  siger: {
    da: 'Får du førtidspension og er under 40 år, kan kommunen tilbyde dig et ressourceforløb, hvis du ønsker det. Du beholder pensionen.',
    en: 'If you get a disability pension and are under 40, the municipality can offer you a resource course if you want it. You keep the pension.',
  },
  er: alle(
    led(
      { da: 'du får førtidspension', en: 'you get a disability pension' },
      pensionDuFår.er('foertidspension'),
    ),
    led(
      { da: 'du er under 40 år', en: 'you are under 40' },
      vurderingsdato.før(fødselsdag.plus(måneder(480))),
    ),
    led({ da: 'du ønsker det', en: 'you want it' }, ønskerRessourceforløb),
  ),
} as const

export const førtidspensionistKanFåRessourceforløb = betingelse('LAB.115.1', {
  titel: {
    da: 'Ressourceforløb, når du får førtidspension',
    en: 'A resource course for those with a disability pension',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: ORDNINGENS_FØRSTE_DAG,
      til: '2019-12-31',
      hjemmel: LAB('68 b', { stk: '1' }),
      ...læst(LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      ...tilbuddet,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('115', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      ...tilbuddet,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('115'),
      ...sluttet(...KILDER_OM_LUKNINGEN),
      siger: {
        da: 'Fra 1. februar 2026 bevilges der ikke nye ressourceforløb.',
        en: 'From 1 February 2026 no new resource courses are granted.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
