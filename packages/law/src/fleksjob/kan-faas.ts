import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { underAldersgrænsen } from './alder.ts'
import { målgruppeForFleksjob } from './maalgruppe.ts'
import { fårIngenPension } from './pension.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const visiteret = {
  siger: {
    da: 'Er du visiteret til fleksjob, kan du få et, så længe du er under aldersgrænsen og ikke får en pension, der udelukker det. Er du ikke visiteret, skal kommunen først vurdere, om du er i målgruppen.',
    en: 'If you have been found eligible for a flex job you can have one as long as you are under the age limit and get no pension that rules it out. If not, the municipality must first judge whether you are in the target group.',
  },
  er: énAf(
    alle(
      led(
        { da: 'du er visiteret til fleksjob', en: 'you have been found eligible for a flex job' },
        erVisiteretTilFleksjob,
      ),
      led({ da: 'du er under aldersgrænsen', en: 'you are under the age limit' }, underAldersgrænsen),
      led(
        {
          da: 'du får ikke en pension, der udelukker fleksjob',
          en: 'you get no pension that rules out a flex job',
        },
        fårIngenPension,
      ),
    ),
    led(
      { da: 'kommunen kan visitere dig', en: 'the municipality can find you eligible' },
      målgruppeForFleksjob,
    ),
  ),
} as const

const UDEN_ORDENE = {
  hjemmel: LAB('70', { stk: '1' }),
  ...visiteret,
  note: {
    da: 'Loven sagde det ikke med de ord før 2020. Den bygger på det, hvor den taler om dem, der er visiteret til fleksjob.',
    en: 'The act did not say so in those words before 2020. It rests on it where it speaks of those found eligible for a flex job.',
  },
} as const

/** Who has been found eligible is not judged anew on each day: that is for the reassessments (LAS.74c, LAB.121). */
export const fleksjobKanFås = betingelse('LAB.117.1', {
  titel: { da: 'Fleksjob kan fås', en: 'A flex job can be had' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...UDEN_ORDENE, ...FØR_LBK_2009 },
    { fra: FRA_LBK_2009, til: '2012-12-31', ...sluttet(...LAB_2009_2012), ...UDEN_ORDENE },
    { fra: '2013-01-01', til: '2019-12-31', ...sluttet(...LAB_2013_2019), ...UDEN_ORDENE },
    { fra: '2020-01-01', hjemmel: LAB('117', { stk: '1' }), ...læst(...LAB_2020), ...visiteret },
  ],
})
