import {
  type BrugtFaktum,
  type Enhed,
  factText,
  hjemmelText,
  type Kind,
  kildeJson,
  kravText,
  outcomeText,
  type Sprog,
  type Trin,
  type Udfald,
} from '@sagsvej/rules'
import { dayJson, valueJson } from './value.ts'

const ART = {
  ja: 'ja',
  nej: 'nej',
  værdi: 'vaerdi',
  'ikke relevant': 'ikke_relevant',
  åben: 'aaben',
} as const

/** An outcome in JSON: what kind it is, its value, and, while open, everything that can still decide it. */
export const udfaldJson = (udfald: Udfald, kind: Kind, enhed: Enhed | undefined, sprog: Sprog) => ({
  art: ART[udfald.art],
  tekst: outcomeText(udfald, kind, enhed, sprog),
  ...(udfald.art === 'værdi' ? { vaerdi: valueJson(kind, enhed, udfald.værdi) } : {}),
  ...(udfald.art === 'åben'
    ? {
        mangler: udfald.mangler.map((f) => f.nøgle),
        skoen: udfald.skøn.map((s) => s.nøgle),
        huller: udfald.huller.map((h) => ({ ...h, tekst: h.tekst[sprog] })),
      }
    : {}),
})

const faktumJson = ({ faktum, værdi }: BrugtFaktum, sprog: Sprog) => ({
  faktum: faktum.nøgle,
  navn: faktum.etiket[sprog],
  ...(værdi === undefined ? {} : { vaerdi: factText(faktum.type, værdi, sprog) }),
})

/** A step of the explanation, with provision, version and source. */
export const trinJson = (trin: Trin, sprog: Sprog): Record<string, unknown> => ({
  bestemmelse: trin.id,
  titel: trin.titel[sprog],
  ...(trin.siger ? { siger: trin.siger[sprog] } : {}),
  ...(trin.undtagelse ? { undtagelse: trin.undtagelse[sprog] } : {}),
  ...(trin.note ? { note: trin.note[sprog] } : {}),
  ...(trin.hjemmel ? { hjemmel: hjemmelText(trin.hjemmel, sprog) } : {}),
  ...(trin.gælderFra === undefined ? {} : { gaelderFra: dayJson(trin.gælderFra) }),
  ...(trin.gælderTil === undefined ? {} : { gaelderTil: dayJson(trin.gælderTil) }),
  ...(trin.vælger ? { vaelgesEfter: trin.vælger.navn[sprog], vaelgesAf: dayJson(trin.vælger.dag) } : {}),
  kilder: trin.kilder.map(kildeJson),
  sikkerhed: trin.sikkerhed,
  ...(trin.kontrolleretTil ? { kontrolleretTil: trin.kontrolleretTil } : {}),
  udfald: udfaldJson(trin.udfald, trin.kind, trin.enhed, sprog),
  krav: trin.krav.map(({ krav, udfald, kind, enhed }) => ({
    ...(krav.nr ? { nr: krav.nr } : {}),
    tekst: kravText(krav, sprog),
    udfald: ART[udfald.art],
    gav: outcomeText(udfald, kind, enhed, sprog),
  })),
  fakta: trin.fakta.map((f) => faktumJson(f, sprog)),
  skoen: trin.skøn.map(({ skøn, udfald }) => ({
    skoen: skøn.nøgle,
    navn: skøn.etiket[sprog],
    udfald: ART[udfald.art],
  })),
  satser: trin.satser.map((r) => ({
    sats: r.id,
    fra: dayJson(r.fra),
    til: dayJson(r.til),
    sikkerhed: r.sikkerhed,
    kilder: r.kilder.map(kildeJson),
    ...(r.formel ? { formel: r.formel } : {}),
  })),
  under: trin.under.map((t) => trinJson(t, sprog)),
})
