import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** An authority proves it: see DPL.10. */
export const afgørelsenErMeddelt = sandtFaktum('afgørelsenErMeddelt', {
  etiket: { da: 'du har fået besked om afgørelsen', en: 'you have been told of the decision' },
  spørgsmål: { da: 'Har du fået besked om afgørelsen?', en: 'Have you been told of the decision?' },
  udsagn: {
    ja: { da: 'Du har fået besked om afgørelsen.', en: 'You have been told of the decision.' },
    nej: { da: 'Du har ikke fået besked om afgørelsen.', en: 'You have not been told of the decision.' },
  },
  fra: ['kommune', 'borger'],
})

/** What the decision, or a system, sets as the first day without the full payment. */
export const ændringenSkalVirkeFra = datoFaktum('ændringenSkalVirkeFra', {
  etiket: {
    da: 'den dag, udbetalingen skal stoppe eller sættes ned fra',
    en: 'the day from which the payment is to stop or be reduced',
  },
  spørgsmål: {
    da: 'Fra hvilken dag skal udbetalingen stoppe eller sættes ned?',
    en: 'From which day is the payment to stop or be reduced?',
  },
  udsagn: {
    da: 'Udbetalingen skal stoppe eller sættes ned fra den {}.',
    en: 'The payment is to stop or be reduced from {}.',
  },
  fra: ['kommune'],
})

export const høringenErSlut = sandtFaktum('høringenErSlut', {
  etiket: {
    da: 'du er hørt, og du har svaret, eller fristen er gået',
    en: 'you were heard, and have answered, or the deadline has passed',
  },
  spørgsmål: {
    da: 'Er du hørt om oplysningerne, og har du svaret, eller er fristen for dit svar gået?',
    en: 'Were you heard on the information, and have you answered, or has the deadline for your answer passed?',
  },
  udsagn: {
    ja: {
      da: 'Du er hørt, og du har svaret, eller fristen er gået.',
      en: 'You were heard, and have answered, or the deadline has passed.',
    },
    nej: {
      da: 'Du er ikke hørt, eller fristen for dit svar løber endnu.',
      en: 'You were not heard, or the deadline for your answer still runs.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** FVL.19.2 and FVL.20.1 */
export const høringenErUndladtMedGrund = sandtFaktum('høringenErUndladtMedGrund', {
  etiket: {
    da: 'høringen er undladt efter en undtagelse, og grunden er noteret',
    en: 'the hearing was left out under an exception, and the reason is noted',
  },
  spørgsmål: {
    da: 'Er høringen undladt efter en af lovens undtagelser, og er grunden noteret i sagen?',
    en: 'Was the hearing left out under one of the act’s exceptions, and is the reason noted in the case?',
  },
  udsagn: {
    ja: {
      da: 'Høringen er undladt efter en undtagelse, og grunden er noteret.',
      en: 'The hearing was left out under an exception, and the reason is noted.',
    },
    nej: {
      da: 'Høringen er ikke undladt efter en undtagelse.',
      en: 'The hearing was not left out under an exception.',
    },
  },
  fra: ['kommune'],
})

export const høringenBegyndteDen = datoFaktum('høringenBegyndteDen', {
  etiket: { da: 'den dag, høringen begyndte', en: 'the day the hearing began' },
  spørgsmål: { da: 'Hvilken dag begyndte høringen?', en: 'On which day did the hearing begin?' },
  udsagn: { da: 'Høringen begyndte den {}.', en: 'The hearing began on {}.' },
  fra: ['kommune'],
})

/** AIBEK.1.6 */
export const afgørelsenErAleneAutomatisk = sandtFaktum('afgørelsenErAleneAutomatisk', {
  etiket: {
    da: 'afgørelsen bygger alene på automatisk behandling',
    en: 'the decision rests on automatic treatment alone',
  },
  spørgsmål: {
    da: 'Bygger afgørelsen alene på automatisk behandling, for eksempel profilering, uden at et menneske har taget stilling?',
    en: 'Does the decision rest on automatic treatment alone, such as profiling, with no human having considered it?',
  },
  udsagn: {
    ja: {
      da: 'Afgørelsen bygger alene på automatisk behandling.',
      en: 'The decision rests on automatic treatment alone.',
    },
    nej: { da: 'Et menneske har taget stilling i sagen.', en: 'A human has considered the case.' },
  },
  fra: ['kommune'],
})

/** AIBEK.2 */
export const kunstigIntelligensErBrugt = sandtFaktum('kunstigIntelligensErBrugt', {
  etiket: {
    da: 'kunstig intelligens eller lignende er brugt i sagen',
    en: 'artificial intelligence or the like was used in the case',
  },
  spørgsmål: {
    da: 'Er kunstig intelligens eller en lignende digital løsning brugt i sagen?',
    en: 'Was artificial intelligence or a like digital solution used in the case?',
  },
  udsagn: {
    ja: {
      da: 'Kunstig intelligens eller lignende er brugt i sagen.',
      en: 'Artificial intelligence or the like was used in the case.',
    },
    nej: {
      da: 'Kunstig intelligens er ikke brugt i sagen.',
      en: 'Artificial intelligence was not used in the case.',
    },
  },
  fra: ['kommune'],
})

/** AIBEK.2.1 */
export const brugenAfAiErDokumenteret = sandtFaktum('brugenAfAiErDokumenteret', {
  etiket: {
    da: 'det er dokumenteret, hvordan den er brugt, og hvor oplysningerne kom fra',
    en: 'it is documented how it was used and where the data came from',
  },
  spørgsmål: {
    da: 'Er det dokumenteret, hvordan teknologien er brugt, og fra hvilken kilde oplysningerne kom?',
    en: 'Is it documented how the technology was used, and from which source the data came?',
  },
  udsagn: {
    ja: {
      da: 'Det er dokumenteret, hvordan teknologien er brugt.',
      en: 'It is documented how the technology was used.',
    },
    nej: {
      da: 'Det er ikke dokumenteret, hvordan teknologien er brugt.',
      en: 'It is not documented how the technology was used.',
    },
  },
  fra: ['kommune'],
})

/** AIBEK.2.4 */
export const brugenAfAiFremgårTydeligt = sandtFaktum('brugenAfAiFremgårTydeligt', {
  etiket: {
    da: 'det fremgår tydeligt for dig, at den er brugt',
    en: 'it is made clear to you that it was used',
  },
  spørgsmål: {
    da: 'Fremgår det tydeligt for den, oplysningerne handler om, at teknologien er brugt?',
    en: 'Is it made clear to the person concerned that the technology was used?',
  },
  udsagn: {
    ja: {
      da: 'Det fremgår tydeligt, at teknologien er brugt.',
      en: 'It is clear that the technology was used.',
    },
    nej: {
      da: 'Det fremgår ikke tydeligt, at teknologien er brugt.',
      en: 'It is not clear that the technology was used.',
    },
  },
  fra: ['kommune', 'borger'],
})
