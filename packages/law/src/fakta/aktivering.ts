import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const kunProblemetLedighed = sandtFaktum('kunProblemetLedighed', {
  etiket: { da: 'om ledighed er dit eneste problem', en: 'whether unemployment is your only problem' },
  spørgsmål: {
    da: 'Får du hjælp, alene fordi du er ledig?',
    en: 'Do you get help only because you are unemployed?',
  },
  udsagn: {
    ja: { da: 'Du får hjælp, alene fordi du er ledig.', en: 'You get help only because you are unemployed.' },
    nej: {
      da: 'Du får hjælp af andre grunde end ledighed.',
      en: 'You get help for other reasons than unemployment.',
    },
  },
  fra: ['kommune'],
})

export const visiteretDen = datoFaktum('visiteretDen', {
  etiket: { da: 'den dag, kommunen visiterede dig', en: 'the day the municipality classed you' },
  spørgsmål: {
    da: 'Hvilken dag visiterede kommunen dig som aktivitetsparat eller til forrevalidering?',
    en: 'On which day did the municipality class you as ready for activity, or for pre-rehabilitation?',
  },
  udsagn: { da: 'Kommunen visiterede dig den {}.', en: 'The municipality classed you on {}.' },
  fra: ['kommune', 'borger'],
})

export const fikHjælpFra = datoFaktum('fikHjælpFra', {
  etiket: { da: 'den første dag, du fik hjælp', en: 'the first day you got help' },
  spørgsmål: {
    da: 'Fra hvilken dag har du fået kontanthjælp eller uddannelseshjælp uden afbrydelse?',
    en: 'From which day have you had kontanthjælp or uddannelseshjælp without a break?',
  },
  udsagn: {
    da: 'Du har fået hjælp uden afbrydelse fra den {}.',
    en: 'You have had help without a break from {}.',
  },
  fra: ['kommune', 'borger'],
})

export const erForrevalidend = sandtFaktum('erForrevalidend', {
  etiket: { da: 'om du er i forrevalidering', en: 'whether you are in pre-rehabilitation' },
  spørgsmål: { da: 'Er du i forrevalidering?', en: 'Are you in pre-rehabilitation (forrevalidering)?' },
  udsagn: {
    ja: { da: 'Du er i forrevalidering.', en: 'You are in pre-rehabilitation.' },
    nej: { da: 'Du er ikke i forrevalidering.', en: 'You are not in pre-rehabilitation.' },
  },
  fra: ['kommune', 'borger'],
})

export const deltagerEllerØnskerTilbud = sandtFaktum('deltagerEllerØnskerTilbud', {
  etiket: {
    da: 'om du deltager i tilbud eller har bedt om et',
    en: 'whether you take part in measures or have asked for one',
  },
  spørgsmål: {
    da: 'Deltager du i tilbud eller aktiviteter, eller har du sagt, at du ønsker det?',
    en: 'Do you take part in measures or activities, or have you said that you want to?',
  },
  udsagn: {
    ja: {
      da: 'Du deltager i tilbud eller har bedt om det.',
      en: 'You take part in measures or have asked for it.',
    },
    nej: {
      da: 'Du deltager ikke i tilbud og har ikke bedt om det.',
      en: 'You take part in no measures and have not asked for it.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const fordrevetFraUkraine = sandtFaktum('fordrevetFraUkraine', {
  etiket: {
    da: 'om du har ophold efter særloven om Ukraine',
    en: 'whether you stay under the special act on Ukraine',
  },
  spørgsmål: {
    da: 'Har du opholdstilladelse efter loven om personer, der er fordrevet fra Ukraine?',
    en: 'Do you have leave to stay under the act on persons displaced from Ukraine?',
  },
  udsagn: {
    ja: { da: 'Du har ophold efter særloven om Ukraine.', en: 'You stay under the special act on Ukraine.' },
    nej: {
      da: 'Du har ikke ophold efter særloven om Ukraine.',
      en: 'You do not stay under the special act on Ukraine.',
    },
  },
  fra: ['borger', 'register'],
})

export const omfattetAfArbejdspligtFra = datoFaktum('omfattetAfArbejdspligtFra', {
  etiket: {
    da: 'den dag, arbejdspligten begyndte at gælde dig',
    en: 'the day the duty to work began to apply to you',
  },
  spørgsmål: {
    da: 'Fra hvilken dag har arbejdspligten gældt dig?',
    en: 'From which day has the duty to work applied to you?',
  },
  udsagn: {
    da: 'Arbejdspligten har gældt dig fra den {}.',
    en: 'The duty to work has applied to you from {}.',
  },
  fra: ['kommune', 'borger'],
})

export const fikSelvforsørgelsesydelse = sandtFaktum('fikSelvforsørgelsesydelse', {
  etiket: {
    da: 'om du fik selvforsørgelses- og hjemrejseydelse eller overgangsydelse',
    en: 'whether you got selvforsørgelses- og hjemrejseydelse or overgangsydelse',
  },
  spørgsmål: {
    da: 'Får eller fik du selvforsørgelses- og hjemrejseydelse eller overgangsydelse før 1. juli 2025?',
    en: 'Do or did you get selvforsørgelses- og hjemrejseydelse or overgangsydelse before 1 July 2025?',
  },
  udsagn: {
    ja: {
      da: 'Du fik selvforsørgelses- og hjemrejseydelse eller overgangsydelse før 1. juli 2025.',
      en: 'You got selvforsørgelses- og hjemrejseydelse or overgangsydelse before 1 July 2025.',
    },
    nej: {
      da: 'Du fik ikke selvforsørgelses- og hjemrejseydelse eller overgangsydelse.',
      en: 'You did not get selvforsørgelses- og hjemrejseydelse or overgangsydelse.',
    },
  },
  fra: ['kommune', 'borger'],
})
