import { talFaktum } from '@sagsvej/rules'

export const nettoboligudgift = talFaktum('nettoboligudgift', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'din nettoboligudgift', en: 'your net housing cost' },
  spørgsmål: {
    da: 'Hvor stor er din del af boligudgiften pr. måned, når boligstøtten er trukket fra? Regn vand, varme, gas og el med.',
    en: 'How large is your share of the housing cost a month when the housing benefit is deducted? Count water, heat, gas and electricity.',
  },
  udsagn: { da: 'Din nettoboligudgift er {}.', en: 'Your net housing cost is {}.' },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})

export const nettoLåneudgifter = talFaktum('nettoLåneudgifter', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: {
    da: 'dine udgifter til lån i boligen efter skat',
    en: 'your costs of loans on the home after tax',
  },
  spørgsmål: {
    da: 'Hvor meget betaler du pr. måned i afdrag, renter og bidrag på lån i boligen, når skattefradraget er trukket fra?',
    en: 'How much do you pay a month in instalments, interest and fees on loans on the home when the tax deduction is subtracted?',
  },
  udsagn: { da: 'Dine udgifter til lån i boligen er {}.', en: 'Your costs of loans on the home are {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
