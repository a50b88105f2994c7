// `npm run law:drift -- FOLDER`: holds the texts of the acts against the tables in packages/law/data/drift and the law.
//   --write         brings the fingerprints up to date with the texts
//   --show "SDL 27"  prints every change of a paragraph word by word, with its class
import { parseArgs } from 'node:util'
import { lov as loven } from '@sagsvej/law'
import { lavAftryk, skrivAftryk } from './aftryk.ts'
import { gennemgå, tomRaekke } from './gennemgang.ts'
import { gemAftryk, hentAftryk, hentLove, hentRaekker, hentSammenlignede, vist } from './lager.ts'
import type { Drevet } from './love.ts'
import { læsUdgaver, type Udgave } from './tekster.ts'
import { ubevisteGrænser } from './ubeviste.ts'
import { visParagraf } from './vis.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, show: { type: 'string' } },
})

try {
  const [folder] = positionals
  if (folder === undefined) throw new Error('Usage: npm run law:drift -- FOLDER [--write] [--show "SDL 27"]')
  const { drevne } = hentLove()
  if (values.show === undefined) kontroller(folder, drevne)
  else vis(folder, drevne, values.show)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function vis(folder: string, drevne: readonly Drevet[], hvad: string): void {
  const [navn = '', ...rest] = hvad.replace('§', ' ').trim().split(/\s+/)
  const chosen = drevne.filter((lov) => lov.navn === navn || lov.kort === navn)
  if (chosen.length === 0) {
    throw new Error(
      `--show ${hvad}: write an act of ${vist('love.tsv')} and a paragraph, such as "SDL 27" or "LAB-2003 68 d"`,
    )
  }
  for (const lov of chosen)
    console.log(visParagraf(lov, læsUdgaver(folder, lov), rest.join(' '), loven.bestemmelser))
}

function kontroller(folder: string, drevne: readonly Drevet[]): void {
  const faults = drevne.flatMap((lov) => {
    const udgaver = læsUdgaver(folder, lov)
    if (values.write) gemAftryk(lov.navn, lavAftryk(udgaver))
    const found = fejl(lov, udgaver)
    console.log([...found, `${lov.navn}: ${udgaver.length} texts, ${found.length} to mend`].join('\n'))
    return found
  })
  const unproved = ubevisteGrænser(loven.bestemmelser, hentSammenlignede())
  console.log([...unproved, `Boundaries no text bears out: ${unproved.length}`].join('\n'))
  process.exitCode = faults.length + unproved.length > 0 ? 1 : 0
}

function fejl(lov: Drevet, udgaver: readonly Udgave[]): readonly string[] {
  const kept = hentAftryk(lov.navn)
  const { fund, mangler } = gennemgå(lov, kept, hentRaekker(lov.navn), loven.bestemmelser)
  const table = vist(`${lov.navn}.tsv`)
  return [
    ...(skrivAftryk(kept) === skrivAftryk(lavAftryk(udgaver))
      ? []
      : [
          `${vist(`${lov.navn}.aftryk.tsv`)}: the texts give other fingerprints; run with --write, then class what is new`,
        ]),
    ...fund.map(({ linje, hvad }) => `${table}:${linje ?? ''} ${hvad}`),
    ...mangler.map(
      ({ vindue, begynder }) =>
        `${table}: ${lov.kort} § ${vindue.paragraf}, ${vindue.fra.navn} -> ${vindue.til.navn}: the text changed and has no class ` +
        `(begins here: ${begynder.join(', ') || 'no version of ours'}). ` +
        `Read it with --show "${lov.navn} ${vindue.paragraf}" and fill in the row:\n${tomRaekke(vindue)}`,
    ),
  ]
}
