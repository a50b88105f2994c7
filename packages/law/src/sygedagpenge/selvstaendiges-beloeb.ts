import { afrundTil, beregning, hvis, tal } from '@sagsvej/rules'
import { andelAfArbejdetDuKan, indtægtSomSelvstændig, selvstændigForsikring } from '../fakta/selvstaendig.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { TIL_NÆRMESTE_ØRE_PR_UGE, ugemaksimum } from './timemaksimum.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

/** Two thirds of the most, in whole kroner as published. */
export const mindstebeløbMedForsikring = ugemaksimum.brøkdel(2, 3, afrundTil('nærmeste', 'kr/uge', '1'))

const fuldtFravær = {
  hjemmel: SDL('52', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Beløbet følger din fortjeneste i virksomheden, men er højst ugens højeste beløb. Har du en sygedagpengeforsikring, får du mindst to tredjedele af det højeste beløb.',
    en: 'The amount follows your earnings in the business, but is at most the week’s highest amount. With a sickness benefit insurance you get at least two thirds of the highest amount.',
  },
  er: hvis(
    selvstændigForsikring.er('ingen'),
    indtægtSomSelvstændig,
    indtægtSomSelvstændig.dogMindst(mindstebeløbMedForsikring),
  ).dogHøjst(ugemaksimum),
}

/** Kroner a week when the self-employed can do nothing. */
export const selvstændigesFuldeUgebeløb = beregning('SDL.52.1', 'kr/uge', {
  titel: {
    da: 'Selvstændiges sygedagpenge pr. uge ved fuldt fravær',
    en: 'Sickness benefit a week for the fully absent self-employed',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fuldtFravær, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fuldtFravær,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})

const del = (numerator: number, denominator: number) =>
  selvstændigesFuldeUgebeløb.brøkdel(numerator, denominator, TIL_NÆRMESTE_ØRE_PR_UGE)

const kanHøjst = (procent: number) => andelAfArbejdetDuKan.højst(tal('procent', procent))

const fælles = {
  hjemmel: SDL('53', { stk: '3' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kan du højst en fjerdedel af dit arbejde, får du tre fjerdedele af beløbet. Kan du højst halvdelen, får du halvdelen, og kan du mere, får du ikke noget.',
    en: 'If you can do at most a quarter of your work you get three quarters of the amount. If at most half, you get half, and if more, nothing.',
  },
  er: hvis(
    kanHøjst(0),
    selvstændigesFuldeUgebeløb,
    hvis(kanHøjst(25), del(3, 4), hvis(kanHøjst(50), del(1, 2), tal('kr/uge', 0))),
  ),
}

/** Kroner a week for the self-employed, wholly or partly absent. */
export const selvstændigesUgebeløb = beregning('SDL.53.3', 'kr/uge', {
  titel: { da: 'Selvstændiges sygedagpenge pr. uge', en: 'Sickness benefit a week for the self-employed' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(809, 2018), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
