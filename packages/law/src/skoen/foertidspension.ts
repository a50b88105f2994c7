import { skøn } from '@sagsvej/rules'

const LÆGELIGT = { da: 'lægelige oplysninger', en: 'medical information' }
const DOKUMENTATIONEN = { da: 'sagens dokumentation', en: 'the documents of the case' }

/** LSP.16.3, no. 1 */
export const arbejdsevnenErVarigtNedsat = skøn('arbejdsevnenErVarigtNedsat', {
  etiket: { da: 'arbejdsevnen er varigt nedsat', en: 'the ability to work is permanently reduced' },
  spørgsmål: { da: 'Er arbejdsevnen varigt nedsat?', en: 'Is the ability to work permanently reduced?' },
  udsagn: {
    ja: { da: 'arbejdsevnen er varigt nedsat', en: 'the ability to work is permanently reduced' },
    nej: { da: 'arbejdsevnen ikke er varigt nedsat', en: 'the ability to work is not permanently reduced' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGELIGT, DOKUMENTATIONEN],
})

/** LSP.16.3, no. 2: whatever support there is, a flex job among it */
export const ikkeSelvforsørgendeTrodsStøtte = skøn('ikkeSelvforsørgendeTrodsStøtte', {
  etiket: {
    da: 'du ikke kan forsørge dig selv, heller ikke i et fleksjob',
    en: 'you cannot support yourself, not in a flex job either',
  },
  spørgsmål: {
    da: 'Er nedsættelsen så stor, at du ikke kan forsørge dig selv ved arbejde, uanset støtte og fleksjob?',
    en: 'Is the reduction so large that you cannot support yourself by work, whatever support there is and a flex job among it?',
  },
  udsagn: {
    ja: {
      da: 'du ikke kan forsørge dig selv, heller ikke i et fleksjob',
      en: 'you cannot support yourself, not in a flex job either',
    },
    nej: {
      da: 'du kan forsørge dig selv, eventuelt med støtte eller i et fleksjob',
      en: 'you can support yourself, perhaps with support or in a flex job',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGELIGT, DOKUMENTATIONEN],
})

/** LSP.16.2 and LSP.18.1 */
export const dokumenteretIngenForbedring = skøn('dokumenteretIngenForbedring', {
  etiket: {
    da: 'det er dokumenteret, at arbejdsevnen ikke kan forbedres',
    en: 'it is documented that the ability to work cannot be improved',
  },
  spørgsmål: {
    da: 'Er det dokumenteret, at arbejdsevnen ikke kan forbedres ved forløb, tilbud, behandling eller andet, der er relevant?',
    en: 'Is it documented that the ability to work cannot be improved by courses, offers, treatment or anything else that is relevant?',
  },
  udsagn: {
    ja: {
      da: 'det er dokumenteret, at arbejdsevnen ikke kan forbedres',
      en: 'it is documented that the ability to work cannot be improved',
    },
    nej: {
      da: 'det ikke er dokumenteret, at arbejdsevnen ikke kan forbedres',
      en: 'it is not documented that the ability to work cannot be improved',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGELIGT, DOKUMENTATIONEN],
})

/** LSP.44.1 */
export const væsentligtForbedretOgSelvforsørgende = skøn('væsentligtForbedretOgSelvforsørgende', {
  etiket: {
    da: 'arbejdsevnen er væsentligt forbedret, så du varigt kan forsørge dig selv',
    en: 'the ability to work is much improved, so that you can support yourself lastingly',
  },
  spørgsmål: {
    da: 'Er arbejdsevnen væsentligt forbedret, så du vedvarende kan forsørge dig selv ved arbejde?',
    en: 'Is the ability to work much improved, so that you can support yourself by work lastingly?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen er væsentligt forbedret, så du varigt kan forsørge dig selv',
      en: 'the ability to work is much improved, so that you can support yourself lastingly',
    },
    nej: {
      da: 'arbejdsevnen ikke er så forbedret, at du varigt kan forsørge dig selv',
      en: 'the ability to work is not so improved that you can support yourself lastingly',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGELIGT, DOKUMENTATIONEN],
})

/** LSP.44.1, subsection 4, 2023-2025 */
export const særligeOmstændighederForFrakendelse = skøn('særligeOmstændighederForFrakendelse', {
  etiket: {
    da: 'der er særlige omstændigheder, så pensionen kan tages fra dig',
    en: 'there are special circumstances for withdrawing the pension',
  },
  spørgsmål: {
    da: 'Er der særlige omstændigheder, som gør, at pensionen kan tages fra dig i årene 2023-2025?',
    en: 'Are there special circumstances that allow the pension to be withdrawn in the years 2023-2025?',
  },
  udsagn: {
    ja: {
      da: 'der er særlige omstændigheder, så pensionen kan tages fra dig',
      en: 'there are special circumstances for withdrawing the pension',
    },
    nej: {
      da: 'der ikke er særlige omstændigheder, så pensionen kan tages fra dig',
      en: 'there are no special circumstances for withdrawing the pension',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [DOKUMENTATIONEN],
})

/** BEK 349/2011 § 10: the unemployment fund weighs each case */
export const stårTilRådighedUnderPensionssagen = skøn('stårTilRådighedUnderPensionssagen', {
  etiket: {
    da: 'du står til rådighed, selv om der er en sag om pension',
    en: 'you are available for work although there is a pension case',
  },
  spørgsmål: {
    da: 'Står du efter en konkret vurdering til rådighed for arbejdsmarkedet, selv om der er en sag om pension?',
    en: 'On an assessment of your own case, are you available for work although there is a pension case?',
  },
  udsagn: {
    ja: {
      da: 'du står til rådighed, selv om der er en sag om pension',
      en: 'you are available for work although there is a pension case',
    },
    nej: {
      da: 'du ikke står til rådighed, mens der er en sag om pension',
      en: 'you are not available for work while there is a pension case',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [DOKUMENTATIONEN],
})
