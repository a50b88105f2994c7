import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tekst } from './aftryk.ts'
import { type Drevet, ligger } from './love.ts'
import { læsParagraffer, type Paragraffer } from './paragraffer.ts'

export type Udgave = Tekst & { readonly paragraffer: Paragraffer }

/**
 * The texts of an act in a folder, in the order of their days. The folder holds `INDEX.tsv` with the columns date, kind,
 * number, year, paragraphs, file, title, and the files it names.
 * @throws Error when it does not.
 */
export function læsUdgaver(folder: string, lov: Drevet): readonly Udgave[] {
  const index = join(folder, 'INDEX.tsv')
  if (!existsSync(index)) {
    throw new Error(
      `${folder}: no INDEX.tsv. Give a folder with INDEX.tsv (date, kind, number, year, paragraphs, file, title) and the texts it names.`,
    )
  }
  return readFileSync(index, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(
      ([dag = '', , , , , , title = '']) =>
        lov.titler.includes(title) && ligger(dag, lov.teksterFra, lov.teksterTil),
    )
    .map(([dag = '', kind, number, year, , file = '']) => ({
      navn: `${kind} ${number}/${year}`,
      dag,
      paragraffer: læsParagraffer(readFileSync(join(folder, file), 'utf8')),
    }))
    .sort((a, b) => (a.dag < b.dag ? -1 : 1))
}
