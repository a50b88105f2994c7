import { aldrigOpfyldt, alle, betingelse, led, énAf } from '@sagsvej/rules'
import { dagpengeIFleksjobbet } from '../fakta/fleksloentilskud.ts'
import { kilde } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { fleksjobløn, INGENTING } from './indtaegt.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const UDEN_LØN = kilde(
  'Ankestyrelsens principmeddelelse 6-23',
  'https://lundsteenwiederquist.dk/index.php/tag/tabt-arbejdsfortjeneste/',
)

const supplement = {
  siger: {
    da: 'Du kan få fleksløntilskud som supplement til lønnen i dit fleksjob, eller til dagpengene, når du er syg eller på barsel uden løn. Får du ingen af delene, er der intet tilskud.',
    en: 'You can get flex job subsidy on top of the pay in your flex job, or of the benefit when you are ill or on parental leave without pay. If you get neither there is no subsidy.',
  },
  er: alle(
    led(
      {
        da: 'du er ansat i fleksjob efter de nye regler',
        en: 'you are employed in a flex job under the new rules',
      },
      iNyOrdning,
    ),
    led(
      {
        da: 'du får løn, eller dagpenge ved sygdom eller barsel',
        en: 'you get pay, or benefit for illness or parental leave',
      },
      énAf(fleksjobløn.over(INGENTING), dagpengeIFleksjobbet.over(INGENTING)),
    ),
  ),
} as const

/** Moving to another municipality changes nothing: LAB.123.4. */
export const retTilFleksløntilskud = betingelse('LAB.123.1.ret', {
  titel: { da: 'Ret til fleksløntilskud', en: 'The right to flex job subsidy' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('71'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Der var intet fleksløntilskud før 2013.',
        en: 'There was no flex job subsidy before 2013.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 f'),
      ...læst(...LAB_2013_2019, UDEN_LØN),
      ...supplement,
    },
    { fra: '2020-01-01', hjemmel: LAB('123'), ...læst(...LAB_2020, UDEN_LØN), ...supplement },
  ],
})
