import { sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** Decided by how much the ability to work is reduced. */
export const tilskudsgrad = valgFaktum(
  'tilskudsgrad',
  {
    halvdelen: { da: 'Halvdelen', en: 'One half' },
    to_tredjedele: { da: 'To tredjedele', en: 'Two thirds' },
  },
  {
    etiket: {
      da: 'den andel af lønnen, kommunen har fastsat',
      en: 'the share of the pay set by the municipality',
    },
    spørgsmål: {
      da: 'Hvilken andel af lønnen giver kommunen tilskud til?',
      en: 'Which share of the pay does the municipality subsidise?',
    },
    udsagn: {
      halvdelen: {
        da: 'Kommunen giver tilskud til halvdelen af lønnen.',
        en: 'The municipality subsidises one half of the pay.',
      },
      to_tredjedele: {
        da: 'Kommunen giver tilskud til to tredjedele af lønnen.',
        en: 'The municipality subsidises two thirds of the pay.',
      },
    },
    fra: ['kommune'],
  },
)

export const tilskudstimerDenDag = talFaktum('tilskudstimerDenDag', 'timer', {
  min: 0,
  max: 24,
  etiket: { da: 'tilskudstimer den dag', en: 'hours with subsidy on the day' },
  spørgsmål: {
    da: 'Hvor mange timer den dag gives der tilskud til?',
    en: 'For how many hours of the day is there subsidy?',
  },
  udsagn: { da: 'Der gives tilskud til {} den dag.', en: 'There is subsidy for {} of the day.' },
  fra: ['arbejdsgiver'],
})

export const refusionDenDag = talFaktum('refusionDenDag', 'kr/dag', {
  min: 0,
  max: 100000,
  etiket: { da: 'arbejdsgiverens refusion for dagen', en: 'the employer’s reimbursement for the day' },
  spørgsmål: {
    da: 'Hvor meget får arbejdsgiveren i refusion for dagen på grund af sygdom eller barsel?',
    en: 'How much is the employer reimbursed for the day because of illness or childbirth?',
  },
  udsagn: { da: 'Arbejdsgiveren får {} i refusion.', en: 'The employer is reimbursed {}.' },
  fra: ['kommune', 'arbejdsgiver'],
  følsomhed: 'økonomi',
})

export const meldtFraFørsteFraværsdag = sandtFaktum('meldtFraFørsteFraværsdag', {
  etiket: {
    da: 'om kommunen fik besked den første fraværsdag',
    en: 'whether the municipality was told on the first day of absence',
  },
  spørgsmål: {
    da: 'Gav arbejdsgiveren kommunen besked om lønnen under fraværet på den første fraværsdag?',
    en: 'Did the employer tell the municipality of the pay during absence on the first day of absence?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdsgiveren gav kommunen besked på den første fraværsdag.',
      en: 'The employer told the municipality on the first day of absence.',
    },
    nej: {
      da: 'Arbejdsgiveren gav ikke kommunen besked på den første fraværsdag.',
      en: 'The employer did not tell the municipality on the first day of absence.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})
