import type { Tekst } from '@sagsvej/rules'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { API } from '../sti.ts'
import { peg } from './komponenter.ts'
import { problemer } from './svar.ts'
import { begge } from './tekst.ts'

const CASE = `${API}/v1/cases/{id}`
const ID: JsonObjekt = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

const field = (name: string, om: Tekst): JsonObjekt => ({
  name,
  in: 'header',
  required: true,
  description: begge(om),
  schema: { type: 'string' },
})

const svar = (titel: Tekst, schema: string): JsonObjekt => ({
  200: { description: begge(titel), content: { 'application/json': { schema: peg(schema) } } },
})

const læs = (
  operationId: string,
  schema: string,
  titel: Tekst,
  parameters: readonly JsonObjekt[],
): JsonObjekt => ({
  get: {
    operationId,
    summary: begge(titel),
    parameters,
    responses: {
      ...svar(titel, schema),
      ...problemer('unreadable', 'no-login', 'forbidden', 'not-found', 'too-many', 'fault'),
    },
  },
})

const AFTER: JsonObjekt = { name: 'after', in: 'query', schema: { type: 'string' } }
const LIMIT: JsonObjekt = {
  name: 'limit',
  in: 'query',
  schema: { type: 'integer', minimum: 1, maximum: 200 },
}

const DAY: JsonObjekt = {
  name: 'day',
  in: 'query',
  required: true,
  description: begge({
    da: 'den dag, en lov begynder at gælde eller ventes at gælde',
    en: 'the day a law takes effect, or is expected to',
  }),
  schema: { type: 'string', format: 'date' },
}

const KOMMENDE: Tekst = {
  da: 'Det, en kommende lov ændrer i sagen; sagen røres ikke',
  en: 'What a coming law changes in the case; the case is not touched',
}
const ÆNDR: Tekst = { da: 'Bed om noget i en sag', en: 'Ask something of a case' }

/** The paths of stored cases. */
export const sagsstier = (): JsonObjekt => ({
  [`${API}/v1/cases`]: læs('listCases', 'sagsliste', { da: 'Sagerne', en: 'The cases' }, [AFTER, LIMIT]),
  [CASE]: læs('getCase', 'sag', { da: 'En sag', en: 'A case' }, [ID]),
  [`${CASE}/events`]: læs('listEvents', 'begivenheder', { da: 'Det, der er sket', en: 'What has happened' }, [
    ID,
  ]),
  [`${CASE}/tasks`]: læs('listTasks', 'opgaver', { da: 'Det, der skal gøres', en: 'What is to be done' }, [
    ID,
  ]),
  [`${CASE}/coming`]: læs('coming', 'kommende', KOMMENDE, [ID, DAY]),
  [`${CASE}/commands`]: {
    post: {
      operationId: 'command',
      summary: begge(ÆNDR),
      parameters: [
        ID,
        field('If-Match', {
          da: 'ETag for den sag, der blev læst',
          en: 'the ETag of the case that was read',
        }),
        field('Idempotency-Key', {
          da: 'ny for hver ændring, den samme når den sendes igen',
          en: 'new for each change, the same when it is sent again',
        }),
      ],
      requestBody: { required: true, content: { 'application/json': { schema: peg('kommando') } } },
      responses: {
        ...svar(ÆNDR, 'kvittering'),
        ...problemer(
          'unreadable',
          'no-login',
          'forbidden',
          'not-found',
          'stale',
          'too-large',
          'media-type',
          'refused',
          'version-missing',
          'too-many',
          'fault',
        ),
      },
    },
  },
})
