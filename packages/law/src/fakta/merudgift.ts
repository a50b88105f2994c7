import { talFaktum } from '@sagsvej/rules'

export const merudgiftVedTilbud = talFaktum('merudgiftVedTilbud', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'dine udgifter ved at deltage', en: 'your costs of taking part' },
  spørgsmål: {
    da: 'Hvor store er dine udgifter pr. måned ved at deltage i tilbuddet? Regn kun transport de første 24 km med.',
    en: 'How large are your costs a month of taking part in the measure? Count transport only for the first 24 km.',
  },
  udsagn: { da: 'Dine udgifter ved at deltage er {}.', en: 'Your costs of taking part are {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
