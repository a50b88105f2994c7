import {
  dateText,
  factText,
  hjemmelText,
  kildeText,
  kravNr,
  kravText,
  outcomeText,
  SIKKERHED_TEKST,
  type Sprog,
  type Trin,
} from '@sagsvej/rules'
import { ORD, wrap } from './tekst.ts'

/** One step of the explanation: the rule in words, what it gave here, what it used; reference, version and source. */
export function trinText(trin: Trin, sprog: Sprog, indent: string): string {
  const version =
    trin.gælderFra === undefined ? '' : `, ${ORD.gælderFra[sprog]} ${dateText(trin.gælderFra, sprog)}`
  const law = trin.hjemmel
    ? `${hjemmelText(trin.hjemmel, sprog)}${version} [${SIKKERHED_TEKST[trin.sikkerhed][sprog]}]`
    : trin.titel[sprog]
  const lines = [
    wrap(trin.siger?.[sprog] ?? trin.titel[sprog], `${indent}  `, `${indent}· `),
    `${indent}  ${ORD.gav[sprog]}: ${outcomeText(trin.udfald, trin.kind, trin.enhed, sprog)}`,
    ...trin.krav.map(
      (k) =>
        `${indent}  ${k.krav.nr ? `${kravNr(k.krav.nr, sprog)}: ` : ''}${kravText(k.krav, sprog)}: ${outcomeText(k.udfald, k.kind, k.enhed, sprog)}`,
    ),
    ...usedText(trin, sprog, indent),
    `${indent}  ${law}`,
    ...(trin.kilder.length > 0
      ? [`${indent}  ${ORD.kilde[sprog]}: ${trin.kilder.map((k) => kildeText(k, sprog)).join('; ')}`]
      : []),
    ...(trin.note ? [wrap(trin.note[sprog], `${indent}  `)] : []),
  ]
  return [...lines, ...trin.under.map((t) => trinText(t, sprog, `${indent}  `))].join('\n')
}

function usedText(trin: Trin, sprog: Sprog, indent: string): readonly string[] {
  const known = trin.fakta.filter((f) => f.værdi !== undefined)
  if (known.length === 0) return []
  const text = known.map(
    (f) =>
      `${f.faktum.etiket[sprog]} = ${f.værdi === undefined ? '' : factText(f.faktum.type, f.værdi, sprog)}`,
  )
  return [wrap(`${ORD.brugt[sprog]}: ${text.join('; ')}`, `${indent}  `)]
}
