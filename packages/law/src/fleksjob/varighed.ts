import { aldrig, alle, dage, den, ikke, måneder, tidspunkt } from '@sagsvej/rules'
import { fleksjobBevilgetFra } from '../fakta/fleksjob.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { permanentFleksjob } from './permanent.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const ORDNINGEN_BEGYNDTE = den('2013-01-01')

/** On the day of the grant: who turns forty later keeps the five years. */
const fyldt40 = fleksjobBevilgetFra.tidligst(fødselsdag.plus(måneder(480)))

const femÅr = (hjemmel: ReturnType<typeof LAB>) =>
  ({
    siger: {
      da: 'Fleksjob bevilges for 5 år. Når de er gået, afgør kommunen, om du stadig opfylder kravene til et nyt.',
      en: 'A flex job is granted for 5 years. When they have gone the municipality decides whether you still meet the conditions for a new one.',
    },
    er: fleksjobBevilgetFra.plus(måneder(60)).minus(dage(1)),
    undtagelser: [
      {
        navn: { da: 'Fleksjobbet er permanent', en: 'The flex job is permanent' },
        hjemmel,
        når: alle(fyldt40, permanentFleksjob),
        så: aldrig,
      },
      {
        navn: { da: 'Fleksjobbet er fra før 2013', en: 'The flex job is from before 2013' },
        hjemmel,
        når: iGammelOrdning,
        så: aldrig,
      },
    ],
  }) as const

export const fleksjobBevilgesTil = tidspunkt('LAB.120.1', {
  titel: { da: 'Fleksjobbet er bevilget til', en: 'The flex job is granted until' },
  betyder: {
    da: 'Dagen er den sidste i bevillingen, når den gives den dag, der spørges om. Aldrig betyder, at den ikke har nogen sidste dag.',
    en: 'The day is the last of the grant when it is made on the day asked about. Never means that it has no last day.',
  },
  vælgesEfter: påDenDag,
  overgange: [
    {
      navn: {
        da: 'Bevilget før 2013, men ikke begyndt før',
        en: 'Granted before 2013, yet not begun before',
      },
      hjemmel: LAB('70 c'),
      kilder: [...LAB_2013_2019, ulæst('Overgangsreglerne i lov nr. 1380 af 23. december 2012')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(
        vurderingsdato.tidligst(ORDNINGEN_BEGYNDTE),
        fleksjobBevilgetFra.før(ORDNINGEN_BEGYNDTE),
        ikke(iGammelOrdning),
      ),
      ukendt: {
        da: 'Hvor længe en bevilling fra før 2013 gælder i et fleksjob, der er begyndt senere, er ikke læst.',
        en: 'How long a grant from before 2013 lasts in a flex job begun later has not been read.',
      },
    },
  ],
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('70'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Loven satte ingen tid for et fleksjob.',
        en: 'The act set no time for a flex job.',
      },
      er: aldrig,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 c', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...femÅr(LAB('70 c', { stk: '2' })),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('120', { stk: '1' }),
      ...læst(...LAB_2020),
      ...femÅr(LAB('120', { stk: '2' })),
    },
  ],
})
