import { afrundTil, beregning, hvis, tal } from '@sagsvej/rules'
import { andelAfArbejdetDuKan, indtægtSomSelvstændig, selvstændigForsikring } from '../fakta/selvstaendig.ts'
import { L117_2010, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
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

export const kanHøjst = (procent: number) => andelAfArbejdetDuKan.højst(tal('procent', procent))

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
    {
      hjemmel: fælles.hjemmel,
      kontrolleretTil: TEKST_TIL,
      fra: '2006-07-03',
      til: '2010-03-23',
      kilder: [L117_2010],
      sikkerhed: 'ukendt',
      siger: {
        da: 'Hvad en delvist syg selvstændig får, blev skrevet om ved lov nr. 247 af 23. marts 2010.',
        en: 'What a partly ill self-employed person gets was written anew by act no. 247 of 23 March 2010.',
      },
      ukendt: {
        da: 'Hvad reglen sagde før marts 2010, er ikke læst.',
        en: 'What the rule said before March 2010 has not been read.',
      },
    },
    {
      ...fælles,
      fra: '2010-03-24',
      til: '2011-02-06',
      kilder: [L117_2010, LBK(85, 2011)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Ordene er læst i lovforslag L 117 af 2010, der blev lov nr. 247 af 23. marts 2010. Hvilken dag loven trådte i kraft, er ikke fundet.',
        en: 'The words were read in bill L 117 of 2010, which became act no. 247 of 23 March 2010. The day the act took effect has not been found.',
      },
    },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(809, 2018), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
