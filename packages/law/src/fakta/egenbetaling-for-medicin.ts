import { talFaktum } from '@sagsvej/rules'

export const egenbetalingForMedicin = talFaktum('egenbetalingForMedicin', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din egenbetaling efter tilskud', en: 'your own payment after the subsidy' },
  spørgsmål: {
    da: 'Hvad skal du selv betale for medicinen, når tilskuddet er trukket fra?',
    en: 'What must you pay yourself for the medicine when the subsidy is deducted?',
  },
  udsagn: { da: 'Din egenbetaling for medicinen er {}.', en: 'Your own payment for the medicine is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const egenbetalingForBilligsteMedicin = talFaktum('egenbetalingForBilligsteMedicin', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'egenbetalingen for det billigste præparat', en: 'the own payment for the cheapest product' },
  spørgsmål: {
    da: 'Hvad er egenbetalingen for det billigste præparat?',
    en: 'What is the own payment for the cheapest product?',
  },
  udsagn: {
    da: 'Egenbetalingen for det billigste præparat er {}.',
    en: 'The own payment for the cheapest product is {}.',
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})
