import { type Hjemmel, hjemmelText, type Sprog } from '@sagsvej/rules'
import type { Henvisning } from '../blok.ts'

/** A reference to the law as a letter shows it. */
export const henvisning = (hjemmel: Hjemmel, sprog: Sprog): Henvisning => ({
  lov: hjemmel.lov.kort,
  paragraf: hjemmel.paragraf,
  tekst: hjemmelText(hjemmel, sprog),
})
