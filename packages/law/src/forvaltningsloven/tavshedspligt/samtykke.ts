import { aldrigOpfyldt, betingelse, måneder } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { samtykkeGivetDen } from '../../fakta/samtykke.ts'
import { LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

const etÅr = {
  hjemmel: FVL('28', { stk: '5' }),
  siger: {
    da: 'Dit samtykke til, at en myndighed giver oplysninger om dit privatliv videre, falder bort senest et år efter, du gav det.',
    en: 'Your consent to an authority passing on information on your private life lapses at the latest a year after you gave it.',
  },
  er: vurderingsdato.efter(samtykkeGivetDen.plus(måneder(12))),
} as const

const ingenDag = {
  hjemmel: FVL('28', { stk: '3-4' }),
  siger: {
    da: 'Loven sætter ingen dag, hvor dit samtykke falder bort. Du kan altid kalde det tilbage.',
    en: 'The act sets no day on which your consent lapses. You can always withdraw it.',
  },
  er: aldrigOpfyldt,
} as const

/** Of a consent to an authority passing information on; a consent to a private source has no such rule. */
export const samtykketErBortfaldet = betingelse('FVL.28.5', {
  titel: { da: 'Samtykket er faldet bort', en: 'The consent has lapsed' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...etÅr,
      fra: '2006-07-03',
      til: '2007-12-06',
      kilder: [LBK(1365, 2007), ulæst('Lovteksten fra før december 2007')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
    },
    { ...etÅr, fra: '2007-12-07', til: '2009-06-12', ...læst(LBK(1365, 2007)) },
    {
      ...ingenDag,
      fra: '2009-06-13',
      til: '2012-10-08',
      ...dagenErIkkeFundet(
        {
          da: 'At et samtykke faldt bort efter et år, gik ud af loven mellem december 2007 og oktober 2012 (lov nr. 503 af 12. juni 2009). Hvilken dag er ikke fundet.',
          en: 'That a consent lapsed after a year left the act between December 2007 and October 2012 (act no. 503 of 12 June 2009). On which day has not been found.',
        },
        LBK(1365, 2007),
        LOV(503, 2009),
        LBK(988, 2012),
      ),
    },
    { ...ingenDag, fra: '2012-10-09', til: '2018-05-24', ...læst(LBK(988, 2012), LBK(433, 2014)) },
    {
      ...ingenDag,
      fra: '2018-05-25',
      ...læstAndetsteds(LBK(433, 2014), ulæst('Ændringen af § 28 ved lov nr. 503 af 23. maj 2018')),
    },
  ],
})
