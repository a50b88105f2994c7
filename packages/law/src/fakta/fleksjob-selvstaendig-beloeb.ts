import { talFaktum } from '@sagsvej/rules'

export const mindsteTimelønForUfaglærte = talFaktum('mindsteTimelønForUfaglærte', 'kr/time', {
  min: 0,
  max: 100000,
  etiket: {
    da: 'den mindste timeløn for nyansatte uden faglige kvalifikationer',
    en: 'the lowest hourly pay of the newly hired without trade skills',
  },
  spørgsmål: {
    da: 'Hvad er den mindste timeløn på området for nyansatte uden faglige kvalifikationer, med arbejdsgiverens bidrag?',
    en: 'What is the lowest hourly pay of the field for the newly hired without trade skills, with the employer’s contributions?',
  },
  udsagn: {
    da: 'Den mindste timeløn på området for nyansatte uden faglige kvalifikationer er {}.',
    en: 'The lowest hourly pay of the field for the newly hired without trade skills is {}.',
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const årsindtægtIVirksomheden = talFaktum('årsindtægtIVirksomheden', 'kr', {
  min: 0,
  max: 100000000,
  etiket: { da: 'den beregnede årsindtægt i virksomheden', en: 'the reckoned yearly income of the business' },
  spørgsmål: {
    da: 'Hvad er virksomhedens årsindtægt, som gennemsnit af de 2 bedste regnskabsår af de seneste 3?',
    en: 'What is the yearly income of the business, as an average of the 2 best of the latest 3 accounting years?',
  },
  udsagn: {
    da: 'Den beregnede årsindtægt i virksomheden er {}.',
    en: 'The reckoned yearly income of the business is {}.',
  },
  hjælp: { da: 'Et underskud regnes som 0.', en: 'A loss is reckoned as 0.' },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})

export const arbejdsindkomstVedSidenAf = talFaktum('arbejdsindkomstVedSidenAf', 'kr', {
  min: 0,
  max: 100000000,
  etiket: { da: 'anden arbejdsindkomst om året', en: 'other earned income a year' },
  spørgsmål: {
    da: 'Hvor meget tjener du om året ved andet arbejde i den samme periode?',
    en: 'How much do you earn a year by other work in the same period?',
  },
  udsagn: { da: 'Din anden arbejdsindkomst er {} om året.', en: 'Your other earned income is {} a year.' },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})
