import { alle, betingelse, ikke, måneder, timer, énAf } from '@sagsvej/rules'
import { erGift } from '../fakta/kontanthjaelp.ts'
import {
  hjælpEfterVoksensatsen,
  månederMedHjælpSeneste3År,
  ordinæreTimerEfterNedsættelsen,
  ordinæreTimerSeneste6Måneder,
  ordinæreTimerSeneste12Måneder,
} from '../fakta/timekrav.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { kanIkkeFåOrdinærtArbejde } from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobreformenGælder } from './findes.ts'
import { BM_LOFT_2016, LAS_2014_2024 } from './tekster.ts'

const TEKSTER = [LOV(296, 2016), ...LAS_2014_2024.slice(2), BM_LOFT_2016] as const

const BORGER_DK_2016 = kilde(
  'borger.dk hos Herning Kommune: overgangsordningen for 225-timersreglen',
  'https://job.herning.dk/oekonomi-ved-ledighed/225-timers-reglen-for-ugifte',
)

const eller = (arbejde: ReturnType<typeof ordinæreTimerSeneste12Måneder.mindst>) =>
  énAf(månederMedHjælpSeneste3År.under(måneder(12)), kanIkkeFåOrdinærtArbejde, arbejde)

/** In the act from 1 April 2016, with effect on the help from 1 October. The same of the married (stk. 1) and others (stk. 6). */
export const timekravetErOpfyldt = betingelse('LAS.13f.1', {
  titel: { da: '225-timersreglen er opfyldt', en: 'The 225-hour rule is met' },
  betyder: {
    da: 'Ja betyder, at du har arbejdet nok, eller at kravet ikke gælder dig. Er I gift, spørges der om hver for sig.',
    en: 'Yes means that you have worked enough, or that the demand does not meet you. If you are married each is asked about.',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobreformenGælder,
  versioner: [
    {
      fra: '2016-10-01',
      til: '2017-03-31',
      hjemmel: LAS('13 f', { stk: '1-9' }),
      ...læstAndetsteds(LOV(296, 2016), LBK(468, 2016), BM_LOFT_2016, BORGER_DK_2016),
      siger: {
        da: 'Har du fået hjælp i 1 år inden for 3 år, skulle du i overgangstiden have haft 113 timer i almindeligt arbejde de seneste 6 måneder. Kravet gælder ikke, når din arbejdsevne er for begrænset.',
        en: 'If you have had help for 1 year within 3 years you had in the time of transition to have had 113 hours of ordinary work in the last 6 months. The demand does not apply when your ability to work is too limited.',
      },
      er: eller(ordinæreTimerSeneste6Måneder.mindst(timer(113))),
    },
    {
      fra: '2017-04-01',
      hjemmel: LAS('13 f', { stk: '1-9' }),
      ...læstAndetsteds(...TEKSTER),
      siger: {
        da: 'Har du fået hjælp i 1 år inden for 3 år, skal du have haft 225 timer i almindeligt arbejde de seneste 12 måneder. Kravet gælder ikke, når din arbejdsevne er for begrænset.',
        en: 'If you have had help for 1 year within 3 years you must have had 225 hours of ordinary work in the last 12 months. The demand does not apply when your ability to work is too limited.',
      },
      er: eller(ordinæreTimerSeneste12Måneder.mindst(timer(225))),
    },
  ],
})

export const fuldHjælpIgen = betingelse('LAS.13f.14', {
  titel: { da: 'Fuld hjælp igen efter 225 timer', en: 'Full help again after 225 hours' },
  vælgesEfter: påDenDag,
  relevantNår: jobreformenGælder,
  versioner: [
    {
      fra: '2016-10-01',
      hjemmel: LAS('13 f', { stk: '14' }),
      ...læstAndetsteds(...TEKSTER),
      siger: {
        da: 'Du får fuld hjælp igen, når du har haft 225 nye timer i almindeligt arbejde inden for 12 måneder. Alle timerne skal ligge efter, at hjælpen blev sat ned.',
        en: 'You get full help again when you have had 225 new hours of ordinary work within 12 months. All the hours must lie after the help was cut.',
      },
      er: ordinæreTimerEfterNedsættelsen.mindst(timer(225)),
    },
  ],
})

const forGifte = alle(jobreformenGælder, erGift)

export const ægtefællensHjælpFalderBort = betingelse('LAS.26.5', {
  titel: { da: 'Hjælpen til dig falder bort', en: 'The help to you falls away' },
  vælgesEfter: påDenDag,
  relevantNår: forGifte,
  versioner: [
    {
      fra: '2016-10-01',
      hjemmel: LAS('26', { stk: '5' }),
      ...læstAndetsteds(...TEKSTER),
      siger: {
        da: 'Får I begge voksensatsen, og mangler du timer, regnes der kun hjælp til din ægtefælle. Mangler I begge timer, får den af jer hjælp, der er tættest på arbejde.',
        en: 'If you both get the adult rate and you lack hours, help is worked out for your spouse alone. If you both lack hours, the one closest to work gets help.',
      },
      er: alle(hjælpEfterVoksensatsen, ikke(timekravetErOpfyldt)),
    },
  ],
})

export const ægteparretsHjælpNedsættes = betingelse('LAS.26.7', {
  titel: { da: 'Jeres hjælp sættes ned', en: 'Your help is cut' },
  vælgesEfter: påDenDag,
  relevantNår: forGifte,
  versioner: [
    {
      fra: '2016-10-01',
      hjemmel: LAS('26', { stk: '7' }),
      ...læstAndetsteds(...TEKSTER),
      siger: {
        da: 'Får en af jer en lavere sats end voksensatsen, og mangler du timer, sættes jeres hjælp ned til én voksensats. Den falder ikke helt bort.',
        en: 'If one of you gets a lower rate than the adult one and you lack hours, your help is cut to one adult rate. It does not fall away wholly.',
      },
      er: alle(ikke(hjælpEfterVoksensatsen), ikke(timekravetErOpfyldt)),
    },
  ],
})
