import type { Tekst } from '@sagsvej/rules'

export const T = {
  vælg: { da: 'Vælg', en: 'Choose' },
  valgfri: { da: 'frivilligt', en: 'optional' },
  fortryd: { da: 'Tilbage til sagen', en: 'Back to the case' },
  ændret: {
    da: 'Nogen har ændret sagen, mens du skrev. Intet er gemt endnu, og det, du skrev, står her. Se, hvad der er sket, og send igen.',
    en: 'Someone changed the case while you were writing. Nothing is stored yet, and what you typed stands here. See what has happened, and send again.',
  },
  intet: {
    da: 'Du har ikke skrevet noget. Udfyld mindst ét felt.',
    en: 'You have written nothing. Fill in at least one field.',
  },
  ingenSag: { da: 'Den sag er her ikke.', en: 'That case is not here.' },
  ikkeHer: {
    da: 'Det er der ikke noget at gøre ved i den her sag nu.',
    en: 'There is nothing to do about that in this case now.',
  },
} as const satisfies Readonly<Record<string, Tekst>>
