import { betingelse, ikke, krav, énAf } from '@sagsvej/rules'
import {
  erPersonoplysning,
  lovKræverVideregivelse,
  samtykkeTilVideregivelse,
} from '../../fakta/fortrolighed.ts'
import { kilde, LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { FVL } from '../../lovsamling/love.ts'
import { væsentligForMyndigheden } from '../../skoen/fortrolighed.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

const I_DAG = [
  kilde('elov.dk, forvaltningsloven § 28 som den er i dag', 'https://elov.dk/forvaltningsloven/28/'),
  kilde(
    'Lovforslag L 69 af 25. oktober 2017',
    'https://www.eu.dk/samling/20171/lovforslag/l69/20171_l69_som_fremsat.htm',
  ),
]

/** LBK 1365/2007 had rules of its own for private matters, consent in writing among them; they are not modelled. */
const før = [
  {
    fra: '2006-07-03',
    til: '2009-06-12',
    hjemmel: FVL('28'),
    kilder: [LBK(1365, 2007), ulæst('Lovteksten fra før december 2007')],
    sikkerhed: 'ukendt',
    kontrolleretTil: TEKST_TIL,
    siger: {
      da: 'Loven havde egne regler om videregivelse af rent private forhold til en anden myndighed. Dem har vi ikke gjort til regler her.',
      en: 'The act had rules of its own on passing purely private matters on to another authority. We have not made them rules here.',
    },
    ukendt: {
      da: 'De særlige regler om rent private forhold, som gjaldt indtil loven af 2009, er læst, men ikke bygget.',
      en: 'The special rules on purely private matters that held until the act of 2009 have been read, but not built.',
    },
  },
  {
    fra: '2009-06-13',
    til: '2012-10-08',
    hjemmel: FVL('28'),
    siger: {
      da: 'Reglerne blev skrevet om i 2009: oplysninger om enkeltpersoner følger siden da persondatareglerne. Dagen har vi ikke fundet.',
      en: 'The rules were rewritten in 2009: since then information on individuals follows the rules on personal data. The day we have not found.',
    },
    ...dagenErIkkeFundet(
      {
        da: 'Reglerne blev ændret ved lov nr. 503 af 12. juni 2009 og står i loven fra oktober 2012. Hvilken dag er ikke fundet.',
        en: 'The rules were changed by act no. 503 of 12 June 2009 and stand in the act of October 2012. On which day has not been found.',
      },
      LBK(1365, 2007),
      LOV(503, 2009),
      LBK(988, 2012),
    ),
  },
] as const

const siden = <R extends object>(regel: R) =>
  [
    { ...regel, fra: '2012-10-09', til: '2018-05-24', ...læst(LBK(988, 2012), LBK(433, 2014)) },
    {
      ...regel,
      fra: '2018-05-25',
      kilder: [...I_DAG, LBK(433, 2014)],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
    },
  ] as const

export const videregivelseFølgerPersondataregler = betingelse('FVL.28.1', {
  titel: {
    da: 'Videregivelsen følger reglerne om persondata',
    en: 'Passing it on follows the rules on personal data',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...før,
    ...siden({
      hjemmel: FVL('28', { stk: '1' }),
      siger: {
        da: 'Er det en oplysning om en enkeltperson, er det reglerne om persondata, der siger, om den må gives til en anden myndighed. Forvaltningslovens egne betingelser gælder kun andre fortrolige oplysninger.',
        en: 'If it is information on an individual, the rules on personal data say whether it may be given to another authority. The act’s own conditions hold for other confidential information only.',
      },
      er: erPersonoplysning,
    }),
  ],
})

export const måGivesTilAndenMyndighed = betingelse('FVL.28.2', {
  titel: {
    da: 'Den fortrolige oplysning må gives til en anden myndighed',
    en: 'The confidential information may be given to another authority',
  },
  vælgesEfter: påDenDag,
  relevantNår: ikke(erPersonoplysning),
  versioner: [
    ...før,
    ...siden({
      hjemmel: FVL('28', { stk: '2' }),
      siger: {
        da: 'En fortrolig oplysning, der ikke er om en enkeltperson, må gives til en anden myndighed med udtrykkeligt samtykke, eller når en lov kræver det. Det må den også, når den er af væsentlig betydning for den anden myndighed.',
        en: 'Confidential information that is not on an individual may be given to another authority with express consent, or when an act requires it. So it may when it is of essential importance to the other authority.',
      },
      er: énAf(
        krav('1', { da: 'Udtrykkeligt samtykke', en: 'Express consent' }, samtykkeTilVideregivelse),
        krav('2', { da: 'Det følger af lov', en: 'It follows from law' }, lovKræverVideregivelse),
        krav(
          '3',
          {
            da: 'Væsentlig betydning for den anden myndighed',
            en: 'Essential importance to the other authority',
          },
          væsentligForMyndigheden,
        ),
      ),
    }),
  ],
})
