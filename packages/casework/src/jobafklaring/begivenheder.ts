import { feriearter } from './feriebegivenheder.ts'
import { jobafklaringsforløbsarter } from './forloebsbegivenheder.ts'
import { standbyarter } from './standbybegivenheder.ts'

/** Everything that can happen in a job clarification course beside talks, plan, team and measures. */
export const jobafklaringsarter = [...jobafklaringsforløbsarter, ...standbyarter, ...feriearter] as const
