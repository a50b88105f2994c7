import { forklaringJson, vejeISag, vejeJson, vurderingJson, vurderSag } from '@sagsvej/casework'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Serverdele } from '../../http/dele.ts'
import { idag } from '../../http/idag.ts'
import type { Tæl } from '../graense.ts'
import { kunMed } from '../metoder.ts'
import { Problem } from '../problem/problem.ts'
import { KALD, type Kaldsnavn } from './kald.ts'
import { type Lovkald, readLovkald } from './laes.ts'

/** The law alone: a case file in, an answer out. Nothing is stored, and nothing noted of what was sent. */
export function lovkald(app: FastifyInstance, { ur }: Serverdele, tæl: Tæl): void {
  for (const [name, answer] of Object.entries(SVAR)) {
    const { kræves } = KALD[name as Kaldsnavn]
    const url = `/v1/${name}`
    app.post(url, async (request, reply) => {
      const before = process.cpuUsage()
      try {
        const kald = readLovkald(request, idag(ur()), kræves)
        return send(reply, answer(kald), kald)
      } finally {
        await tæl(request, process.cpuUsage(before).user / 1000)
      }
    })
    kunMed(app, url, 'POST')
  }
}

const SVAR: Readonly<Record<Kaldsnavn, (kald: Lovkald) => object>> = {
  assess: ({ sag, tider, sprog }) => vurderingJson(vurderSag(sag, tider), sprog),
  explain: forklar,
  ways: ({ sag, tider, sprog }) => vejeJson(vejeISag(sag, tider), sprog),
}

const send = (reply: FastifyReply, answer: object, { sprog }: Lovkald): FastifyReply =>
  reply
    .type('application/json; charset=utf-8')
    .headers({ 'content-language': sprog, vary: 'accept-language', 'cache-control': 'no-store' })
    .send(JSON.stringify(answer))

/** @throws Problem naming the answers there are */
function forklar({ sag, tider, sprog, question }: Lovkald): object {
  const v = vurderSag(sag, tider)
  const found = forklaringJson(v, question, sprog)
  if (found) return found
  const known = v.svar.map(({ nøgle }) => nøgle).join(', ')
  const tekst = {
    da: `${question}: det spørgsmål kender vi ikke. Vælg mellem ${known}.`,
    en: `${question}: no such question. Choose one of ${known}.`,
  }
  throw new Problem('unreadable', { fejl: [{ parameter: 'question', kind: 'ukendtSpørgsmål', tekst }] })
}
