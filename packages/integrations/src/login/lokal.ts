import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import type { Configuration, default as Provider } from 'oidc-provider'
import { ACR } from './krav.ts'
import type { Udsteder } from './oidc.ts'
import type { Identitet } from './port.ts'
import { valgside } from './valgside.tsx'

/** Somebody invented who can log in on this machine; `om` tells who they are, in a few words. */
export type Prøveperson = Identitet & { readonly om: string }

export interface LokaltLogin extends Udsteder {
  readonly luk: () => Promise<void>
}

/**
 * A provider of OpenID Connect on this machine, for demonstration and tests: the protocol is the real one, and the person
 * is chosen from a list. It lets anyone be anyone, so it must never stand before real cases.
 */
export async function lokaltLogin(
  folk: readonly Prøveperson[],
  retur: () => string,
  port = 0,
): Promise<LokaltLogin> {
  let handler: Promise<ReturnType<Provider['callback']>> | undefined
  const server = createServer(async (request, response) => {
    // The address browsers return to is known once the pages are served, which is before anyone asks.
    handler ??= providerFor(issuer, folk, retur()).then((provider) => provider.callback())
    const answer = await handler
    await answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    udsteder: issuer,
    ...KLIENT,
    luk: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What is known by everyone guards nothing: the provider is of this machine, and so is its client. */
const KLIENT = { klientId: 'sagsvej', hemmelighed: 'kun-til-proeve' } as const

async function providerFor(issuer: string, folk: readonly Prøveperson[], retur: string): Promise<Provider> {
  // Loaded when someone logs in here: it says at once what it thinks of the Node it runs on.
  const { default: OidcProvider } = await import('oidc-provider')
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const provider = new OidcProvider(issuer, {
    ...configuration(folk, retur),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
  })
  provider.use(async (ctx, next) => {
    const [, uid] = /^\/valg\/([\w-]+)$/.exec(ctx.path) ?? []
    if (uid === undefined) return next()
    const { params } = await provider.interactionDetails(ctx.req, ctx.res)
    const [door] = String(params.state).split('.')
    const open = folk.filter(({ art }) => art === door)
    const chosen = open.find((one) => nummer(one) === ctx.query.person)
    if (!chosen) {
      ctx.type = 'html'
      ctx.body = valgside(open.map((one) => ({ ...one, href: `?person=${encodeURIComponent(nummer(one))}` })))
      return
    }
    ctx.redirect(
      await provider.interactionResult(ctx.req, ctx.res, {
        login: { accountId: nummer(chosen), acr: ACR[chosen.niveau] },
      }),
    )
  })
  return provider
}

/** Seconds. */
const HOUR = 3600

const nummer = (one: Identitet): string => (one.art === 'ansat' ? one.bruger : one.cpr)

function configuration(folk: readonly Prøveperson[], retur: string): Configuration {
  const claimsOf = ({ navn, niveau, ...one }: Prøveperson) => ({
    name: navn,
    acr: ACR[niveau],
    ...(one.art === 'ansat' ? { preferred_username: one.bruger } : { cpr: one.cpr }),
  })
  return {
    clients: [
      {
        client_id: KLIENT.klientId,
        client_secret: KLIENT.hemmelighed,
        redirect_uris: [retur],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid', 'profile', 'identitet'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], identitet: ['cpr', 'acr'] },
    ttl: { Interaction: HOUR, Grant: HOUR, Session: HOUR, AccessToken: HOUR, IdToken: HOUR },
    // All is told with the token itself, as the brokers of the national login do.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/valg/${uid}` },
    findAccount: (_ctx, id) => {
      const one = folk.find((person) => nummer(person) === id)
      return one && { accountId: id, claims: () => ({ sub: id, ...claimsOf(one) }) }
    },
    // Who logs in here has agreed to be told of: the pages ask for nothing else.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile identitet')
      await grant.save()
      return grant
    },
  }
}
