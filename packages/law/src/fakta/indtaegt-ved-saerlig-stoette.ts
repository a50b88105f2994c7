import { talFaktum } from '@sagsvej/rules'

export const nettoindtægtVedSærligStøtte = talFaktum('nettoindtægtVedSærligStøtte', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din nettoindtægt', en: 'your net income' },
  spørgsmål: {
    da: 'Hvor meget har du pr. måned efter skat i alt, uden særlig støtte?',
    en: 'How much do you have a month after tax in all, without special support?',
  },
  udsagn: { da: 'Din nettoindtægt er {}.', en: 'Your net income is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const nettohjælpAlene = talFaktum('nettohjælpAlene', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'hjælpen alene efter skat', en: 'the help alone after tax' },
  spørgsmål: {
    da: 'Hvor meget ville hjælpen alene være pr. måned efter skat?',
    en: 'How much would the help alone be a month after tax?',
  },
  udsagn: { da: 'Hjælpen alene ville være {} efter skat.', en: 'The help alone would be {} after tax.' },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const hidtidigNettoindtægt = talFaktum('hidtidigNettoindtægt', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din nettoindtægt før ændringen', en: 'your net income before the change' },
  spørgsmål: {
    da: 'Hvor meget havde du efter skat i den sidste kalendermåned, før dine forhold ændrede sig?',
    en: 'How much did you have after tax in the last calendar month before your circumstances changed?',
  },
  udsagn: { da: 'Din nettoindtægt før ændringen var {}.', en: 'Your net income before the change was {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
