import { alle, beregning, hvis, ikke, måneder, type Tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { månederIRessourceforløb, ønskerRessourceforløb } from '../fakta/ressourceforloeb.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN, ORDNINGENS_FØRSTE_DAG } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const ingenMåneder = måneder(0)
const erFyldt = (år: number) => vurderingsdato.tidligst(fødselsdag.plus(måneder(12 * år)))
const harHaftForløb = månederIRessourceforløb.over(ingenMåneder)
/** Over a certain age a second course takes the person's own wish. */
const ekstraKræverØnske = (år: number) => alle(erFyldt(år), harHaftForløb, ikke(ønskerRessourceforløb))

const femÅr: Tal<'måneder'> = hvis(ekstraKræverØnske(40), ingenMåneder, måneder(60))

const tilbageAf5År = måneder(60).minus(månederIRessourceforløb).dogMindst(ingenMåneder).dogHøjst(måneder(36))

/** From the 40th birthday to the day before the 50th: at most 5 years in all, unless the person wants more. */
const treÅr: Tal<'måneder'> = hvis(
  ekstraKræverØnske(50),
  ingenMåneder,
  hvis(alle(erFyldt(40), ikke(erFyldt(50)), ikke(ønskerRessourceforløb)), tilbageAf5År, måneder(36)),
)

const FEM_ÅR_SIGER = {
  da: 'Hvert forløb kan vare op til 5 år, og under 40 år kan du få flere efter hinanden. Er du over 40 år, kan du kun få mere end ét, hvis du selv ønsker det.',
  en: 'Each course can last up to 5 years, and under 40 you can have several in a row. If you are over 40 you can have more than one only if you want it yourself.',
}

const treÅrsReglen = {
  siger: {
    da: 'Hvert forløb kan vare op til 3 år. Er du mellem 40 og 50 år, er det højst 5 år i alt, og over 50 år højst ét forløb, medmindre du selv ønsker mere.',
    en: 'Each course can last up to 3 years. Between 40 and 50 it is at most 5 years in all, and over 50 at most one course, unless you want more yourself.',
  },
  er: treÅr,
} as const

/** How long the next course can be. 0 when none can be given; under 12 months none can either (LAB.114.1). */
export const næsteForløbHøjst = beregning('LAB.114.3', 'måneder', {
  titel: {
    da: 'Så længe kan det næste ressourceforløb vare',
    en: 'How long the next resource course can last',
  },
  betyder: {
    da: 'Tallet er det højeste antal måneder. Et forløb skal vare mindst 12 måneder, så under 12 kan der ikke gives et.',
    en: 'The number is the most months. A course must last at least 12 months, so under 12 none can be given.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_ORDNINGEN, er: ingenMåneder },
    {
      fra: ORDNINGENS_FØRSTE_DAG,
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '8-9' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: FEM_ÅR_SIGER,
      er: femÅr,
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      hjemmel: LAB('114', { stk: '2-3' }),
      ...læst(LOV(548, 2019)),
      siger: FEM_ÅR_SIGER,
      er: femÅr,
    },
    {
      fra: '2022-01-01',
      til: '2022-05-21',
      hjemmel: LAB('114', { stk: '2-4' }),
      ...læstAndetsteds(
        LBK(701, 2022),
        kilde(
          'STAR: ressourceforløb',
          'https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb',
        ),
      ),
      ...treÅrsReglen,
    },
    {
      fra: '2022-05-22',
      til: '2026-01-31',
      hjemmel: LAB('114', { stk: '2-4' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...treÅrsReglen,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('114', { stk: '2-4' }),
      kilder: [...KILDER_OM_LUKNINGEN],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Nye personer får ikke ressourceforløb. Om den, der er i et gammelt forløb, kan få et nyt, har vi ikke læst.',
        en: 'New persons get no resource course. Whether a person in an old course can have another one we have not read.',
      },
      ukendt: {
        da: 'Om et gammelt ressourceforløb kan efterfølges af et nyt efter 31. januar 2026, står i overgangsreglerne i lov nr. 1750 af 29. december 2025. Dem har vi ikke læst.',
        en: 'Whether an old resource course can be followed by a new one after 31 January 2026 is in the transitional rules of Act no. 1750 of 29 December 2025, which we have not read.',
      },
    },
  ],
})
