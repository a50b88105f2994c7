import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const undlodOplysningerModBedreVidende = sandtFaktum('undlodOplysningerModBedreVidende', {
  etiket: {
    da: 'om du mod bedre vidende lod være med at give oplysninger',
    en: 'whether you knowingly failed to give information',
  },
  spørgsmål: {
    da: 'Vidste du, at kommunen skulle have oplysningerne, og lod du være med at give dem?',
    en: 'Did you know that the municipality was to have the information, and fail to give it?',
  },
  udsagn: {
    ja: {
      da: 'Du undlod mod bedre vidende at give oplysninger.',
      en: 'You knowingly failed to give information.',
    },
    nej: {
      da: 'Du undlod ikke mod bedre vidende at give oplysninger.',
      en: 'You did not knowingly fail to give information.',
    },
  },
  fra: ['kommune'],
})

export const modtogUberettigetModBedreVidende = sandtFaktum('modtogUberettigetModBedreVidende', {
  etiket: {
    da: 'om du mod bedre vidende fik hjælp, du ikke havde ret til',
    en: 'whether you knowingly got help you had no right to',
  },
  spørgsmål: {
    da: 'Vidste du, at du fik hjælp, du ikke havde ret til?',
    en: 'Did you know that you got help you had no right to?',
  },
  udsagn: {
    ja: {
      da: 'Du fik mod bedre vidende hjælp, du ikke havde ret til.',
      en: 'You knowingly got help you had no right to.',
    },
    nej: {
      da: 'Du fik ikke mod bedre vidende hjælp uden ret.',
      en: 'You did not knowingly get help without right.',
    },
  },
  fra: ['kommune'],
})

