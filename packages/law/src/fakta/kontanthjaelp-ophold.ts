import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const opholdSeneste8År = talFaktum('opholdSeneste8År', 'måneder', {
  min: 0,
  max: 96,
  etiket: { da: 'dine måneder i Danmark de seneste 8 år', en: 'your months in Denmark in the last 8 years' },
  spørgsmål: {
    da: 'Hvor mange måneder har du lovligt opholdt dig i Danmark de seneste 8 år?',
    en: 'How many months have you lawfully stayed in Denmark in the last 8 years?',
  },
  udsagn: {
    da: 'Du har opholdt dig {} i Danmark de seneste 8 år.',
    en: 'You have stayed {} in Denmark in the last 8 years.',
  },
  fra: ['borger', 'register'],
})

export const opholdSeneste10År = talFaktum('opholdSeneste10År', 'måneder', {
  min: 0,
  max: 120,
  etiket: {
    da: 'dine måneder i Danmark de seneste 10 år',
    en: 'your months in Denmark in the last 10 years',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du lovligt opholdt dig i Danmark de seneste 10 år?',
    en: 'How many months have you lawfully stayed in Denmark in the last 10 years?',
  },
  udsagn: {
    da: 'Du har opholdt dig {} i Danmark de seneste 10 år.',
    en: 'You have stayed {} in Denmark in the last 10 years.',
  },
  fra: ['borger', 'register'],
})

export const fuldtidsarbejdeSeneste8År = talFaktum('fuldtidsarbejdeSeneste8År', 'måneder', {
  min: 0,
  max: 96,
  etiket: {
    da: 'dine måneder med arbejde på fuld tid de seneste 8 år',
    en: 'your months of full-time work in the last 8 years',
  },
  spørgsmål: {
    da: 'Hvor mange måneder på fuld tid svarer dit almindelige arbejde i Danmark til de seneste 8 år?',
    en: 'How many full-time months does your ordinary work in Denmark come to in the last 8 years?',
  },
  udsagn: {
    da: 'Dit arbejde i Danmark de seneste 8 år svarer til {} på fuld tid.',
    en: 'Your work in Denmark in the last 8 years comes to {} of full time.',
  },
  fra: ['borger', 'register'],
})

export const fuldtidsarbejdeSeneste10År = talFaktum('fuldtidsarbejdeSeneste10År', 'måneder', {
  min: 0,
  max: 120,
  etiket: {
    da: 'dine måneder med arbejde på fuld tid de seneste 10 år',
    en: 'your months of full-time work in the last 10 years',
  },
  spørgsmål: {
    da: 'Hvor mange måneder på fuld tid svarer dit almindelige arbejde i Danmark til de seneste 10 år?',
    en: 'How many full-time months does your ordinary work in Denmark come to in the last 10 years?',
  },
  hjælp: { da: 'En måned på fuld tid er 160,33 timer.', en: 'A full-time month is 160.33 hours.' },
  udsagn: {
    da: 'Dit arbejde i Danmark de seneste 10 år svarer til {} på fuld tid.',
    en: 'Your work in Denmark in the last 10 years comes to {} of full time.',
  },
  fra: ['borger', 'register'],
})

export const fuldtidsarbejdeMedEØSSeneste10År = talFaktum('fuldtidsarbejdeMedEØSSeneste10År', 'måneder', {
  min: 0,
  max: 120,
  etiket: {
    da: 'dine måneder med arbejde på fuld tid i Danmark og EU/EØS de seneste 10 år',
    en: 'your months of full-time work in Denmark and the EU/EEA in the last 10 years',
  },
  spørgsmål: {
    da: 'Hvor mange måneder på fuld tid svarer dit almindelige arbejde i Danmark og andre EU/EØS-lande til de seneste 10 år?',
    en: 'How many full-time months does your ordinary work in Denmark and other EU/EEA countries come to in the last 10 years?',
  },
  udsagn: {
    da: 'Dit arbejde i Danmark og andre EU/EØS-lande de seneste 10 år svarer til {} på fuld tid.',
    en: 'Your work in Denmark and other EU/EEA countries in the last 10 years comes to {} of full time.',
  },
  fra: ['borger', 'register'],
})

