import { aldrig, aldrigOpfyldt, betingelse, efterDato, ikke, led, tidspunkt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  kommunenHarTagetStillingTilForløbet,
  ressourceforløbErBevilget,
  ressourceforløbPlanlagtTil,
} from '../fakta/ressourceforloeb.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const efterSlutdagen = efterDato(ressourceforløbPlanlagtTil)

const beslutningen = {
  siger: {
    da: 'Inden ressourceforløbet slutter, skal kommunen beslutte, hvad der skal ske bagefter.',
    en: 'Before the resource course ends the municipality must decide what is to follow.',
  },
  er: ressourceforløbPlanlagtTil,
} as const

export const beslutningFørForløbetSlutter = tidspunkt('LAB.113.4', {
  titel: {
    da: 'Kommunen skal have besluttet, hvad der sker efter forløbet',
    en: 'The municipality must have decided what follows the course',
  },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan beslutte det i tide.',
    en: 'The day is the last on which the municipality can decide it in time.',
  },
  vælgesEfter: efterSlutdagen,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '7' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      ...beslutningen,
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      hjemmel: LAB('113', { stk: '2' }),
      ...læst(LOV(548, 2019)),
      ...beslutningen,
    },
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('113', { stk: '4' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...beslutningen,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('113', { stk: '4' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      ...beslutningen,
    },
  ],
})

const P_82_16 = kilde(
  'Ankestyrelsens principmeddelelse 82-16',
  'https://ast.dk/beskaeftigelse/artikler/nar-borgeren-har-vaeret-igennem-sit-forste-ressourceforlob',
)

const løberVidere = {
  siger: {
    da: 'Forløbet og ydelsen løber videre, til kommunen har besluttet, hvad der skal ske. Et nyt forløb kræver en ny afgørelse med plan og rehabiliteringsteam.',
    en: 'The course and the benefit run on until the municipality has decided what is to happen. A new course takes a new decision with plan and rehabilitation team.',
  },
  er: énAf(
    led(
      { da: 'den planlagte tid er ikke gået', en: 'the planned time has not passed' },
      vurderingsdato.senest(ressourceforløbPlanlagtTil),
    ),
    led(
      { da: 'kommunen har ikke taget stilling', en: 'the municipality has not decided' },
      ikke(kommunenHarTagetStillingTilForløbet),
    ),
  ),
} as const

/** The act sets the duty to decide; that the benefit goes on without a decision is the appeals board's reading of it. */
export const ydelsenLøberVidere = betingelse('LAB.113.4.ydelse', {
  titel: {
    da: 'Ressourceforløb og ydelse løber videre uden en afgørelse',
    en: 'Resource course and benefit run on without a decision',
  },
  vælgesEfter: efterSlutdagen,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LAB('68 a', { stk: '7' }),
      ...læstAndetsteds(P_82_16, LBK(1342, 2016)),
      ...løberVidere,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('113', { stk: '4' }),
      ...læstAndetsteds(P_82_16, LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      ...løberVidere,
    },
  ],
})
