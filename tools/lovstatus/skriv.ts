import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { readRepository } from '../checks/sources.ts'
import { hentRegler } from '../daekning/lager.ts'
import { versionerPrParagraf } from '../drift/graenser.ts'
import { hentLove, hentRaekker } from '../drift/lager.ts'
import { kildefiler } from './kildefiler.ts'
import { type Emne, lovstatus } from './status.ts'

export const FIL = new URL('../../docs/law-status.md', import.meta.url)

/** What each paragraph that may lack a provision is about. */
export const hentEmner = (): readonly Emne[] =>
  readFileSync(new URL('../../packages/law/data/drift/emner.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [lov = '', paragraf = '', emne = ''] = line.split('\t')
      return { lov, paragraf, emne }
    })

/** Changes of modelled paragraphs that are classed as not modelled, by act and paragraph. */
const hentDele = (): readonly Emne[] =>
  hentLove().drevne.flatMap((one) => {
    const modelled = versionerPrParagraf(lov.bestemmelser, one)
    return hentRaekker(one.navn)
      .raekker.filter(
        ({ paragraf, klasser }) =>
          modelled.has(paragraf) && klasser.some(({ art }) => art === 'ikke-modelleret'),
      )
      .map(({ paragraf, grund }) => ({ lov: one.navn, paragraf, emne: grund }))
  })

/** The document as the repository gives it today. */
export const idag = (): string =>
  lovstatus({
    bestemmelser: lov.bestemmelser,
    steder: kildefiler(
      readRepository(),
      lov.bestemmelser.map(({ id }) => id),
    ),
    emner: hentEmner(),
    regler: hentRegler().regler,
    dele: hentDele(),
  })
