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

/** One who leads the municipality. @throws SkalLoggeInd; Forespørgselsfejl (404) for anyone else */
export function leder(dele: Sidedele, request: FastifyRequest): Ansat {
  const found = ansat(dele, request)
  if (found.who.rolle !== 'leder') throw new Forespørgselsfejl(404, INGEN_SIDE)
  return found
}

export interface Borger {
  readonly who: Extract<Indlogget, { art: 'person' }>
  readonly adgang: Adgang
}

/** One who has a case here. @throws SkalLoggeInd; Forespørgselsfejl (404) for anyone else */
export function borger({ hvem, kommune, ur }: Sidedele, request: FastifyRequest): Borger {
  const who = hvem(request)
  if (!who) throw new SkalLoggeInd()
  const adgang = adgangFor(who, kommune, ur())
  if (who.art !== 'person') throw new Forespørgselsfejl(404, INGEN_SIDE)
  if (!adgang) throw new Forespørgselsfejl(404, INGEN_SAG)
  return { who, adgang }
}

const INGEN_SAG = {
  da: 'Kommunen har ingen sag om dig. Er det forkert, så ring til kommunen.',
  en: 'The municipality has no case about you. If that is wrong, call the municipality.',
}
const INGEN_SIDE = { da: 'Der er ingen side her for dig.', en: 'There is no page here for you.' }
