import { talFaktum } from '@sagsvej/rules'
import { A_KASSE } from './hvem-kender-bidrag.ts'

/** FYL.2.1 nr. 4: contributions to either scheme that were not paid back. */
export const bidragsmånederIAlt = talFaktum('bidragsmånederIAlt', 'måneder', {
  min: 0,
  max: 720,
  etiket: {
    da: 'de måneder, du i alt har betalt efterløns- eller fleksydelsesbidrag',
    en: 'the months you have in all paid early retirement or flexi-benefit contributions',
  },
  spørgsmål: {
    da: 'I hvor mange måneder har du i alt betalt efterlønsbidrag eller fleksydelsesbidrag, som du ikke har fået tilbage?',
    en: 'For how many months in all have you paid early retirement or flexi-benefit contributions that were not paid back?',
  },
  udsagn: { da: 'Du har betalt bidrag i {} i alt.', en: 'You have paid contributions for {} in all.' },
  fra: A_KASSE,
})

/** Until April 1999 membership alone counted. */
export const bidragsmånederSeneste30År = talFaktum('bidragsmånederSeneste30År', 'måneder', {
  min: 0,
  max: 360,
  etiket: {
    da: 'de måneder med bidrag, du har inden for de seneste 30 år',
    en: 'the months of contributions you have within the latest 30 years',
  },
  spørgsmål: {
    da: 'I hvor mange måneder har du betalt bidrag inden for de seneste 30 år?',
    en: 'For how many months have you paid contributions within the latest 30 years?',
  },
  hjælp: {
    da: 'Medlemskab af en a-kasse før 1. april 1999 tæller med.',
    en: 'Membership of an unemployment fund before 1 April 1999 counts.',
  },
  udsagn: {
    da: 'Du har betalt bidrag i {} inden for de seneste 30 år.',
    en: 'You have paid contributions for {} within the latest 30 years.',
  },
  fra: A_KASSE,
})

export const bidragsmånederSeneste25År = talFaktum('bidragsmånederSeneste25År', 'måneder', {
  min: 0,
  max: 300,
  etiket: {
    da: 'de måneder med bidrag, du har inden for de seneste 25 år',
    en: 'the months of contributions you have within the latest 25 years',
  },
  spørgsmål: {
    da: 'I hvor mange måneder har du været i a-kasse og betalt bidrag inden for de seneste 25 år?',
    en: 'For how many months have you been in an unemployment fund and paid contributions within the latest 25 years?',
  },
  udsagn: {
    da: 'Du har betalt bidrag i {} inden for de seneste 25 år.',
    en: 'You have paid contributions for {} within the latest 25 years.',
  },
  fra: A_KASSE,
})

/** FYL.2a.1 */
export const ubrudteMånederSeneste15År = talFaktum('ubrudteMånederSeneste15År', 'måneder', {
  min: 0,
  max: 180,
  etiket: {
    da: 'de måneder i træk, du har inden for de seneste 15 år',
    en: 'the unbroken months you have within the latest 15 years',
  },
  spørgsmål: {
    da: 'Hvor mange måneder i træk har du været i a-kasse eller betalt bidrag inden for de seneste 15 år?',
    en: 'For how many unbroken months have you been in an unemployment fund or paid contributions within the latest 15 years?',
  },
  udsagn: {
    da: 'Du har {} i træk inden for de seneste 15 år.',
    en: 'You have {} unbroken within the latest 15 years.',
  },
  fra: A_KASSE,
})
