import { sandtFaktum } from '@sagsvej/rules'

export const fleksjobbetOprettesNu = sandtFaktum('fleksjobbetOprettesNu', {
  etiket: { da: 'om fleksjobbet er ved at blive oprettet', en: 'whether the flex job is being set up' },
  spørgsmål: { da: 'Er fleksjobbet ved at blive oprettet?', en: 'Is the flex job being set up now?' },
  udsagn: {
    ja: { da: 'Fleksjobbet er ved at blive oprettet.', en: 'The flex job is being set up.' },
    nej: { da: 'Fleksjobbet er allerede oprettet.', en: 'The flex job is already set up.' },
  },
  fra: ['kommune', 'arbejdsgiver'],
})

export const beggeBederOmNyVurdering = sandtFaktum('beggeBederOmNyVurdering', {
  etiket: { da: 'om I begge beder om en ny vurdering', en: 'whether you both ask for a new assessment' },
  spørgsmål: {
    da: 'Er du og arbejdsgiveren enige om ændringen, og beder I sammen om en ny vurdering?',
    en: 'Do you and the employer agree on the change and ask together for a new assessment?',
  },
  udsagn: {
    ja: {
      da: 'Du og arbejdsgiveren er enige og beder sammen om en ny vurdering.',
      en: 'You and the employer agree and ask together for a new assessment.',
    },
    nej: {
      da: 'Du og arbejdsgiveren har ikke sammen bedt om en ny vurdering.',
      en: 'You and the employer have not asked together for a new assessment.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})
