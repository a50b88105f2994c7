import type { Faktum, Lovsamling, Skøn } from '@sagsvej/rules'
import { afvist, givesMedSpørgsmålet, type Læst, læst, ukendtFaktum, ukendtSkøn } from '@sagsvej/rules/read'
import { vurderingsdato } from '../fakta/forloeb.ts'

const DAGEN = vurderingsdato.faktum.nøgle

/** The fact a key names. The day asked about is none of them: it is given with the question. */
export function findFaktum({ fakta }: Pick<Lovsamling, 'fakta'>, nøgle: string): Læst<Faktum> {
  if (nøgle === DAGEN) return afvist(givesMedSpørgsmålet(DAGEN))
  const found = fakta.find((faktum) => faktum.nøgle === nøgle)
  if (found) return læst(found)
  const names = fakta.map((faktum) => faktum.nøgle).filter((one) => one !== DAGEN)
  return afvist(ukendtFaktum(nøgle, names))
}

/** The judgement a key names. */
export function findSkøn({ skøn }: Pick<Lovsamling, 'skøn'>, nøgle: string): Læst<Skøn> {
  const found = skøn.find((one) => one.nøgle === nøgle)
  if (found) return læst(found)
  const names = skøn.map((one) => one.nøgle)
  return afvist(ukendtSkøn(nøgle, names))
}
