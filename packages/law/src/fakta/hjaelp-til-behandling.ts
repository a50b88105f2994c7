import { sandtFaktum } from '@sagsvej/rules'

/** LAS.82.1 */
export const udgiftenDækkesEfterAndenLov = sandtFaktum('udgiftenDækkesEfterAndenLov', {
  etiket: {
    da: 'om udgiften dækkes efter en anden lov',
    en: 'whether the expense is covered under another act',
  },
  spørgsmål: {
    da: 'Kan udgiften til behandlingen dækkes efter en anden lov, fx sundhedsloven?',
    en: 'Can the cost of the treatment be covered under another act, e.g. the Health Act?',
  },
  udsagn: {
    ja: {
      da: 'Udgiften kan dækkes efter en anden lov.',
      en: 'The expense can be covered under another act.',
    },
    nej: {
      da: 'Udgiften kan ikke dækkes efter en anden lov.',
      en: 'The expense cannot be covered under another act.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const behandlingUdenForDetOffentlige = sandtFaktum('behandlingUdenForDetOffentlige', {
  etiket: {
    da: 'om behandlingen er uden for det offentlige',
    en: 'whether the treatment is outside the public system',
  },
  spørgsmål: {
    da: 'Er det en behandling uden for det offentlige sundhedsvæsen?',
    en: 'Is it a treatment outside the public health service?',
  },
  udsagn: {
    ja: {
      da: 'Behandlingen er uden for det offentlige sundhedsvæsen.',
      en: 'The treatment is outside the public health service.',
    },
    nej: {
      da: 'Behandlingen er i det offentlige sundhedsvæsen eller på lige fod med den.',
      en: 'The treatment is in the public health service or on a par with it.',
    },
  },
  fra: ['borger'],
  følsomhed: 'helbred',
})

export const offentligBehandlingFindes = sandtFaktum('offentligBehandlingFindes', {
  etiket: { da: 'om det offentlige kan behandle dig', en: 'whether the public system can treat you' },
  spørgsmål: {
    da: 'Kan du behandles i det offentlige sundhedsvæsen?',
    en: 'Can you be treated in the public health service?',
  },
  udsagn: {
    ja: {
      da: 'Du kan behandles i det offentlige sundhedsvæsen.',
      en: 'You can be treated in the public health service.',
    },
    nej: {
      da: 'Du kan ikke behandles i det offentlige sundhedsvæsen.',
      en: 'You cannot be treated in the public health service.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})
