import type { Tekst } from '@sagsvej/rules'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { KALD, type Kaldsbeskrivelse, PARAMETRE } from '../lov/kald.ts'
import { API } from '../sti.ts'
import { peg } from './komponenter.ts'
import { problemer } from './svar.ts'
import { begge } from './tekst.ts'

const DAY = { type: 'string', format: 'date' } as const

const SKEMA: Readonly<Record<keyof typeof PARAMETRE, JsonObjekt>> = {
  on: DAY,
  known: DAY,
  lang: { enum: ['da', 'en'] },
  question: { type: 'string' },
}

const parameter = (name: keyof typeof PARAMETRE, required: boolean): JsonObjekt => ({
  name,
  in: 'query',
  required,
  description: begge(PARAMETRE[name]),
  schema: SKEMA[name],
})

const SPROG: JsonObjekt = {
  name: 'Accept-Language',
  in: 'header',
  description: begge({ da: 'sproget i svar og problemer', en: 'the language of answers and problems' }),
  schema: { type: 'string' },
}

const TAKES: Tekst = { da: 'En sagsfil. Den gemmes ikke.', en: 'A case file. It is not stored.' }

const operation = (name: string, { svarer, kræves, titel, om }: Kaldsbeskrivelse): JsonObjekt => ({
  operationId: name,
  summary: begge(titel),
  description: begge(om),
  parameters: [
    ...kræves.map((one) => parameter(one, true)),
    ...(['on', 'known', 'lang'] as const).map((one) => parameter(one, false)),
    SPROG,
  ],
  requestBody: {
    required: true,
    description: begge(TAKES),
    content: { 'application/json': { schema: peg('sagsfil') } },
  },
  responses: {
    200: { description: begge(titel), content: { 'application/json': { schema: peg(svarer) } } },
    ...problemer('unreadable', 'too-large', 'media-type', 'case-file', 'too-many', 'fault'),
  },
})

/** The paths of the law alone. */
export const lovstier = (): JsonObjekt =>
  Object.fromEntries(
    Object.entries(KALD).map(([name, kald]) => [`${API}/v1/${name}`, { post: operation(name, kald) }]),
  )
