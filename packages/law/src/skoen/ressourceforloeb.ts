import { skøn } from '@sagsvej/rules'

const PLANEN = {
  da: 'rehabiliteringsplanens forberedende del',
  en: 'the preparatory part of the rehabilitation plan',
}
const INDSTILLINGEN = {
  da: 'rehabiliteringsteamets indstilling',
  en: 'the recommendation of the rehabilitation team',
}
const LÆGELIGT = { da: 'lægelige oplysninger', en: 'medical information' }

/** LAB.112.1: problems beyond unemployment alone. */
export const komplekseProblemer = skøn('komplekseProblemer', {
  etiket: { da: 'komplekse problemer ud over ledighed', en: 'complex problems beyond unemployment' },
  spørgsmål: {
    da: 'Er der komplekse problemer ud over ledighed?',
    en: 'Are there complex problems beyond unemployment?',
  },
  udsagn: {
    ja: {
      da: 'der er komplekse problemer ud over ledighed',
      en: 'there are complex problems beyond unemployment',
    },
    nej: {
      da: 'der ikke er komplekse problemer ud over ledighed',
      en: 'there are no complex problems beyond unemployment',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN],
})

/** LAB.112.1: help under the two acts has not been able to solve them. */
export const kanIkkeLøsesAfAndenIndsats = skøn('kanIkkeLøsesAfAndenIndsats', {
  etiket: {
    da: 'den almindelige indsats har ikke kunnet løse problemerne',
    en: 'ordinary help has not been able to solve the problems',
  },
  spørgsmål: {
    da: 'Har en indsats efter lov om en aktiv beskæftigelsesindsats eller lov om aktiv socialpolitik ikke kunnet løse problemerne?',
    en: 'Has help under the Active Employment Measures Act or the Active Social Policy Act not been able to solve the problems?',
  },
  udsagn: {
    ja: {
      da: 'den almindelige indsats ikke har kunnet løse problemerne',
      en: 'ordinary help has not been able to solve the problems',
    },
    nej: { da: 'den almindelige indsats kan løse problemerne', en: 'ordinary help can solve the problems' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN],
})

export const kræverHelhedsorienteretForløb = skøn('kræverHelhedsorienteretForløb', {
  etiket: {
    da: 'der er brug for en samlet indsats på flere områder',
    en: 'help in several fields together is needed',
  },
  spørgsmål: {
    da: 'Kræver problemerne et helhedsorienteret forløb, der kombinerer beskæftigelsesindsats med social eller sundhedsmæssig indsats?',
    en: 'Do the problems require one course that combines employment measures with social or health measures?',
  },
  udsagn: {
    ja: {
      da: 'problemerne kræver en samlet indsats på flere områder',
      en: 'the problems need help in several fields together',
    },
    nej: {
      da: 'problemerne ikke kræver en samlet indsats på flere områder',
      en: 'the problems do not need help in several fields together',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN],
})

/** LAB.112.1, no. 1. How long is long the act does not say. */
export const længerevarendeForsørgelse = skøn('længerevarendeForsørgelse', {
  etiket: { da: 'offentlig forsørgelse i længere tid', en: 'public support for a long time' },
  spørgsmål: {
    da: 'Har du fået offentlig forsørgelse i længere tid?',
    en: 'Have you had public support for a long time?',
  },
  udsagn: {
    ja: {
      da: 'du har fået offentlig forsørgelse i længere tid',
      en: 'you have had public support for a long time',
    },
    nej: {
      da: 'du ikke har fået offentlig forsørgelse i længere tid',
      en: 'you have not had public support for a long time',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN],
})

/** LAB.112.1, no. 3. */
export const behovForLængerevarendeIndsats = skøn('behovForLængerevarendeIndsats', {
  etiket: {
    da: 'behov for en længere indsats, før der kan sættes et jobmål',
    en: 'a need for longer help before a job goal can be set',
  },
  spørgsmål: {
    da: 'Er der behov for en længerevarende indsats, før der kan fastsættes et konkret beskæftigelsesmål?',
    en: 'Is longer help needed before a concrete employment goal can be set?',
  },
  udsagn: {
    ja: {
      da: 'der er brug for en længere indsats, før der kan sættes et jobmål',
      en: 'longer help is needed before a job goal can be set',
    },
    nej: {
      da: 'der ikke er brug for en længere indsats, før der kan sættes et jobmål',
      en: 'no longer help is needed before a job goal can be set',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN],
})

/** LAB.112.2 until 31 May 2018: the ground had to be severe illness or a considerable impairment. */
export const åbenbartFormålsløstPåGrundAfSygdom = skøn('åbenbartFormålsløstPåGrundAfSygdom', {
  etiket: {
    da: 'det er åbenbart formålsløst at udvikle arbejdsevnen på grund af svær sygdom',
    en: 'it is plainly pointless to develop the ability to work because of severe illness',
  },
  spørgsmål: {
    da: 'Er det på grund af svær sygdom eller betydelig funktionsnedsættelse åbenbart formålsløst at forsøge at udvikle arbejdsevnen i et ressourceforløb?',
    en: 'Is it, because of severe illness or a considerable impairment, plainly pointless to try to develop the ability to work in a resource course?',
  },
  udsagn: {
    ja: {
      da: 'det på grund af svær sygdom eller betydelig funktionsnedsættelse er åbenbart formålsløst at udvikle arbejdsevnen',
      en: 'it is plainly pointless, because of severe illness or a considerable impairment, to develop the ability to work',
    },
    nej: {
      da: 'det ikke er åbenbart formålsløst at udvikle arbejdsevnen',
      en: 'it is not plainly pointless to develop the ability to work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN, LÆGELIGT],
})

/** LAB.112.2 since 1 June 2018. */
export const dokumenteretIngenUdvikling = skøn('dokumenteretIngenUdvikling', {
  etiket: {
    da: 'det er dokumenteret, at arbejdsevnen ikke kan forbedres',
    en: 'it is documented that the ability to work cannot be improved',
  },
  spørgsmål: {
    da: 'Er det dokumenteret, at arbejdsevnen ikke kan forbedres i et ressourceforløb?',
    en: 'Is it documented that the ability to work cannot be improved in a resource course?',
  },
  udsagn: {
    ja: {
      da: 'det er dokumenteret, at arbejdsevnen ikke kan forbedres i et ressourceforløb',
      en: 'it is documented that the ability to work cannot be improved in a resource course',
    },
    nej: {
      da: 'det ikke er dokumenteret, at arbejdsevnen ikke kan forbedres i et ressourceforløb',
      en: 'it is not documented that the ability to work cannot be improved in a resource course',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN, LÆGELIGT],
})

export const heltÅbenbartIngenUdvikling = skøn('heltÅbenbartIngenUdvikling', {
  etiket: {
    da: 'det er helt åbenbart, at arbejdsevnen ikke kan forbedres',
    en: 'it is quite plain that the ability to work cannot be improved',
  },
  spørgsmål: {
    da: 'Er det på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres i et ressourceforløb?',
    en: 'Is it, because of special circumstances, quite plain that the ability to work cannot be improved in a resource course?',
  },
  udsagn: {
    ja: {
      da: 'det er helt åbenbart, at arbejdsevnen ikke kan forbedres i et ressourceforløb',
      en: 'it is quite plain that the ability to work cannot be improved in a resource course',
    },
    nej: {
      da: 'det ikke er helt åbenbart, at arbejdsevnen ikke kan forbedres i et ressourceforløb',
      en: 'it is not quite plain that the ability to work cannot be improved in a resource course',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN, INDSTILLINGEN, LÆGELIGT],
})

/** LAB.113.2, second sentence. */
export const særligeGrundeModTeamet = skøn('særligeGrundeModTeamet', {
  etiket: {
    da: 'særlige grunde taler imod at forelægge sagen igen',
    en: 'special reasons speak against putting the case before the team again',
  },
  spørgsmål: {
    da: 'Taler særlige grunde imod, at sagen forelægges rehabiliteringsteamet igen?',
    en: 'Do special reasons speak against putting the case before the rehabilitation team again?',
  },
  udsagn: {
    ja: {
      da: 'særlige grunde taler imod at forelægge sagen for teamet igen',
      en: 'special reasons speak against putting the case before the team again',
    },
    nej: {
      da: 'ingen særlige grunde taler imod at forelægge sagen for teamet igen',
      en: 'no special reasons speak against putting the case before the team again',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'rehabiliteringsplanens indsatsdel', en: 'the action part of the rehabilitation plan' }],
})
