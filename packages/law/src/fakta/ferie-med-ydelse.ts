import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** FERIEBEK.2: what the twelve months are counted of. Kontanthjælp and revalidering count when the benefit follows them. */
export const ydelsesperioder = listeFaktum(
  'ydelsesperioder',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato(
      { da: 'Til og med (tom, hvis du stadig får den)', en: 'To (empty if you still get it)' },
      true,
    ),
    slags: felt.valg(
      {
        ressourceforloebsydelse: { da: 'Ressourceforløbsydelse', en: 'Ressourceforløbsydelse' },
        ferie: {
          da: 'Ferie med ydelse eller feriegodtgørelse',
          en: 'Holiday with the benefit or with holiday pay',
        },
        kontanthjaelp: {
          da: 'Kontanthjælp eller uddannelseshjælp',
          en: 'Kontanthjælp or uddannelseshjælp (social assistance)',
        },
        revalidering: {
          da: 'Revalidering i et projekt eller i praktik',
          en: 'Revalidering in a project or a work placement',
        },
        loentilskud: { da: 'Job med løntilskud', en: 'A job with a wage subsidy' },
      },
      { da: 'Hvad du fik', en: 'What you got' },
    ),
  },
  {
    etiket: { da: 'de måneder, du har fået ydelse', en: 'the months you have had benefit' },
    spørgsmål: {
      da: 'Hvornår har du fået ressourceforløbsydelse, og hvad fik du før?',
      en: 'When have you had ressourceforløbsydelse, and what did you get before?',
    },
    hjælp: { da: 'Skriv de seneste 12 måneder.', en: 'Give the last 12 months.' },
    udsagn: {
      med: {
        da: 'Du har fået ydelse i disse perioder: {}.',
        en: 'You have had benefit in these periods: {}.',
      },
      ingen: {
        da: 'Der er ingen periode med ydelse i sagen.',
        en: 'There is no period with benefit in the case.',
      },
    },
    fra: ['kommune', 'borger', 'register'],
  },
)

export const tolvMånederNåetDen = datoFaktum('tolvMånederNåetDen', {
  etiket: {
    da: 'den dag, du havde fået ydelsen i 12 sammenhængende måneder',
    en: 'the day you had had the benefit for 12 connected months',
  },
  spørgsmål: {
    da: 'Hvilken dag havde du senest fået ydelsen i 12 sammenhængende måneder?',
    en: 'On which day had you last had the benefit for 12 connected months?',
  },
  udsagn: {
    da: 'Du havde fået ydelsen i 12 sammenhængende måneder den {}.',
    en: 'You had had the benefit for 12 connected months on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const ugerMedFeriegodtgørelse = talFaktum('ugerMedFeriegodtgørelse', 'uger', {
  min: 0,
  max: 53,
  etiket: {
    da: 'de uger ferie med feriegodtgørelse, du har optjent',
    en: 'the weeks of holiday with holiday pay you have earned',
  },
  spørgsmål: {
    da: 'Hvor mange uger ferie med feriegodtgørelse har du til gode eller holdt i ferieåret?',
    en: 'How many weeks of holiday with holiday pay do you have left, or have you taken in the year?',
  },
  udsagn: { da: 'Du har {} ferie med feriegodtgørelse.', en: 'You have {} of holiday with holiday pay.' },
  fra: ['borger', 'register'],
})

export const ferieMedYdelseHoldt = talFaktum('ferieMedYdelseHoldt', 'uger', {
  min: 0,
  max: 5,
  etiket: {
    da: 'de uger ferie med ydelse, du har holdt i ferieåret',
    en: 'the weeks of holiday with benefit taken in the year',
  },
  spørgsmål: {
    da: 'Hvor mange uger ferie med ydelse har du holdt i ferieåret?',
    en: 'How many weeks of holiday with the benefit have you taken in the year?',
  },
  udsagn: {
    da: 'Du har holdt {} ferie med ydelse i ferieåret.',
    en: 'You have taken {} of holiday with the benefit in the year.',
  },
  fra: ['borger', 'kommune'],
})

/** The municipality decides when they cannot agree (LAS.13.13). */
export const ferienErAftalt = sandtFaktum('ferienErAftalt', {
  etiket: {
    da: 'om ferien er aftalt med kommunen, eller kommunen har bestemt, hvornår den holdes',
    en: 'whether the holiday is agreed with the municipality, or the municipality has settled when it is',
  },
  spørgsmål: {
    da: 'Har du og kommunen aftalt, hvornår du holder ferie, eller har kommunen bestemt det?',
    en: 'Have you and the municipality agreed when you take the holiday, or has it settled it?',
  },
  udsagn: {
    ja: {
      da: 'Ferien er aftalt med kommunen, eller kommunen har bestemt, hvornår den holdes.',
      en: 'The holiday is agreed with the municipality, or it has settled when it is.',
    },
    nej: {
      da: 'Ferien er hverken aftalt med kommunen eller bestemt af den.',
      en: 'The holiday is neither agreed with the municipality nor settled by it.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const holderFerie = sandtFaktum('holderFerieMedYdelse', {
  etiket: { da: 'om du holder ferie den dag', en: 'whether you are on holiday that day' },
  spørgsmål: { da: 'Holder du ferie den dag?', en: 'Are you on holiday that day?' },
  udsagn: {
    ja: { da: 'Du holder ferie den dag.', en: 'You are on holiday that day.' },
    nej: { da: 'Du holder ikke ferie den dag.', en: 'You are not on holiday that day.' },
  },
  fra: ['borger', 'kommune'],
})
