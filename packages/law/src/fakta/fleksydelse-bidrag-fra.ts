import { datoFaktum } from '@sagsvej/rules'
import { A_KASSE } from './hvem-kender-bidrag.ts'

export const førsteBidragDen = datoFaktum('førsteEfterlønsEllerFleksydelsesbidragDen', {
  etiket: { da: 'den dag, du begyndte at betale bidrag', en: 'the day you began to pay contributions' },
  spørgsmål: {
    da: 'Hvilken dag begyndte du at betale efterløns- eller fleksydelsesbidrag?',
    en: 'On which day did you begin to pay early retirement or flexi-benefit contributions?',
  },
  udsagn: { da: 'Du begyndte at betale bidrag den {}.', en: 'You began to pay contributions on {}.' },
  fra: A_KASSE,
})

export const iAkasseUdenBrudFra = datoFaktum('iAkasseUdenBrudFra', {
  etiket: {
    da: 'den dag, du uden brud har været i a-kasse fra',
    en: 'the day you have been in an unemployment fund from without a break',
  },
  spørgsmål: {
    da: 'Fra hvilken dag har du været medlem af en a-kasse uden afbrydelse?',
    en: 'From which day have you been a member of an unemployment fund without a break?',
  },
  udsagn: {
    da: 'Du har været medlem af en a-kasse uden afbrydelse fra den {}.',
    en: 'You have been a member of an unemployment fund without a break from {}.',
  },
  fra: A_KASSE,
})

export const bidragUdenBrudFra = datoFaktum('bidragUdenBrudFra', {
  etiket: {
    da: 'den dag, du uden brud har betalt bidrag fra',
    en: 'the day you have paid contributions from without a break',
  },
  spørgsmål: {
    da: 'Fra hvilken dag har du betalt efterlønsbidrag uden afbrydelse, og siden fleksydelsesbidrag?',
    en: 'From which day have you paid early retirement contributions without a break, and since then flexi-benefit contributions?',
  },
  udsagn: {
    da: 'Du har betalt bidrag uden afbrydelse fra den {}.',
    en: 'You have paid contributions without a break from {}.',
  },
  fra: A_KASSE,
})
