import { hjemmelText, ROLLE_NAVN, type Sprog } from '@sagsvej/rules'
import { kortForklaring } from '../vurdering/forklaring/kort.ts'
import { udfaldJson } from '../vurdering/json/trin.ts'
import { dayJson } from '../vurdering/json/value.ts'
import type { Svar } from '../vurdering/types.ts'
import { mødetekst } from './moedetekst.ts'
import { beløbText, type Penge, type Pengelinje } from './penge.ts'
import type { Veje } from './svar.ts'
import type { Vej } from './veje.ts'

export const VEJE_SKEMA = 'sagsvej/veje-1'

/** The answer of `sagsvej ways --format json`, in one language. */
export const vejeJson = ({ på, veje, penge }: Veje, sprog: Sprog) => ({
  skema: VEJE_SKEMA,
  sprog,
  paa: dayJson(på),
  veje: veje.map((vej) => vejJson(vej, sprog)),
  penge: penge.map((one) => pengeJson(one, sprog)),
})

const vejJson = ({ ordning, svar, ret, betaler, vurderinger, møder, efter, mangler }: Vej, sprog: Sprog) => ({
  ordning: ordning.nøgle,
  navn: ordning.navn[sprog],
  trin: ordning.trin,
  svar,
  ret: svarJson(ret, sprog),
  betaler: betaler.map((one) => svarJson(one, sprog)),
  moeder: møder.map((møde) => ({
    forhold: møde.forhold,
    ene: møde.ene,
    andre: møde.andre,
    slutter: møde.slutter,
    tekst: mødetekst(møde, sprog),
    hjemmel: hjemmelText(møde.hjemmel, sprog),
  })),
  efter: efter.map((one) => ({
    ordning: one.ordning.nøgle,
    titel: one.titel[sprog],
    hjemmel: hjemmelText(one.hjemmel, sprog),
  })),
  vurderinger: vurderinger.map(({ skøn, hjemmel }) => ({
    skoen: skøn.nøgle,
    spoergsmaal: skøn.spørgsmål[sprog],
    hvem: skøn.hvem.map((rolle) => ROLLE_NAVN[rolle][sprog]),
    ...(hjemmel ? { hjemmel: hjemmelText(hjemmel, sprog) } : {}),
  })),
  mangler: mangler.map(({ nøgle, spørgsmål }) => ({ faktum: nøgle, spoergsmaal: spørgsmål[sprog] })),
})

const svarJson = (svar: Svar, sprog: Sprog) => ({
  noegle: svar.nøgle,
  titel: svar.spørgsmål[sprog],
  kort: kortForklaring(svar, sprog),
  udfald: udfaldJson(svar.udfald, svar.kind, svar.enhed, sprog),
  sikkerhed: svar.sikkerhed,
})

const pengeJson = ({ vej, svar, linje }: Penge, sprog: Sprog) => ({
  ordning: vej.ordning.nøgle,
  noegle: svar.nøgle,
  ...(linje ? { linje: linjeJson(linje, sprog) } : { kort: kortForklaring(svar, sprog) }),
})

interface LinjeJson {
  readonly titel: string
  readonly beloeb: string
  readonly hjemmel?: string
  readonly udregning?: string
  readonly under: readonly LinjeJson[]
}

const linjeJson = (linje: Pengelinje, sprog: Sprog): LinjeJson => ({
  titel: linje.titel[sprog],
  beloeb: beløbText(linje, sprog),
  ...(linje.hjemmel ? { hjemmel: hjemmelText(linje.hjemmel, sprog) } : {}),
  ...(linje.udregning ? { udregning: linje.udregning[sprog] } : {}),
  under: linje.under.map((one) => linjeJson(one, sprog)),
})
