import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** LSP.21.1: the municipality’s decision under § 17, stk. 2, or § 18, which begins the case */
export const pensionssagenOvergikDen = datoFaktum('pensionssagenOvergikDen', {
  etiket: {
    da: 'den dag, sagen overgik til behandling som pensionssag',
    en: 'the day the case went over to be handled as a pension case',
  },
  spørgsmål: {
    da: 'Hvilken dag besluttede kommunen, at sagen skulle behandles efter reglerne om førtidspension?',
    en: 'On which day did the municipality decide that the case should be handled under the rules on disability pension?',
  },
  udsagn: {
    da: 'Sagen overgik til behandling som pensionssag den {}.',
    en: 'The case went over to be handled as a pension case on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const førtidspensionAnsøgtDen = datoFaktum('førtidspensionAnsøgtDen', {
  etiket: { da: 'den dag, du søgte førtidspension', en: 'the day you applied for disability pension' },
  spørgsmål: {
    da: 'Hvilken dag søgte du førtidspension?',
    en: 'On which day did you apply for disability pension?',
  },
  udsagn: { da: 'Du søgte førtidspension den {}.', en: 'You applied for disability pension on {}.' },
  fra: ['kommune', 'borger'],
})

export const førtidspensionErBevilget = sandtFaktum('førtidspensionErBevilget', {
  etiket: { da: 'om førtidspensionen er bevilget', en: 'whether the disability pension has been granted' },
  spørgsmål: { da: 'Er førtidspensionen bevilget?', en: 'Has the disability pension been granted?' },
  udsagn: {
    ja: { da: 'Førtidspensionen er bevilget.', en: 'The disability pension has been granted.' },
    nej: { da: 'Førtidspensionen er ikke bevilget.', en: 'The disability pension has not been granted.' },
  },
  fra: ['kommune', 'borger'],
})

/** LSP.20.3 */
export const mødeMedBeslutterneErTilbudt = sandtFaktum('mødeMedBeslutterneErTilbudt', {
  etiket: {
    da: 'om du har fået tilbudt et møde med dem, der afgør sagen',
    en: 'whether you were offered a meeting with those who decide',
  },
  spørgsmål: {
    da: 'Har du fået tilbudt et møde, hvor du kan udtale dig over for dem, der afgør sagen?',
    en: 'Were you offered a meeting where you can speak to those who decide the case?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået tilbudt et møde med dem, der afgør sagen.',
      en: 'You were offered a meeting with those who decide the case.',
    },
    nej: {
      da: 'Du har ikke fået tilbudt et møde med dem, der afgør sagen.',
      en: 'You were not offered a meeting with those who decide the case.',
    },
  },
  fra: ['kommune', 'borger'],
})
