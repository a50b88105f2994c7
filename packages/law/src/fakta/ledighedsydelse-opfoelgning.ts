import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** LAS.10.3 */
export const ledighedsydelseFørsteGang = datoFaktum('ledighedsydelseFørsteGang', {
  etiket: {
    da: 'den dag, ledighedsydelsen blev udbetalt første gang',
    en: 'the day the benefit was first paid',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du ledighedsydelse udbetalt første gang?',
    en: 'On which day were you first paid the benefit?',
  },
  udsagn: {
    da: 'Du fik ledighedsydelse udbetalt første gang den {}.',
    en: 'You were first paid the benefit on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const fulgtOpPåLedighedsydelsen = sandtFaktum('fulgtOpPåLedighedsydelsen', {
  etiket: {
    da: 'om kommunen har fulgt op på din sag',
    en: 'whether the municipality has followed up on your case',
  },
  spørgsmål: {
    da: 'Har kommunen fulgt op på din sag om ledighedsydelse?',
    en: 'Has the municipality followed up on your case of the benefit?',
  },
  udsagn: {
    ja: { da: 'Kommunen har fulgt op på din sag.', en: 'The municipality has followed up on your case.' },
    nej: {
      da: 'Kommunen har ikke fulgt op på din sag.',
      en: 'The municipality has not followed up on your case.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const sagenSenestVurderetDen = datoFaktum('ledighedsydelsenSenestVurderetDen', {
  etiket: {
    da: 'den dag, sagen sidst blev vurderet',
    en: 'the day the case was last assessed',
  },
  spørgsmål: {
    da: 'Hvilken dag blev din sag om ledighedsydelse sidst vurderet?',
    en: 'On which day was your case of the benefit last assessed?',
  },
  udsagn: { da: 'Sagen blev sidst vurderet den {}.', en: 'The case was last assessed on {}.' },
  fra: ['kommune'],
})
