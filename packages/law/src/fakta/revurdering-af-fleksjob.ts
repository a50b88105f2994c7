import { datoFaktum, felt, listeFaktum, sandtFaktum } from '@sagsvej/rules'

/** LAS.74c.1: months are reckoned from the days the benefit was paid for. */
export const ledighedsydelsesperioder = listeFaktum(
  'ledighedsydelsesperioder',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato(
      { da: 'Til og med (tom, hvis du stadig får den)', en: 'To (empty if it still runs)' },
      true,
    ),
    slags: felt.valg(
      {
        almindelig: { da: 'Almindelig', en: 'Ordinary' },
        barsel: { da: 'Under barsel eller sorgorlov', en: 'During parental or bereavement leave' },
      },
      { da: 'Hvordan', en: 'How' },
    ),
  },
  {
    etiket: {
      da: 'de perioder, du har fået ledighedsydelse',
      en: 'the periods you had flex job unemployment benefit',
    },
    spørgsmål: {
      da: 'Hvornår har du fået ledighedsydelse?',
      en: 'When have you had flex job unemployment benefit?',
    },
    udsagn: {
      med: {
        da: 'Du har fået ledighedsydelse i disse perioder: {}.',
        en: 'You had the benefit in these periods: {}.',
      },
      ingen: { da: 'Du har ikke fået ledighedsydelse.', en: 'You have not had the benefit.' },
    },
    fra: ['kommune', 'borger'],
  },
)

export const revurderetFør = sandtFaktum('revurderetFør', {
  etiket: {
    da: 'om de 12 måneder er nået en gang før',
    en: 'whether the 12 months were reached once before',
  },
  spørgsmål: {
    da: 'Har kommunen før vurderet din ret til fleksjob, fordi du havde fået ledighedsydelse i 12 måneder?',
    en: 'Has the municipality assessed your right to a flex job before because you had had the benefit for 12 months?',
  },
  udsagn: {
    ja: { da: 'Kommunen har vurderet din ret før.', en: 'The municipality has assessed your right before.' },
    nej: {
      da: 'Kommunen har ikke vurderet din ret før.',
      en: 'The municipality has not assessed your right before.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const tolvMånederSidstNåetDen = datoFaktum('tolvMånederSidstNåetDen', {
  etiket: { da: 'den dag, de 12 måneder sidst var nået', en: 'the day the 12 months were last reached' },
  spørgsmål: {
    da: 'Hvilken dag havde du sidst fået ledighedsydelse i 12 måneder?',
    en: 'On which day had you last had the benefit for 12 months?',
  },
  udsagn: { da: 'De 12 måneder var sidst nået den {}.', en: 'The 12 months were last reached on {}.' },
  fra: ['kommune'],
})

/** The act of 2006: people who had the benefit on its last day before. */
export const modtogLedighedsydelse30Juni2006 = sandtFaktum('modtogLedighedsydelse30Juni2006', {
  etiket: {
    da: 'om du fik ledighedsydelse den 30. juni 2006',
    en: 'whether you had the benefit on 30 June 2006',
  },
  spørgsmål: {
    da: 'Fik du ledighedsydelse den 30. juni 2006?',
    en: 'Did you have flex job unemployment benefit on 30 June 2006?',
  },
  udsagn: {
    ja: { da: 'Du fik ledighedsydelse den 30. juni 2006.', en: 'You had the benefit on 30 June 2006.' },
    nej: {
      da: 'Du fik ikke ledighedsydelse den 30. juni 2006.',
      en: 'You did not have the benefit on 30 June 2006.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const flyttedeKommune = sandtFaktum('flyttedeKommuneMedLedighedsydelse', {
  etiket: {
    da: 'om du er flyttet til en anden kommune',
    en: 'whether you moved to another municipality',
  },
  spørgsmål: {
    da: 'Er du flyttet til en anden kommune, siden de 12 måneder blev nået?',
    en: 'Have you moved to another municipality since the 12 months were reached?',
  },
  udsagn: {
    ja: { da: 'Du er flyttet til en anden kommune.', en: 'You have moved to another municipality.' },
    nej: {
      da: 'Du er ikke flyttet til en anden kommune.',
      en: 'You have not moved to another municipality.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const flyttedeDen = datoFaktum('flyttedeDenMedLedighedsydelse', {
  etiket: { da: 'den dag, du flyttede', en: 'the day you moved' },
  spørgsmål: {
    da: 'Hvilken dag flyttede du til den nye kommune?',
    en: 'On which day did you move to the new municipality?',
  },
  udsagn: { da: 'Du flyttede den {}.', en: 'You moved on {}.' },
  fra: ['kommune', 'borger'],
})

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
