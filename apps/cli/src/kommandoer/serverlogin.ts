import { randomBytes } from 'node:crypto'
import { type Login, lokaltLogin, oidcLogin, type Prøveperson, type Udsteder } from '@sagsvej/integrations'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'

export interface Serverlogin {
  readonly port: Login
  readonly nøgle: Uint8Array
  readonly luk: () => Promise<void>
}

/**
 * Login as the environment says: STAFF_OIDC and CITIZEN_OIDC, each "issuer client-id client-secret", and PUBLIC_URL, where
 * browsers find us. Without them there is a login of this machine, where anyone may be any of `folk`. SESSION_KEY (32 bytes
 * in base64) lets sessions outlive a restart. @throws Brugerfejl
 */
export async function readLogin(
  { STAFF_OIDC, CITIZEN_OIDC, PUBLIC_URL, SESSION_KEY }: Omgivelser['miljø'],
  folk: () => readonly Prøveperson[],
  address: () => string,
): Promise<Serverlogin> {
  const retur = () => new URL('/log-ind/svar', PUBLIC_URL || address()).href
  const nøgle = SESSION_KEY ? readKey(SESSION_KEY) : randomBytes(32)
  if (STAFF_OIDC && CITIZEN_OIDC) {
    if (!PUBLIC_URL || !URL.canParse(PUBLIC_URL)) throw new Brugerfejl(INGEN_ADRESSE)
    const ansat = readUdsteder('STAFF_OIDC', STAFF_OIDC)
    const person = readUdsteder('CITIZEN_OIDC', CITIZEN_OIDC)
    return { port: oidcLogin({ ansat, person, retur }), nøgle, luk: async () => undefined }
  }
  if (STAFF_OIDC || CITIZEN_OIDC) throw new Brugerfejl(BEGGE)
  const lokalt = await lokaltLogin(folk(), retur)
  return { port: oidcLogin({ ansat: lokalt, person: lokalt, retur }), nøgle, luk: lokalt.luk }
}

function readUdsteder(name: string, written: string): Udsteder {
  const [udsteder = '', klientId, hemmelighed, ...rest] = written.trim().split(/\s+/)
  if (URL.canParse(udsteder) && klientId !== undefined && hemmelighed !== undefined && rest.length === 0)
    return { udsteder, klientId, hemmelighed }
  // What was written holds a secret, and is not said again.
  throw new Brugerfejl({
    da: `${name}: skriv udstederens adresse, klientens navn og klientens hemmelighed med mellemrum imellem.`,
    en: `${name}: write the address of the issuer, the name of the client and its secret, with spaces between.`,
  })
}

function readKey(written: string): Uint8Array {
  const key = Buffer.from(written, 'base64')
  if (key.length === 32) return key
  throw new Brugerfejl({
    da: 'SESSION_KEY: skriv 32 bytes i base64, for eksempel fra "openssl rand -base64 32".',
    en: 'SESSION_KEY: write 32 bytes in base64, for example from "openssl rand -base64 32".',
  })
}

const INGEN_ADRESSE = {
  da: 'PUBLIC_URL mangler: skriv den adresse, som browsere finder os på, for eksempel https://sagsvej.example.',
  en: 'PUBLIC_URL is missing: write the address at which browsers find us, for example https://sagsvej.example.',
}
const BEGGE = {
  da: 'Skriv både STAFF_OIDC og CITIZEN_OIDC, eller ingen af dem.',
  en: 'Write both STAFF_OIDC and CITIZEN_OIDC, or neither.',
}
