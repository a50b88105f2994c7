import { aldrigOpfyldt, alle, betingelse, den, ikke, krav, led, type Sandt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { deltagetUdenØgetTilknytning } from '../fakta/ressourceforloeb.ts'
import { kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import {
  behovForLængerevarendeIndsats,
  kanIkkeLøsesAfAndenIndsats,
  komplekseProblemer,
  kræverHelhedsorienteretForløb,
  længerevarendeForsørgelse,
} from '../skoen/ressourceforloeb.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN, ORDNINGENS_FØRSTE_DAG } from './foer-ordningen.ts'
import { bevilgetITide, KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'
import { kanBegyndeTrodsFolkepensionsalder } from './taet-paa-folkepension.ts'
import { ingenUdviklingsmulighed } from './udviklingsperspektiv.ts'

/** One of three is enough: the act has them as alternatives in all its texts. */
const enAfTre = énAf(
  krav(
    '1',
    {
      da: 'du har fået offentlig forsørgelse i længere tid',
      en: 'you have had public support for a long time',
    },
    længerevarendeForsørgelse,
  ),
  krav(
    '2',
    {
      da: 'tilbud eller revalidering har ikke bragt dig nærmere arbejde',
      en: 'measures or rehabilitation have not brought you closer to work',
    },
    deltagetUdenØgetTilknytning,
  ),
  krav(
    '3',
    {
      da: 'der er brug for en længere indsats, før der kan sættes et jobmål',
      en: 'longer help is needed before a job goal can be set',
    },
    behovForLængerevarendeIndsats,
  ),
)

const målgruppen = (...mere: readonly Sandt[]) =>
  alle(
    led(
      {
        da: 'du har komplekse problemer ud over ledighed',
        en: 'you have complex problems beyond unemployment',
      },
      komplekseProblemer,
    ),
    led(
      {
        da: 'de har ikke kunnet løses af den almindelige indsats',
        en: 'ordinary help has not been able to solve them',
      },
      kanIkkeLøsesAfAndenIndsats,
    ),
    led(
      {
        da: 'der er brug for beskæftigelsesindsats sammen med social eller sundhedsmæssig indsats',
        en: 'employment measures are needed together with social or health measures',
      },
      kræverHelhedsorienteretForløb,
    ),
    led(
      { da: 'mindst én af tre betingelser er opfyldt', en: 'at least one of three conditions is met' },
      enAfTre,
    ),
    led(
      {
        da: 'det er ikke udelukket, at arbejdsevnen kan udvikles',
        en: 'it is not ruled out that the ability to work can be developed',
      },
      ikke(ingenUdviklingsmulighed),
    ),
    ...mere,
  )

const siger = {
  da: 'Du er i målgruppen, når du har komplekse problemer ud over ledighed, som kræver en samlet indsats på flere områder. Desuden skal én af tre ting være opfyldt: lang tid på offentlig forsørgelse, tilbud uden virkning, eller behov for en længere indsats.',
  en: 'You are in the target group when you have complex problems beyond unemployment that need help in several fields together. One of three things must also hold: a long time on public support, measures without effect, or a need for longer help.',
}

/** Whether a resource course can be granted on the day the case is looked at. */
export const målgruppeForRessourceforløb = betingelse('LAB.112.1', {
  titel: { da: 'Målgruppen for ressourceforløb', en: 'The target group of resource courses' },
  betyder: {
    da: 'Svaret gælder, om kommunen kan bevilge et nyt ressourceforløb den dag. Det siger ikke, om et forløb i gang kan fortsætte.',
    en: 'The answer is whether the municipality can grant a new resource course on that day. It does not say whether a running course can go on.',
  },
  vælgesEfter: påDenDag,
  overgange: [
    {
      navn: {
        da: 'Du har et gammelt ressourceforløb. Om du kan få et nyt efter det, har vi ikke læst.',
        en: 'You have an old resource course. Whether you can have a new one after it we have not read.',
      },
      hjemmel: LOV_1750('21', { stk: '8' }),
      kilder: [...KILDER_OM_LUKNINGEN],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(vurderingsdato.tidligst(den(LUKKET)), bevilgetITide),
      ukendt: {
        da: 'Om den, der har fået bevilget et ressourceforløb senest 31. januar 2026, kan få endnu et, står i overgangsreglerne i lov nr. 1750 af 29. december 2025. Dem har vi ikke læst.',
        en: 'Whether a person granted a resource course by 31 January 2026 can have another one is in the transitional rules of Act no. 1750 of 29 December 2025, which we have not read.',
      },
    },
  ],
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: ORDNINGENS_FØRSTE_DAG,
      til: '2018-05-31',
      hjemmel: LAB('68 a', { stk: '1' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger,
      note: {
        da: 'Reglen var skrevet for personer under 40 år og gjaldt tilsvarende for personer over 40 år (stk. 9).',
        en: 'The rule was written for people under 40 and applied correspondingly to people over 40 (subs. 9).',
      },
      er: målgruppen(),
    },
    {
      fra: '2018-06-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '1' }),
      ...læstAndetsteds(
        LBK(1342, 2016),
        LOV(548, 2019),
        kilde('Lovforslag L 193 (2017-18) som fremsat'),
        ulæst('LOV 553/2018'),
      ),
      siger,
      er: målgruppen(),
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      hjemmel: LAB('112', { stk: '1' }),
      ...læst(LOV(548, 2019)),
      siger,
      er: målgruppen(),
    },
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('112', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger,
      er: målgruppen(kanBegyndeTrodsFolkepensionsalder),
    },
    {
      fra: LUKKET,
      hjemmel: LAB('112', { stk: '1' }),
      ...sluttet(...KILDER_OM_LUKNINGEN),
      siger: {
        da: 'Fra 1. februar 2026 bevilges der ikke nye ressourceforløb. Har du fået et bevilget senest 31. januar 2026, fortsætter det.',
        en: 'From 1 February 2026 no new resource courses are granted. If one was granted to you by 31 January 2026 it goes on.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
