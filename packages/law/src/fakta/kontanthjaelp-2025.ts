import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const modtogHjælp30Juni2025 = sandtFaktum('modtogHjælp30Juni2025', {
  etiket: { da: 'om du fik hjælp i juni 2025', en: 'whether you got help in June 2025' },
  spørgsmål: {
    da: 'Fik du kontanthjælp, uddannelseshjælp, overgangsydelse eller selvforsørgelses- og hjemrejseydelse i juni 2025?',
    en: 'Did you get kontanthjælp, uddannelseshjælp, overgangsydelse or selvforsørgelses- og hjemrejseydelse in June 2025?',
  },
  udsagn: {
    ja: {
      da: 'Du fik en af de gamle ydelser i juni 2025.',
      en: 'You got one of the old benefits in June 2025.',
    },
    nej: {
      da: 'Du fik ikke en af de gamle ydelser i juni 2025.',
      en: 'You did not get one of the old benefits in June 2025.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAS.20.1: the five groups; the help they had for June 2025. */
export const gruppeIJuni2025 = valgFaktum(
  'gruppeIJuni2025',
  {
    ingen: { da: 'Ingen af dem', en: 'None of these' },
    forsoerger_under_30: {
      da: 'Forsørger under 30 år med aktivitetstillæg',
      en: 'Provider under 30 with aktivitetstillæg',
    },
    udeboende_fra_25: {
      da: 'Udeboende fra 25 år med aktivitetstillæg',
      en: 'Living on your own from 25 with aktivitetstillæg',
    },
    hjemmeboende_fra_25: {
      da: 'Hjemmeboende fra 25 år med aktivitetstillæg',
      en: 'Living with parents from 25 with aktivitetstillæg',
    },
    psykisk_lidelse_med_barn: {
      da: 'Psykisk lidelse og forsørgelsespligt',
      en: 'Mental illness and a child to provide for',
    },
    psykisk_lidelse_udeboende: {
      da: 'Psykisk lidelse og udeboende',
      en: 'Mental illness and living on your own',
    },
  },
  {
    etiket: { da: 'den gruppe, du hørte til i juni 2025', en: 'the group you belonged to in June 2025' },
    spørgsmål: {
      da: 'Hvilken gruppe hørte du til i juni 2025?',
      en: 'To which group did you belong in June 2025?',
    },
    udsagn: {
      ingen: {
        da: 'Du hørte i juni 2025 ikke til en af de grupper, loven nævner.',
        en: 'In June 2025 you belonged to none of the groups the act names.',
      },
      forsoerger_under_30: {
        da: 'Du var i juni 2025 forsørger under 30 år med aktivitetstillæg.',
        en: 'In June 2025 you were a provider under 30 with aktivitetstillæg.',
      },
      udeboende_fra_25: {
        da: 'Du var i juni 2025 udeboende, fyldt 25 år og havde aktivitetstillæg.',
        en: 'In June 2025 you lived on your own, were 25 or over and had aktivitetstillæg.',
      },
      hjemmeboende_fra_25: {
        da: 'Du var i juni 2025 hjemmeboende, fyldt 25 år og havde aktivitetstillæg.',
        en: 'In June 2025 you lived with your parents, were 25 or over and had aktivitetstillæg.',
      },
      psykisk_lidelse_med_barn: {
        da: 'Du fik i juni 2025 hjælp efter satsen for personer med psykisk lidelse og forsørgelsespligt.',
        en: 'In June 2025 you got the rate for persons with mental illness and a child to provide for.',
      },
      psykisk_lidelse_udeboende: {
        da: 'Du fik i juni 2025 hjælp efter satsen for udeboende med psykisk lidelse.',
        en: 'In June 2025 you got the rate for persons with mental illness who live on their own.',
      },
    },
    fra: ['kommune', 'borger'],
    følsomhed: 'helbred',
  },
)

export const grundsatsEllerHjemmeboendeIJuli2025 = sandtFaktum('grundsatsEllerHjemmeboendeIJuli2025', {
  etiket: {
    da: 'om du fik grundsats eller hjemmeboende sats for juli 2025',
    en: 'whether you got the basic or the living-at-home rate for July 2025',
  },
  spørgsmål: {
    da: 'Fik du kontanthjælp efter grundsatsen eller satsen for hjemmeboende for juli 2025?',
    en: 'Did you get the basic rate or the rate for those living at home for July 2025?',
  },
  udsagn: {
    ja: {
      da: 'Du fik grundsats eller hjemmeboende sats for juli 2025.',
      en: 'You got the basic or the living-at-home rate for July 2025.',
    },
    nej: {
      da: 'Du fik ikke grundsats eller hjemmeboende sats for juli 2025.',
      en: 'You did not get the basic or the living-at-home rate for July 2025.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAS.20.2-8: the municipality compares the two months. */
export const tillægspakkenIJuli2025 = sandtFaktum('tillægspakkenIJuli2025', {
  etiket: {
    da: 'om du i juli 2025 havde de tillæg, din gruppe kræver',
    en: 'whether you had the supplements your group requires in July 2025',
  },
  spørgsmål: {
    da: 'Havde du for juli 2025 netop de tillæg, loven kræver for din gruppe, og skiftede du hverken familieforhold eller visitation?',
    en: 'Did you have for July 2025 just the supplements the act requires for your group, and did neither your family nor your class change?',
  },
  udsagn: {
    ja: {
      da: 'Du havde for juli 2025 de tillæg, loven kræver for din gruppe, og dine forhold skiftede ikke.',
      en: 'For July 2025 you had the supplements the act requires for your group, and your situation did not change.',
    },
    nej: {
      da: 'Du havde for juli 2025 ikke de tillæg, loven kræver for din gruppe, eller dine forhold skiftede.',
      en: 'For July 2025 you did not have the supplements the act requires for your group, or your situation changed.',
    },
  },
  fra: ['kommune'],
})

export const børnTilFritidstillæg = talFaktum('børnTilFritidstillæg', 'antal', {
  min: 0,
  max: 30,
  etiket: {
    da: 'antal børn under 18 år på din adresse',
    en: 'the number of children under 18 at your address',
  },
  spørgsmål: {
    da: 'Hvor mange børn under 18 år har du forsørgelsespligt for og fælles adresse med?',
    en: 'For how many children under 18 must you provide, who live at your address?',
  },
  udsagn: {
    da: 'Antallet af børn under 18 år på din adresse er {}.',
    en: 'The number of children under 18 at your address is {}.',
  },
  fra: ['borger', 'register'],
})

export const kontanthjælpUdenAfbrydelseFra = datoFaktum('kontanthjælpUdenAfbrydelseFra', {
  etiket: {
    da: 'den dag, du fik ret til kontanthjælp efter reglerne fra 2025',
    en: 'the day you got the right to cash assistance under the rules of 2025',
  },
  spørgsmål: {
    da: 'Fra hvilken dag har du haft ret til kontanthjælp uden afbrydelse efter de regler, der gælder fra 1. juli 2025?',
    en: 'From which day have you had the right to cash assistance without a break under the rules from 1 July 2025?',
  },
  hjælp: {
    da: 'Fik du hjælp både før og efter 1. juli 2025, er dagen 1. juli 2025.',
    en: 'If you got help both before and after 1 July 2025, the day is 1 July 2025.',
  },
  udsagn: {
    da: 'Du har haft ret til kontanthjælp uden afbrydelse fra den {}.',
    en: 'You have had the right to cash assistance without a break from {}.',
  },
  fra: ['kommune', 'borger'],
})
