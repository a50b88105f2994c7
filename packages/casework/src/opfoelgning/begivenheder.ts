import { akassearter } from './akassebegivenheder.ts'
import { forløbsarter } from './forloebsbegivenheder.ts'
import { planarter } from './planbegivenheder.ts'
import { revurderingsarter } from './revurderingsbegivenheder.ts'
import { samtalearter } from './samtalebegivenheder.ts'
import { skemaarter } from './skemabegivenheder.ts'
import { udeblivelsesarter } from './udeblivelsesbegivenheder.ts'

/** Everything that can happen in the follow-up of an illness. */
export const opfølgningsarter = [
  ...forløbsarter,
  ...skemaarter,
  ...samtalearter,
  ...udeblivelsesarter,
  ...planarter,
  ...akassearter,
  ...revurderingsarter,
] as const
