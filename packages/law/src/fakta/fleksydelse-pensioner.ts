import { talFaktum } from '@sagsvej/rules'

/** FYL.18.2: the yearly amount the institution reports shortly before the age. */
export const livsvarigPensionOmÅret = talFaktum('livsvarigPensionOmÅret', 'kr', {
  min: 0,
  max: 100_000_000,
  etiket: {
    da: 'den livsvarige pension om året, der er indberettet',
    en: 'the lifelong pension a year that has been reported',
  },
  spørgsmål: {
    da: 'Hvor stor en livsvarig pension om året er indberettet, ud over den, din arbejdsgiver allerede udbetaler?',
    en: 'How large a lifelong pension a year has been reported, beside what your employer pays already?',
  },
  udsagn: {
    da: 'Der er indberettet en livsvarig pension på {} om året.',
    en: 'A lifelong pension of {} a year has been reported.',
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

export const pensionsdepoter = talFaktum('pensionsdepoter', 'kr', {
  min: 0,
  max: 1_000_000_000,
  etiket: {
    da: 'værdien af dine andre pensionsordninger',
    en: 'the value of your other pension schemes',
  },
  spørgsmål: {
    da: 'Hvor store depoter er indberettet for dine andre pensionsordninger?',
    en: 'How large balances have been reported for your other pension schemes?',
  },
  udsagn: {
    da: 'Dine andre pensionsordninger er indberettet med {}.',
    en: 'Your other pension schemes are reported with {}.',
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

/** FYL.18.6 */
export const løbendePensionFraAnsættelse = talFaktum('løbendePensionFraAnsættelse', 'kr', {
  min: 0,
  max: 100_000_000,
  etiket: {
    da: 'den løbende pension om året fra et job, du har haft',
    en: 'the running pension a year from a job you had',
  },
  spørgsmål: {
    da: 'Hvor meget får du om året udbetalt i løbende pension, som er led i et ansættelsesforhold?',
    en: 'How much are you paid a year in running pension that is part of an employment?',
  },
  udsagn: {
    da: 'Du får {} om året i løbende pension fra et job.',
    en: 'You get {} a year in running pension from a job.',
  },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})
