import { talFaktum } from '@sagsvej/rules'

export const børnIHjemmetVedSærligStøtte = talFaktum('børnIHjemmetVedSærligStøtte', 'antal', {
  min: 0,
  max: 30,
  etiket: { da: 'antal børn, du forsørger i hjemmet', en: 'the number of children you provide for at home' },
  spørgsmål: {
    da: 'Hvor mange børn under 18 år forsørger du hjemme hos dig selv?',
    en: 'How many children under 18 do you provide for in your home?',
  },
  udsagn: {
    da: 'Antallet af børn, du forsørger hjemme, er {}.',
    en: 'The number of children you provide for at home is {}.',
  },
  fra: ['borger', 'register'],
})

export const børnUdeVedSærligStøtte = talFaktum('børnUdeVedSærligStøtte', 'antal', {
  min: 0,
  max: 30,
  etiket: {
    da: 'antal børn, du forsørger, som bor et andet sted i Danmark',
    en: 'the number of children you provide for who live elsewhere in Denmark',
  },
  spørgsmål: {
    da: 'Hvor mange børn under 18 år, som bor et andet sted i Danmark, har du pligt til at forsørge?',
    en: 'For how many children under 18 who live elsewhere in Denmark must you provide?',
  },
  udsagn: {
    da: 'Antallet af børn, du forsørger uden for hjemmet, er {}.',
    en: 'The number of children you provide for outside the home is {}.',
  },
  fra: ['borger', 'register'],
})
