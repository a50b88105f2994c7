import type { Definition } from '@sagsvej/rules'
import type { Omgivelser } from '../omgivelser.ts'
import { readOpgave, type Tjekopgave, type Tjekvalg } from '../tjek/opgave.ts'
import type { Tjekrapport } from '../tjek/tjekrapport.ts'

/**
 * `sagsvej law --check [REFERENCE or FILE]`: what cannot be right in the law, each finding with its place, its mend and,
 * where a person hits it, a test to paste.
 * @returns 1 when something must be mended, else 0
 */
export async function lovtjek(what: string | undefined, valg: Tjekvalg, om: Omgivelser): Promise<number> {
  const asked = readOpgave(what, valg)
  // In this order: places are noted as the law is loaded, and are those of the sources for what is loaded from here on.
  process.setSourceMapsEnabled(true)
  const definitions = (await import('@sagsvej/rules/definitions')).noteDefinitions()
  const report = await rapport(asked, definitions, om)
  const { rapportText } = await import('../tjek/udskriv.ts')
  const { rapportJson } = await import('../tjek/json.ts')
  om.skriv((asked.format === 'json' ? rapportJson : rapportText)(report, asked.sprog))
  return report.findings.some(({ grade }) => grade === 'fault') ? 1 : 0
}

/** A law that cannot be loaded is a report of why. */
async function rapport(
  asked: Tjekopgave,
  definitions: readonly Definition[],
  om: Omgivelser,
): Promise<Tjekrapport> {
  const { refusalOf } = await import('@sagsvej/rules/check')
  try {
    await import('@sagsvej/law')
  } catch (error) {
    return { ...refusalOf(error, definitions), ms: 0, prøve: () => undefined }
  }
  const { tjek } = await import('../tjek/tjek.ts')
  return tjek(asked, definitions, om)
}
