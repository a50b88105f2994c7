import { NEVER, parseDay } from '@sagsvej/calendar'
import { type Vurdering, vurder } from '@sagsvej/casework'
import { lov, vurderingsdato } from '@sagsvej/law'
import { type Faktum, hjemmelText, SIKKERHED_TEKST, type Value } from '@sagsvej/rules'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Side } from '../layout/side.tsx'
import { Svaret } from './svaret.tsx'

const på = parseDay('2026-11-23')

const told = new Map<string, Value>([
  ['persongruppe', 'loenmodtager'],
  ['fravaer', [{ fra: parseDay('2026-07-06'), til: NEVER, omfang: 'fuldt' }]],
])

const assess = (facts: ReadonlyMap<string, Value> = told) =>
  vurder(
    { fakta: (f) => (f === vurderingsdato.faktum ? på : facts.get(f.nøgle)), skøn: () => undefined },
    { på, kendt: på },
  )
test('look', async () => {
  const v = assess()
  const { writeFileSync } = await import('node:fs')
  const html = renderToString(<Side sprog="da" titel={v.overskrift.da} aktiv="proev" andetSprog="/en/proev"><Svaret vurdering={v} sprog="da" bestemmelseHref={(id) => `/loven/${id}`} spørg={(f: Faktum) => <p>{f.spørgsmål.da}</p>} ret={(f) => `#ret-${f.nøgle}`} /></Side>)
  writeFileSync('/tmp/svaret.html', '<!doctype html>' + html)
  console.log(html.length, v.overskrift, v.tryghed, v.næste.map((n) => n.faktum.nøgle), v.svar.map((s) => [s.nøgle, s.overskrift.da, s.sikkerhed, s.udfald.art, s.trin.length, s.trin[0]?.hjemmel !== undefined, s.udfald.art==='åben' && [s.udfald.mangler.map(m=>m.nøgle).join(), s.udfald.huller.map(h=>h.tekst.da).join('|'), s.udfald.skøn.map(x=>x.nøgle).join()]]), v.frister.map(f=>[f.nøgle, f.titel.da, f.dag, f.senest, f.trin.length, f.hvem]))
  void lov; void hjemmelText; void SIKKERHED_TEKST; void describe; void expect; 0 as unknown as Vurdering
})
