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
