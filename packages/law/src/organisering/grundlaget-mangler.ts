import { alle, betingelse, ikke, énAf } from '@sagsvej/rules'
import { forberedendeDelErAktuel, lægeattestTilTeametErAktuel } from '../fakta/oplysning-om-sagen.ts'
import { kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { RSL } from '../lovsamling/love.ts'
import { manglenVarUdenBetydning } from '../skoen/oplysning-af-sagen.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { forberedendeDelFørAfgørelsen } from './grundlag.ts'
import { TEAMET_AFSKAFFET } from './reform-2026.ts'

/** SB-OFF-2: only while a preparatory part was required; what a lack of the overall description does is not read. */
export const grundlagetGørAfgørelsenUgyldig = betingelse('RSL.10.grundlag', {
  titel: {
    da: 'Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler',
    en: 'The decision on the ability to work is invalid because its basis is missing',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: RSL('10'),
      kilder: [LBK(930, 2012), ulæst('Praksis om ressourceprofilen før 2013')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Før 2013 var ressourceprofilen grundlaget. Hvad det betød, at den manglede, har vi ikke læst.',
        en: 'Before 2013 the resource profile was the basis. What it meant that it was missing we have not read.',
      },
      ukendt: {
        da: 'Hvad det før 2013 betød for afgørelsen, at ressourceprofilen manglede, har vi ikke læst.',
        en: 'What it meant to the decision before 2013 that the resource profile was missing we have not read.',
      },
    },
    {
      fra: '2013-01-01',
      til: '2026-06-30',
      hjemmel: RSL('10'),
      ...læstAndetsteds(LBK(354, 2025), kilde('Ankestyrelsens principmeddelelse, omtalt af lovguiden.dk')),
      siger: {
        da: 'Mangler den forberedende del eller en aktuel lægeattest, eller er de forældede, er afgørelsen som udgangspunkt ugyldig. Den er gyldig, når det er godtgjort, at manglen var uden betydning.',
        en: 'If the preparatory part or a current doctor’s statement is missing or out of date, the decision is as a rule invalid. It is valid when it is shown that the lack did not matter.',
      },
      er: alle(
        forberedendeDelFørAfgørelsen,
        énAf(ikke(forberedendeDelErAktuel), ikke(lægeattestTilTeametErAktuel)),
        ikke(manglenVarUdenBetydning),
      ),
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: RSL('10'),
      kilder: [LOV(1750, 2025), ulæst('Vejledning nr. 9117 af 16. januar 2026')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Den samlede beskrivelse er kommet i stedet. Hvad det betyder, at den mangler, har vi ikke læst.',
        en: 'The overall description has come instead. What it means that it is missing we have not read.',
      },
      ukendt: {
        da: 'Hvad det betyder for afgørelsen, at den samlede beskrivelse mangler, har vi ikke læst.',
        en: 'What it means to the decision that the overall description is missing we have not read.',
      },
    },
  ],
})
