import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseDay } from '@sagsvej/calendar'
import { fold, grundlag, readSagsfil } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import {
  type Bestemmelse,
  evaluate,
  type Grundlag,
  identifier,
  kontekst,
  ownAnswer,
  type Rå,
  readAnswer,
  rowOf,
} from '@sagsvej/rules'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * The compiled law in a browser that runs nothing but its own scripts: what a person types need not leave the machine,
 * and the answers are those of the server.
 */

const executablePath = process.env.CHROMIUM_PATH
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const files = readdirSync(examples).filter((name) => name.endsWith('.json'))
const DAYS = ['2014-08-01', '2020-02-01', '2026-11-23'].map(parseDay)
const STRICT = "default-src 'none'; script-src 'self'"

/** The shipped cases on some days, and each with every other fact forgotten. */
const cases: readonly Grundlag[] = files.flatMap((name) => {
  const read = readSagsfil(readFileSync(examples + name, 'utf8'), lov)
  const state = read.ok ? fold(read.begivenheder) : undefined
  if (!state) throw new Error(`${name} cannot be read`)
  return DAYS.flatMap((på) => {
    // What compiled law knows of a day that is not told is what its type allows, no less.
    const { inden: _, ...all } = grundlag(state, lov, { på, kendt: parseDay('2026-11-23') })
    const half: Grundlag = {
      ...all,
      fakta: (f) => (lov.fakta.indexOf(f) % 2 === 0 ? all.fakta(f) : undefined),
    }
    return [all, half]
  })
})

const SCRIPT = `
  import { svar } from '@sagsvej/law/kompileret/ukendt'
  const cases = JSON.parse(document.getElementById('sager').textContent, (_, v) => v ?? undefined)
  const answers = cases.map((one) => svar(one))
  const numbers = (_, v) => (v === Infinity ? 'Infinity' : v === -Infinity ? '-Infinity' : v)
  document.getElementById('svar').textContent = JSON.stringify(answers, numbers)
`

const fromJson = (_: string, v: unknown) =>
  v === 'Infinity' ? Number.POSITIVE_INFINITY : v === '-Infinity' ? Number.NEGATIVE_INFINITY : v

describe.skipIf(!executablePath)('den kompilerede lov i en browser med den strengeste politik', () => {
  let server: Server
  let browser: Browser
  let address: string
  beforeAll(async () => {
    const bundled = await build({
      stdin: { contents: SCRIPT, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      bundle: true,
      write: false,
      format: 'esm',
    })
    const script = bundled.outputFiles[0]?.text ?? ''
    const rows = JSON.stringify(cases.map((one) => rowOf(lov, one)))
    const html = `<!doctype html><script type="application/json" id="sager">${rows}</script><p id="svar"></p><script type="module" src="/lov.js"></script>`
    server = createServer((request, reply) => {
      const isScript = request.url === '/lov.js'
      reply.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
      reply.setHeader('content-security-policy', STRICT)
      reply.end(isScript ? script : html)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise((done) => server.close(done))
  })

  test('svarer som træet på hver bestemmelse, med og uden ubesvarede oplysninger', async () => {
    const page = await browser.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
    await page.goto(address)
    await page.waitForFunction(() => document.getElementById('svar')?.textContent !== '')
    const answers: readonly Rå[] = JSON.parse((await page.textContent('#svar')) ?? '', fromJson)
    expect(refused).toEqual([])
    for (const [i, one] of cases.entries()) {
      const k = kontekst(one)
      for (const b of lov.bestemmelser.filter(isCompared)) {
        const { udfald } = evaluate({ op: 'provision', bestemmelse: b }, k)
        const found = readAnswer(identifier(b.id), b.kind, answers[i] ?? {})
        expect(found.art, `${b.id} in case ${i}`).toBe(udfald.art)
        if (udfald.art === 'værdi') expect(found, `${b.id} in case ${i}`).toEqual(udfald)
      }
    }
  })
})

const isCompared = (b: Bestemmelse): boolean => ownAnswer(b) && b.kind !== 'dagmængde'
