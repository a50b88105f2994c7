import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const afgørelsenGælder = valgFaktum(
  'afgørelsenGælder',
  {
    ressourceforloeb: { da: 'Ressourceforløb', en: 'A resource course' },
    revalidering: { da: 'Revalidering', en: 'Rehabilitation (revalidering)' },
    fleksjob: { da: 'Fleksjob', en: 'A flex job' },
    tilskud_til_selvstaendig: {
      da: 'Tilskud til selvstændigt erhvervsdrivende',
      en: 'Support for the self-employed',
    },
    foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
  },
  {
    etiket: { da: 'det, afgørelsen gælder', en: 'what the decision is about' },
    spørgsmål: { da: 'Hvad skal kommunen afgøre?', en: 'What is the municipality to decide?' },
    udsagn: {
      ressourceforloeb: {
        da: 'Kommunen skal afgøre, om du skal i ressourceforløb.',
        en: 'The municipality is to decide on a resource course.',
      },
      revalidering: {
        da: 'Kommunen skal afgøre, om du skal i revalidering.',
        en: 'The municipality is to decide on rehabilitation.',
      },
      fleksjob: {
        da: 'Kommunen skal afgøre, om du skal have fleksjob.',
        en: 'The municipality is to decide on a flex job.',
      },
      tilskud_til_selvstaendig: {
        da: 'Kommunen skal afgøre, om du skal have tilskud som selvstændig.',
        en: 'The municipality is to decide on support for you as self-employed.',
      },
      foertidspension: {
        da: 'Kommunen skal afgøre, om du skal have førtidspension.',
        en: 'The municipality is to decide on disability pension.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

export const sagenErForelagtTeamet = sandtFaktum('sagenErForelagtTeamet', {
  etiket: {
    da: 'om sagen er forelagt rehabiliteringsteamet',
    en: 'whether the case has been put before the rehabilitation team',
  },
  spørgsmål: {
    da: 'Er sagen allerede forelagt rehabiliteringsteamet?',
    en: 'Has the case already been put before the rehabilitation team?',
  },
  udsagn: {
    ja: {
      da: 'Sagen er forelagt rehabiliteringsteamet.',
      en: 'The case has been put before the rehabilitation team.',
    },
    nej: {
      da: 'Sagen er ikke forelagt rehabiliteringsteamet.',
      en: 'The case has not been put before the rehabilitation team.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LSP.18.2: the health coordinator has spoken, or the person is terminally ill. */
export const sundhedskoordinatorHarUdtaltSig = sandtFaktum('sundhedskoordinatorHarUdtaltSig', {
  etiket: {
    da: 'om sundhedskoordinatoren har udtalt sig, eller du er uhelbredeligt syg',
    en: 'whether the health coordinator has spoken or you are terminally ill',
  },
  spørgsmål: {
    da: 'Har sundhedskoordinatoren udtalt sig om sagen, eller er du uhelbredeligt syg?',
    en: 'Has the health coordinator given an opinion on the case, or are you terminally ill?',
  },
  udsagn: {
    ja: {
      da: 'Sundhedskoordinatoren har udtalt sig, eller du er uhelbredeligt syg.',
      en: 'The health coordinator has given an opinion, or you are terminally ill.',
    },
    nej: {
      da: 'Sundhedskoordinatoren har ikke udtalt sig, og du er ikke uhelbredeligt syg.',
      en: 'The health coordinator has given no opinion, and you are not terminally ill.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'helbred',
})

export const bedtOmAfgørelseOmPensionAlene = sandtFaktum('bedtOmAfgørelseOmPensionAlene', {
  etiket: {
    da: 'om du har bedt kommunen om kun at tage stilling til førtidspension',
    en: 'whether you asked the municipality to decide on disability pension only',
  },
  spørgsmål: {
    da: 'Har du bedt kommunen om kun at tage stilling til førtidspension?',
    en: 'Have you asked the municipality to decide on disability pension only?',
  },
  udsagn: {
    ja: {
      da: 'Du har bedt kommunen om kun at tage stilling til førtidspension.',
      en: 'You have asked the municipality to decide on disability pension only.',
    },
    nej: {
      da: 'Du har ikke bedt kommunen om kun at tage stilling til førtidspension.',
      en: 'You have not asked the municipality to decide on disability pension only.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const jobcenterUdførerIndsatsen = sandtFaktum('jobcenterUdførerIndsatsen', {
  etiket: {
    da: 'om et jobcenter udfører beskæftigelsesindsatsen',
    en: 'whether a job centre carries out the employment measures',
  },
  spørgsmål: {
    da: 'Udfører et jobcenter, som en særskilt del af forvaltningen, kommunens beskæftigelsesindsats?',
    en: 'Does a job centre, as a separate part of the administration, carry out the employment measures?',
  },
  udsagn: {
    ja: {
      da: 'Et jobcenter udfører kommunens beskæftigelsesindsats.',
      en: 'A job centre carries out the employment measures.',
    },
    nej: {
      da: 'Ikke et jobcenter, men en anden del af forvaltningen udfører beskæftigelsesindsatsen.',
      en: 'Not a job centre but another part of the administration carries out the employment measures.',
    },
  },
  fra: ['kommune'],
})

export const indsatsenErIÉtUdvalg = sandtFaktum('indsatsenErIÉtUdvalg', {
  etiket: {
    da: 'om indsatsen er samlet i ét stående udvalg',
    en: 'whether the measures are gathered under one standing committee',
  },
  spørgsmål: {
    da: 'Er beskæftigelsesindsatsen samlet i ét stående udvalg, hos ét medlem af magistraten eller hos kommunalbestyrelsen?',
    en: 'Are the employment measures gathered under one standing committee, one member of the magistrate, or the council?',
  },
  udsagn: {
    ja: {
      da: 'Beskæftigelsesindsatsen er samlet politisk ét sted.',
      en: 'The employment measures are gathered in one place politically.',
    },
    nej: {
      da: 'Beskæftigelsesindsatsen er ikke samlet politisk ét sted.',
      en: 'The employment measures are not gathered in one place politically.',
    },
  },
  fra: ['kommune'],
})

export const forvaltningsområde = valgFaktum(
  'forvaltningsområde',
  {
    beskaeftigelse: { da: 'Beskæftigelse', en: 'Employment' },
    sundhed: { da: 'Sundhed', en: 'Health' },
    social: { da: 'Sociale forhold', en: 'Social affairs' },
    region: { da: 'Regionen (sundhedskoordinator)', en: 'The region (health coordinator)' },
    undervisning: { da: 'Undervisning', en: 'Education' },
  },
  {
    etiket: { da: 'det område, der spørges om', en: 'the field that is asked about' },
    spørgsmål: {
      da: 'Hvilket område skal være med i rehabiliteringsteamet?',
      en: 'Which field is to be part of the rehabilitation team?',
    },
    udsagn: {
      beskaeftigelse: { da: 'Området er beskæftigelse.', en: 'The field is employment.' },
      sundhed: { da: 'Området er sundhed.', en: 'The field is health.' },
      social: { da: 'Området er sociale forhold.', en: 'The field is social affairs.' },
      region: {
        da: 'Området er regionen ved en sundhedskoordinator.',
        en: 'The field is the region, by a health coordinator.',
      },
      undervisning: { da: 'Området er undervisning.', en: 'The field is education.' },
    },
    fra: ['kommune'],
  },
)

export const harErhvervskompetencegivendeUddannelse = sandtFaktum('harErhvervskompetencegivendeUddannelse', {
  etiket: {
    da: 'om du har en uddannelse, der giver erhvervskompetence',
    en: 'whether you have an education that qualifies for work',
  },
  spørgsmål: {
    da: 'Har du en uddannelse, der giver erhvervskompetence?',
    en: 'Do you have an education that qualifies for work?',
  },
  udsagn: {
    ja: {
      da: 'Du har en uddannelse, der giver erhvervskompetence.',
      en: 'You have an education that qualifies for work.',
    },
    nej: {
      da: 'Du har ikke en uddannelse, der giver erhvervskompetence.',
      en: 'You do not have an education that qualifies for work.',
    },
  },
  fra: ['borger', 'register'],
})

/** LOB.11.2 */
export const indstillingenFølges = sandtFaktum('indstillingenFølges', {
  etiket: {
    da: 'kommunen vil følge teamets indstilling',
    en: 'the municipality will follow the team’s recommendation',
  },
  spørgsmål: {
    da: 'Vil kommunen følge rehabiliteringsteamets indstilling?',
    en: 'Will the municipality follow the rehabilitation team’s recommendation?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen vil følge teamets indstilling.',
      en: 'The municipality will follow the team’s recommendation.',
    },
    nej: {
      da: 'Kommunen vil ikke følge teamets indstilling.',
      en: 'The municipality will not follow the team’s recommendation.',
    },
  },
  fra: ['kommune'],
})

/** LOB.11.2 */
export const sagenErForelagtIgen = sandtFaktum('sagenErForelagtIgen', {
  etiket: { da: 'teamet har set sagen igen', en: 'the team has seen the case again' },
  spørgsmål: {
    da: 'Har rehabiliteringsteamet set sagen igen, efter at kommunen ikke ville følge indstillingen?',
    en: 'Has the rehabilitation team seen the case again after the municipality would not follow the recommendation?',
  },
  udsagn: {
    ja: { da: 'Teamet har set sagen igen.', en: 'The team has seen the case again.' },
    nej: { da: 'Teamet har ikke set sagen igen.', en: 'The team has not seen the case again.' },
  },
  fra: ['kommune'],
})

/** LOB.10.2 */
export const borgerenDeltogIMødet = sandtFaktum('borgerenDeltogIMødet', {
  etiket: {
    da: 'du deltog i rehabiliteringsteamets møde',
    en: 'you took part in the rehabilitation team’s meeting',
  },
  spørgsmål: {
    da: 'Deltog du i rehabiliteringsteamets møde om din sag?',
    en: 'Did you take part in the rehabilitation team’s meeting on your case?',
  },
  udsagn: {
    ja: {
      da: 'Du deltog i rehabiliteringsteamets møde.',
      en: 'You took part in the rehabilitation team’s meeting.',
    },
    nej: {
      da: 'Du deltog ikke i rehabiliteringsteamets møde.',
      en: 'You did not take part in the rehabilitation team’s meeting.',
    },
  },
  fra: ['kommune', 'borger'],
})
