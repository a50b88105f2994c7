import { sandtFaktum } from '@sagsvej/rules'

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
