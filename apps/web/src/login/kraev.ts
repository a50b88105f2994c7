import type { Adgang } from '@sagsvej/store'
import type { FastifyRequest } from 'fastify'
import type { Sidedele } from '../http/dele.ts'
import { Forespørgselsfejl } from '../http/fejl.ts'
import { adgangFor, type Indlogget } from './indlogget.ts'

/** A page for those who have logged in, asked for by somebody who has not. */
export class SkalLoggeInd extends Error {}

export interface Ansat {
  readonly who: Extract<Indlogget, { art: 'ansat' }>
  readonly adgang: Adgang
}

/** One who works here. @throws SkalLoggeInd; Forespørgselsfejl (404) for anyone else: that the page is there is not told */
export function ansat({ hvem, kommune, ur }: Sidedele, request: FastifyRequest): Ansat {
  const who = hvem(request)
  if (!who) throw new SkalLoggeInd()
  const adgang = adgangFor(who, kommune, ur())
  if (who.art !== 'ansat' || !adgang) throw new Forespørgselsfejl(404, INGEN_SIDE)
  return { who, adgang }
}

const INGEN_SIDE = { da: 'Der er ingen side her for dig.', en: 'There is no page here for you.' }
