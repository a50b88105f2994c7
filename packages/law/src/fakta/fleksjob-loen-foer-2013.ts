import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const timelønMedBidrag = talFaktum('timelønMedBidrag', 'kr/time', {
  min: 0,
  max: 100000,
  etiket: { da: 'timelønnen med arbejdsgiverbidrag', en: 'the hourly pay with employer contributions' },
  spørgsmål: {
    da: 'Hvad er timelønnen i fleksjobbet med arbejdsgiverens bidrag til ATP og andet?',
    en: 'What is the hourly pay in the flex job with the employer’s contributions to ATP and the like?',
  },
  udsagn: {
    da: 'Timelønnen med arbejdsgiverens bidrag er {}.',
    en: 'The hourly pay with the employer’s contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const mindsteTimelønMedBidrag = talFaktum('mindsteTimelønMedBidrag', 'kr/time', {
  min: 0,
  max: 100000,
  etiket: {
    da: 'den mindste timeløn på området med bidrag',
    en: 'the lowest hourly pay of the field with contributions',
  },
  spørgsmål: {
    da: 'Hvad er den mindste timeløn efter overenskomsten, eller ellers den sædvanlige løn, med arbejdsgiverens bidrag?',
    en: 'What is the lowest hourly pay of the agreement, or else the usual pay, with the employer’s contributions?',
  },
  udsagn: {
    da: 'Den mindste timeløn på området med bidrag er {}.',
    en: 'The lowest hourly pay of the field with contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const årslønMedBidrag = talFaktum('årslønMedBidrag', 'kr', {
  min: 0,
  max: 20000000,
  etiket: { da: 'årslønnen med arbejdsgiverbidrag', en: 'the yearly pay with employer contributions' },
  spørgsmål: {
    da: 'Hvad er årslønnen i fleksjobbet med arbejdsgiverens bidrag til ATP og andet?',
    en: 'What is the yearly pay in the flex job with the employer’s contributions to ATP and the like?',
  },
  udsagn: {
    da: 'Årslønnen med arbejdsgiverens bidrag er {}.',
    en: 'The yearly pay with the employer’s contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const mindsteÅrslønMedBidrag = talFaktum('mindsteÅrslønMedBidrag', 'kr', {
  min: 0,
  max: 20000000,
  etiket: {
    da: 'den mindste årsløn på området med bidrag',
    en: 'the lowest yearly pay of the field with contributions',
  },
  spørgsmål: {
    da: 'Hvad er den mindste løn om året på fuld tid efter overenskomsten, eller ellers den sædvanlige, med arbejdsgiverens bidrag?',
    en: 'What is the lowest full-time pay a year of the agreement, or else the usual pay, with the employer’s contributions?',
  },
  udsagn: {
    da: 'Den mindste årsløn på området med bidrag er {}.',
    en: 'The lowest yearly pay of the field with contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const fleksjobPåFuldTid = sandtFaktum('fleksjobPåFuldTid', {
  etiket: { da: 'om fleksjobbet er på fuld tid', en: 'whether the flex job is full time' },
  spørgsmål: { da: 'Er fleksjobbet på fuld tid?', en: 'Is the flex job full time?' },
  udsagn: {
    ja: { da: 'Fleksjobbet er på fuld tid.', en: 'The flex job is full time.' },
    nej: { da: 'Fleksjobbet er på deltid.', en: 'The flex job is part time.' },
  },
  fra: ['arbejdsgiver', 'borger'],
})
