import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

const A_KASSE = ['register', 'a-kasse', 'borger'] as const

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

export const førsteBidragDen = datoFaktum('førsteEfterlønsEllerFleksydelsesbidragDen', {
  etiket: { da: 'den dag, du begyndte at betale bidrag', en: 'the day you began to pay contributions' },
  spørgsmål: {
    da: 'Hvilken dag begyndte du at betale efterløns- eller fleksydelsesbidrag?',
    en: 'On which day did you begin to pay early retirement or flexi-benefit contributions?',
  },
  udsagn: { da: 'Du begyndte at betale bidrag den {}.', en: 'You began to pay contributions on {}.' },
  fra: A_KASSE,
})

export const iAkasseUdenBrudFra = datoFaktum('iAkasseUdenBrudFra', {
  etiket: {
    da: 'den dag, du uden brud har været i a-kasse fra',
    en: 'the day you have been in an unemployment fund from without a break',
  },
  spørgsmål: {
    da: 'Fra hvilken dag har du været medlem af en a-kasse uden afbrydelse?',
    en: 'From which day have you been a member of an unemployment fund without a break?',
  },
  udsagn: {
    da: 'Du har været medlem af en a-kasse uden afbrydelse fra den {}.',
    en: 'You have been a member of an unemployment fund without a break from {}.',
  },
  fra: A_KASSE,
})

export const bidragUdenBrudFra = datoFaktum('bidragUdenBrudFra', {
  etiket: {
    da: 'den dag, du uden brud har betalt bidrag fra',
    en: 'the day you have paid contributions from without a break',
  },
  spørgsmål: {
    da: 'Fra hvilken dag har du betalt efterlønsbidrag uden afbrydelse, og siden fleksydelsesbidrag?',
    en: 'From which day have you paid early retirement contributions without a break, and since then flexi-benefit contributions?',
  },
  udsagn: {
    da: 'Du har betalt bidrag uden afbrydelse fra den {}.',
    en: 'You have paid contributions without a break from {}.',
  },
  fra: A_KASSE,
})

export const fleksydelsesbidragFraTilmelding = sandtFaktum('fleksydelsesbidragFraTilmelding', {
  etiket: {
    da: 'om du har betalt fleksydelsesbidrag, siden du kom med i ordningen',
    en: 'whether you have paid flexi-benefit contributions since you joined the scheme',
  },
  spørgsmål: {
    da: 'Har du betalt fleksydelsesbidrag hele tiden, siden du kom med i ordningen?',
    en: 'Have you paid flexi-benefit contributions all the time since you joined the scheme?',
  },
  udsagn: {
    ja: {
      da: 'Du har betalt fleksydelsesbidrag, siden du kom med i ordningen.',
      en: 'You have paid flexi-benefit contributions since you joined the scheme.',
    },
    nej: {
      da: 'Du har ikke betalt fleksydelsesbidrag hele tiden, siden du kom med i ordningen.',
      en: 'You have not paid flexi-benefit contributions all the time since you joined the scheme.',
    },
  },
  fra: A_KASSE,
})

/** FYL.2a.1: instead of membership since 1992. */
export const betalteTilFleksydelsesalderen = sandtFaktum('betalteTilFleksydelsesalderen', {
  etiket: {
    da: 'om du har betalt fleksydelsesbidrag, til du nåede fleksydelsesalderen',
    en: 'whether you paid flexi-benefit contributions until you reached the age',
  },
  spørgsmål: {
    da: 'Har du betalt fleksydelsesbidrag, mindst til du nåede fleksydelsesalderen?',
    en: 'Have you paid flexi-benefit contributions at least until you reached flexi-benefit age?',
  },
  udsagn: {
    ja: {
      da: 'Du har betalt fleksydelsesbidrag, til du nåede fleksydelsesalderen.',
      en: 'You paid flexi-benefit contributions until you reached flexi-benefit age.',
    },
    nej: {
      da: 'Du har ikke betalt fleksydelsesbidrag, til du nåede fleksydelsesalderen.',
      en: 'You did not pay flexi-benefit contributions until you reached flexi-benefit age.',
    },
  },
  fra: A_KASSE,
})

export const fravalgteEfterløn = sandtFaktum('fravalgteEfterløn', {
  etiket: {
    da: 'om du havde valgt efterlønsordningen fra',
    en: 'whether you had opted out of early retirement',
  },
  spørgsmål: {
    da: 'Havde du valgt efterlønsordningen fra, før du kom med i fleksydelsesordningen?',
    en: 'Had you opted out of the early retirement scheme before you joined the flexi-benefit scheme?',
  },
  udsagn: {
    ja: { da: 'Du havde valgt efterlønsordningen fra.', en: 'You had opted out of early retirement.' },
    nej: {
      da: 'Du havde ikke valgt efterlønsordningen fra.',
      en: 'You had not opted out of early retirement.',
    },
  },
  fra: A_KASSE,
})

/** FYL.3a.4 */
export const manglendeBidragsmåneder = talFaktum('manglendeBidragsmåneder', 'måneder', {
  min: 0,
  max: 360,
  etiket: { da: 'de måneder med bidrag, du mangler', en: 'the months of contributions you lack' },
  spørgsmål: {
    da: 'Hvor mange måneder med bidrag mangler du, når du når fleksydelsesalderen?',
    en: 'How many months of contributions do you lack when you reach flexi-benefit age?',
  },
  udsagn: { da: 'Du mangler bidrag for {}.', en: 'You lack contributions for {}.' },
  fra: A_KASSE,
})
