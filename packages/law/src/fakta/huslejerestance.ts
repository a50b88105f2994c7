import { sandtFaktum } from '@sagsvej/rules'

/** LAS.81a.1 */
export const udsættelsestruetPåGrundAfRestance = sandtFaktum('udsættelsestruetPåGrundAfRestance', {
  etiket: {
    da: 'om du kan miste din bolig, fordi du skylder husleje',
    en: 'whether you may lose your home because you owe rent',
  },
  spørgsmål: {
    da: 'Er du i fare for at blive sat ud af din bolig, fordi du skylder husleje?',
    en: 'Are you at risk of being evicted because you owe rent?',
  },
  udsagn: {
    ja: {
      da: 'Du er i fare for at blive sat ud af din bolig, fordi du skylder husleje.',
      en: 'You are at risk of being evicted because you owe rent.',
    },
    nej: {
      da: 'Du er ikke i fare for at blive sat ud af din bolig på grund af husleje.',
      en: 'You are not at risk of being evicted because of rent.',
    },
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})

export const hjælpenDækkerKunSanktion = sandtFaktum('hjælpenDækkerKunSanktion', {
  etiket: {
    da: 'om hjælpen kun skal erstatte en sanktion',
    en: 'whether the help would only make up for a sanction',
  },
  spørgsmål: {
    da: 'Skal hjælpen direkte erstatte penge, du har mistet ved en sanktion?',
    en: 'Would the help directly make up for money you lost by a sanction?',
  },
  udsagn: {
    ja: { da: 'Hjælpen ville kun erstatte en sanktion.', en: 'The help would only make up for a sanction.' },
    nej: { da: 'Hjælpen erstatter ikke en sanktion.', en: 'The help does not make up for a sanction.' },
  },
  fra: ['kommune'],
})

export const ansøgningenPrøvetEfterHuslejehjælp = sandtFaktum('ansøgningenPrøvetEfterHuslejehjælp', {
  etiket: {
    da: 'om kommunen har set på midlertidig hjælp til husleje',
    en: 'whether the municipality has considered temporary help with rent',
  },
  spørgsmål: {
    da: 'Har kommunen taget stilling til midlertidig hjælp til husleje?',
    en: 'Has the municipality considered temporary help with rent?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har taget stilling til midlertidig hjælp til husleje.',
      en: 'The municipality has considered temporary help with rent.',
    },
    nej: {
      da: 'Kommunen har ikke taget stilling til midlertidig hjælp til husleje.',
      en: 'The municipality has not considered temporary help with rent.',
    },
  },
  fra: ['kommune'],
})
