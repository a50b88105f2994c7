// `check-copy.ts FOLDER CODE`: checks the law whose sources stand in the folder, looking for people only where that is
// what it takes to find the code, and prints what it finds as JSON.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Lov } from '@sagsvej/law'
import { checkLaw, type Rapport, refusalOf } from '@sagsvej/rules/check'
import { noteDefinitions } from '@sagsvej/rules/definitions'

const [folder = '', code = ''] = process.argv.slice(2)
const definitions = noteDefinitions()

async function report(): Promise<Rapport> {
  let law: Lov
  try {
    law = (await import(pathToFileURL(join(folder, 'index.ts')).href)).lov
  } catch (error) {
    return refusalOf(error, definitions)
  }
  const search = code === 'neverSo'
  return checkLaw({ law, definitions, from: law.ældsteDag, before: law.førLoven, search })
}

const { findings } = await report()
const told = findings.map(({ code, om, galt, mend, sted }) => ({
  code,
  navn: om.navn,
  ...(sted ? { fil: sted.fil, linje: sted.linje } : {}),
  tekst: `${galt.en} ${mend.en}`,
}))
process.stdout.write(JSON.stringify(told))
