import { datoFaktum } from '@sagsvej/rules'

export const energiregningenFra = datoFaktum('energiregningenFra', {
  etiket: { da: 'den første dag, energiregningen gælder', en: 'the first day the energy bill covers' },
  spørgsmål: {
    da: 'Hvilken dag begynder den periode, energiregningen gælder?',
    en: 'On which day does the period of the energy bill begin?',
  },
  udsagn: { da: 'Energiregningen gælder fra den {}.', en: 'The energy bill covers the time from {}.' },
  fra: ['borger'],
})

export const energiregningenTil = datoFaktum('energiregningenTil', {
  etiket: { da: 'den sidste dag, energiregningen gælder', en: 'the last day the energy bill covers' },
  spørgsmål: {
    da: 'Hvilken dag slutter den periode, energiregningen gælder?',
    en: 'On which day does the period of the energy bill end?',
  },
  udsagn: { da: 'Energiregningen gælder til den {}.', en: 'The energy bill covers the time to {}.' },
  fra: ['borger'],
})
