import { datoFaktum, felt, listeFaktum, sandtFaktum } from '@sagsvej/rules'

export const erIJobafklaring = sandtFaktum('erIJobafklaring', {
  etiket: { da: 'om du er i jobafklaringsforløb', en: 'whether you are in a job clarification course' },
  spørgsmål: {
    da: 'Er du i et jobafklaringsforløb med ressourceforløbsydelse?',
    en: 'Are you in a job clarification course with its benefit?',
  },
  udsagn: {
    ja: {
      da: 'Du er i et jobafklaringsforløb med ressourceforløbsydelse.',
      en: 'You are in a job clarification course with its benefit.',
    },
    nej: {
      da: 'Du er ikke i et jobafklaringsforløb med ressourceforløbsydelse.',
      en: 'You are not in a job clarification course with its benefit.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const jobafklaringStartede = datoFaktum('jobafklaringStartede', {
  etiket: { da: 'første dag i jobafklaringsforløbet', en: 'the first day of the job clarification course' },
  spørgsmål: {
    da: 'Hvilken dag begyndte dit jobafklaringsforløb?',
    en: 'On which day did your job clarification course begin?',
  },
  udsagn: {
    da: 'Dit jobafklaringsforløb begyndte den {}.',
    en: 'Your job clarification course began on {}.',
  },
  fra: ['borger', 'kommune'],
})

/** LAB.110.1 names the rights to leave that count; leave for a child's serious illness is not among them. */
export const barselUnderJobafklaring = listeFaktum(
  'barselUnderJobafklaring',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato({ da: 'Til og med', en: 'To' }),
  },
  {
    etiket: {
      da: 'barsel eller sorgorlov under forløbet',
      en: 'parental or bereavement leave in the course',
    },
    spørgsmål: {
      da: 'Har du haft barsel eller sorgorlov under jobafklaringsforløbet?',
      en: 'Have you had parental or bereavement leave during the job clarification course?',
    },
    udsagn: {
      med: {
        da: 'Du har haft barsel eller sorgorlov under jobafklaringsforløbet: {}.',
        en: 'You have had parental or bereavement leave during the job clarification course: {}.',
      },
      ingen: {
        da: 'Du har ikke haft barsel eller sorgorlov under jobafklaringsforløbet.',
        en: 'You have had no parental or bereavement leave during the job clarification course.',
      },
    },
    fra: ['borger', 'register', 'kommune'],
  },
)

export const lægenVurderedeLivstruendeDen = datoFaktum('lægenVurderedeLivstruendeDen', {
  etiket: {
    da: 'dagen, en læge fandt sygdommen livstruende',
    en: 'the day a doctor found the illness life-threatening',
  },
  spørgsmål: {
    da: 'Hvilken dag vurderede lægen, at din sygdom er livstruende og alvorlig?',
    en: 'On which day did the doctor find that your illness is life-threatening and serious?',
  },
  udsagn: {
    da: 'Lægen vurderede den {}, at din sygdom er livstruende og alvorlig.',
    en: 'On {} the doctor found that your illness is life-threatening and serious.',
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

export const bedtOmSygedagpengeDen = datoFaktum('bedtOmSygedagpengeDen', {
  etiket: {
    da: 'dagen, du bad om sygedagpenge i stedet',
    en: 'the day you asked for sickness benefit instead',
  },
  spørgsmål: {
    da: 'Hvilken dag bad du kommunen om sygedagpenge i stedet for jobafklaringsforløb?',
    en: 'On which day did you ask the municipality for sickness benefit instead of the course?',
  },
  udsagn: {
    da: 'Du bad kommunen om sygedagpenge i stedet for jobafklaringsforløb den {}.',
    en: 'You asked the municipality for sickness benefit instead of the job clarification course on {}.',
  },
  fra: ['borger', 'kommune'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan bede kommunen om sygedagpenge i stedet.',
      en: 'You can ask the municipality for sickness benefit instead.',
    },
    fremad: true,
  },
})

export const fikSygedagpengeVedLivstruende = sandtFaktum('fikSygedagpengeVedLivstruende', {
  etiket: {
    da: 'om du valgte sygedagpenge ved livstruende sygdom',
    en: 'whether you chose sickness benefit for a life-threatening illness',
  },
  spørgsmål: {
    da: 'Får du sygedagpenge, fordi du valgte det ved livstruende, alvorlig sygdom?',
    en: 'Do you get sickness benefit because you chose it for a life-threatening, serious illness?',
  },
  udsagn: {
    ja: {
      da: 'Du får sygedagpenge, fordi du valgte det ved livstruende, alvorlig sygdom.',
      en: 'You get sickness benefit because you chose it for a life-threatening, serious illness.',
    },
    nej: {
      da: 'Du får ikke sygedagpenge efter et valg ved livstruende, alvorlig sygdom.',
      en: 'You do not get sickness benefit by a choice made for a life-threatening, serious illness.',
    },
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'helbred',
})

export const lægenFinderIkkeLængereLivstruende = sandtFaktum('lægenFinderIkkeLængereLivstruende', {
  etiket: {
    da: 'om sygdommen ikke længere er livstruende',
    en: 'whether the illness is no longer life-threatening',
  },
  spørgsmål: {
    da: 'Har en læge vurderet, at din sygdom ikke længere er livstruende og alvorlig?',
    en: 'Has a doctor found that your illness is no longer life-threatening and serious?',
  },
  udsagn: {
    ja: {
      da: 'En læge har vurderet, at din sygdom ikke længere er livstruende og alvorlig.',
      en: 'A doctor has found that your illness is no longer life-threatening and serious.',
    },
    nej: {
      da: 'Ingen læge har vurderet, at din sygdom ikke længere er livstruende og alvorlig.',
      en: 'No doctor has found that your illness is no longer life-threatening and serious.',
    },
  },
  fra: ['læge'],
  følsomhed: 'helbred',
})

/** SDL.24b.1 tests it on the day of the doctor's finding, not on the first day of absence. */
export const opfylderBeskæftigelseskravetVedLivstruende = sandtFaktum(
  'opfylderBeskæftigelseskravetVedLivstruende',
  {
    etiket: {
      da: 'om kravet om arbejde er opfyldt, da lægen fandt sygdommen livstruende',
      en: 'whether the work requirement was met when the doctor made the finding',
    },
    spørgsmål: {
      da: 'Opfyldte du kravet om arbejde, da lægen fandt, at din sygdom er livstruende?',
      en: 'Did you meet the work requirement when the doctor found your illness life-threatening?',
    },
    udsagn: {
      ja: {
        da: 'Du opfyldte kravet om arbejde, da lægen fandt, at din sygdom er livstruende.',
        en: 'You met the work requirement when the doctor found your illness life-threatening.',
      },
      nej: {
        da: 'Du opfyldte ikke kravet om arbejde, da lægen fandt, at din sygdom er livstruende.',
        en: 'You did not meet the work requirement when the doctor found your illness life-threatening.',
      },
    },
    fra: ['kommune'],
  },
)
