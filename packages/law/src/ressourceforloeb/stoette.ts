import { aldrigOpfyldt, alle, altid, betingelse, ikke, led } from '@sagsvej/rules'
import {
  bedtOmSamtaleFørTilbuddet,
  kommunenHarTagetStillingTilTilbuddet,
  menerTilbuddetSkaderHelbredet,
  ressourceforløbErBevilget,
} from '../fakta/ressourceforloeb.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { ressourceforløbFortsætter } from './fortsaetter.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const sagsbehandler = {
  siger: {
    da: 'Kommunen skal give dig én gennemgående og koordinerende sagsbehandler, så længe du er i ressourceforløb.',
    en: 'The municipality must give you one coordinating caseworker throughout, as long as you are in a resource course.',
  },
  er: altid,
} as const

export const sagsbehandlerIRessourceforløb = betingelse('LAB.36.3.ressourceforløb', {
  titel: { da: 'Koordinerende sagsbehandler', en: 'A coordinating caseworker' },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 c', { stk: '1' }),
      ...læst(LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      ...sagsbehandler,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('36', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      ...sagsbehandler,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('36', { stk: '3' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      siger: sagsbehandler.siger,
      er: ressourceforløbFortsætter,
    },
  ],
})

const KOM_I_2022 = {
  fra: '2013-01-01',
  til: '2021-12-31',
  hjemmel: LAB('113'),
  ...læst(LBK(415, 2013), LBK(1342, 2016), LOV(548, 2019)),
  siger: {
    da: 'Retten fandtes ikke før 1. januar 2022.',
    en: 'The right did not exist before 1 January 2022.',
  },
  er: aldrigOpfyldt,
} as const

const jobformidler = {
  siger: {
    da: 'Du har ret til en personlig jobformidler, der hjælper dig med at finde en arbejdsgiver.',
    en: 'You have a right to a personal job agent who helps you find an employer.',
  },
  er: ressourceforløbFortsætter,
} as const

export const personligJobformidler = betingelse('LAB.113a', {
  titel: { da: 'Personlig jobformidler', en: 'A personal job agent' },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    KOM_I_2022,
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('113 a'),
      ...læst(LOV(1160, 2021), BEK(2409, 2021), LBK(701, 2022), LBK(280, 2024)),
      ...jobformidler,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('113 a'),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      ...jobformidler,
    },
  ],
})

const venterPåSamtalen = {
  siger: {
    da: 'Mener du, at et tilbud ikke tager nok hensyn til dit helbred, kan du få en samtale med en sundhedskoordinator. Beder du om den, før tilbuddet begynder, skal du ikke begynde, før kommunen har taget stilling.',
    en: 'If you think a measure does not consider your health enough you can have a talk with a health coordinator. If you ask for it before the measure begins, you need not begin until the municipality has decided.',
  },
  er: alle(
    led(
      { da: 'dit ressourceforløb er i gang', en: 'your resource course is under way' },
      ressourceforløbFortsætter,
    ),
    led(
      {
        da: 'du mener, at tilbuddet ikke tager nok hensyn til dit helbred',
        en: 'you think the measure does not consider your health enough',
      },
      menerTilbuddetSkaderHelbredet,
    ),
    led(
      {
        da: 'du bad om samtalen, før tilbuddet begyndte',
        en: 'you asked for the talk before the measure began',
      },
      bedtOmSamtaleFørTilbuddet,
    ),
    led(
      { da: 'kommunen har ikke taget stilling endnu', en: 'the municipality has not decided yet' },
      ikke(kommunenHarTagetStillingTilTilbuddet),
    ),
  ),
} as const

/** The order on the talk keeps its force for courses granted by 31 January 2026: BEK 58/2026 § 1, stk. 3. */
export const tilbuddetVenterPåSamtalen = betingelse('LAB.113.3', {
  titel: {
    da: 'Tilbuddet venter på samtalen om dit helbred',
    en: 'The measure waits for the talk about your health',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    KOM_I_2022,
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('113', { stk: '3' }),
      ...læst(BEK(2409, 2021), LBK(701, 2022), LBK(280, 2024)),
      ...venterPåSamtalen,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('113', { stk: '3' }),
      ...læst(BEK(58, 2026), BEK(2409, 2021), LBK(280, 2024)),
      ...venterPåSamtalen,
    },
  ],
})