export const fikSUForSammeTid = sandtFaktum('fikSUForSammeTid', {
  etiket: {
    da: 'om du siden fik SU for samme tid',
    en: 'whether you later got a student grant for the same time',
  },
  spørgsmål: {
    da: 'Fik du hjælp i en ventetid og siden SU for den samme tid?',
    en: 'Did you get help while waiting and later a student grant for the same time?',
  },
  udsagn: {
    ja: {
      da: 'Du fik både hjælp og SU for samme tid.',
      en: 'You got both help and a student grant for the same time.',
    },
    nej: {
      da: 'Du fik ikke SU for samme tid som hjælpen.',
      en: 'You did not get a student grant for the same time as the help.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const sanktionIDagpenge = sandtFaktum('sanktionIDagpenge', {
  etiket: {
    da: 'om du har en sanktion i dagpengene',
    en: 'whether you have a sanction in the unemployment benefit',
  },
  spørgsmål: {
    da: 'Har din a-kasse givet dig en sanktion for den tid, hjælpen dækker?',
    en: 'Has your unemployment fund given you a sanction for the time the help covers?',
  },
  udsagn: {
    ja: { da: 'Du har en sanktion i dagpengene.', en: 'You have a sanction in the unemployment benefit.' },
    nej: {
      da: 'Du har ingen sanktion i dagpengene.',
      en: 'You have no sanction in the unemployment benefit.',
    },
  },
  fra: ['a-kasse', 'borger'],
})

export const dømtForHandlingILovensListe = sandtFaktum('dømtForHandlingILovensListe', {
  etiket: {
    da: 'om du er dømt for en af de handlinger, loven nævner',
    en: 'whether you are convicted of one of the acts the law names',
  },
  spørgsmål: {
    da: 'Er du dømt for terror, ulovlig indrejse i et konfliktområde eller brud på et udrejseforbud?',
    en: 'Are you convicted of terrorism, unlawful entry into a conflict zone or breach of a travel ban?',
  },
  udsagn: {
    ja: {
      da: 'Du er dømt for en af de handlinger, loven nævner.',
      en: 'You are convicted of one of the acts the law names.',
    },
    nej: {
      da: 'Du er ikke dømt for en af de handlinger, loven nævner.',
      en: 'You are not convicted of any of the acts the law names.',
    },
  },
  fra: ['kommune'],
})

export const tilbagebetalingskravet = talFaktum('tilbagebetalingskravet', 'kr', {
  min: 0,
  max: 100000000,
  etiket: { da: 'kravet om tilbagebetaling', en: 'the claim for repayment' },
  spørgsmål: { da: 'Hvor stort er kravet om tilbagebetaling?', en: 'How large is the claim for repayment?' },
  udsagn: { da: 'Kravet om tilbagebetaling er {}.', en: 'The claim for repayment is {}.' },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const sammenhængendeDageIUdlandet = talFaktum('sammenhængendeDageIUdlandet', 'dage', {
  min: 0,
  max: 40000,
  etiket: { da: 'dine dage i udlandet i træk', en: 'your days abroad in a row' },
  spørgsmål: {
    da: 'Hvor mange kalenderdage i træk var du i udlandet, hvis kravet skyldes det?',
    en: 'How many calendar days in a row were you abroad, if the claim is due to that?',
  },
  udsagn: { da: 'Du var {} i træk i udlandet.', en: 'You were abroad for {} in a row.' },
  fra: ['kommune', 'borger'],
})

export const tilbagebetalingAfgjortDen = datoFaktum('tilbagebetalingAfgjortDen', {
  etiket: {
    da: 'den dag, kommunen traf afgørelse om tilbagebetaling',
    en: 'the day the municipality decided on repayment',
  },
  spørgsmål: {
    da: 'Hvilken dag traf kommunen afgørelse om tilbagebetaling?',
    en: 'On which day did the municipality decide on repayment?',
  },
  udsagn: {
    da: 'Kommunen traf afgørelse om tilbagebetaling den {}.',
    en: 'The municipality decided on repayment on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** LAS.93.1, no. 1; principmeddelelse 14-23. */
export const brugteMidlerUndtagetFraForsørgelse = sandtFaktum('brugteMidlerUndtagetFraForsørgelse', {
  etiket: {
    da: 'om de penge, du brugte, var undtaget fra at skulle bruges til forsørgelse',
    en: 'whether the money you spent was exempt from being spent on support',
  },
  spørgsmål: {
    da: 'Var de penge, du brugte, undtaget fra at skulle bruges til forsørgelse?',
    en: 'Was the money you spent exempt from being spent on your support?',
  },
  udsagn: {
    ja: {
      da: 'De penge, du brugte, var undtaget fra at skulle bruges til forsørgelse.',
      en: 'The money you spent was exempt from being spent on your support.',
    },
    nej: {
      da: 'De penge, du brugte, skulle have været brugt til forsørgelse.',
      en: 'The money you spent should have been spent on your support.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const gavIkkeOplysningerTilAndreMyndigheder = sandtFaktum('gavIkkeOplysningerTilAndreMyndigheder', {
  etiket: {
    da: 'om du ikke gav andre myndigheder de oplysninger, der skulle til',
    en: 'whether you did not give other authorities the information needed',
  },
  spørgsmål: {
    da: 'Mistede du en anden ydelse, fordi du ikke gav de nødvendige oplysninger?',
    en: 'Did you lose another benefit because you did not give the information needed?',
  },
  udsagn: {
    ja: {
      da: 'Du gav ikke de oplysninger, en anden ydelse krævede.',
      en: 'You did not give the information another benefit required.',
    },
    nej: {
      da: 'Du gav de oplysninger, andre ydelser krævede.',
      en: 'You gave the information other benefits required.',
    },
  },
  fra: ['kommune'],
})

export const indblandetIArbejdsstrid = sandtFaktum('indblandetIArbejdsstrid', {
  etiket: {
    da: 'om du eller din ægtefælle er med i en arbejdskonflikt',
    en: 'whether you or your spouse are party to a labour dispute',
  },
  spørgsmål: {
    da: 'Er du eller din ægtefælle med i en strejke eller lockout?',
    en: 'Are you or your spouse in a strike or a lockout?',
  },
  udsagn: {
    ja: {
      da: 'Du eller din ægtefælle er med i en arbejdskonflikt.',
      en: 'You or your spouse are in a labour dispute.',
    },
    nej: {
      da: 'Hverken du eller din ægtefælle er med i en arbejdskonflikt.',
      en: 'Neither you nor your spouse is in a labour dispute.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const selvforskyldtLedig = sandtFaktum('selvforskyldtLedig', {
  etiket: {
    da: 'om du selv var skyld i, at du blev ledig',
    en: 'whether you were at fault for becoming unemployed',
  },
  spørgsmål: {
    da: 'Sagde du uden grund et arbejde op, blev du opsagt af egen skyld, eller afslog du et rimeligt tilbud?',
    en: 'Did you leave a job without reason, lose it by your own fault, or refuse a reasonable offer?',
  },
  udsagn: {
    ja: { da: 'Du var selv skyld i, at du blev ledig.', en: 'You were at fault for becoming unemployed.' },
    nej: {
      da: 'Du var ikke selv skyld i, at du blev ledig.',
      en: 'You were not at fault for becoming unemployed.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const hjælpenYdesUnderTilbud = sandtFaktum('hjælpenYdesUnderTilbud', {
  etiket: {
    da: 'om hjælpen gives, mens du deltager i tilbud',
    en: 'whether the help is given while you take part in measures',
  },
  spørgsmål: {
    da: 'Gives hjælpen, mens du deltager i tilbud, eller er den engangshjælp?',
    en: 'Is the help given while you take part in measures, or is it one-off help?',
  },
  udsagn: {
    ja: {
      da: 'Hjælpen gives, mens du deltager i tilbud, eller er engangshjælp.',
      en: 'The help is given while you take part in measures, or is one-off help.',
    },
    nej: { da: 'Hjælpen gives ikke under tilbud.', en: 'The help is not given during measures.' },
  },
  fra: ['kommune'],
})

export const oplystOmTilbagebetalingspligt = sandtFaktum('oplystOmTilbagebetalingspligt', {
  etiket: {
    da: 'om du fik at vide, at hjælpen skal betales tilbage',
    en: 'whether you were told that the help must be paid back',
  },
  spørgsmål: {
    da: 'Fik du senest ved udbetalingen at vide, at hjælpen skal betales tilbage, og hvorfor?',
    en: 'Were you told, at the latest when paid, that the help must be paid back, and why?',
  },
  udsagn: {
    ja: {
      da: 'Du fik i tide at vide, at hjælpen skal betales tilbage, og hvorfor.',
      en: 'You were told in time that the help must be paid back, and why.',
    },
    nej: {
      da: 'Du fik ikke i tide at vide, at hjælpen skal betales tilbage.',
      en: 'You were not told in time that the help must be paid back.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const senereErstatningForSammeTid = sandtFaktum('senereErstatningForSammeTid', {
  etiket: {
    da: 'om du siden fik penge for samme tid og formål',
    en: 'whether you later got money for the same time and purpose',
  },
  spørgsmål: {
    da: 'Har du siden fået erstatning, underholdsbidrag eller lignende for samme tid og samme formål som hjælpen?',
    en: 'Have you since got damages, maintenance or the like for the same time and purpose as the help?',
  },
  udsagn: {
    ja: {
      da: 'Du har siden fået penge for samme tid og formål som hjælpen.',
      en: 'You have since got money for the same time and purpose as the help.',
    },
    nej: {
      da: 'Du har ikke siden fået penge for samme tid og formål.',
      en: 'You have not since got money for the same time and purpose.',
    },
  },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const erstatningForTabAfErhvervsevne = sandtFaktum('erstatningForTabAfErhvervsevne', {
  etiket: {
    da: 'om pengene er erstatning for tab af erhvervsevne',
    en: 'whether the money is damages for lost earning power',
  },
  spørgsmål: {
    da: 'Er pengene erstatning for tab af erhvervsevne efter en personskade?',
    en: 'Is the money damages for lost earning power after an injury?',
  },
  udsagn: {
    ja: {
      da: 'Pengene er erstatning for tab af erhvervsevne.',
      en: 'The money is damages for lost earning power.',
    },
    nej: {
      da: 'Pengene er ikke erstatning for tab af erhvervsevne.',
      en: 'The money is not damages for lost earning power.',
    },
  },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})
