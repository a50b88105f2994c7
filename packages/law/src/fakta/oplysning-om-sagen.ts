import { sandtFaktum } from '@sagsvej/rules'

/** RSL.12, nos. 1 and 2 */
export const beskedOmAdgangTilOplysninger = sandtFaktum('beskedOmAdgangTilOplysninger', {
  etiket: {
    da: 'du har fået skriftlig besked om myndighedens adgang til at hente og kontrollere oplysninger',
    en: 'you were told in writing of the authority’s access to obtain and control information',
  },
  spørgsmål: {
    da: 'Har du fået skriftlig besked om myndighedens adgang til at hente og kontrollere oplysninger?',
    en: 'Were you told in writing of the authority’s access to obtain and control information?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået skriftlig besked om myndighedens adgang til at hente og kontrollere oplysninger.',
      en: 'You were told in writing of the authority’s access to obtain and control information.',
    },
    nej: {
      da: 'Du har ikke fået skriftlig besked om myndighedens adgang til at hente og kontrollere oplysninger.',
      en: 'You were not told in writing of the authority’s access to obtain and control information.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.12, no. 3 */
export const beskedOmManglendeMedvirken = sandtFaktum('beskedOmManglendeMedvirken', {
  etiket: {
    da: 'du har fået skriftlig besked om hvad det betyder, hvis du ikke medvirker',
    en: 'you were told in writing of what it means if you do not help',
  },
  spørgsmål: {
    da: 'Har du fået skriftlig besked om hvad det betyder, hvis du ikke medvirker?',
    en: 'Were you told in writing of what it means if you do not help?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået skriftlig besked om hvad det betyder, hvis du ikke medvirker.',
      en: 'You were told in writing of what it means if you do not help.',
    },
    nej: {
      da: 'Du har ikke fået skriftlig besked om hvad det betyder, hvis du ikke medvirker.',
      en: 'You were not told in writing of what it means if you do not help.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.12, no. 4 */
export const beskedOmÆndringerDerBetyderNoget = sandtFaktum('beskedOmÆndringerDerBetyderNoget', {
  etiket: {
    da: 'du har fået skriftlig besked om hvilke ændringer der har betydning for hjælpen',
    en: 'you were told in writing of which changes matter to the help',
  },
  spørgsmål: {
    da: 'Har du fået skriftlig besked om hvilke ændringer der har betydning for hjælpen?',
    en: 'Were you told in writing of which changes matter to the help?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået skriftlig besked om hvilke ændringer der har betydning for hjælpen.',
      en: 'You were told in writing of which changes matter to the help.',
    },
    nej: {
      da: 'Du har ikke fået skriftlig besked om hvilke ændringer der har betydning for hjælpen.',
      en: 'You were not told in writing of which changes matter to the help.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.12, no. 5 */
export const beskedOmTilbagebetalingOgStraf = sandtFaktum('beskedOmTilbagebetalingOgStraf', {
  etiket: {
    da: 'du har fået skriftlig besked om tilbagebetaling og straf, hvis du ikke oplyser om ændringer',
    en: 'you were told in writing of repayment and punishment if you do not tell of changes',
  },
  spørgsmål: {
    da: 'Har du fået skriftlig besked om tilbagebetaling og straf, hvis du ikke oplyser om ændringer?',
    en: 'Were you told in writing of repayment and punishment if you do not tell of changes?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået skriftlig besked om tilbagebetaling og straf, hvis du ikke oplyser om ændringer.',
      en: 'You were told in writing of repayment and punishment if you do not tell of changes.',
    },
    nej: {
      da: 'Du har ikke fået skriftlig besked om tilbagebetaling og straf, hvis du ikke oplyser om ændringer.',
      en: 'You were not told in writing of repayment and punishment if you do not tell of changes.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.4 */
export const harHaftMulighedForAtMedvirke = sandtFaktum('harHaftMulighedForAtMedvirke', {
  etiket: {
    da: 'du har haft mulighed for at medvirke i din sag',
    en: 'you have been able to take part in your case',
  },
  spørgsmål: {
    da: 'Har du haft mulighed for at medvirke i behandlingen af din sag?',
    en: 'Have you been able to take part in the handling of your case?',
  },
  udsagn: {
    ja: {
      da: 'Du har haft mulighed for at medvirke i din sag.',
      en: 'You have been able to take part in your case.',
    },
    nej: {
      da: 'Du har ikke haft mulighed for at medvirke i din sag.',
      en: 'You have not been able to take part in your case.',
    },
  },
  fra: ['borger', 'kommune'],
})

/** RSL.5, first sentence */
export const setPåAlleMuligheder = sandtFaktum('setPåAlleMuligheder', {
  etiket: {
    da: 'din ansøgning er set i forhold til alle muligheder for hjælp',
    en: 'your application was seen in the light of all kinds of help',
  },
  spørgsmål: {
    da: 'Har kommunen set på alle de muligheder for hjælp, der er i den sociale lovgivning, også rådgivning?',
    en: 'Has the municipality looked at all the kinds of help of the social law, advice too?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har set på alle muligheder for hjælp.',
      en: 'The municipality has looked at all kinds of help.',
    },
    nej: {
      da: 'Kommunen har ikke set på alle muligheder for hjælp.',
      en: 'The municipality has not looked at all kinds of help.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.5, second sentence */
export const setPåAndreMyndigheder = sandtFaktum('setPåAndreMyndigheder', {
  etiket: {
    da: 'kommunen har set på hjælp hos andre myndigheder og efter andre love',
    en: 'the municipality has looked to help from other authorities and under other acts',
  },
  spørgsmål: {
    da: 'Har kommunen set på, om der kan søges hjælp hos en anden myndighed eller efter en anden lov?',
    en: 'Has the municipality looked at whether help can be sought from another authority or under another act?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har set på hjælp hos andre myndigheder og efter andre love.',
      en: 'The municipality has looked to help from other authorities and under other acts.',
    },
    nej: {
      da: 'Kommunen har ikke set på hjælp hos andre myndigheder og efter andre love.',
      en: 'The municipality has not looked to help from other authorities and under other acts.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.11.2 */
export const fårHjælp = sandtFaktum('fårHjælp', {
  etiket: { da: 'du får hjælp fra kommunen', en: 'you get help from the municipality' },
  spørgsmål: { da: 'Får du hjælp fra kommunen nu?', en: 'Do you get help from the municipality now?' },
  udsagn: {
    ja: { da: 'Du får hjælp fra kommunen.', en: 'You get help from the municipality.' },
    nej: { da: 'Du får ikke hjælp fra kommunen.', en: 'You do not get help from the municipality.' },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.11.2 */
export const forholdHarÆndretSig = sandtFaktum('forholdHarÆndretSig', {
  etiket: { da: 'dine forhold har ændret sig', en: 'your circumstances have changed' },
  spørgsmål: {
    da: 'Har dine forhold ændret sig, så det kan have betydning for hjælpen?',
    en: 'Have your circumstances changed so that it may matter to the help?',
  },
  udsagn: {
    ja: {
      da: 'Dine forhold har ændret sig, så det kan have betydning for hjælpen.',
      en: 'Your circumstances have changed so that it may matter to the help.',
    },
    nej: { da: 'Dine forhold har ikke ændret sig.', en: 'Your circumstances have not changed.' },
  },
  fra: ['borger'],
})

/** SB-OFF-2 */
export const forberedendeDelErAktuel = sandtFaktum('forberedendeDelErAktuel', {
  etiket: {
    da: 'rehabiliteringsplanens forberedende del foreligger og er aktuel',
    en: 'the preparatory part of the rehabilitation plan is there and up to date',
  },
  spørgsmål: {
    da: 'Foreligger rehabiliteringsplanens forberedende del, og er den aktuel?',
    en: 'Is the preparatory part of the rehabilitation plan there, and is it up to date?',
  },
  udsagn: {
    ja: {
      da: 'Rehabiliteringsplanens forberedende del foreligger og er aktuel.',
      en: 'The preparatory part of the rehabilitation plan is there and up to date.',
    },
    nej: {
      da: 'Rehabiliteringsplanens forberedende del mangler eller er forældet.',
      en: 'The preparatory part of the rehabilitation plan is missing or out of date.',
    },
  },
  fra: ['kommune'],
})

/** SB-OFF-1, SB-OFF-2 */
export const lægeattestTilTeametErAktuel = sandtFaktum('lægeattestTilTeametErAktuel', {
  etiket: {
    da: 'der er en aktuel lægeattest til rehabiliteringsteamet (LÆ 265)',
    en: 'there is a current doctor’s statement to the rehabilitation team (LÆ 265)',
  },
  spørgsmål: {
    da: 'Er der en aktuel lægeattest til rehabiliteringsteamet (LÆ 265)?',
    en: 'Is there a current doctor’s statement to the rehabilitation team (LÆ 265)?',
  },
  udsagn: {
    ja: {
      da: 'Der er en aktuel lægeattest til rehabiliteringsteamet.',
      en: 'There is a current doctor’s statement to the rehabilitation team.',
    },
    nej: {
      da: 'Der er ikke en aktuel lægeattest til rehabiliteringsteamet.',
      en: 'There is no current doctor’s statement to the rehabilitation team.',
    },
  },
  fra: ['kommune', 'læge'],
  følsomhed: 'helbred',
})
