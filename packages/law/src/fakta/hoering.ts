import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const partenKenderOplysningerne = sandtFaktum('partenKenderOplysningerne', {
  etiket: {
    da: 'om du må antages at vide, at myndigheden har oplysningerne',
    en: 'whether you can be taken to know that the authority has the information',
  },
  spørgsmål: {
    da: 'Må du antages at vide, at myndigheden har netop disse oplysninger?',
    en: 'Can you be taken to know that the authority has this very information?',
  },
  udsagn: {
    ja: {
      da: 'Du må antages at vide, at myndigheden har oplysningerne.',
      en: 'You can be taken to know that the authority has the information.',
    },
    nej: {
      da: 'Du kan ikke antages at vide, at myndigheden har oplysningerne.',
      en: 'You cannot be taken to know that the authority has the information.',
    },
  },
  fra: ['kommune'],
})

export const oplysningernesArt = valgFaktum(
  'oplysningernesArt',
  {
    faktisk_grundlag: {
      da: 'Oplysninger om sagens faktiske grundlag',
      en: 'Information on the facts of the case',
    },
    ekstern_faglig_vurdering: {
      da: 'En faglig vurdering, andre end myndigheden har lavet',
      en: 'A professional assessment made by others than the authority',
    },
    andet: {
      da: 'Andet, for eksempel myndighedens egne overvejelser',
      en: 'Other, for instance the authority’s own thoughts',
    },
  },
  {
    etiket: { da: 'arten af de oplysninger, der spørges om', en: 'the kind of information asked about' },
    spørgsmål: { da: 'Hvad er det for oplysninger?', en: 'What kind of information is it?' },
    udsagn: {
      faktisk_grundlag: {
        da: 'Det er oplysninger om sagens faktiske grundlag.',
        en: 'It is information on the facts of the case.',
      },
      ekstern_faglig_vurdering: {
        da: 'Det er en ekstern faglig vurdering.',
        en: 'It is an external professional assessment.',
      },
      andet: {
        da: 'Det er hverken fakta i sagen eller en ekstern faglig vurdering.',
        en: 'It is neither facts of the case nor an external professional assessment.',
      },
    },
    fra: ['kommune'],
  },
)

