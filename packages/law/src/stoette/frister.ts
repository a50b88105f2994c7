import { fristregel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { hjælpemiddelAfgøresSenest } from './hjaelpemidler/paa-arbejdet.ts'

/** Of an aid at work alone: the act sets none for an aid at home. */
export const hjælpemiddelfrist = fristregel(
  'hjaelpemiddel_paa_arbejdet',
  'kommune',
  hjælpemiddelAfgøresSenest,
  myndighedensFrist,
)
