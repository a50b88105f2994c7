import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Asked by package name, because in the built command line this code lies in another folder; dist is two folders up.
const here = createRequire(createRequire(import.meta.url).resolve('@sagsvej/integrations/package.json'))
const fonts = join(dirname(dirname(here.resolve('dkfds'))), 'fonts', 'IBMPlexSans', 'complete', 'ttf')

let shared: NodeCompiler | undefined

/** The typesetter, one for the process. It knows the fonts of the design system, and no file of the machine. */
export function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    fontArgs: [
      { fontBlobs: ['Regular', 'SemiBold'].map((w) => readFileSync(join(fonts, `IBMPlexSans-${w}.ttf`))) },
    ],
  })
  return shared
}
