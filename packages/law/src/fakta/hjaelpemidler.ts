import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const hjælpemiddelSøgtDen = datoFaktum('hjælpemiddelSøgtDen', {
  etiket: { da: 'dagen, du søgte om hjælpemidlet', en: 'the day you applied for the aid' },
  spørgsmål: { da: 'Hvilken dag søgte du om hjælpemidlet?', en: 'On which day did you apply for the aid?' },
  udsagn: { da: 'Du søgte om hjælpemidlet den {}.', en: 'You applied for the aid on {}.' },
  fra: ['borger', 'kommune'],
})

export const hjælpemiddelKøbtFørBevilling = sandtFaktum('hjælpemiddelKøbtFørBevilling', {
  etiket: {
    da: 'om du købte hjælpemidlet, før det var bevilget',
    en: 'whether you bought the aid before it was granted',
  },
  spørgsmål: {
    da: 'Købte du hjælpemidlet, før kommunen havde bevilget det?',
    en: 'Did you buy the aid before the municipality had granted it?',
  },
  udsagn: {
    ja: {
      da: 'Du købte hjælpemidlet, før det var bevilget.',
      en: 'You bought the aid before it was granted.',
    },
    nej: {
      da: 'Du havde ikke købt hjælpemidlet, før det blev bevilget.',
      en: 'You had not bought the aid before it was granted.',
    },
  },
  fra: ['borger'],
})
