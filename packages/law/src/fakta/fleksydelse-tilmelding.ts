import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const udmeldelseModtagetDen = datoFaktum('udmeldelseModtagetDen', {
  etiket: { da: 'den dag, din udmeldelse blev modtaget', en: 'the day your withdrawal was received' },
  spørgsmål: {
    da: 'Hvilken dag blev din skriftlige udmeldelse af fleksydelsesordningen modtaget?',
    en: 'On which day was your written withdrawal from the flexi-benefit scheme received?',
  },
  udsagn: { da: 'Din udmeldelse blev modtaget den {}.', en: 'Your withdrawal was received on {}.' },
  fra: ['kommune', 'borger'],
})

export const ønskedeIkkeTilmelding = sandtFaktum('ønskedeIkkeTilmelding', {
  etiket: {
    da: 'om du blev tilmeldt af sig selv og ikke vil med',
    en: 'whether you were enrolled automatically and do not want to take part',
  },
  spørgsmål: {
    da: 'Blev du tilmeldt af sig selv, og vil du slet ikke være med?',
    en: 'Were you enrolled automatically, and do you not want to take part at all?',
  },
  udsagn: {
    ja: {
      da: 'Du blev tilmeldt af sig selv og vil ikke være med.',
      en: 'You were enrolled automatically and do not want to take part.',
    },
    nej: { da: 'Du har været med i ordningen.', en: 'You have taken part in the scheme.' },
  },
  fra: ['borger', 'kommune'],
})

export const tilmeldingModtagetDen = datoFaktum('tilmeldingModtagetDen', {
  etiket: { da: 'den dag, din tilmelding blev modtaget', en: 'the day your enrolment was received' },
  spørgsmål: {
    da: 'Hvilken dag blev din skriftlige tilmelding til fleksydelsesordningen modtaget?',
    en: 'On which day was your written enrolment in the flexi-benefit scheme received?',
  },
  udsagn: { da: 'Din tilmelding blev modtaget den {}.', en: 'Your enrolment was received on {}.' },
  fra: ['kommune', 'borger'],
})

export const rykkerSendtDen = datoFaktum('rykkerForFleksydelsesbidragSendtDen', {
  etiket: { da: 'den dag, rykkeren blev sendt', en: 'the day the reminder was sent' },
  spørgsmål: {
    da: 'Hvilken dag blev rykkeren for fleksydelsesbidraget sendt?',
    en: 'On which day was the reminder for the contribution sent?',
  },
  udsagn: { da: 'Rykkeren blev sendt den {}.', en: 'The reminder was sent on {}.' },
  fra: ['kommune', 'borger'],
})

export const underrettetOmUdmeldelseDen = datoFaktum('underrettetOmUdmeldelseDen', {
  etiket: {
    da: 'den dag, brevet om udmeldelsen blev sendt',
    en: 'the day the letter on the removal was sent',
  },
  spørgsmål: {
    da: 'Hvilken dag blev brevet om, at du er meldt ud, sendt?',
    en: 'On which day was the letter saying that you are removed sent?',
  },
  udsagn: { da: 'Brevet om udmeldelsen blev sendt den {}.', en: 'The letter on the removal was sent on {}.' },
  fra: ['kommune', 'borger'],
})
