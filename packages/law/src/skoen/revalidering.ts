import { skøn } from '@sagsvej/rules'

const ARBEJDSEVNEN = {
  da: 'kommunens vurdering af arbejdsevnen',
  en: 'the municipality’s assessment of the ability to work',
}
const LÆGELIGT = { da: 'lægelige oplysninger', en: 'medical information' }
const PLANEN = { da: 'planen for revalideringen', en: 'the plan for the rehabilitation' }
const ØNSKER = {
  da: 'dine egne ønsker, forudsætninger og evner',
  en: 'your own wishes, background and gifts',
}

/** LAB.142.1: of body, of mind or social. */
export const begrænsningerIArbejdsevnen = skøn('begrænsningerIArbejdsevnen', {
  etiket: { da: 'begrænsninger i arbejdsevnen', en: 'limits in the ability to work' },
  spørgsmål: {
    da: 'Er der fysiske, psykiske eller sociale begrænsninger i arbejdsevnen?',
    en: 'Are there physical, mental or social limits in the ability to work?',
  },
  udsagn: {
    ja: { da: 'der er begrænsninger i arbejdsevnen', en: 'there are limits in the ability to work' },
    nej: { da: 'der ikke er begrænsninger i arbejdsevnen', en: 'there are no limits in the ability to work' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAB.142.1, no. 1: rehabilitation comes after everything else. */
export const andenIndsatsErIkkeNok = skøn('andenIndsatsErIkkeNok', {
  etiket: {
    da: 'anden indsats er ikke nok til, at du kan forsørge dig selv',
    en: 'other help is not enough for you to support yourself',
  },
  spørgsmål: {
    da: 'Er andre beskæftigelsesrettede indsatser og hjælp efter andre love ikke tilstrækkelige til, at du kan forsørge dig selv?',
    en: 'Are other employment measures and help under other acts not enough for you to support yourself?',
  },
  udsagn: {
    ja: {
      da: 'anden indsats ikke er nok til, at du kan forsørge dig selv',
      en: 'other help is not enough for you to support yourself',
    },
    nej: {
      da: 'anden indsats er nok til, at du kan forsørge dig selv',
      en: 'other help is enough for you to support yourself',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAB.142.1, no. 2: a realistic chance of supporting oneself wholly or partly. */
export const kanKommeIndPåArbejdsmarkedet = skøn('kanKommeIndPåArbejdsmarkedet', {
  etiket: {
    da: 'revalideringen kan føre til arbejde',
    en: 'the rehabilitation can lead to work',
  },
  spørgsmål: {
    da: 'Kan revalideringen holde dig på eller bringe dig ind på arbejdsmarkedet, så du bedre kan forsørge dig selv og din familie?',
    en: 'Can the rehabilitation keep you in or bring you into the labour market, so that you can better support yourself and your family?',
  },
  udsagn: {
    ja: {
      da: 'revalideringen kan holde dig på eller bringe dig ind på arbejdsmarkedet',
      en: 'the rehabilitation can keep you in or bring you into the labour market',
    },
    nej: {
      da: 'revalideringen ikke kan holde dig på eller bringe dig ind på arbejdsmarkedet',
      en: 'the rehabilitation cannot keep you in or bring you into the labour market',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, ØNSKER],
})

/** LAB.145.2 and LAS.70.6. */
export const betydeligeBegrænsninger = skøn('betydeligeBegrænsninger', {
  etiket: {
    da: 'betydelige begrænsninger i arbejdsevnen',
    en: 'considerable limits in the ability to work',
  },
  spørgsmål: {
    da: 'Er begrænsningerne i arbejdsevnen betydelige?',
    en: 'Are the limits in the ability to work considerable?',
  },
  udsagn: {
    ja: {
      da: 'begrænsningerne i arbejdsevnen er betydelige',
      en: 'the limits in the ability to work are considerable',
    },
    nej: {
      da: 'begrænsningerne i arbejdsevnen ikke er betydelige',
      en: 'the limits in the ability to work are not considerable',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAS.49.2 until 2019: gifts and interests had to speak for it to a marked degree. */
export const talerIUdprægetGradForLangUddannelse = skøn('talerIUdprægetGradForLangUddannelse', {
  etiket: {
    da: 'forudsætninger, interesser og evner taler i udpræget grad for en lang uddannelse',
    en: 'background, interests and gifts speak to a marked degree for a long education',
  },
  spørgsmål: {
    da: 'Taler personlige forudsætninger, interesser og evner i udpræget grad for en længerevarende videregående uddannelse?',
    en: 'Do personal background, interests and gifts speak to a marked degree for a long higher education?',
  },
  udsagn: {
    ja: {
      da: 'forudsætninger, interesser og evner i udpræget grad taler for en lang videregående uddannelse',
      en: 'background, interests and gifts speak to a marked degree for a long higher education',
    },
    nej: {
      da: 'forudsætninger, interesser og evner ikke i udpræget grad taler for en lang videregående uddannelse',
      en: 'background, interests and gifts do not speak to a marked degree for a long higher education',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ØNSKER, PLANEN],
})

/** LAB.145.2 since 2020. */
export const talerForLangUddannelse = skøn('talerForLangUddannelse', {
  etiket: {
    da: 'personlige forhold taler for en lang uddannelse',
    en: 'personal circumstances speak for a long education',
  },
  spørgsmål: {
    da: 'Taler de personlige forhold for en længerevarende videregående uddannelse?',
    en: 'Do personal circumstances speak for a long higher education?',
  },
  udsagn: {
    ja: {
      da: 'de personlige forhold taler for en lang videregående uddannelse',
      en: 'personal circumstances speak for a long higher education',
    },
    nej: {
      da: 'de personlige forhold ikke taler for en lang videregående uddannelse',
      en: 'personal circumstances do not speak for a long higher education',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ØNSKER, PLANEN],
})

/** LAS.70.6. */
export const særligtBegrænsedeErhvervsmuligheder = skøn('særligtBegrænsedeErhvervsmuligheder', {
  etiket: {
    da: 'særligt begrænsede muligheder for arbejde',
    en: 'specially limited chances of work',
  },
  spørgsmål: {
    da: 'Er mulighederne for arbejde af andre grunde særligt begrænsede?',
    en: 'Are the chances of work specially limited for other reasons?',
  },
  udsagn: {
    ja: {
      da: 'mulighederne for arbejde af andre grunde er særligt begrænsede',
      en: 'the chances of work are specially limited for other reasons',
    },
    nej: {
      da: 'mulighederne for arbejde ikke er særligt begrænsede af andre grunde',
      en: 'the chances of work are not specially limited for other reasons',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAS.73b: a short break that does not matter for the aim and content of the plan. */
export const kortvarigAfbrydelseUdenBetydning = skøn('kortvarigAfbrydelseUdenBetydning', {
  etiket: {
    da: 'afbrydelsen er kort og uden betydning for planen',
    en: 'the break is short and does not matter for the plan',
  },
  spørgsmål: {
    da: 'Er afbrydelsen kortvarig og uden betydning for mål og indhold i planen?',
    en: 'Is the break short and without significance for the aim and content of the plan?',
  },
  udsagn: {
    ja: {
      da: 'afbrydelsen er kort og uden betydning for planen',
      en: 'the break is short and does not matter for the plan',
    },
    nej: {
      da: 'afbrydelsen ikke er kort og uden betydning for planen',
      en: 'the break is not short and without significance for the plan',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN],
})

/** LAS.51.1, no. 3 in the texts to February 2012. */
export const særligeForholdForLøn = skøn('særligeForholdForLøn', {
  etiket: {
    da: 'særlige forhold, der taler for løn under revalideringen',
    en: 'special circumstances that speak for wages during the rehabilitation',
  },
  spørgsmål: {
    da: 'Er der særlige forhold, fx alder over den sædvanlige for uddannelsen, tidligere arbejde eller pligt til at forsørge ægtefælle eller børn?',
    en: 'Are there special circumstances, e.g. age above what is usual for the education, earlier work, or a duty to provide for a spouse or children?',
  },
  udsagn: {
    ja: {
      da: 'særlige forhold taler for løn under revalideringen',
      en: 'special circumstances speak for wages during the rehabilitation',
    },
    nej: {
      da: 'ingen særlige forhold taler for løn under revalideringen',
      en: 'no special circumstances speak for wages during the rehabilitation',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN],
})

/** INDSATSBEK.138.3 */
export const planenSkalÆndresVedFlytning = skøn('planenSkalÆndresVedFlytning', {
  etiket: {
    da: 'en grund til at ændre planen efter flytningen',
    en: 'a reason to change the plan after the move',
  },
  spørgsmål: {
    da: 'Taler din situation eller et væsentligt ændret arbejdsmarked for, at planen for revalideringen ændres?',
    en: 'Does your situation or an essentially changed labour market call for the plan for the rehabilitation to be changed?',
  },
  udsagn: {
    ja: {
      da: 'planen for revalideringen skal ændres efter flytningen',
      en: 'the plan for the rehabilitation is to be changed after the move',
    },
    nej: {
      da: 'der ikke er grund til at ændre planen for revalideringen efter flytningen',
      en: 'there is no reason to change the plan for the rehabilitation after the move',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [PLANEN],
})
