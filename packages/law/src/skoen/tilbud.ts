import { skøn } from '@sagsvej/rules'

export const befordringEfterKonkretVurdering = skøn('befordringEfterKonkretVurdering', {
  etiket: { da: 'godtgørelse efter en konkret vurdering', en: 'a grant after a concrete assessment' },
  spørgsmål: {
    da: 'Skal der efter en konkret vurdering gives godtgørelse for transport?',
    en: 'Should a transport grant be given after a concrete assessment?',
  },
  udsagn: {
    ja: {
      da: 'du efter en konkret vurdering får godtgørelse for transport',
      en: 'you get a transport grant after a concrete assessment',
    },
    nej: {
      da: 'du efter en konkret vurdering ikke får godtgørelse for transport',
      en: 'you do not get a transport grant after a concrete assessment',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const merudgiftGodtgøresEfterRetningslinjer = skøn('merudgiftGodtgøresEfterRetningslinjer', {
  etiket: {
    da: 'godtgørelse efter kommunens retningslinjer',
    en: 'a grant under the municipality’s guidelines',
  },
  spørgsmål: {
    da: 'Skal udgiften godtgøres efter kommunens offentliggjorte retningslinjer?',
    en: 'Should the cost be covered under the municipality’s published guidelines?',
  },
  udsagn: {
    ja: {
      da: 'udgiften godtgøres efter kommunens retningslinjer',
      en: 'the cost is covered under the municipality’s guidelines',
    },
    nej: {
      da: 'udgiften ikke godtgøres efter kommunens retningslinjer',
      en: 'the cost is not covered under the municipality’s guidelines',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'kommunens egne retningslinjer', en: 'the municipality’s own guidelines' }],
})

export const mentorFremmerMålet = skøn('mentorFremmerMålet', {
  etiket: { da: 'mentorstøtte kan hjælpe', en: 'mentor support can help' },
  spørgsmål: {
    da: 'Kan mentorstøtte hjælpe personen til at få eller fastholde tilbud, uddannelse eller arbejde?',
    en: 'Can mentor support help the person to get or keep measures, education or work?',
  },
  udsagn: {
    ja: {
      da: 'mentorstøtte kan hjælpe dig med tilbud, uddannelse eller arbejde',
      en: 'mentor support can help you with measures, education or work',
    },
    nej: {
      da: 'mentorstøtte ikke kan hjælpe dig med tilbud, uddannelse eller arbejde',
      en: 'mentor support cannot help you with measures, education or work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const mentorErAfgørendeOgUdOverDetSædvanlige = skøn('mentorErAfgørendeOgUdOverDetSædvanlige', {
  etiket: {
    da: 'mentoren er afgørende og gør mere, end stedet plejer',
    en: 'the mentor is decisive and does more than the place usually does',
  },
  spørgsmål: {
    da: 'Er mentoren afgørende, og gør mentoren mere, end arbejdsgiveren eller uddannelsesstedet plejer?',
    en: 'Is the mentor decisive, and does the mentor do more than the employer or place of education usually does?',
  },
  udsagn: {
    ja: {
      da: 'mentoren er afgørende og gør mere, end stedet plejer',
      en: 'the mentor is decisive and does more than the place usually does',
    },
    nej: {
      da: 'mentoren ikke er afgørende eller ikke gør mere, end stedet plejer',
      en: 'the mentor is not decisive or does no more than the place usually does',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' }],
})

export const kanKunVanskeligtFåArbejdeUdenPraktik = skøn('kanKunVanskeligtFåArbejdeUdenPraktik', {
  etiket: { da: 'svært ved at få arbejde uden praktik', en: 'hard to get work without a placement' },
  spørgsmål: {
    da: 'Kan personen kun vanskeligt få eller fastholde arbejde på normale vilkår eller med løntilskud?',
    en: 'Is it hard for the person to get or keep work on normal terms or with a wage subsidy?',
  },
  udsagn: {
    ja: {
      da: 'du kun vanskeligt kan få eller fastholde arbejde uden praktik',
      en: 'it is hard for you to get or keep work without a placement',
    },
    nej: {
      da: 'du kan få eller fastholde arbejde uden praktik',
      en: 'you can get or keep work without a placement',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const praktikForlængesTil26Uger = skøn('praktikForlængesTil26Uger', {
  etiket: { da: 'praktik i op til 26 uger', en: 'a placement of up to 26 weeks' },
  spørgsmål: {
    da: 'Er der efter en konkret vurdering grund til at forlænge praktikken til op til 26 uger?',
    en: 'Is there reason after a concrete assessment to prolong the placement to up to 26 weeks?',
  },
  udsagn: {
    ja: { da: 'praktikken forlænges til op til 26 uger', en: 'the placement is prolonged to up to 26 weeks' },
    nej: {
      da: 'praktikken ikke forlænges til op til 26 uger',
      en: 'the placement is not prolonged to up to 26 weeks',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const særligtBehovForLængerePraktik = skøn('særligtBehovForLængerePraktik', {
  etiket: { da: 'særligt behov for længere praktik', en: 'a special need of a longer placement' },
  spørgsmål: {
    da: 'Har personen et helt særligt behov for praktik ud over 26 uger?',
    en: 'Does the person have a quite special need of a placement past 26 weeks?',
  },
  udsagn: {
    ja: {
      da: 'du har et helt særligt behov for længere praktik',
      en: 'you have a quite special need of a longer placement',
    },
    nej: {
      da: 'du ikke har et helt særligt behov for længere praktik',
      en: 'you have no quite special need of a longer placement',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const harVanskeligtVedLøntilskud = skøn('harVanskeligtVedLøntilskud', {
  etiket: {
    da: 'langvarig ledighed eller svært ved løntilskud',
    en: 'long unemployment or hard to use a wage subsidy',
  },
  spørgsmål: {
    da: 'Mangler personen erfaring, har været ledig længe eller har svært ved at få arbejde med løntilskud?',
    en: 'Does the person lack experience, has been unemployed long or finds it hard to get work with a wage subsidy?',
  },
  udsagn: {
    ja: {
      da: 'du mangler erfaring, har været ledig længe eller har svært ved at få løntilskud',
      en: 'you lack experience, have been unemployed long or find it hard to get a wage subsidy',
    },
    nej: {
      da: 'du hverken mangler erfaring, har været ledig længe eller har svært ved at få løntilskud',
      en: 'you neither lack experience, have been unemployed long nor find it hard to get a wage subsidy',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const løntilskudForlængesTil12Måneder = skøn('løntilskudForlængesTil12Måneder', {
  etiket: {
    da: 'behov for løntilskud i op til 12 måneder',
    en: 'a need of a wage subsidy for up to 12 months',
  },
  spørgsmål: {
    da: 'Har personen efter en konkret vurdering behov for løntilskud i op til 12 måneder?',
    en: 'Does the person, after a concrete assessment, need a wage subsidy for up to 12 months?',
  },
  udsagn: {
    ja: {
      da: 'du har behov for løntilskud i op til 12 måneder',
      en: 'you need a wage subsidy for up to 12 months',
    },
    nej: {
      da: 'du ikke har behov for løntilskud i op til 12 måneder',
      en: 'you do not need a wage subsidy for up to 12 months',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

/** From July 2026 the municipality may leave out those it finds will get a job by themselves, up to one in four. */
export const kommerSelvIJob = skøn('kommerSelvIJob', {
  etiket: { da: 'kommer selv i job', en: 'will get a job without help' },
  spørgsmål: {
    da: 'Undtages personen fra tilbud, fordi kommunen vurderer, at personen selv kommer i job?',
    en: 'Is the person left out of measures because the municipality finds that the person will get a job alone?',
  },
  udsagn: {
    ja: {
      da: 'du selv kommer i job og ikke skal have et tilbud',
      en: 'you will get a job by yourself and need no measure',
    },
    nej: {
      da: 'du ikke skal undtages fra tilbud',
      en: 'you are not to be left out of measures',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
