import { aldrigOpfyldt, alleDage, betingelse, dage } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { helligdage } from '../frister/helligdage.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const betales = {
  hjemmel: SDL('53 a'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Sygedagpengene blev også betalt på helligdage.',
    en: 'Sickness benefit was paid on public holidays as well.',
  },
  er: aldrigOpfyldt,
}

/** A holiday on a Sunday is no søgnehelligdag. LBK 43/2015 lacks the paragraph in our copy, yet its § 50 refers to it. */
export const søgnehelligdagUdenSygedagpenge = betingelse('SDL.53a.1', {
  titel: { da: 'Ingen sygedagpenge på helligdagen', en: 'No sickness benefit on the public holiday' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...betales, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...betales,
      fra: FRA_LBK_2011,
      til: '2012-07-01',
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2012-07-02',
      hjemmel: SDL('53 a', { stk: '1' }),
      kilder: [
        LBK(653, 2012),
        LBK(938, 2015),
        LBK(1221, 2025),
        kilde(
          'GRAKOM om ændringerne i 2012',
          'https://grakom.dk/nyheder/arbejdsgiverperiode-forlaenget-til-30-dage',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du får ikke sygedagpenge for en helligdag, der falder på en hverdag.',
        en: 'You get no sickness benefit for a public holiday that falls on a weekday.',
      },
      note: {
        da: 'Reglen er læst i loven fra den 26. juni 2012. At den gælder fra den 2. juli 2012, er læst hos en arbejdsgiverforening.',
        en: 'The rule was read in the act as of 26 June 2012. That it holds from 2 July 2012 was read with an employers’ association.',
      },
      er: alleDage
        .helligdage(helligdage, [1, 2, 3, 4, 5, 6])
        .antalDage(vurderingsdato, vurderingsdato)
        .mindst(dage(1)),
    },
  ],
})
