import {
  type BrugtFaktum,
  type BrugtSats,
  type BrugtSkøn,
  circumstanceText,
  type Enhed,
  factText,
  hasName,
  hjemmelText,
  type Kind,
  kildeJson,
  kravText,
  type Omstændighed,
  outcomeText,
  requirementName,
  type Sikkert,
  type Sprog,
  type Særregel,
  sureText,
  type Trin,
  type Udfald,
} from '@sagsvej/rules'
import { dayJson, sureJson, valueJson } from './value.ts'

const ART = {
  ja: 'ja',
  nej: 'nej',
  værdi: 'vaerdi',
  'ikke relevant': 'ikke_relevant',
  åben: 'aaben',
} as const

/**
 * An outcome in JSON: what kind it is, its value, and, while open, everything that can still decide it, and what is sure
 * all the same.
 */
export const udfaldJson = (
  udfald: Udfald,
  kind: Kind,
  enhed: Enhed | undefined,
  sprog: Sprog,
  sikkert?: Sikkert,
) => ({
  art: ART[udfald.art],
  tekst: outcomeText(udfald, kind, enhed, sprog),
  ...(udfald.art === 'værdi' ? { vaerdi: valueJson(kind, enhed, udfald.værdi) } : {}),
  ...(udfald.art === 'åben'
    ? {
        mangler: udfald.mangler.map((f) => f.nøgle),
        skoen: udfald.skøn.map((s) => s.nøgle),
        huller: udfald.huller.map((h) => ({ ...h, tekst: h.tekst[sprog] })),
        ...(sikkert
          ? { sikkert: { ...sureJson(sikkert, enhed), tekst: sureText(sikkert, enhed, sprog) } }
          : {}),
      }
    : {}),
})

const faktumJson = ({ faktum, værdi }: BrugtFaktum, sprog: Sprog) => ({
  faktum: faktum.nøgle,
  navn: faktum.etiket[sprog],
  ...(værdi === undefined ? {} : { vaerdi: factText(faktum.type, værdi, sprog) }),
})

const skønJson = ({ skøn, udfald, foretaget }: BrugtSkøn, sprog: Sprog) => ({
  skoen: skøn.nøgle,
  navn: skøn.etiket[sprog],
  udfald: ART[udfald.art],
  ...(foretaget
    ? {
        foretaget: {
          af: foretaget.af,
          den: dayJson(foretaget.den),
          begrundelse: foretaget.begrundelse,
          grundlag: foretaget.grundlag,
        },
      }
    : {}),
})

const satsJson = ({ sats, række }: BrugtSats, sprog: Sprog) => ({
  sats: række.id,
  navn: sats.navn[sprog],
  beloeb: valueJson('tal', sats.enhed, række.steps),
  fra: dayJson(række.fra),
  til: dayJson(række.til),
  sikkerhed: række.sikkerhed,
  kilder: række.kilder,
  ...(række.formel ? { formel: række.formel } : {}),
})

/** What decided: a requirement by name and what it gave, or what is so in the case. */
const omstændighedJson = (one: Omstændighed, sprog: Sprog) => ({
  udfald: ART[one.udfald.art],
  tekst: hasName(one) ? requirementName(one, sprog) : circumstanceText(one, sprog),
})

const særregelJson = ({ slags, navn, hjemmel, fordi }: Særregel, sprog: Sprog) => ({
  slags,
  navn: navn[sprog],
  hjemmel: hjemmelText(hjemmel, sprog),
  fordi: fordi.map((one) => omstændighedJson(one, sprog)),
})

/** What may govern while that is open: a version by its days, a transition by its name. */
const muligJson = (one: NonNullable<Trin['blandt']>[number], sprog: Sprog) => ({
  hjemmel: hjemmelText(one.hjemmel, sprog),
  sikkerhed: one.sikkerhed,
  ...('fra' in one
    ? { gaelderFra: dayJson(one.fra), gaelderTil: dayJson(one.til) }
    : { navn: one.navn[sprog] }),
})

/** A step of the explanation, with provision, version and source. */
export const trinJson = (trin: Trin, sprog: Sprog): Record<string, unknown> => ({
  bestemmelse: trin.id,
  titel: trin.titel[sprog],
  ...(trin.siger ? { siger: trin.siger[sprog] } : {}),
  ...(trin.gælder ? { saerregel: særregelJson(trin.gælder, sprog) } : {}),
  forbigaaet: trin.forbigået.map((one) => særregelJson(one, sprog)),
  ...(trin.blandt ? { blandt: trin.blandt.map((one) => muligJson(one, sprog)) } : {}),
  ...(trin.note ? { note: trin.note[sprog] } : {}),
  ...(trin.hjemmel ? { hjemmel: hjemmelText(trin.hjemmel, sprog) } : {}),
  ...(trin.gælderFra === undefined ? {} : { gaelderFra: dayJson(trin.gælderFra) }),
  ...(trin.gælderTil === undefined ? {} : { gaelderTil: dayJson(trin.gælderTil) }),
  ...(trin.vælger ? { vaelgesEfter: trin.vælger.navn[sprog], vaelgesAf: dayJson(trin.vælger.dag) } : {}),
  kilder: trin.kilder.map(kildeJson),
  sikkerhed: trin.sikkerhed,
  ...(trin.kontrolleretTil ? { kontrolleretTil: trin.kontrolleretTil } : {}),
  udfald: udfaldJson(trin.udfald, trin.kind, trin.enhed, sprog, trin.sikkert),
  ...(trin.udregning ? { udregning: trin.udregning[sprog] } : {}),
  krav: trin.krav.map(({ krav, udfald, kind, enhed }) => ({
    ...(krav.nr ? { nr: krav.nr } : {}),
    tekst: kravText(krav, sprog),
    udfald: ART[udfald.art],
    gav: outcomeText(udfald, kind, enhed, sprog),
  })),
  fakta: trin.fakta.map((f) => faktumJson(f, sprog)),
  skoen: trin.skøn.map((one) => skønJson(one, sprog)),
  satser: trin.satser.map((one) => satsJson(one, sprog)),
  under: trin.under.map((t) => trinJson(t, sprog)),
})
