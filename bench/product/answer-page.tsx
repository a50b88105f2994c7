import { openDatabase } from '@sagsvej/store'
import { createServer } from '@sagsvej/web'
import { sendPage } from '../../apps/web/src/http/send.ts'
import { Side } from '../../apps/web/src/layout/side.tsx'
import { pairedRatio, report } from '../measure.ts'

const NOW = new Date('2026-11-23T09:00:00+01:00')
const REQUESTS = 25

const database = await openDatabase({ dataDir: 'memory' })
const app = createServer(
  {
    db: database.db,
    kommune: 'Prøvekøbing',
    ur: () => NOW,
    afsender: { kommune: '', enhed: '', telefon: '', svarvej: '' },
  },
  { write: () => undefined },
)
app.get('/tom', (_request, reply) => {
  return sendPage(
    reply,
    <Side sprog="da" titel="Tom" andetSprog="/tom">
      {null}
    </Side>,
    'personal',
  )
})
await app.ready()

const form = new URLSearchParams({
  'svar.persongruppe': JSON.stringify('loenmodtager'),
  'svar.fravaer': JSON.stringify([{ fra: '2026-06-01', til: '', omfang: 'fuldt' }]),
  'svar.afbrydelser': '[]',
  goer: 'vis-svar',
}).toString()

const answerPage = () =>
  app.inject({
    method: 'POST',
    url: '/proev',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form,
  })
const emptyPage = () => app.inject({ method: 'GET', url: '/tom' })

const answered = await answerPage()
const svg = answered.body.includes('<svg') && answered.body.includes('skal vurderes igen')
if (answered.statusCode !== 200 || !svg) throw new Error(`no answer page: ${answered.statusCode}`)
if ((await emptyPage()).statusCode !== 200) throw new Error('no empty page')

const many = (request: () => Promise<unknown>) => async () => {
  for (let i = 0; i < REQUESTS; i++) await request()
}
report([
  {
    row: 'the answer page, on the server',
    ratio: await pairedRatio({ measured: many(answerPage), base: many(emptyPage), rounds: 15 }),
    target: { atMost: 2, of: 'an empty page on the same stack' },
  },
])
await app.close()
await database.close()
