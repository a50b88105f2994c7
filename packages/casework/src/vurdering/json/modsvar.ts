import {
  factText,
  type Gennem,
  hjemmelText,
  type Skøn,
  type Sprog,
  type Value,
  type VedTiden,
  type Vending,
  valueText,
  type Ændring,
} from '@sagsvej/rules'
import type { Modsvarssvar } from '../modsvar.ts'
import type { Svar } from '../types.ts'
import { udfaldJson } from './trin.ts'
import { dayJson, valueJson } from './value.ts'

const KAN = { turns: 'kan_vendes', never: 'kan_ikke_vendes', unsure: 'uvist' } as const

type Faktum = Exclude<Ændring['hvad'], Skøn>
const erSkøn = (hvad: Ændring['hvad']): hvad is Skøn => !('type' in hvad)

/** A value of what may be changed in words; nothing where it is not known. */
export function ændretText(
  hvad: Ændring['hvad'],
  value: Value | undefined,
  sprog: Sprog,
): string | undefined {
  if (value === undefined) return undefined
  return erSkøn(hvad) ? valueText('sandt', undefined, value, sprog) : factText(hvad.type, value, sprog)
}

const factJson = ({ type }: Faktum, value: Value): unknown =>
  type.art === 'liste' ? value : valueJson(type.art, type.art === 'tal' ? type.enhed : undefined, value)

const værdiJson = (hvad: Ændring['hvad'], value: Value): unknown =>
  erSkøn(hvad) ? value : factJson(hvad, value)

const gennemJson = ({ bestemmelse, hjemmel }: Gennem, sprog: Sprog) => ({
  bestemmelse: bestemmelse.id,
  ...(hjemmel ? { hjemmel: hjemmelText(hjemmel, sprog) } : {}),
})

const ændringJson = ({ hvad, fra, til, gennem }: Ændring, sprog: Sprog) => ({
  [erSkøn(hvad) ? 'skoen' : 'faktum']: hvad.nøgle,
  navn: hvad.etiket[sprog],
  ...(erSkøn(hvad) || !hvad.kanÆndres
    ? {}
    : { hvordan: hvad.kanÆndres.hvordan[sprog], af: hvad.kanÆndres.af }),
  ...(fra === undefined ? {} : { fra: værdiJson(hvad, fra) }),
  til: værdiJson(hvad, til),
  ...(gennem ? { gennem: gennemJson(gennem, sprog) } : {}),
})

const vendingJson = (vending: Vending, { kind, enhed }: Svar, sprog: Sprog) => ({
  svar: KAN[vending.art],
  ...(vending.art === 'turns'
    ? {
        veje: vending.sæt.map(({ ændringer, udfald }) => ({
          aendringer: ændringer.map((one) => ændringJson(one, sprog)),
          giver: udfaldJson(udfald, kind, enhed, sprog),
        })),
      }
    : {}),
  ...(vending.art === 'unsure'
    ? {
        mangler: vending.venter.mangler.map((f) => f.nøgle),
        skoen: vending.venter.skøn.map((s) => s.nøgle),
        huller: vending.venter.huller.map(({ tekst }) => tekst[sprog]),
      }
    : {}),
})

const tidJson = (tid: VedTiden, { kind, enhed }: Svar, sprog: Sprog) => ({
  svar: KAN[tid.art],
  ...(tid.art === 'turns'
    ? { dag: dayJson(tid.dag), giver: udfaldJson(tid.udfald, kind, enhed, sprog) }
    : {}),
  ...(tid.art === 'unsure' && tid.åbenFra !== undefined ? { aabenFra: dayJson(tid.åbenFra) } : {}),
})

/** What would turn each answer, as JSON in one language. */
export const modsvarJson = (alle: readonly Modsvarssvar[], sprog: Sprog) =>
  alle.map(({ svar, ønsket, fakta, skøn, tid }) => ({
    noegle: svar.nøgle,
    spoergsmaal: svar.spørgsmål[sprog],
    nu: udfaldJson(svar.udfald, svar.kind, svar.enhed, sprog),
    oensket: ønsket[sprog],
    fakta: vendingJson(fakta, svar, sprog),
    skoen: vendingJson(skøn, svar, sprog),
    tid: tidJson(tid, svar, sprog),
  }))
