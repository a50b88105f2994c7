import type { Tekst } from '@sagsvej/rules'

export type Fejlstatus = 400 | 404 | 413 | 415 | 500

interface Fejltekst {
  readonly titel: Tekst
  readonly forklaring: Tekst
}

export const FEJLTEKSTER: Readonly<Record<Fejlstatus, Fejltekst>> = {
  400: {
    titel: { da: 'Vi kan ikke læse det, der blev sendt', en: 'We cannot read what was sent' },
    forklaring: {
      da: 'Der er noget galt med adressen eller med formularen. Gå tilbage og prøv igen, eller begynd forfra.',
      en: 'Something is wrong with the address or with the form. Go back and try again, or start over.',
    },
  },
  404: {
    titel: { da: 'Siden findes ikke', en: 'There is no such page' },
    forklaring: {
      da: 'Adressen kan være skrevet forkert, eller siden kan være flyttet.',
      en: 'The address may be misspelt, or the page may have moved.',
    },
  },
  413: {
    titel: { da: 'Du sendte mere, end vi kan tage imod', en: 'You sent more than we can take' },
    forklaring: {
      da: 'Dine svar fylder for meget. Skriv færre perioder, og prøv igen.',
      en: 'Your answers take up too much room. Write fewer periods and try again.',
    },
  },
  415: {
    titel: { da: 'Vi kan ikke læse det format', en: 'We cannot read that format' },
    forklaring: {
      da: 'Siden tager kun imod svar fra sin egen formular. Begynd i formularen.',
      en: 'The page takes answers from its own form only. Start in the form.',
    },
  },
  500: {
    titel: { da: 'Der er en fejl hos os', en: 'Something went wrong at our end' },
    forklaring: {
      da: 'Det er ikke noget, du har gjort. Fejlen er noteret. Prøv igen om lidt.',
      en: 'It is nothing you did. The fault has been noted. Try again in a while.',
    },
  },
}

export const VEJE = {
  forside: { da: 'Gå til forsiden', en: 'Go to the front page' },
  proev: { da: 'Prøv din situation', en: 'Try your situation' },
} as const
