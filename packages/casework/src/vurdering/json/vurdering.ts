import { hjemmelText, type Sprog } from '@sagsvej/rules'
import { kortForklaring, sikkertOm } from '../forklaring/kort.ts'
import type { Frist, Svar, Vurdering } from '../types.ts'
import { trinJson, udfaldJson } from './trin.ts'
import { dayJson } from './value.ts'

export const VURDERING_SKEMA = 'sagsvej/vurdering-1'

export const svarJson = (svar: Svar, sprog: Sprog) => ({
  noegle: svar.nøgle,
  spoergsmaal: svar.spørgsmål[sprog],
  overskrift: svar.overskrift[sprog],
  ...(svar.uddybning ? { uddybning: svar.uddybning[sprog] } : {}),
  kort: kortForklaring(svar, sprog),
  udfald: udfaldJson(svar.udfald, svar.kind, svar.enhed, sprog, sikkertOm(svar)),
  sikkerhed: svar.sikkerhed,
  trin: svar.trin.map((t) => trinJson(t, sprog)),
})

const fristJson = (frist: Frist, sprog: Sprog) => ({
  noegle: frist.nøgle,
  titel: frist.titel[sprog],
  hvem: frist.hvem,
  dag: dayJson(frist.dag),
  ...(frist.senest === undefined ? {} : { senest: dayJson(frist.senest) }),
  hjemmel: hjemmelText(frist.hjemmel, sprog),
  sikkerhed: frist.sikkerhed,
  ...(frist.konto
    ? {
        konto: {
          start: dayJson(frist.konto.start.day),
          begivenhed: frist.konto.start.event[sprog],
          enhed: frist.konto.unit,
          laengde: frist.konto.length,
          ikkeTalt: frist.konto.excluded.map((d) => ({ dag: dayJson(d.day), navn: d.name[sprog] })),
          ...(frist.konto.rolledFrom === undefined ? {} : { rykketFra: dayJson(frist.konto.rolledFrom) }),
        },
      }
    : {}),
  trin: frist.trin.map((t) => trinJson(t, sprog)),
})

/** The assessment as JSON, in one language; described by `vurderingSchema`. */
export const vurderingJson = (v: Vurdering, sprog: Sprog) => ({
  skema: VURDERING_SKEMA,
  sprog,
  paa: dayJson(v.på),
  kendt: dayJson(v.kendt),
  overskrift: v.overskrift[sprog],
  ...(v.tryghed ? { tryghed: v.tryghed[sprog] } : {}),
  svar: v.svar.map((s) => svarJson(s, sprog)),
  frister: v.frister.map((f) => fristJson(f, sprog)),
  naeste: v.næste.map(({ faktum }) => ({ faktum: faktum.nøgle, spoergsmaal: faktum.spørgsmål[sprog] })),
  ikkeUndersoegt: v.ikkeUndersøgt.map((t) => t[sprog]),
})
