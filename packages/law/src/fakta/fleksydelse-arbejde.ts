import { sandtFaktum, talFaktum } from '@sagsvej/rules'

/** FYL.20.3 */
export const arbejdstimerIMåneden = talFaktum('arbejdstimerIMånedenMedFleksydelse', 'timer', {
  min: 0,
  max: 744,
  etiket: { da: 'dine timer på arbejde i måneden', en: 'your hours at work in the month' },
  spørgsmål: {
    da: 'Hvor mange timer arbejdede du i kalendermåneden?',
    en: 'How many hours did you work in the calendar month?',
  },
  udsagn: { da: 'Du arbejdede {} i måneden.', en: 'You worked {} in the month.' },
  fra: ['borger', 'register'],
})

export const arbejdetErUdelukket = sandtFaktum('arbejdetErFleksjobEllerHosÆgtefællen', {
  etiket: {
    da: 'om arbejdet er et fleksjob eller i en virksomhed, din ægtefælle ejer eller driver',
    en: 'whether the work is a flex job or in a business your spouse owns or runs',
  },
  spørgsmål: {
    da: 'Er arbejdet et fleksjob eller i en virksomhed, som din ægtefælle ejer, driver eller har forpagtet bort?',
    en: 'Is the work a flex job or in a business that your spouse owns, runs or has leased out?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdet er et fleksjob eller i din ægtefælles virksomhed.',
      en: 'The work is a flex job or in your spouse’s business.',
    },
    nej: {
      da: 'Arbejdet er hverken et fleksjob eller i din ægtefælles virksomhed.',
      en: 'The work is neither a flex job nor in your spouse’s business.',
    },
  },
  fra: ['borger'],
})
