import type { Loginhukommelse } from '@sagsvej/integrations'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { EncryptJWT, errors, jwtDecrypt } from 'jose'
import type { Indlogget } from './indlogget.ts'

/** A login is over after a working day, however busy it has been. */
const SESSION = 'sagsvej-login'
const SESSION_SECONDS = 8 * 3600
/** What a login that has begun must remember, until the browser is back. */
const BEGUN = 'sagsvej-login-begyndt'
const BEGUN_SECONDS = 15 * 60

export interface Begyndt {
  readonly gemt: Loginhukommelse
  readonly til: string
}

export interface Sessioner {
  /** Who the request comes from. */
  readonly hvem: (request: FastifyRequest) => Indlogget | undefined
  readonly luk: (reply: FastifyReply) => FastifyReply
  readonly åbn: (reply: FastifyReply, who: Indlogget) => Promise<void>
  readonly husk: (reply: FastifyReply, begyndt: Begyndt) => Promise<void>
  /** What was remembered of the login that ends now; it is forgotten with this. */
  readonly glem: (request: FastifyRequest, reply: FastifyReply) => Promise<Begyndt | undefined>
}

/**
 * Sessions kept by the browser, encrypted: nobody reads or makes one without the key (32 bytes), and the server keeps none,
 * so any of several can answer. Needs the cookies of `@fastify/cookie`.
 */
export function sessioner(app: FastifyInstance, nøgle: Uint8Array): Sessioner {
  const known = new WeakMap<FastifyRequest, Indlogget>()
  app.addHook('onRequest', async (request) => {
    const who = await open<{ who: Indlogget }>(request.cookies[SESSION], nøgle)
    if (who) known.set(request, who.who)
  })
  const set = async (reply: FastifyReply, name: string, content: object, seconds: number): Promise<void> => {
    const sealed = await seal(content, nøgle, seconds)
    reply.setCookie(name, sealed, {
      path: '/',
      httpOnly: true,
      // Sent along when a link leads here, and never with what another site posts.
      sameSite: 'lax',
      secure: reply.request.protocol === 'https',
      maxAge: seconds,
    })
  }
  return {
    hvem: (request) => known.get(request),
    luk: (reply) => reply.clearCookie(SESSION, { path: '/' }),
    åbn: (reply, who) => set(reply, SESSION, { who }, SESSION_SECONDS),
    husk: (reply, begyndt) => set(reply, BEGUN, { ...begyndt }, BEGUN_SECONDS),
    glem: (request, reply) => {
      reply.clearCookie(BEGUN, { path: '/' })
      return open<Begyndt>(request.cookies[BEGUN], nøgle)
    },
  }
}

/** The cookie that a browser of somebody who has logged in sends. */
export const sessionFor = async (who: Indlogget, nøgle: Uint8Array): Promise<string> =>
  `${SESSION}=${await seal({ who }, nøgle, SESSION_SECONDS)}`

const seal = (content: object, nøgle: Uint8Array, seconds: number): Promise<string> =>
  new EncryptJWT({ ...content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(new Date(Date.now() + seconds * 1000))
    .encrypt(nøgle)

/** What we sealed ourselves; undefined where it is not ours, is too old or is not there. */
async function open<T>(sealed: string | undefined, nøgle: Uint8Array): Promise<T | undefined> {
  if (sealed === undefined) return undefined
  try {
    return (await jwtDecrypt<T>(sealed, nøgle)).payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
