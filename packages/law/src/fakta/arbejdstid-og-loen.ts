import { talFaktum } from '@sagsvej/rules'

export const normalTimerPrUge = talFaktum('normalTimerPrUge', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'din normale arbejdstid pr. uge', en: 'your normal hours a week' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen arbejder du normalt?',
    en: 'How many hours a week do you normally work?',
  },
  udsagn: { da: 'Du arbejder normalt {}.', en: 'You normally work {}.' },
  fra: ['borger', 'arbejdsgiver'],
})

/** Travel and waiting at outpatient treatment are absence, SDL.7.2. */
export const timerDuKanArbejde = talFaktum('timerDuKanArbejde', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'timer om ugen, du kan arbejde', en: 'hours a week you can work' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen kan du arbejde, mens du er syg?',
    en: 'How many hours a week can you work while you are ill?',
  },
  udsagn: { da: 'Du kan arbejde {}, mens du er syg.', en: 'You can work {} while you are ill.' },
  hjælp: {
    da: 'Skriv 0, hvis du slet ikke kan arbejde. Tid til behandling, transport og ventetid er fravær og tæller ikke med.',
    en: 'Write 0 if you cannot work at all. Time for treatment, travel and waiting is absence and does not count.',
  },
  fra: ['borger', 'arbejdsgiver', 'læge'],
  følsomhed: 'helbred',
})

/** Kroner an hour after labour market contribution (arbejdsmarkedsbidrag); SDL.47.1 says over which time. */
export const timefortjeneste = talFaktum('timefortjeneste', 'kr/time', {
  min: 0,
  max: 10_000,
  etiket: {
    da: 'din timeløn efter arbejdsmarkedsbidrag',
    en: 'your hourly pay after labour market contribution',
  },
  spørgsmål: {
    da: 'Hvad tjener du i timen, når arbejdsmarkedsbidraget er trukket fra?',
    en: 'What do you earn an hour after labour market contribution?',
  },
  udsagn: {
    da: 'Din timeløn, efter at arbejdsmarkedsbidraget er trukket fra, er {}.',
    en: 'Your hourly pay after labour market contribution is {}.',
  },
  hjælp: {
    da: 'Blev du syg i 2015 eller senere, er det gennemsnittet i de 3 hele måneder før. Blev du syg tidligere, er det den løn, du ville have fået.',
    en: 'If you fell ill in 2015 or later it is the average of the 3 whole months before. If earlier, it is the pay you would have had.',
  },
  fra: ['register', 'arbejdsgiver', 'borger'],
  følsomhed: 'økonomi',
})

/** SDL.47.1, 3rd sentence: in the employer period it is what the wage would have been, not the average. */
export const timelønHosArbejdsgiveren = talFaktum('timelønHosArbejdsgiveren', 'kr/time', {
  min: 0,
  max: 10_000,
  etiket: {
    da: 'den timeløn, du ville have fået, efter arbejdsmarkedsbidrag',
    en: 'the hourly pay you would have had, after labour market contribution',
  },
  spørgsmål: {
    da: 'Hvad ville du have tjent i timen hos arbejdsgiveren, hvis du ikke var syg, efter arbejdsmarkedsbidrag?',
    en: 'What would you have earned an hour with the employer if you were not ill, after labour market contribution?',
  },
  udsagn: {
    da: 'Den timeløn, du ville have fået hos arbejdsgiveren, er {}, efter at arbejdsmarkedsbidraget er trukket fra.',
    en: 'The hourly pay you would have had with the employer is {} after labour market contribution.',
  },
  fra: ['arbejdsgiver', 'borger'],
  følsomhed: 'økonomi',
})

/** Five times the day rate: sickness benefit is paid by a week of five days, SDL.50.3. */
export const dagpengePrUge = talFaktum('dagpengePrUge', 'kr/uge', {
  min: 0,
  max: 20_000,
  etiket: { da: 'dine dagpenge pr. uge', en: 'your dagpenge a week' },
  spørgsmål: {
    da: 'Hvor meget ville du få i arbejdsløshedsdagpenge om ugen, hvis du ikke var syg?',
    en: 'How much unemployment benefit a week would you get if you were not ill?',
  },
  udsagn: {
    da: 'Dine arbejdsløshedsdagpenge ville være {}, hvis du ikke var syg.',
    en: 'Your unemployment benefit would be {} if you were not ill.',
  },
  hjælp: { da: 'Det er 5 gange satsen for en dag.', en: 'It is 5 times the rate for a day.' },
  fra: ['a-kasse', 'borger'],
  følsomhed: 'økonomi',
})
