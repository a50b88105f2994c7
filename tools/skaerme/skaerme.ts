// `npm run screens`: pictures of the pages over the demo municipality, at the width of a phone and of a desk, in docs/screens.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.mjs'

const FOLDER = 'docs/screens'
const PORT = 3199
const BASE = `http://127.0.0.1:${PORT}`

interface Skærm {
  readonly navn: string
  readonly titel: string
  readonly sti: string
  /** Who looks; nobody need log in for the others. */
  readonly som?: { readonly dør: 'ansat' | 'person'; readonly navn: string }
}

const JONAS = { dør: 'ansat', navn: 'Jonas Prøvelund' } as const
const LISE = { dør: 'ansat', navn: 'Lise Prøvegaard' } as const
const ELIF = { dør: 'person', navn: 'Elif Prøvebjerg' } as const

const SKÆRME: readonly Skærm[] = [
  { navn: 'forside', titel: 'The front page', sti: '/' },
  { navn: 'log-ind', titel: 'The two doors', sti: '/log-ind' },
  { navn: 'lov', titel: 'A provision', sti: '/loven/SDL.24.1' },
  { navn: 'min-dag', titel: 'My day', sti: '/min-dag', som: JONAS },
  { navn: 'sager', titel: 'The cases', sti: '/sager', som: JONAS },
  { navn: 'sagen', titel: 'A case', sti: '/sager/D-000009', som: JONAS },
  {
    navn: 'indkald',
    titel: 'A task: call to a talk',
    sti: '/sager/D-000009/goer/indkald-til-samtale',
    som: JONAS,
  },
  {
    navn: 'oplysninger',
    titel: 'A task: what the case lacks',
    sti: '/sager/D-000009/goer/oplysninger',
    som: JONAS,
  },
  { navn: 'ledelse', titel: 'Management', sti: '/ledelse', som: LISE },
  { navn: 'min-sag', titel: 'One’s own case', sti: '/min-sag', som: ELIF },
  {
    navn: 'aktindsigt',
    titel: 'Asking for one’s papers',
    sti: '/min-sag/D-000009/goer/aktindsigt',
    som: ELIF,
  },
]
const BREDDER = [375, 1280] as const
const HØJST = 1800

const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM_PATH')
mkdirSync(FOLDER, { recursive: true })
const server = spawn(process.execPath, ['apps/cli/bin/sagsvej.js', 'serve', '--port', String(PORT)], {
  env: { ...process.env, SAGSVEJ_DATA: 'memory' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  await new Promise<void>((ready) =>
    server.stdout.on('data', (text) => String(text).includes(BASE) && ready()),
  )
  for (const width of BREDDER) for (const one of SKÆRME) await tag(one, width)
  writeFileSync(`${FOLDER}/README.md`, oversigt())
} finally {
  await browser.close()
  server.kill()
}

async function tag({ navn, sti, som }: Skærm, width: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false })
  const page = await context.newPage()
  if (som) await logInd(page, som)
  await page.goto(BASE + sti)
  const whole = await page.locator('html').boundingBox()
  const height = Math.min(HØJST, Math.ceil(whole?.height ?? HØJST))
  await page.setViewportSize({ width, height })
  await page.screenshot({ path: `${FOLDER}/${navn}-${width}.jpg`, type: 'jpeg', quality: 60 })
  await context.close()
}

async function logInd(page: Page, { dør, navn }: NonNullable<Skærm['som']>): Promise<void> {
  await page.goto(`${BASE}/log-ind/${dør}`)
  await page.getByRole('link', { name: navn }).click()
}

function oversigt(): string {
  return [
    '# The pages, as pictures',
    '',
    'Written by `npm run screens` from the demo municipality: invented people, on the day it was run.',
    '',
    ...SKÆRME.flatMap(({ navn, titel }) => [
      `## ${titel}`,
      '',
      ...BREDDER.map((width) => `![${titel}, ${width} px](${navn}-${width}.jpg)`),
      '',
    ]),
  ].join('\n')
}
