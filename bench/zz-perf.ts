import { parseDay, formatDay } from '@sagsvej/calendar'
import { evaluate, kontekst, type Value } from '@sagsvej/rules'
import { revurderingstidspunkt } from '/work/main/packages/law/src/sygedagpenge/revurderingstidspunkt.ts'
const sag = (fakta: Record<string, Value>) => ({ fakta: (f: any) => fakta[f.nøgle], skøn: () => undefined })
function run(n: number, fakta: Record<string, Value>) {
  const t = performance.now()
  let u: any
  for (let i = 0; i < n; i++) u = evaluate(revurderingstidspunkt.led, kontekst(sag(fakta)))
  console.log(((performance.now() - t) / n).toFixed(3), 'ms', u.udfald.art === 'værdi' && u.udfald.værdi < 1e9 ? formatDay(u.udfald.værdi) : JSON.stringify(u.udfald).slice(0, 150))
}
const d = (s: string) => parseDay(s)
const one = { vurderingsdato: d('2026-03-01'), persongruppe: 'loenmodtager', afbrydelser: [], fravaer: [{ fra: d('2026-01-05'), omfang: 'fuldt' }] } as any
const closed = { ...one, fravaer: [{ fra: d('2026-01-05'), til: d('2026-12-31'), omfang: 'fuldt' }] }
const twenty = { ...one, fravaer: Array.from({ length: 20 }, (_, i) => ({ fra: d('2020-01-05') + i * 110 as any, til: d('2020-02-25') + i * 110, omfang: 'fuldt' })) }
const old = { ...one, vurderingsdato: d('2009-01-01'), fravaer: [{ fra: d('2007-03-05'), omfang: 'fuldt' }] }
for (let k = 0; k < 5; k++) run(400, process.argv[2]==="20" ? twenty : one)
