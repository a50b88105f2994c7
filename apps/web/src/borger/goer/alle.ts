import type { Formular } from '../../formular/formular.ts'
import { afbud } from './afbud.ts'
import { aktindsigt } from './aktindsigt.ts'
import { besked } from './besked.ts'
import { høringssvar } from './hoeringssvar.ts'
import { klage } from './klage.ts'
import { oplysninger } from './oplysninger.ts'
import { samtaleønske } from './samtaleoenske.ts'

/** Everything a citizen can do in the own case from its page, what waits for an answer first. */
export const BORGERFORMULARER: readonly Formular[] = [
  høringssvar,
  oplysninger,
  besked,
  samtaleønske,
  afbud,
  aktindsigt,
  klage,
]
