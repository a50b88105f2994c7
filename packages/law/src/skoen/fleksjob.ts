import { skøn } from '@sagsvej/rules'

const ARBEJDSEVNEN = {
  da: 'beskrivelsen af arbejdsevnen og af det, der er prøvet',
  en: 'the description of the ability to work and of what was tried',
}
const LÆGELIGT = { da: 'lægelige oplysninger', en: 'medical information' }
const OPLYSNINGERNE = {
  da: 'det, du har fået at vide om pligten til at oplyse, og det, du har oplyst',
  en: 'what you were told of the duty to inform, and what you told',
}

/** LAB.116.1, and LAB 2003 § 69. */
export const varigeBegrænsninger = skøn('varigeBegrænsninger', {
  etiket: { da: 'varige begrænsninger i arbejdsevnen', en: 'lasting limits in the ability to work' },
  spørgsmål: {
    da: 'Er begrænsningerne i arbejdsevnen varige?',
    en: 'Are the limits in the ability to work lasting?',
  },
  udsagn: {
    ja: {
      da: 'begrænsningerne i arbejdsevnen er varige',
      en: 'the limits in the ability to work are lasting',
    },
    nej: {
      da: 'begrænsningerne i arbejdsevnen ikke er varige',
      en: 'the limits in the ability to work are not lasting',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** Asked for since 2013. */
export const væsentligeBegrænsninger = skøn('væsentligeBegrænsninger', {
  etiket: { da: 'væsentlige begrænsninger i arbejdsevnen', en: 'significant limits in the ability to work' },
  spørgsmål: {
    da: 'Er begrænsningerne i arbejdsevnen væsentlige?',
    en: 'Are the limits in the ability to work significant?',
  },
  udsagn: {
    ja: {
      da: 'begrænsningerne i arbejdsevnen er væsentlige',
      en: 'the limits in the ability to work are significant',
    },
    nej: {
      da: 'begrænsningerne i arbejdsevnen ikke er væsentlige',
      en: 'the limits in the ability to work are not significant',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

export const arbejdePåNormaleVilkårErUmuligt = skøn('arbejdePåNormaleVilkårErUmuligt', {
  etiket: {
    da: 'du kan ikke få eller beholde arbejde på normale vilkår',
    en: 'you cannot get or keep work on normal terms',
  },
  spørgsmål: {
    da: 'Er det umuligt at få eller beholde arbejde på normale vilkår?',
    en: 'Is it impossible to get or keep work on normal terms?',
  },
  udsagn: {
    ja: {
      da: 'du ikke kan få eller beholde arbejde på normale vilkår',
      en: 'you cannot get or keep work on normal terms',
    },
    nej: {
      da: 'du kan få eller beholde arbejde på normale vilkår',
      en: 'you can get or keep work on normal terms',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAB.116.3; the reason must be given. */
export const åbenbartFormålsløstAtAfprøve = skøn('åbenbartFormålsløstAtAfprøve', {
  etiket: { da: 'åbenbart formålsløst at prøve mere', en: 'plainly pointless to try more' },
  spørgsmål: {
    da: 'Er det åbenbart formålsløst at prøve tilbud og andre muligheder først?',
    en: 'Is it plainly pointless to try measures and other options first?',
  },
  udsagn: {
    ja: {
      da: 'det er åbenbart formålsløst at prøve mere først',
      en: 'it is plainly pointless to try more first',
    },
    nej: {
      da: 'det ikke er åbenbart formålsløst at prøve mere først',
      en: 'it is not plainly pointless to try more first',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

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

/** LAB.126.1, no. 2. */
export const udnytterArbejdsevnenFuldtUd = skøn('udnytterArbejdsevnenFuldtUd', {
  etiket: {
    da: 'arbejdsevnen bruges fuldt ud i virksomheden',
    en: 'the ability to work is fully used in the business',
  },
  spørgsmål: {
    da: 'Bruger du din arbejdsevne fuldt ud i virksomheden?',
    en: 'Do you use your ability to work fully in the business?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen bruges fuldt ud i virksomheden',
      en: 'the ability to work is fully used in the business',
    },
    nej: {
      da: 'arbejdsevnen ikke bruges fuldt ud i virksomheden',
      en: 'the ability to work is not fully used in the business',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAB.126.1, no. 1. */
export const nedsatVarigtOgVæsentligtIVirksomheden = skøn('nedsatVarigtOgVæsentligtIVirksomheden', {
  etiket: {
    da: 'varigt og væsentligt nedsat arbejdsevne i virksomheden',
    en: 'a lastingly and significantly reduced ability to work in the business',
  },
  spørgsmål: {
    da: 'Er arbejdsevnen varigt og væsentligt nedsat i forhold til arbejdet i virksomheden?',
    en: 'Is the ability to work lastingly and significantly reduced for the work in the business?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen er varigt og væsentligt nedsat i forhold til virksomheden',
      en: 'the ability to work is lastingly and significantly reduced for the business',
    },
    nej: {
      da: 'arbejdsevnen ikke er varigt og væsentligt nedsat i forhold til virksomheden',
      en: 'the ability to work is not lastingly and significantly reduced for the business',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAB.136.1, until 2013. */
export const sværtVedAtOpretholdeVirksomheden = skøn('sværtVedAtOpretholdeVirksomheden', {
  etiket: {
    da: 'varige begrænsninger gør det svært at drive virksomheden',
    en: 'lasting limits make it hard to keep up the business',
  },
  spørgsmål: {
    da: 'Har du på grund af varige begrænsninger i arbejdsevnen svært ved at opretholde arbejdet i virksomheden?',
    en: 'Do lasting limits in your ability to work make it hard to keep up the work in the business?',
  },
  udsagn: {
    ja: {
      da: 'varige begrænsninger i arbejdsevnen gør det svært at opretholde virksomheden',
      en: 'lasting limits in the ability to work make it hard to keep up the business',
    },
    nej: {
      da: 'varige begrænsninger i arbejdsevnen ikke gør det svært at opretholde virksomheden',
      en: 'lasting limits in the ability to work do not make it hard to keep up the business',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAB.125.1. */
export const fleksløntilskudModBedreVidende = skøn('fleksløntilskudModBedreVidende', {
  etiket: { da: 'mod bedre vidende', en: 'against better knowledge' },
  spørgsmål: {
    da: 'Undlod du mod bedre vidende at oplyse det, eller modtog du pengene mod bedre vidende?',
    en: 'Did you against better knowledge fail to tell it, or take the money against better knowledge?',
  },
  udsagn: {
    ja: { da: 'det skete mod bedre vidende', en: 'it happened against better knowledge' },
    nej: { da: 'det ikke skete mod bedre vidende', en: 'it did not happen against better knowledge' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [OPLYSNINGERNE],
})
