import { alle, betingelse, ikke } from '@sagsvej/rules'
import { klageinstansISagen, klagenGælder } from '../../fakta/afgoerelse.ts'
import { kilde, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændret } from '../versioner.ts'

const hjemmel = FVL('16', { stk: '4' })
const tilSagensInstans = alle(klagenGælder.er('partsaktindsigt'), ikke(klageinstansISagen.er('ingen')))

/** SB-AKK-1: a track of its own, to the body that hears complaints over the case itself. */
export const klageOverAktindsigtTilSagensInstans = betingelse('FVL.16.4', {
  titel: {
    da: 'Klagen over aktindsigt går til sagens egen klageinstans',
    en: 'The complaint about access goes to the appeal body of the case',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel,
      siger: {
        da: 'Du kan klage særskilt over en afgørelse om aktindsigt. Klagen går til den myndighed, der kan klages til i den sag, dokumenterne hører til.',
        en: 'You can complain separately about a decision on access. The complaint goes to the authority that hears complaints in the case the documents belong to.',
      },
      er: tilSagensInstans,
    }),
  ],
})

export const klageOverAktindsigtTilAnkestyrelsen = betingelse('FVL.16.4.ankestyrelsen', {
  titel: {
    da: 'Klagen over aktindsigt går til Ankestyrelsen',
    en: 'The complaint about access goes to Ankestyrelsen',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel,
      siger: {
        da: 'I en sag, hvor der kan klages til Ankestyrelsen, går klagen over aktindsigt også dertil. Det gælder for eksempel sager om sygedagpenge.',
        en: 'In a case in which complaints go to Ankestyrelsen, so does the complaint about access. That is so for instance in sickness benefit cases.',
      },
      er: alle(tilSagensInstans, klageinstansISagen.er('ankestyrelsen')),
    }),
  ],
})

/** SB-AKK-2: a letter that says four weeks and genvurdering of a decision on access guides wrongly. */
export const fireUgersFristOgGenvurdering = betingelse('FVL.16.4.spor', {
  titel: {
    da: 'Klagen har 4 ugers frist og genvurdering',
    en: 'The complaint has the 4-week limit and the reassessment',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      kilder: [
        kilde('Folketingets Ombudsmands beretning 2020-21 (omtalt)', 'https://www.ombudsmanden.dk/'),
        kilde(
          'Folketingets Ombudsmands beretning 06.410 om klagefrist og aktindsigt',
          'https://www.ombudsmanden.dk/find-viden/udtalelser/2006/06410',
        ),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Klager du over afgørelsen i sagen til Ankestyrelsen, er der en frist på 4 uger, og kommunen vurderer først sagen igen. Klager du over aktindsigt, er der hverken frist eller genvurdering.',
        en: 'If you complain to Ankestyrelsen about the decision in the case there is a limit of 4 weeks, and the municipality first assesses the case again. If you complain about access there is neither a limit nor a reassessment.',
      },
      er: alle(klagenGælder.er('sagen'), klageinstansISagen.er('ankestyrelsen')),
    },
  ],
})