export const hørtOmOplysningerne = sandtFaktum('hørtOmOplysningerne', {
  etiket: { da: 'om du er hørt om oplysningerne', en: 'whether you were heard on the information' },
  spørgsmål: {
    da: 'Har myndigheden sendt dig oplysningerne og givet dig lejlighed til at udtale dig?',
    en: 'Has the authority sent you the information and given you the chance to speak?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået oplysningerne og haft lejlighed til at udtale dig.',
      en: 'You have got the information and had the chance to speak.',
    },
    nej: {
      da: 'Du har ikke fået oplysningerne med lejlighed til at udtale dig.',
      en: 'You have not got the information with a chance to speak.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const høringsfristErSat = sandtFaktum('høringsfristErSat', {
  etiket: { da: 'om der er sat en frist for at udtale sig', en: 'whether a deadline for speaking was set' },
  spørgsmål: {
    da: 'Har myndigheden sat en frist for, hvornår du skal udtale dig?',
    en: 'Has the authority set a deadline for your statement?',
  },
  udsagn: {
    ja: { da: 'Der er sat en frist for din udtalelse.', en: 'A deadline for your statement has been set.' },
    nej: {
      da: 'Der er ikke sat en frist for din udtalelse.',
      en: 'No deadline for your statement has been set.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const høringsfrist = datoFaktum('høringsfrist', {
  etiket: { da: 'fristen for at udtale sig', en: 'the deadline for speaking' },
  spørgsmål: {
    da: 'Hvilken dag er den sidste, du kan udtale dig?',
    en: 'Which day is the last on which you can speak?',
  },
  udsagn: { da: 'Du kunne udtale dig til og med {}.', en: 'You could speak up to and including {}.' },
  fra: ['kommune', 'borger'],
})

export const harUdtaltSig = sandtFaktum('harUdtaltSig', {
  etiket: { da: 'om du har udtalt dig', en: 'whether you have spoken' },
  spørgsmål: { da: 'Har du sendt eller sagt din udtalelse?', en: 'Have you sent or given your statement?' },
  udsagn: {
    ja: { da: 'Du har udtalt dig.', en: 'You have given your statement.' },
    nej: { da: 'Du har ikke udtalt dig.', en: 'You have not given your statement.' },
  },
  fra: ['kommune', 'borger'],
})

export const retTilAktindsigtIOplysningerne = sandtFaktum('retTilAktindsigtIOplysningerne', {
  etiket: {
    da: 'om du har ret til aktindsigt i oplysningerne',
    en: 'whether you have a right of access to the information',
  },
  spørgsmål: {
    da: 'Har du ret til aktindsigt i oplysningerne?',
    en: 'Do you have a right of access to the information?',
  },
  udsagn: {
    ja: {
      da: 'Du har ret til aktindsigt i oplysningerne.',
      en: 'You have a right of access to the information.',
    },
    nej: {
      da: 'Du har ikke ret til aktindsigt i oplysningerne.',
      en: 'You have no right of access to the information.',
    },
  },
  fra: ['kommune'],
})

export const andenLovSikrerUdtalelse = sandtFaktum('andenLovSikrerUdtalelse', {
  etiket: {
    da: 'om en anden lov sikrer, at du kan udtale dig',
    en: 'whether another act secures that you can speak',
  },
  spørgsmål: {
    da: 'Sikrer særlige regler i en anden lov, at du ser grundlaget og kan udtale dig før afgørelsen?',
    en: 'Do special rules of another act secure that you see the basis and can speak before the decision?',
  },
  udsagn: {
    ja: {
      da: 'Særlige regler i en anden lov sikrer, at du kan udtale dig før afgørelsen.',
      en: 'Special rules of another act secure that you can speak before the decision.',
    },
    nej: {
      da: 'Ingen særlige regler i en anden lov sikrer, at du kan udtale dig før afgørelsen.',
      en: 'No special rules of another act secure that you can speak before the decision.',
    },
  },
  fra: ['kommune'],
})

export const kanÆndresPåAnmodning = sandtFaktum('kanÆndresPåAnmodning', {
  etiket: {
    da: 'om myndigheden kan ændre afgørelsen, når du beder om det',
    en: 'whether the authority can change the decision on your request',
  },
  spørgsmål: {
    da: 'Kan myndigheden ændre afgørelsen, hvis du beder om det?',
    en: 'Can the authority change the decision if you ask?',
  },
  udsagn: {
    ja: {
      da: 'Myndigheden kan ændre afgørelsen, hvis du beder om det.',
      en: 'The authority can change the decision if you ask.',
    },
    nej: {
      da: 'Myndigheden kan ikke ændre afgørelsen, selv om du beder om det.',
      en: 'The authority cannot change the decision even if you ask.',
    },
  },
  fra: ['kommune'],
})

export const harForlangtUdsættelse = sandtFaktum('harForlangtUdsættelse', {
  etiket: {
    da: 'om du har forlangt at udtale dig før afgørelsen',
    en: 'whether you demanded to speak before the decision',
  },
  spørgsmål: {
    da: 'Har du forlangt, at afgørelsen venter, til du har udtalt dig?',
    en: 'Have you demanded that the decision wait until you have spoken?',
  },
  udsagn: {
    ja: {
      da: 'Du har forlangt, at afgørelsen venter på din udtalelse.',
      en: 'You have demanded that the decision wait for your statement.',
    },
    nej: {
      da: 'Du har ikke forlangt, at afgørelsen venter på en udtalelse.',
      en: 'You have not demanded that the decision wait for a statement.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const bedtOmGenoptagelse = sandtFaktum('bedtOmGenoptagelse', {
  etiket: {
    da: 'om du har bedt om, at sagen genoptages',
    en: 'whether you asked for the case to be reopened',
  },
  spørgsmål: {
    da: 'Har du bedt om, at sagen genoptages?',
    en: 'Have you asked for the case to be reopened?',
  },
  udsagn: {
    ja: { da: 'Du har bedt om, at sagen genoptages.', en: 'You have asked for the case to be reopened.' },
    nej: {
      da: 'Du har ikke bedt om, at sagen genoptages.',
      en: 'You have not asked for the case to be reopened.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const bedtOmGenoptagelseDen = datoFaktum('bedtOmGenoptagelseDen', {
  etiket: {
    da: 'den dag, du bad om, at sagen genoptages',
    en: 'the day you asked for the case to be reopened',
  },
  spørgsmål: {
    da: 'Hvilken dag bad du om, at sagen genoptages?',
    en: 'On which day did you ask for the case to be reopened?',
  },
  udsagn: {
    da: 'Du bad om, at sagen genoptages, den {}.',
    en: 'You asked for the case to be reopened on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const nyAfgørelseErMeddelt = sandtFaktum('nyAfgørelseErMeddelt', {
  etiket: { da: 'om den nye afgørelse er meddelt dig', en: 'whether the new decision has been given to you' },
  spørgsmål: {
    da: 'Har du fået en ny afgørelse efter genoptagelsen?',
    en: 'Have you got a new decision after the reopening?',
  },
  udsagn: {
    ja: { da: 'Du har fået en ny afgørelse.', en: 'You have got a new decision.' },
    nej: { da: 'Du har ikke fået en ny afgørelse.', en: 'You have not got a new decision.' },
  },
  fra: ['kommune', 'borger'],
})

export const nyAfgørelseMeddeltDen = datoFaktum('nyAfgørelseMeddeltDen', {
  etiket: { da: 'den dag, du fik den nye afgørelse', en: 'the day you got the new decision' },
  spørgsmål: {
    da: 'Hvilken dag fik du den nye afgørelse?',
    en: 'On which day did you get the new decision?',
  },
  udsagn: { da: 'Du fik den nye afgørelse den {}.', en: 'You got the new decision on {}.' },
  fra: ['kommune', 'borger'],
})
