import { aldrigOpfyldt, alle, betingelse, ikke, énAf } from '@sagsvej/rules'
import { afviser, andenVurderingIndhentet } from '../fakta/medvirken.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { tilsvarendeIndgribende } from '../skoen/medvirken.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2008_2012 } from './tekster.ts'

const forsøget = {
  siger: {
    da: 'I en forsøgsperiode talte det ikke imod dig at sige nej til lægebehandling, når sundhedskoordinatoren var spurgt, om en anden behandling kunne anbefales.',
    en: 'In a trial period it did not count against you to refuse treatment by a doctor once the health coordinator had been asked whether another could be recommended.',
  },
  er: alle(
    afviser.er('operation', 'medicin', 'anden_laegebehandling', 'indlaeggelse'),
    andenVurderingIndhentet,
  ),
} as const

const værnet = {
  siger: {
    da: 'Du kan sige nej til operation, ordineret medicin og lige så indgribende behandling, uden at det tæller imod dig i en sag om fleksjob.',
    en: 'You can say no to an operation, ordered medicine and treatment as far-reaching without it counting against you in a flex job case.',
  },
  er: énAf(
    afviser.er('operation', 'medicin'),
    alle(afviser.er('anden_laegebehandling'), tilsvarendeIndgribende),
  ),
} as const

/** The act of 2019 is read by its title and its other changes; its change of the flex job rules in LBK 701/2022. */
const VARIGT = {
  ...læstAndetsteds(LOV(495, 2019), LBK(701, 2022)),
  ...værnet,
  note: {
    da: 'Forsøget sluttede 30. juni 2019, og lov nr. 495 af 2019 gav retten varigt. Dens ændring af fleksjobreglerne er læst i loven fra maj 2022.',
    en: 'The trial ended on 30 June 2019 and act no. 495 of 2019 made the right permanent. Its change of the flex job rules was read in the act of May 2022.',
  },
} as const

export const afvistBehandlingTællerIkke = betingelse('LAB.118.3', {
  titel: {
    da: 'At sige nej til behandling tæller ikke imod dig',
    en: 'Refusing treatment does not count against you',
  },
  vælgesEfter: påDenDag,
  relevantNår: ikke(afviser.er('ingenting')),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2014-06-30',
      hjemmel: LAB('70 a'),
      ...læst(...LAB_2008_2012, LBK(415, 2013), LBK(990, 2014)),
      siger: {
        da: 'Loven gav ingen ret til at sige nej til behandling i en sag om fleksjob.',
        en: 'The act gave no right to refuse treatment in a flex job case.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2014-07-01',
      til: '2019-06-30',
      hjemmel: LAB('70 a', { stk: '2-3' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      ...forsøget,
    },
    { fra: '2019-07-01', til: '2019-12-31', hjemmel: LAB('70 a'), ...VARIGT },
    { fra: '2020-01-01', til: '2022-05-21', hjemmel: LAB('118', { stk: '3' }), ...VARIGT },
    {
      fra: '2022-05-22',
      hjemmel: LAB('118', { stk: '3' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...værnet,
    },
  ],
})
