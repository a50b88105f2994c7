import * as client from 'openid-client'
import { identitetAf } from './krav.ts'
import { type Identitet, type Login, Loginfejl, type Loginhukommelse } from './port.ts'

/** The provider of one door, and what we are known by to it. */
export interface Udsteder {
  readonly udsteder: string
  readonly klientId: string
  readonly hemmelighed: string
}

export interface Loginopsætning {
  readonly ansat: Udsteder
  readonly person: Udsteder
  /** The whole address browsers come back to; asked when it is needed, for a server knows its own when it listens. */
  readonly retur: () => string
}

/** Login by OpenID Connect: the code flow with PKCE, at a provider that is asked for its own addresses. */
export function oidcLogin({ ansat, person, retur }: Loginopsætning): Login {
  const door = { ansat: once(ansat), person: once(person) }
  return {
    begynd: async (hvem) => {
      const verifier = client.randomPKCECodeVerifier()
      // The state tells which door it was, so that the right provider is asked when the browser is back.
      const gemt = { verifier, state: `${hvem}.${client.randomState()}`, nonce: client.randomNonce() }
      const adresse = client.buildAuthorizationUrl(await door[hvem](), {
        redirect_uri: retur(),
        scope: 'openid profile identitet',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: gemt.state,
        nonce: gemt.nonce,
        // Nobody is let in by what another left in the browser.
        prompt: 'login',
      })
      return { adresse: adresse.href, gemt }
    },
    fuldfør: async (svar, gemt) => {
      const adresse = new URL(`?${svar}`, retur())
      return identitetAf(await claims(await door[doorOf(gemt)](), adresse, gemt))
    },
  }
}

const doorOf = ({ state }: Loginhukommelse): Identitet['art'] =>
  state.startsWith('ansat.') ? 'ansat' : 'person'

async function claims(config: client.Configuration, adresse: URL, gemt: Loginhukommelse) {
  try {
    const tokens = await client.authorizationCodeGrant(config, adresse, {
      pkceCodeVerifier: gemt.verifier,
      expectedState: gemt.state,
      expectedNonce: gemt.nonce,
      idTokenExpected: true,
    })
    return tokens.claims() ?? {}
  } catch (error) {
    throw new Loginfejl(AFBRUDT, error)
  }
}

/** The provider is asked for its addresses the first time, and again if it did not answer. */
function once({ udsteder, klientId, hemmelighed }: Udsteder): () => Promise<client.Configuration> {
  const server = new URL(udsteder)
  // Plain http is for a provider on this machine alone.
  const local = server.protocol === 'http:' && LOCAL.has(server.hostname)
  let known: Promise<client.Configuration> | undefined
  return () => {
    known ??= client
      .discovery(
        server,
        klientId,
        hemmelighed,
        undefined,
        local ? { execute: [client.allowInsecureRequests] } : {},
      )
      .catch((error: unknown) => {
        known = undefined
        throw new Loginfejl(NEDE, error)
      })
    return known
  }
}
const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]'])

const AFBRUDT = {
  da: 'Loginnet blev ikke gjort færdigt. Du er ikke logget ind. Prøv igen.',
  en: 'The login was not completed. You are not logged in. Try again.',
}
const NEDE = {
  da: 'Loginnet svarer ikke lige nu. Prøv igen om lidt.',
  en: 'The login does not answer just now. Try again in a while.',
}
