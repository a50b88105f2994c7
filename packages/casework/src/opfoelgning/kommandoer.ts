import type { Kommandoart } from '../kommandoer/kommando.ts'
import { akassekommandoer } from './akassekommandoer.ts'
import { forløbskommandoer } from './forloebskommandoer.ts'
import { plankommandoer } from './plankommandoer.ts'
import { revurderingskommandoer } from './revurderingskommandoer.ts'
import { samtalekommandoer } from './samtalekommandoer.ts'
import { skemakommandoer } from './skemakommandoer.ts'
import { udeblivelseskommandoer } from './udeblivelseskommandoer.ts'

/** Everything that can be asked of the follow-up of an illness. */
export const opfølgningskommandoer: readonly Kommandoart[] = [
  ...forløbskommandoer,
  ...skemakommandoer,
  ...samtalekommandoer,
  ...udeblivelseskommandoer,
  ...plankommandoer,
  ...akassekommandoer,
  ...revurderingskommandoer,
]
