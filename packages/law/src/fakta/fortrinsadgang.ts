import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** KOMP.3.1 */
export const fortrinVed = valgFaktum(
  'fortrinVed',
  {
    offentlig_stilling: {
      da: 'En ledig stilling hos det offentlige',
      en: 'A vacant post with a public employer',
    },
    stadeplads_eller_taxi: {
      da: 'En stadeplads, en kiosk eller en taxibevilling',
      en: 'A market pitch, a kiosk or a taxi licence',
    },
    privat_stilling: { da: 'En stilling hos en privat', en: 'A post with a private employer' },
  },
  {
    etiket: { da: 'det, du søger', en: 'what you are applying for' },
    spørgsmål: { da: 'Hvad søger du?', en: 'What are you applying for?' },
    udsagn: {
      offentlig_stilling: {
        da: 'Det er en ledig stilling hos en offentlig arbejdsgiver.',
        en: 'It is a vacant post with a public employer.',
      },
      stadeplads_eller_taxi: {
        da: 'Det er en stadeplads, en kiosk eller en taxibevilling.',
        en: 'It is a market pitch, a kiosk or a taxi licence.',
      },
      privat_stilling: {
        da: 'Det er en stilling hos en privat arbejdsgiver.',
        en: 'It is a post with a private employer.',
      },
    },
    fra: ['borger'],
  },
)

export const bedtOmFortrinsadgang = sandtFaktum('bedtOmFortrinsadgang', {
  etiket: { da: 'om du har bedt om fortrinsadgang', en: 'whether you have asked for priority' },
  spørgsmål: {
    da: 'Har du skrevet, at du vil bruge din fortrinsadgang?',
    en: 'Have you written that you want to use your priority?',
  },
  udsagn: {
    ja: { da: 'Du har bedt om fortrinsadgang.', en: 'You have asked for priority.' },
    nej: { da: 'Du har ikke bedt om fortrinsadgang.', en: 'You have not asked for priority.' },
  },
  fra: ['borger'],
})