/** LAS.11.8 and LAS.16.5: the requirement is to be met once only. */
export const opfyldtBeskæftigelseskravetFør = sandtFaktum('opfyldtBeskæftigelseskravetFør', {
  etiket: {
    da: 'om du før har opfyldt kravet om arbejde',
    en: 'whether you have met the work requirement before',
  },
  spørgsmål: {
    da: 'Har du før opfyldt kravet om arbejde på fuld tid i 2 år og 6 måneder?',
    en: 'Have you before met the requirement of full-time work for 2 years and 6 months?',
  },
  udsagn: {
    ja: { da: 'Du har før opfyldt kravet om arbejde.', en: 'You have met the work requirement before.' },
    nej: {
      da: 'Du har ikke før opfyldt kravet om arbejde.',
      en: 'You have not met the work requirement before.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const harHaftRetTilStarthjælp = sandtFaktum('harHaftRetTilStarthjælp', {
  etiket: {
    da: 'om du har haft eller kunne have haft starthjælp',
    en: 'whether you had or could have had starthjælp',
  },
  spørgsmål: {
    da: 'Har du haft starthjælp, eller ville du have haft ret til den?',
    en: 'Have you had starthjælp, or would you have had a right to it?',
  },
  udsagn: {
    ja: { da: 'Du har haft eller kunne have haft starthjælp.', en: 'You had or could have had starthjælp.' },
    nej: { da: 'Du har ikke haft ret til starthjælp.', en: 'You have had no right to starthjælp.' },
  },
  fra: ['kommune', 'borger'],
})

export const retEfterEURetten = sandtFaktum('retEfterEURetten', {
  etiket: {
    da: 'om EU-retten giver dig ret til hjælpen',
    en: 'whether European law gives you the right to the help',
  },
  spørgsmål: {
    da: 'Giver EU-retten dig ret til hjælpen som borger i EU eller EØS?',
    en: 'Does European law give you the right to the help as a citizen of the EU or EEA?',
  },
  udsagn: {
    ja: { da: 'EU-retten giver dig ret til hjælpen.', en: 'European law gives you the right to the help.' },
    nej: {
      da: 'EU-retten giver dig ikke særlig ret til hjælpen.',
      en: 'European law gives you no special right to the help.',
    },
  },
  fra: ['kommune'],
})

export const indrejstFraUdlandet = sandtFaktum('indrejstFraUdlandet', {
  etiket: {
    da: 'om du er registreret som indrejst fra udlandet',
    en: 'whether you are registered as having come from abroad',
  },
  spørgsmål: {
    da: 'Er du registreret som indrejst fra udlandet, første gang eller efter mere end 12 måneder ude?',
    en: 'Are you registered as having come from abroad, for the first time or after more than 12 months away?',
  },
  hjælp: {
    da: 'Fra 1. juli 2025 tæller udsendelse for staten ikke, og heller ikke hvis du som barn er adopteret hertil.',
    en: 'From 1 July 2025 a posting by the state does not count, nor does having been adopted here as a child.',
  },
  udsagn: {
    ja: {
      da: 'Du er registreret som indrejst fra udlandet.',
      en: 'You are registered as having come from abroad.',
    },
    nej: {
      da: 'Du er ikke registreret som indrejst fra udlandet.',
      en: 'You are not registered as having come from abroad.',
    },
  },
  fra: ['register', 'borger'],
})

export const indrejstDen = datoFaktum('indrejstDen', {
  etiket: {
    da: 'den dag, du senest blev registreret som indrejst',
    en: 'the day you were last registered as having come here',
  },
  spørgsmål: {
    da: 'Hvilken dag blev du senest registreret som indrejst?',
    en: 'On which day were you last registered as having come here?',
  },
  udsagn: {
    da: 'Du blev senest registreret som indrejst den {}.',
    en: 'You were last registered as having come here on {}.',
  },
  fra: ['register', 'borger'],
})

/** LAS.11.10: førtidspension, from 2025 also seniorpension and tidlig pension. */
export const pensionNedsatForOptjening = sandtFaktum('pensionNedsatForOptjening', {
  etiket: {
    da: 'om din pension er nedsat, fordi du har boet her for kort',
    en: 'whether your pension is cut because you have lived here too short',
  },
  spørgsmål: {
    da: 'Får du en pension, der er nedsat, fordi du har boet for få år i Danmark?',
    en: 'Do you get a pension that is cut because you have lived too few years in Denmark?',
  },
  udsagn: {
    ja: {
      da: 'Din pension er nedsat, fordi du har boet for få år i Danmark.',
      en: 'Your pension is cut because you have lived too few years in Denmark.',
    },
    nej: {
      da: 'Du får ikke en pension, der er nedsat af den grund.',
      en: 'You get no pension that is cut for that reason.',
    },
  },
  fra: ['borger', 'register'],
})

export const modtogHjælpenVedSkærpelsen2019 = sandtFaktum('modtogHjælpenVedSkærpelsen2019', {
  etiket: {
    da: 'om du fik hjælp den 1. januar 2019 og siden',
    en: 'whether you got help on 1 January 2019 and since',
  },
  spørgsmål: {
    da: 'Fik du uddannelses- eller kontanthjælp den 1. januar 2019, og har du siden ikke været uden i 2 hele måneder?',
    en: 'Did you get uddannelseshjælp or kontanthjælp on 1 January 2019, and not been without it for 2 whole months since?',
  },
  udsagn: {
    ja: {
      da: 'Du fik hjælp den 1. januar 2019 og har ikke været uden i 2 hele måneder.',
      en: 'You got help on 1 January 2019 and have not been without it for 2 whole months.',
    },
    nej: {
      da: 'Du fik ikke hjælp den 1. januar 2019, eller du har været uden i 2 hele måneder.',
      en: 'You did not get help on 1 January 2019, or have been without it for 2 whole months.',
    },
  },
  fra: ['kommune', 'borger'],
})
