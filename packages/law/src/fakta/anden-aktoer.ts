import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** LOB.17a.1 */
export const andenAktørsOpgave = valgFaktum(
  'andenAktoersOpgave',
  {
    samtaler: { da: 'Samtaler og opfølgning', en: 'Talks and follow-up' },
    indsats: { da: 'Tilbud og støtte på vejen til arbejde', en: 'Measures and support on the way to work' },
    vurdering_uarbejdsdygtig: {
      da: 'Vurdering af, om du er helt eller delvis uarbejdsdygtig',
      en: 'Judging whether you are wholly or partly unfit for work',
    },
    afgoerelse_uarbejdsdygtig: {
      da: 'Afgørelse om, hvorvidt du er helt eller delvis uarbejdsdygtig',
      en: 'A decision on whether you are wholly or partly unfit for work',
    },
    ret_til_sygedagpenge: {
      da: 'Afgørelse om retten til sygedagpenge',
      en: 'A decision on the right to sickness benefit',
    },
  },
  {
    etiket: { da: 'det, en anden aktør skal gøre', en: 'what an external provider is to do' },
    spørgsmål: {
      da: 'Hvad vil kommunen overlade til en anden aktør?',
      en: 'What does the municipality want to hand over to an external provider?',
    },
    udsagn: {
      samtaler: { da: 'Aktøren skal holde samtaler.', en: 'The provider is to hold talks.' },
      indsats: { da: 'Aktøren skal give tilbud.', en: 'The provider is to give measures.' },
      vurdering_uarbejdsdygtig: {
        da: 'Aktøren skal vurdere, om du er uarbejdsdygtig.',
        en: 'The provider is to judge whether you are unfit for work.',
      },
      afgoerelse_uarbejdsdygtig: {
        da: 'Aktøren skal afgøre, om du er uarbejdsdygtig.',
        en: 'The provider is to decide whether you are unfit for work.',
      },
      ret_til_sygedagpenge: {
        da: 'Aktøren skal afgøre retten til sygedagpenge.',
        en: 'The provider is to decide the right to sickness benefit.',
      },
    },
    fra: ['kommune'],
  },
)

/** LOB.17a.1 */
export const aktørOgBorgerErEnige = sandtFaktum('aktoerOgBorgerErEnige', {
  etiket: { da: 'aktøren og du er enige om vurderingen', en: 'the provider and you agree on the judgement' },
  spørgsmål: {
    da: 'Er du og aktøren enige om, hvor meget du kan arbejde?',
    en: 'Do you and the provider agree on how much you can work?',
  },
  udsagn: {
    ja: {
      da: 'Du og aktøren er enige om, hvor meget du kan arbejde.',
      en: 'You and the provider agree on how much you can work.',
    },
    nej: {
      da: 'Du og aktøren er ikke enige om, hvor meget du kan arbejde.',
      en: 'You and the provider do not agree on how much you can work.',
    },
  },
  fra: ['kommune'],
})
