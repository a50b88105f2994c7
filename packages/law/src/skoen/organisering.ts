import { skøn } from '@sagsvej/rules'

const DOKUMENTATIONEN = {
  da: 'rehabiliteringsplanens forberedende del eller sagens dokumentation',
  en: 'the preparatory part of the rehabilitation plan, or the documents of the case',
}

/** LSP.16.2, LSP.18.1 and LSP.18.2 */
export const heltÅbenbartIngenForbedring = skøn('heltÅbenbartIngenForbedring', {
  etiket: {
    da: 'det er helt åbenbart, at arbejdsevnen ikke kan forbedres',
    en: 'it is quite plain that the ability to work cannot be improved',
  },
  spørgsmål: {
    da: 'Er det på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres?',
    en: 'Is it, because of special circumstances, quite plain that the ability to work cannot be improved?',
  },
  udsagn: {
    ja: {
      da: 'det er helt åbenbart, at arbejdsevnen ikke kan forbedres',
      en: 'it is quite plain that the ability to work cannot be improved',
    },
    nej: {
      da: 'det ikke er helt åbenbart, at arbejdsevnen ikke kan forbedres',
      en: 'it is not quite plain that the ability to work cannot be improved',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [DOKUMENTATIONEN, { da: 'lægelige oplysninger', en: 'medical information' }],
})

/** LSP.17.3 (LSP.17.4 until 2019) */
export const utvivlsomtIkkePension = skøn('utvivlsomtIkkePension', {
  etiket: {
    da: 'det er utvivlsomt, at betingelserne for førtidspension ikke er opfyldt',
    en: 'it is beyond doubt that the conditions for disability pension are not met',
  },
  spørgsmål: {
    da: 'Er det utvivlsomt, at betingelserne for førtidspension ikke er opfyldt?',
    en: 'Is it beyond doubt that the conditions for disability pension are not met?',
  },
  udsagn: {
    ja: {
      da: 'det er utvivlsomt, at betingelserne for førtidspension ikke er opfyldt',
      en: 'it is beyond doubt that the conditions for disability pension are not met',
    },
    nej: {
      da: 'det ikke er utvivlsomt, at betingelserne for førtidspension ikke er opfyldt',
      en: 'it is not beyond doubt that the conditions for disability pension are not met',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [DOKUMENTATIONEN],
})

/** LOB.10.1, no. 5: in other cases as needed. */
export const behovForUndervisningsområdet = skøn('behovForUndervisningsområdet', {
  etiket: {
    da: 'der er behov for undervisningsområdet i teamet',
    en: 'the field of education is needed in the team',
  },
  spørgsmål: {
    da: 'Er der i sagen behov for undervisningsområdet i rehabiliteringsteamet?',
    en: 'Does the case need the field of education in the rehabilitation team?',
  },
  udsagn: {
    ja: {
      da: 'der er behov for undervisningsområdet i teamet',
      en: 'the field of education is needed in the team',
    },
    nej: {
      da: 'der ikke er behov for undervisningsområdet i teamet',
      en: 'the field of education is not needed in the team',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [DOKUMENTATIONEN],
})

/** LOB.10.2 */
export const åbenbartFormålsløstAtUdvikle = skøn('åbenbartFormålsløstAtUdvikle', {
  etiket: {
    da: 'det er åbenbart formålsløst at udvikle arbejdsevnen',
    en: 'it is plainly pointless to develop the ability to work',
  },
  spørgsmål: {
    da: 'Er det åbenbart formålsløst at udvikle borgerens arbejdsevne?',
    en: 'Is it plainly pointless to develop the person’s ability to work?',
  },
  udsagn: {
    ja: {
      da: 'det er åbenbart formålsløst at udvikle arbejdsevnen',
      en: 'it is plainly pointless to develop the ability to work',
    },
    nej: {
      da: 'det ikke er åbenbart formålsløst at udvikle arbejdsevnen',
      en: 'it is not plainly pointless to develop the ability to work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [DOKUMENTATIONEN],
})
