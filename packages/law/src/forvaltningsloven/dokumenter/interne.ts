import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import {
  afgivetAfGrund,
  afgivetTilUdenforstående,
  erInterntArbejdsdokument,
  foreliggerIEndeligForm,
  interntDokumentsIndhold,
} from '../../fakta/dokument.ts'
import { FVL } from '../../lovsamling/love.ts'
import { afgivetAfLignendeGrund } from '../../skoen/dokument.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014, uændret } from '../versioner.ts'

/** SB-UND-1. Asked of one document at a time, as the rest of these. */
export const dokumentetErInternt = betingelse('FVL.12.1', {
  titel: { da: 'Dokumentet er internt', en: 'The document is internal' },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('12', { stk: '1' }),
      siger: {
        da: 'Et dokument er internt, når myndigheden har lavet det til eget brug, eller når det er et brev mellem dens egne enheder. Interne dokumenter er undtaget fra aktindsigt.',
        en: 'A document is internal when the authority made it for its own use, or when it is a letter between its own units. Internal documents are exempt from access.',
      },
      er: erInterntArbejdsdokument,
    }),
    ...fra2014({
      hjemmel: FVL('12', { stk: '1-2' }),
      siger: {
        da: 'Myndighedens arbejdsdokument er internt og undtaget, så længe det ikke er givet til udenforstående. Er det givet videre, fordi en regel krævede det, til forskning eller af en lignende grund, er det stadig internt.',
        en: 'The authority’s working document is internal and exempt so long as it has not been given to outsiders. If it was given because a rule required it, for research or for a like reason, it stays internal.',
      },
      er: alle(
        erInterntArbejdsdokument,
        énAf(
          ikke(afgivetTilUdenforstående),
          afgivetAfGrund.er('retlig', 'forskning'),
          afgivetAfLignendeGrund,
        ),
      ),
    }),
  ],
})

/** SB-UND-2 */
export const interntDokumentUdleveres = betingelse('FVL.13', {
  titel: {
    da: 'Det interne dokument skal alligevel udleveres',
    en: 'The internal document is given all the same',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('13'),
      siger: {
        da: 'Er et internt dokument i endelig form, skal det udleveres, når det kun gengiver beslutningen eller oplysninger, der skulle noteres. Det skal det også, når det er et selvstændigt dokument, der skal give klarhed om sagens fakta.',
        en: 'An internal document in final form must be given when it only gives the decision or information there was a duty to note. So must an independent document made to get the facts of the case clear.',
      },
      er: alle(
        led({ da: 'Det er internt', en: 'It is internal' }, dokumentetErInternt),
        led({ da: 'Det er i endelig form', en: 'It is in final form' }, foreliggerIEndeligForm),
        led(
          { da: 'Indholdet er et af de tre', en: 'What it holds is one of the three' },
          interntDokumentsIndhold.er('beslutning', 'notat', 'bevis'),
        ),
      ),
    }),
  ],
})
