import { skøn } from '@sagsvej/rules'
import { ARBEJDSEVNEN, LÆGELIGT } from './fleksjob-grundlag.ts'

export const megetBegrænsetArbejdsevne = skøn('megetBegrænsetArbejdsevne', {
  etiket: { da: 'en meget begrænset arbejdsevne lige nu', en: 'a very limited ability to work at present' },
  spørgsmål: {
    da: 'Er arbejdsevnen lige nu meget begrænset?',
    en: 'Is the ability to work very limited at present?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen lige nu er meget begrænset',
      en: 'the ability to work is very limited at present',
    },
    nej: {
      da: 'arbejdsevnen lige nu ikke er meget begrænset',
      en: 'the ability to work is not very limited at present',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAB.116.2. */
export const arbejdsevnenKanUdviklesITide = skøn('arbejdsevnenKanUdviklesITide', {
  etiket: {
    da: 'arbejdsevnen kan udvikles inden for en rimelig tid',
    en: 'the ability to work can be developed within a reasonable time',
  },
  spørgsmål: {
    da: 'Kan arbejdsevnen udvikles inden for en rimelig periode?',
    en: 'Can the ability to work be developed within a reasonable period?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen kan udvikles inden for en rimelig periode',
      en: 'the ability to work can be developed within a reasonable period',
    },
    nej: {
      da: 'arbejdsevnen ikke kan udvikles inden for en rimelig periode',
      en: 'the ability to work cannot be developed within a reasonable period',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAB.119.3; the acute injury or illness must be there too. */
export const formålsløstMedSærligeVilkår = skøn('formålsløstMedSærligeVilkår', {
  etiket: {
    da: 'åbenbart formålsløst med job på særlige vilkår',
    en: 'plainly pointless with a job on special terms',
  },
  spørgsmål: {
    da: 'Er det åbenbart formålsløst at forsøge et job efter de sociale kapitler eller på særlige vilkår?',
    en: 'Is it plainly pointless to try a job under the social chapters or on special terms?',
  },
  udsagn: {
    ja: {
      da: 'det er åbenbart formålsløst at forsøge et job på særlige vilkår',
      en: 'it is plainly pointless to try a job on special terms',
    },
    nej: {
      da: 'det ikke er åbenbart formålsløst at forsøge et job på særlige vilkår',
      en: 'it is not plainly pointless to try a job on special terms',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAB.120.2. */
export const ordinærtArbejdeErIkkeMuligt = skøn('ordinærtArbejdeErIkkeMuligt', {
  etiket: {
    da: 'almindeligt arbejde er stadig ikke en mulighed',
    en: 'ordinary work is still not an option',
  },
  spørgsmål: {
    da: 'Er arbejdsevnen stadig så nedsat, at almindeligt arbejde ikke er en mulighed?',
    en: 'Is the ability to work still so reduced that ordinary work is not an option?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen stadig er så nedsat, at almindeligt arbejde ikke er en mulighed',
      en: 'the ability to work is still so reduced that ordinary work is not an option',
    },
    nej: { da: 'almindeligt arbejde er en mulighed', en: 'ordinary work is an option' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})
