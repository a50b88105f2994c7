import { aldrigOpfyldt, alle, altid, betingelse, den, led, tidspunkt } from '@sagsvej/rules'
import { sagVerserede1Januar2020, vælgerSeniorpension } from '../fakta/seniorpension.ts'
import { ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { LOV_1559 } from '../lovsamling/love.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { STAR } from './kilder.ts'
import { INDFØRT } from './tekster.ts'

/** The transitional rule itself is not in the texts. */
const OVERGANGEN = læstAndetsteds(STAR, ulæst('Overgangsreglerne i lov nr. 1559 af 27. december 2019'))
const hjemmel = LOV_1559('9')

export const behandlesSomSeniorpension = betingelse('LOV1559.9.valg', {
  titel: {
    da: 'Ansøgningen behandles som seniorpension',
    en: 'The application is handled as senior pension',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-12-31',
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'En ansøgning fra før 2014 var ikke en ansøgning som senior.',
        en: 'An application from before 2014 was not one as a senior.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2014-01-01',
      til: '2019-12-31',
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'Var din ansøgning om seniorførtidspension ikke afgjort den 1. januar 2020, kan du vælge at få den behandlet som seniorpension. Datoen for den første ansøgning gælder stadig.',
        en: 'If your application for senior disability pension was undecided on 1 January 2020 you can choose to have it handled as senior pension. The date of the first application still counts.',
      },
      er: alle(
        led(
          {
            da: 'ansøgningen var ikke afgjort den 1. januar 2020',
            en: 'the application was undecided on 1 January 2020',
          },
          sagVerserede1Januar2020,
        ),
        led({ da: 'du vælger seniorpension', en: 'you choose senior pension' }, vælgerSeniorpension),
      ),
    },
    {
      fra: INDFØRT,
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'Fra 1. januar 2020 behandles en ansøgning som senior kun som seniorpension.',
        en: 'Since 1 January 2020 an application as a senior is handled as senior pension only.',
      },
      er: altid,
    },
  ],
})

/** Of a choice under the transitional rule: payment never goes back past the first day of the scheme. */
export const seniorpensionBetalesTidligst = tidspunkt('LOV1559.9.betaling', {
  titel: { da: 'Seniorpension betales tidligst fra', en: 'Senior pension is paid at the earliest from' },
  betyder: {
    da: 'Dagen er den første, der nogensinde kan betales seniorpension for. Hvornår din betales fra, følger af afgørelsen.',
    en: 'The day is the first for which senior pension can be paid at all. From when yours is paid follows from the decision.',
  },
  vælgesEfter: efterAnsøgningen,
  relevantNår: behandlesSomSeniorpension,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'Seniorpension betales ikke for tiden før 1. januar 2020.',
        en: 'Senior pension is not paid for the time before 1 January 2020.',
      },
      er: den(INDFØRT),
    },
  ],
})
