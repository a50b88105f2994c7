import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** SDL.25.2: førtidspension or seniorpension granted while benefit runs. */
export const pensionTilkendt = sandtFaktum('pensionTilkendt', {
  etiket: {
    da: 'tilkendt førtidspension eller seniorpension',
    en: 'granted disability pension or senior pension',
  },
  spørgsmål: {
    da: 'Er du blevet tilkendt førtidspension eller seniorpension, mens du fik sygedagpenge?',
    en: 'Have you been granted disability pension or senior pension while you had sickness benefit?',
  },
  udsagn: {
    ja: { da: 'Du er tilkendt pension.', en: 'You have been granted a pension.' },
    nej: { da: 'Du er ikke tilkendt pension.', en: 'You have not been granted a pension.' },
  },
  fra: ['kommune', 'borger'],
})

export const pensionAfgjortDen = datoFaktum('pensionAfgjortDen', {
  etiket: { da: 'den dag, pensionen blev tilkendt', en: 'the day the pension was granted' },
  spørgsmål: {
    da: 'Hvilken dag traf kommunen afgørelse om pension?',
    en: 'On which day did the municipality decide on the pension?',
  },
  udsagn: { da: 'Pensionen blev tilkendt {}.', en: 'The pension was granted on {}.' },
  fra: ['kommune', 'borger'],
})

export const pensionBetalesFra = datoFaktum('pensionBetalesFra', {
  etiket: { da: 'den dag, pensionen betales fra', en: 'the day the pension is paid from' },
  spørgsmål: {
    da: 'Fra hvilken dag har du ret til at få pensionen udbetalt?',
    en: 'From which day have you a right to be paid the pension?',
  },
  udsagn: { da: 'Pensionen betales fra {}.', en: 'The pension is paid from {}.' },
  fra: ['kommune', 'borger'],
})

export const pensionMedTilbagevirkendeKraft = sandtFaktum('pensionMedTilbagevirkendeKraft', {
  etiket: { da: 'pension tilkendt tilbage i tiden', en: 'pension granted back in time' },
  spørgsmål: {
    da: 'Blev pensionen tilkendt med tilbagevirkende kraft?',
    en: 'Was the pension granted with effect back in time?',
  },
  udsagn: {
    ja: { da: 'Pensionen blev tilkendt tilbage i tiden.', en: 'The pension was granted back in time.' },
    nej: {
      da: 'Pensionen blev ikke tilkendt tilbage i tiden.',
      en: 'The pension was not granted back in time.',
    },
  },
  fra: ['kommune', 'borger'],
})
