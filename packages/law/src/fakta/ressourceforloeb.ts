import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** The grant, not the start, decides who may go on after 31 January 2026 (BEK 58/2026 § 1, stk. 3). */
export const ressourceforløbErBevilget = sandtFaktum('ressourceforløbErBevilget', {
  etiket: {
    da: 'om kommunen har bevilget dig et ressourceforløb',
    en: 'whether the municipality has granted you a resource course',
  },
  spørgsmål: {
    da: 'Har kommunen bevilget dig et ressourceforløb?',
    en: 'Has the municipality granted you a resource course?',
  },
  fra: ['kommune', 'borger'],
})

export const ressourceforløbBevilgetDen = datoFaktum('ressourceforløbBevilgetDen', {
  etiket: {
    da: 'dagen, kommunen bevilgede ressourceforløbet',
    en: 'the day the municipality granted the resource course',
  },
  spørgsmål: {
    da: 'Hvilken dag bevilgede kommunen dit ressourceforløb?',
    en: 'On which day did the municipality grant your resource course?',
  },
  hjælp: {
    da: 'Dagen står i afgørelsen. Det er ikke den dag, forløbet begyndte.',
    en: 'The day is in the decision. It is not the day the course began.',
  },
  fra: ['kommune', 'borger'],
})

export const ressourceforløbStartede = datoFaktum('ressourceforløbStartede', {
  etiket: { da: 'første dag i ressourceforløbet', en: 'the first day of the resource course' },
  spørgsmål: {
    da: 'Hvilken dag begyndte dit ressourceforløb?',
    en: 'On which day did your resource course begin?',
  },
  fra: ['borger', 'kommune'],
})

export const ressourceforløbPlanlagtTil = datoFaktum('ressourceforløbPlanlagtTil', {
  etiket: { da: 'den sidste planlagte dag i forløbet', en: 'the last planned day of the course' },
  spørgsmål: {
    da: 'Til og med hvilken dag er ressourceforløbet planlagt?',
    en: 'Until and including which day is the resource course planned?',
  },
  fra: ['kommune', 'borger'],
})

/** LAB.114.1 names the rights to leave that count; leave for a child's serious illness is not among them. */
export const barselUnderRessourceforløb = listeFaktum(
  'barselUnderRessourceforløb',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato({ da: 'Til og med', en: 'To' }),
  },
  {
    etiket: {
      da: 'barsel eller sorgorlov under ressourceforløbet',
      en: 'parental or bereavement leave in the resource course',
    },
    spørgsmål: {
      da: 'Har du haft barsel eller sorgorlov under ressourceforløbet?',
      en: 'Have you had parental or bereavement leave during the resource course?',
    },
    fra: ['borger', 'register', 'kommune'],
  },
)

export const månederIRessourceforløb = talFaktum('månederIRessourceforløb', 'måneder', {
  min: 0,
  max: 240,
  etiket: {
    da: 'måneder, du har været i ressourceforløb',
    en: 'months you have been in resource courses',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du i alt været i ressourceforløb?',
    en: 'How many months in all have you been in resource courses?',
  },
  hjælp: {
    da: 'Skriv 0, hvis du ikke har haft et før. Barsel og sorgorlov tæller ikke med.',
    en: 'Write 0 if you have not had one before. Parental and bereavement leave do not count.',
  },
  fra: ['kommune', 'borger'],
})

export const ønskerRessourceforløb = sandtFaktum('ønskerRessourceforløb', {
  etiket: {
    da: 'om du selv ønsker ressourceforløbet',
    en: 'whether you want the resource course yourself',
  },
  spørgsmål: {
    da: 'Ønsker du selv ressourceforløbet, eller mere af det, end loven ellers giver?',
    en: 'Do you yourself want the resource course, or more of it than the act otherwise gives?',
  },
  fra: ['borger'],
})

/** The three alternatives of LAB.112.1 that are matters of fact. */
export const deltagetUdenØgetTilknytning = sandtFaktum('deltagetUdenØgetTilknytning', {
  etiket: {
    da: 'om tilbud eller revalidering ikke har bragt dig nærmere arbejde',
    en: 'whether measures or rehabilitation did not bring you closer to work',
  },
  spørgsmål: {
    da: 'Har du deltaget i tilbud eller revalidering uden at komme nærmere arbejde?',
    en: 'Have you taken part in measures or rehabilitation without coming closer to work?',
  },
  fra: ['kommune', 'borger'],
})

export const kommunenHarTagetStillingTilForløbet = sandtFaktum('kommunenHarTagetStillingTilForløbet', {
  etiket: {
    da: 'om kommunen har besluttet, hvad der sker efter ressourceforløbet',
    en: 'whether the municipality has decided what follows the resource course',
  },
  spørgsmål: {
    da: 'Har kommunen besluttet, hvad der skal ske, når ressourceforløbet er slut?',
    en: 'Has the municipality decided what is to happen when the resource course has ended?',
  },
  fra: ['kommune', 'borger'],
})
