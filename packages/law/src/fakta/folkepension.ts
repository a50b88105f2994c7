import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const harDanskIndfødsret = sandtFaktum('harDanskIndfødsret', {
  etiket: { da: 'om du har dansk indfødsret', en: 'whether you are a Danish citizen' },
  spørgsmål: { da: 'Er du dansk statsborger?', en: 'Are you a Danish citizen?' },
  udsagn: {
    ja: { da: 'Du er dansk statsborger.', en: 'You are a Danish citizen.' },
    nej: { da: 'Du er ikke dansk statsborger.', en: 'You are not a Danish citizen.' },
  },
  fra: ['register', 'borger'],
})

/** LSP.2.1, subsection 2, no. 2 */
export const opholdstilladelseEfterUdlændingeloven7Eller8 = sandtFaktum(
  'opholdstilladelseEfterUdlændingeloven7Eller8',
  {
    etiket: {
      da: 'om du har opholdstilladelse efter udlændingelovens § 7 eller § 8',
      en: 'whether you have a residence permit under section 7 or 8 of the Aliens Act',
    },
    spørgsmål: {
      da: 'Har du fået opholdstilladelse i Danmark efter udlændingelovens § 7 eller § 8 (asyl eller kvoteflygtning)?',
      en: 'Have you been given a residence permit under section 7 or 8 of the Aliens Act (asylum or quota refugee)?',
    },
    udsagn: {
      ja: {
        da: 'Du har opholdstilladelse efter udlændingelovens § 7 eller § 8.',
        en: 'You have a residence permit under section 7 or 8 of the Aliens Act.',
      },
      nej: {
        da: 'Du har ikke opholdstilladelse efter udlændingelovens § 7 eller § 8.',
        en: 'You have no residence permit under section 7 or 8 of the Aliens Act.',
      },
    },
    fra: ['register', 'borger'],
  },
)

