import type { Identitet, Sikringsniveau } from './port.ts'
import { Loginfejl } from './port.ts'

/** The levels of assurance as the standard names them in `acr`. */
export const ACR: Readonly<Record<Sikringsniveau, string>> = {
  lav: 'https://data.gov.dk/concept/core/nsis/Low',
  betydelig: 'https://data.gov.dk/concept/core/nsis/Substantial',
  høj: 'https://data.gov.dk/concept/core/nsis/High',
}

/**
 * What a provider must tell of somebody: `name`, `acr`, and either `preferred_username` (who works here) or `cpr`.
 * @throws Loginfejl when it tells neither or both, or no level that is known
 */
export function identitetAf(claims: Readonly<Record<string, unknown>>): Identitet {
  const navn = text(claims.name)
  const niveau = NIVEAUER.find((one) => ACR[one] === claims.acr)
  const bruger = text(claims.preferred_username)
  const cpr = text(claims.cpr)
  if (navn === undefined || niveau === undefined || (bruger === undefined) === (cpr === undefined))
    throw new Loginfejl(UKENDT)
  if (bruger !== undefined) return { art: 'ansat', navn, niveau, bruger }
  return { art: 'person', navn, niveau, cpr: cpr ?? '' }
}

const NIVEAUER = Object.keys(ACR) as readonly Sikringsniveau[]

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const UKENDT = {
  da: 'Loginnet fortalte ikke, hvem du er. Prøv igen. Bliver det ved, så ring til kommunen.',
  en: 'The login did not tell who you are. Try again. If it goes on, call the municipality.',
}
