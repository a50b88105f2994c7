import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** SDL.19.1-3: what is to be handed to the provider. */
export const opgavenTilAktøren = valgFaktum(
  'opgavenTilAktoeren',
  {
    opgave: { da: 'En opgave, for eksempel en samtale', en: 'A task, for instance a talk' },
    vurdering_uarbejdsdygtig: {
      da: 'At vurdere, om den sygemeldte er uarbejdsdygtig',
      en: 'To assess whether the sick person is unfit for work',
    },
    afgoerelse_uarbejdsdygtig: {
      da: 'At afgøre, om den sygemeldte er uarbejdsdygtig',
      en: 'To decide whether the sick person is unfit for work',
    },
    afgoerelse_sygedagpenge: {
      da: 'At afgøre retten til sygedagpenge',
      en: 'To decide the right to sickness benefit',
    },
    anden_afgoerelse: { da: 'En anden afgørelse', en: 'Another decision' },
  },
  {
    etiket: { da: 'det, den anden aktør skal gøre', en: 'what the external provider is to do' },
    spørgsmål: {
      da: 'Hvad vil kommunen overlade til den anden aktør?',
      en: 'What does the municipality want to hand to the external provider?',
    },
    udsagn: {
      opgave: { da: 'Den anden aktør skal udføre en opgave.', en: 'The provider is to do a task.' },
      vurdering_uarbejdsdygtig: {
        da: 'Den anden aktør skal vurdere, om du er uarbejdsdygtig.',
        en: 'The provider is to assess whether you are unfit for work.',
      },
      afgoerelse_uarbejdsdygtig: {
        da: 'Den anden aktør skal afgøre, om du er uarbejdsdygtig.',
        en: 'The provider is to decide whether you are unfit for work.',
      },
      afgoerelse_sygedagpenge: {
        da: 'Den anden aktør skal afgøre, om du har ret til sygedagpenge.',
        en: 'The provider is to decide whether you have a right to sickness benefit.',
      },
      anden_afgoerelse: {
        da: 'Den anden aktør skal træffe en anden afgørelse.',
        en: 'The provider is to make another decision.',
      },
    },
    fra: ['kommune'],
  },
)

/** SDL.19.3 */
export const enigMedAktøren = sandtFaktum('enigMedAktoeren', {
  etiket: {
    da: 'du er enig med den anden aktør om, hvorvidt du er uarbejdsdygtig',
    en: 'you agree with the provider on whether you are unfit for work',
  },
  spørgsmål: {
    da: 'Er du og den anden aktør enige om, hvorvidt du er helt eller delvis uarbejdsdygtig?',
    en: 'Do you and the provider agree on whether you are wholly or partly unfit for work?',
  },
  udsagn: {
    ja: {
      da: 'Du og den anden aktør er enige om, hvorvidt du er uarbejdsdygtig.',
      en: 'You and the provider agree on whether you are unfit for work.',
    },
    nej: {
      da: 'Du og den anden aktør er ikke enige om, hvorvidt du er uarbejdsdygtig.',
      en: 'You and the provider do not agree on whether you are unfit for work.',
    },
  },
  fra: ['kommune', 'borger'],
})
