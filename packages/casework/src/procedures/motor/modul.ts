import { lov } from '@sagsvej/law'
import { compileRows, identifier } from '@sagsvej/rules'
import { dageFor } from '@sagsvej/rules/read'
import { SAGSGANGE } from '../alle.ts'
import { spørgsmålI } from './spoergsmaal.ts'

/**
 * What the procedures put to the law as plain JavaScript, a function each procedure, by file name. It stands in
 * `packages/casework/generated`; `npm run compile` writes it, and a test says when that was forgotten.
 */
export const moduler = (): Readonly<Record<string, string>> => ({
  'sagsgange.js': `${HEADING}${compileRows(
    SAGSGANGE.map((sagsgang) => ({
      navn: sagsgang.nøgle,
      mål: spørgsmålI(sagsgang).map(({ led, bestemmelse }) => ({ navn: identifier(bestemmelse.id), led })),
      givet: { open: () => true, inden: (faktum) => dageFor(faktum, lov) },
    })),
  )}`,
  'sagsgange.d.ts': `${HEADING}import type { Rå, Række } from '@sagsvej/rules'
${SAGSGANGE.map(({ nøgle }) => `export declare function ${nøgle}(sag: Række): Rå\n`).join('')}`,
})

const HEADING = '// Written from the procedures and the law by `npm run compile`. Change those, not this.\n'
