import type { Tekst } from '@sagsvej/rules'

interface Problemtekst {
  readonly status: number
  readonly titel: Tekst
  readonly detalje: Tekst
}

/** Every way a request can fail, by the last word of the problem's `type`. */
export const PROBLEMER = {
  unreadable: {
    status: 400,
    titel: { da: 'Anmodningen kan ikke læses', en: 'The request cannot be read' },
    detalje: {
      da: 'Intet er brugt eller gemt. Ret det, der står i "errors", og send igen.',
      en: 'Nothing has been used or stored. Mend what is named in "errors", and send it again.',
    },
  },
  'not-found': {
    status: 404,
    titel: { da: 'Adressen findes ikke', en: 'There is no such address' },
    detalje: {
      da: 'Siden /api viser alle adresser og hvordan de bruges.',
      en: 'The page /en/api shows every address and how to use it.',
    },
  },
  method: {
    status: 405,
    titel: { da: 'Adressen tager ikke imod den metode', en: 'The address does not take that method' },
    detalje: {
      da: 'Brug en af metoderne i svarets Allow-felt.',
      en: 'Use one of the methods in the Allow field of the reply.',
    },
  },
  'too-large': {
    status: 413,
    titel: { da: 'Du sendte mere, end vi kan tage imod', en: 'You sent more than we can take' },
    detalje: {
      da: 'En sagsfil må højst fylde 256 KB. Send kun én sag ad gangen.',
      en: 'A case file may be at most 256 KB. Send one case at a time.',
    },
  },
  'media-type': {
    status: 415,
    titel: { da: 'Vi kan ikke læse det format', en: 'We cannot read that format' },
    detalje: {
      da: 'Send sagsfilen som JSON, og sæt feltet Content-Type til application/json.',
      en: 'Send the case file as JSON, and set the field Content-Type to application/json.',
    },
  },
  'case-file': {
    status: 422,
    titel: { da: 'Sagsfilen kan ikke bruges', en: 'The case file cannot be used' },
    detalje: {
      da: 'Intet er brugt eller gemt. Alt, hvad der er galt, står i "errors" med stedet i filen.',
      en: 'Nothing has been used or stored. Everything that is wrong is in "errors", with its place in the file.',
    },
  },
  // Logging in is done on a page, and not in a way that a 401 could name (RFC 9110, 15.5.2).
  'no-login': {
    status: 403,
    titel: { da: 'Du er ikke logget ind', en: 'You are not logged in' },
    detalje: {
      da: 'Sager vises og ændres kun for dem, der er logget ind. Intet er gemt. Log ind på siden, og send kaldet igen.',
      en: 'Cases are shown to and changed by those who are logged in alone. Nothing was stored. Log in on the page, and send the call again.',
    },
  },
  forbidden: {
    status: 403,
    titel: { da: 'Det har du ikke ret til', en: 'You have no right to do that' },
    detalje: {
      da: 'Intet er gemt. Bed en, der har retten, eller lederen om at give dig den.',
      en: 'Nothing was stored. Ask someone who has the right, or the manager to give it to you.',
    },
  },
  stale: {
    status: 409,
    titel: { da: 'Sagen er ændret, siden du læste den', en: 'The case has changed since you read it' },
    detalje: {
      da: 'Intet er gemt. I "changes" står, hvad der er sket. Læs sagen igen, og gentag ændringen.',
      en: 'Nothing was stored. "changes" holds what has happened. Read the case again, and repeat the change.',
    },
  },
  refused: {
    status: 422,
    titel: { da: 'Sagen kan ikke ændres på den måde', en: 'The case cannot be changed in that way' },
    detalje: {
      da: 'Intet er gemt. Alt, hvad der er i vejen, står i "errors".',
      en: 'Nothing was stored. Everything that stands in the way is in "errors".',
    },
  },
  'key-reused': {
    status: 422,
    titel: { da: 'Nøglen er brugt til noget andet', en: 'The key was used for something else' },
    detalje: {
      da: 'Intet er gemt. Giv en ny ændring en ny Idempotency-Key.',
      en: 'Nothing was stored. Give a new change a new Idempotency-Key.',
    },
  },
  'version-missing': {
    status: 428,
    titel: { da: 'Det siges ikke, hvilken udgave der ændres', en: 'It is not said which version is changed' },
    detalje: {
      da: 'Læs sagen, og send dens ETag i feltet If-Match, så en ændring fra en anden ikke overses.',
      en: 'Read the case, and send its ETag in the field If-Match, so that a change by someone else is not overlooked.',
    },
  },
  'too-many': {
    status: 429,
    titel: { da: 'Du har kaldt for mange gange', en: 'You have called too many times' },
    detalje: {
      da: 'Vent det antal sekunder, der står i svarets Retry-After-felt, og send igen.',
      en: 'Wait the number of seconds in the Retry-After field of the reply, and send again.',
    },
  },
  fault: {
    status: 500,
    titel: { da: 'Der er en fejl hos os', en: 'Something went wrong at our end' },
    detalje: {
      da: 'Det er ikke noget, du har gjort. Fejlen er noteret, men ikke det, du sendte. Prøv igen om lidt.',
      en: 'It is nothing you did. The fault has been noted, but not what you sent. Try again in a while.',
    },
  },
} as const satisfies Record<string, Problemtekst>

export type Problemart = keyof typeof PROBLEMER
