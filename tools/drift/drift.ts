// `npm run law:drift -- FOLDER`: holds the texts of the acts against the tables in packages/law/data/drift and the law.
//   --write        brings the fingerprints up to date with the texts
//   --show "SDL 27" prints every change of a paragraph word by word, with its class
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lov as loven } from '@sagsvej/law'
import { lavAftryk, skrivAftryk } from './aftryk.ts'
import { gennemgå, tomRaekke } from './gennemgang.ts'
import { versionerPrParagraf } from './graenser.ts'
import { hentAftryk, hentLove, hentRaekker, MAPPE, vist } from './lager.ts'
import type { Drevet } from './love.ts'
import { visParagraf } from './vis.ts'
import { læsUdgaver } from './tekster.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, show: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Usage: npm run law:drift -- FOLDER [--write] [--show "SDL 27"]')
  process.exit(2)
}

const { drevne } = hentLove()

function skriv(lov: Drevet, udgaver: ReturnType<typeof læsUdgaver>): void {
  writeFileSync(join(MAPPE, `${lov.navn}.aftryk.tsv`), skrivAftryk(lavAftryk(udgaver)))
}

/** @returns how many faults were printed */
function kontroller(lov: Drevet, udgaver: ReturnType<typeof læsUdgaver>): number {
  const kept = hentAftryk(lov.navn)
  const faults: string[] = []
  if (skrivAftryk(kept) !== skrivAftryk(lavAftryk(udgaver)))
    faults.push(
      `${vist(`${lov.navn}.aftryk.tsv`)}: the texts give other fingerprints; run with --write, then class what is new`,
    )
  const { fund, mangler } = gennemgå(lov, kept, hentRaekker(lov.navn), loven.bestemmelser)
  for (const { linje, hvad } of fund) faults.push(`${vist(`${lov.navn}.tsv`)}:${linje ?? ''} ${hvad}`)
  for (const vindue of mangler)
    faults.push(
      `${vist(`${lov.navn}.tsv`)}: ${lov.kort} § ${vindue.paragraf}, ${vindue.fra.navn} -> ${vindue.til.navn}: the text changed and has no class. ` +
        `Read it with --show "${lov.navn} ${vindue.paragraf}" and add the row:\n${tomRaekke(vindue)}`,
    )
  for (const fault of faults) console.log(fault)
  const modelled = versionerPrParagraf(loven.bestemmelser, lov).size
  console.log(`${lov.navn}: ${udgaver.length} texts, ${modelled} paragraphs modelled, ${faults.length} to mend`)
  return faults.length
}

const [shown = '', ...paragraf] = (values.show ?? '').replace('§', '').split(/\s+/)
let faults = 0
for (const lov of drevne) {
  if (values.show !== undefined && shown !== lov.navn && shown !== lov.kort) continue
  const udgaver = læsUdgaver(folder, lov)
  if (values.write) skriv(lov, udgaver)
  if (values.show === undefined) faults += kontroller(lov, udgaver)
  else console.log(visParagraf(lov, udgaver, paragraf.join(' '), loven.bestemmelser))
}
process.exitCode = faults > 0 ? 1 : 0
