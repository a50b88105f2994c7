import type { Forløb } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { figur } from './figur.ts'
import { Liste } from './liste.tsx'
import { sætning } from './saetning.ts'
import { Signatur } from './signatur.tsx'
import { Tabel } from './tabel.tsx'
import { Tegning } from './tegning.tsx'

interface Props {
  readonly forløb: Forløb
  readonly sprog: Sprog
  /** Begins all ids; must differ between pictures on the same page. */
  readonly præfiks?: string
}

/** The course in time: a wide and a narrow picture, of which the style sheet shows one, a legend and a table. */
export function Tidslinje({ forløb, sprog, præfiks = 'tl' }: Props) {
  const navn = sætning(forløb, sprog)
  return (
    <div class="tl">
      {(['bred', 'smal'] as const).map((slags) => (
        <Tegning key={slags} forløb={forløb} figur={figur(forløb, sprog, slags, præfiks)} navn={navn} />
      ))}
      <Liste forløb={forløb} sprog={sprog} />
      <Signatur forløb={forløb} sprog={sprog} præfiks={`${præfiks}-sig`} />
      <Tabel forløb={forløb} sprog={sprog} />
    </div>
  )
}
