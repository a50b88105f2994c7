import { aldrigOpfyldt, betingelse, led, énAf } from '@sagsvej/rules'
import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import {
  dokumenteretIngenUdvikling,
  heltÅbenbartIngenUdvikling,
  åbenbartFormålsløstPåGrundAfSygdom,
} from '../skoen/ressourceforloeb.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN, ORDNINGENS_FØRSTE_DAG } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const kanIkkeForbedres = énAf(
  led(
    {
      da: 'det er dokumenteret, at arbejdsevnen ikke kan forbedres i forløbet',
      en: 'it is documented that the ability to work cannot be improved in the course',
    },
    dokumenteretIngenUdvikling,
  ),
  led(
    {
      da: 'det er på grund af særlige forhold helt åbenbart',
      en: 'it is quite plain because of special circumstances',
    },
    heltÅbenbartIngenUdvikling,
  ),
)

const siger = {
  da: 'Et ressourceforløb sættes ikke i gang, når det er dokumenteret eller helt åbenbart, at din arbejdsevne ikke kan forbedres i det.',
  en: 'A resource course is not begun when it is documented or quite plain that your ability to work cannot be improved in it.',
}

/** Where it is met, there must be no course: the question goes on to flex job or disability pension. */
export const ingenUdviklingsmulighed = betingelse('LAB.112.2', {
  titel: {
    da: 'Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles',
    en: 'A resource course is ruled out because the ability to work cannot be developed',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: ORDNINGENS_FØRSTE_DAG,
      til: '2018-05-31',
      hjemmel: LAB('68 a', { stk: '2' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: {
        da: 'Et ressourceforløb er udelukket, når svær sygdom eller en betydelig funktionsnedsættelse gør det åbenbart formålsløst at udvikle din arbejdsevne.',
        en: 'A resource course is ruled out when severe illness or a considerable impairment makes it plainly pointless to develop your ability to work.',
      },
      er: åbenbartFormålsløstPåGrundAfSygdom,
    },
    {
      fra: '2018-06-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '2' }),
      ...læstAndetsteds(
        kilde(
          'Lovforslag L 193 (2017-18) som fremsat',
          'https://www.ft.dk/ripdf/samling/20171/lovforslag/l193/20171_l193_som_fremsat.pdf',
        ),
        LOV(548, 2019),
        ulæst('LOV 553/2018'),
      ),
      siger,
      note: {
        da: 'Ordene er læst i loven fra 2019. Dagen er læst i en anden kilde end loven.',
        en: 'The words were read in the act of 2019. The day was read in another source than the act.',
      },
      er: kanIkkeForbedres,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('112', { stk: '2' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger,
      er: kanIkkeForbedres,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('112', { stk: '2' }),
      ...sluttet(...KILDER_OM_LUKNINGEN),
      siger: {
        da: 'Nye ressourceforløb gives ikke mere, og spørgsmålet stilles ikke.',
        en: 'New resource courses are no longer given, and the question is not put.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
