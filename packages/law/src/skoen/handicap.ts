import { skøn } from '@sagsvej/rules'

export const handicapGørBeskæftigelseVanskelig = skøn('handicapGørBeskæftigelseVanskelig', {
  etiket: {
    da: 'et handicap, der gør det svært at få eller bevare arbejde',
    en: 'a disability that makes it hard to get or keep work',
  },
  spørgsmål: {
    da: 'Har personen på grund af handicap vanskeligt ved at få eller bevare beskæftigelse?',
    en: 'Is it hard for the person to get or keep work because of a disability?',
  },
  udsagn: {
    ja: {
      da: 'du på grund af handicap har svært ved at få eller bevare arbejde',
      en: 'it is hard for you to get or keep work because of a disability',
    },
    nej: {
      da: 'du ikke på grund af handicap har svært ved at få eller bevare arbejde',
      en: 'it is not hard for you to get or keep work because of a disability',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})