/** What the coordination of social security makes of the case is decided under those rules, not here. */
export const ligestilletEfterEUEllerOverenskomst = sandtFaktum('ligestilletEfterEUEllerOverenskomst', {
  etiket: {
    da: 'om EU-regler eller en overenskomst stiller dig lige med danske statsborgere',
    en: 'whether EU rules or an agreement put you on a par with Danish citizens',
  },
  spørgsmål: {
    da: 'Har myndigheden afgjort, at EU-regler eller en overenskomst stiller dig lige med danske statsborgere?',
    en: 'Has the authority decided that EU rules or an agreement put you on a par with Danish citizens?',
  },
  udsagn: {
    ja: {
      da: 'EU-regler eller en overenskomst stiller dig lige med danske statsborgere.',
      en: 'EU rules or an agreement put you on a par with Danish citizens.',
    },
    nej: {
      da: 'EU-regler eller en overenskomst stiller dig ikke lige med danske statsborgere.',
      en: 'EU rules or an agreement do not put you on a par with Danish citizens.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** Nobody's pension is counted over more than the years from 15 to 85. */
const LÆNGST = 840

/** In the realm: Denmark, the Faroe Islands and Greenland count alike (LSP.2.1, LSP.4, LSP.5.2, LSP.6). */
export const bopælsmånederEfter15 = talFaktum('bopælsmånederEfter15', 'måneder', {
  etiket: {
    da: 'de måneder, du har boet fast i riget siden du fyldte 15',
    en: 'the months you have lived permanently in the realm since you turned 15',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du i alt boet fast i Danmark, på Færøerne eller i Grønland, fra du fyldte 15 år, til pensionen betales fra?',
    en: 'For how many months in all have you lived permanently in Denmark, the Faroe Islands or Greenland from the age of 15 until the day the pension is paid from?',
  },
  hjælp: {
    da: 'Tæl kun med til folkepensionsalderen. Flere perioder lægges sammen.',
    en: 'Count only up to state pension age. Several periods are added together.',
  },
  udsagn: {
    da: 'Du har boet fast i Danmark, på Færøerne eller i Grønland i {} siden du fyldte 15.',
    en: 'You have lived permanently in Denmark, the Faroe Islands or Greenland for {} since you turned 15.',
  },
  fra: ['register', 'borger'],
  min: 0,
  max: LÆNGST,
})

/** LSP.3.2 and LSP.3.3 since the Faroe Islands and Greenland no longer count there. */
export const bopælsmånederIDanmarkEfter15 = talFaktum('bopælsmånederIDanmarkEfter15', 'måneder', {
  etiket: {
    da: 'de måneder, du har boet fast i Danmark alene siden du fyldte 15',
    en: 'the months you have lived permanently in Denmark alone since you turned 15',
  },
  spørgsmål: {
    da: 'Hvor mange af månederne boede du fast i Danmark og ikke på Færøerne eller i Grønland?',
    en: 'For how many of the months did you live permanently in Denmark and not in the Faroe Islands or Greenland?',
  },
  udsagn: {
    da: 'I {} af tiden boede du fast i Danmark.',
    en: 'For {} of the time you lived permanently in Denmark.',
  },
  fra: ['register', 'borger'],
  min: 0,
  max: LÆNGST,
})

export const bopælsmånederLigeFør = talFaktum('bopælsmånederLigeFør', 'måneder', {
  etiket: {
    da: 'de måneder, du har boet fast i riget lige før pensionen',
    en: 'the months you have lived permanently in the realm right before the pension',
  },
  spørgsmål: {
    da: 'Hvor mange måneder i træk har du boet fast i Danmark, på Færøerne eller i Grønland lige før den dag, pensionen betales fra?',
    en: 'For how many months in a row have you lived permanently in Denmark, the Faroe Islands or Greenland right before the day the pension is paid from?',
  },
  hjælp: {
    da: 'Søger du efter folkepensionsalderen, tælles tilbage fra den dag, du nåede den.',
    en: 'If you apply after state pension age, count back from the day you reached it.',
  },
  udsagn: {
    da: 'Lige før pensionen havde du boet fast i riget i {}.',
    en: 'Right before the pension you had lived permanently in the realm for {}.',
  },
  fra: ['register', 'borger'],
  min: 0,
  max: LÆNGST,
})

export const månederFra15TilPensionen = talFaktum('månederFra15TilPensionen', 'måneder', {
  etiket: {
    da: 'månederne fra du fyldte 15, til pensionen betales fra',
    en: 'the months from the age of 15 until the pension is paid from',
  },
  spørgsmål: {
    da: 'Hvor mange måneder er der fra du fyldte 15 år, til den dag pensionen betales fra?',
    en: 'How many months are there from the day you turned 15 until the day the pension is paid from?',
  },
  udsagn: {
    da: 'Der er {} fra du fyldte 15, til pensionen betales fra.',
    en: 'There are {} from the age of 15 until the pension is paid from.',
  },
  fra: ['register', 'kommune'],
  min: 1,
  max: LÆNGST,
})

export const harFastBopælIDanmark = sandtFaktum('harFastBopælIDanmark', {
  etiket: { da: 'om du bor fast i Danmark', en: 'whether you live permanently in Denmark' },
  spørgsmål: { da: 'Bor du fast i Danmark?', en: 'Do you live permanently in Denmark?' },
  udsagn: {
    ja: { da: 'Du bor fast i Danmark.', en: 'You live permanently in Denmark.' },
    nej: { da: 'Du bor ikke fast i Danmark.', en: 'You do not live permanently in Denmark.' },
  },
  fra: ['register', 'borger'],
})

export const harFastBopælPåFærøerneEllerIGrønland = sandtFaktum('harFastBopælPåFærøerneEllerIGrønland', {
  etiket: {
    da: 'om du bor fast på Færøerne eller i Grønland',
    en: 'whether you live permanently in the Faroe Islands or Greenland',
  },
  spørgsmål: {
    da: 'Bor du fast på Færøerne eller i Grønland?',
    en: 'Do you live permanently in the Faroe Islands or Greenland?',
  },
  udsagn: {
    ja: {
      da: 'Du bor fast på Færøerne eller i Grønland.',
      en: 'You live permanently in the Faroe Islands or Greenland.',
    },
    nej: {
      da: 'Du bor ikke fast på Færøerne eller i Grønland.',
      en: 'You do not live permanently in the Faroe Islands or Greenland.',
    },
  },
  fra: ['register', 'borger'],
})

export const harHyrePåDanskSkib = sandtFaktum('harHyrePåDanskSkib', {
  etiket: { da: 'om du har hyre på et dansk skib', en: 'whether you are hired on a Danish ship' },
  spørgsmål: { da: 'Har du hyre på et dansk skib?', en: 'Are you hired on a Danish ship?' },
  udsagn: {
    ja: { da: 'Du har hyre på et dansk skib.', en: 'You are hired on a Danish ship.' },
    nej: { da: 'Du har ikke hyre på et dansk skib.', en: 'You are not hired on a Danish ship.' },
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const flyttetEfterTilkendelsen = sandtFaktum('flyttetEfterTilkendelsen', {
  etiket: {
    da: 'om du er flyttet til udlandet, efter at du fik pension',
    en: 'whether you moved abroad after you were granted the pension',
  },
  spørgsmål: {
    da: 'Er du flyttet til udlandet, efter at du havde fået pension?',
    en: 'Did you move abroad after you had been granted the pension?',
  },
  udsagn: {
    ja: {
      da: 'Du er flyttet til udlandet, efter at du fik pension.',
      en: 'You moved abroad after you were granted the pension.',
    },
    nej: {
      da: 'Du er ikke flyttet til udlandet, efter at du fik pension.',
      en: 'You did not move abroad after you were granted the pension.',
    },
  },
  fra: ['register', 'borger'],
})

export const folkepensionAnsøgtDen = datoFaktum('folkepensionAnsøgtDen', {
  etiket: { da: 'den dag, ansøgningen om folkepension kom frem', en: 'the day the application was received' },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden din ansøgning om folkepension?',
    en: 'On which day did the authority receive your application for state pension?',
  },
  udsagn: {
    da: 'Ansøgningen om folkepension blev modtaget den {}.',
    en: 'The application for state pension was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const hidtidigeFyrretyvendedele = talFaktum('hidtidigeFyrretyvendedele', 'antal', {
  etiket: {
    da: 'de fyrretyvendedele, din førtidspension er fastsat med',
    en: 'the fortieths your disability pension was set at',
  },
  spørgsmål: {
    da: 'Med hvor mange fyrretyvendedele er din førtidspension hidtil fastsat?',
    en: 'At how many fortieths has your disability pension been set until now?',
  },
  udsagn: {
    da: 'Din førtidspension er hidtil fastsat med {} fyrretyvendedele.',
    en: 'Your disability pension has been set at {} fortieths until now.',
  },
  fra: ['kommune', 'register'],
  min: 0,
  max: 40,
})

export const hidtidigProcentandel = talFaktum('hidtidigProcentandel', 'procent', {
  etiket: {
    da: 'den procentandel, din hidtidige pension er fastsat med',
    en: 'the percentage your pension was set at until now',
  },
  spørgsmål: {
    da: 'Med hvor mange procent af fuld pension er din hidtidige pension fastsat?',
    en: 'At which percentage of a full pension has your pension been set until now?',
  },
  udsagn: {
    da: 'Din hidtidige pension er fastsat med {}.',
    en: 'Your pension has been set at {} until now.',
  },
  fra: ['kommune', 'register'],
  min: 0,
  max: 100,
})

/** In the sense of the Social Pensions Act: the amounts are lower for two. */
export const giftEllerSamlevende = sandtFaktum('giftEllerSamlevende', {
  etiket: { da: 'om du er gift eller samlevende', en: 'whether you are married or live with a partner' },
  spørgsmål: { da: 'Er du gift eller samlevende?', en: 'Are you married or do you live with a partner?' },
  udsagn: {
    ja: { da: 'Du er gift eller samlevende.', en: 'You are married or live with a partner.' },
    nej: { da: 'Du er enlig.', en: 'You are single.' },
  },
  fra: ['borger', 'register'],
})
