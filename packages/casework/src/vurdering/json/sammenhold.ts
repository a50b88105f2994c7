import { type Forskel, hjemmelText, type Sprog, type Versionsskifte } from '@sagsvej/rules'
import type { Sammenholdtsvar } from '../sammenhold.ts'
import { ændretText } from './modsvar.ts'
import { udfaldJson } from './trin.ts'
import { dayJson } from './value.ts'

const forskelJson = (one: Forskel, sprog: Sprog) =>
  one.hvad === 'lovsyn'
    ? { lovsyn: { foer: one.før, efter: one.efter } }
    : {
        [('type' in one.hvad && 'faktum') || 'skoen']: one.hvad.nøgle,
        navn: one.hvad.etiket[sprog],
        foer: ændretText(one.hvad, one.før, sprog) ?? null,
        efter: ændretText(one.hvad, one.efter, sprog) ?? null,
      }

const skifteJson = ({ bestemmelse, før, efter }: Versionsskifte, sprog: Sprog) => ({
  bestemmelse: bestemmelse.id,
  titel: bestemmelse.titel[sprog],
  foer: gælderJson(før, sprog),
  efter: gælderJson(efter, sprog),
})

const gælderJson = (one: Versionsskifte['før'], sprog: Sprog) => ({
  hjemmel: hjemmelText(one.hjemmel, sprog),
  ...('fra' in one ? { fra: dayJson(one.fra), til: dayJson(one.til) } : {}),
})

/** Two looks at a case held together, as JSON in one language. */
export const sammenholdJson = (alle: readonly Sammenholdtsvar[], sprog: Sprog) =>
  alle.map(({ svarFør, svarEfter, ens, forskelle, udslag, versioner }) => ({
    noegle: svarEfter.nøgle,
    spoergsmaal: svarEfter.spørgsmål[sprog],
    ens,
    foer: udfaldJson(svarFør.udfald, svarFør.kind, svarFør.enhed, sprog),
    efter: udfaldJson(svarEfter.udfald, svarEfter.kind, svarEfter.enhed, sprog),
    goerForskellen: udslag.map((one) => forskelJson(one, sprog)),
    forskelle: forskelle.map((one) => forskelJson(one, sprog)),
    versioner: versioner.map((one) => skifteJson(one, sprog)),
  }))
