import { fleksjobafgørelser } from '../fleksjob/afgoerelsesarter.ts'
import { pensionsafgørelser } from '../foertidspension/afgoerelsesarter.ts'
import { hjælpeafgørelser } from '../hjaelp/afgoerelsesarter.ts'
import { jobafklaringsafgørelser } from '../jobafklaring/afgoerelsesarter.ts'
import { kontanthjælpsafgørelser } from '../kontanthjaelp/afgoerelsesarter.ts'
import { ledighedsafgørelsesarter } from '../ledighedsydelse/afgoerelsesarter.ts'
import { sygedagpengeafgørelser } from '../opfoelgning/afgoerelsesarter.ts'
import { sygdomsaftaleafgørelser } from '../paragraf56/afgoerelsesarter.ts'
import { repræsentationsafgørelser } from '../parter/afgoerelsesarter.ts'
import { ressourceforløbsafgørelser } from '../ressourceforloeb/afgoerelsesarter.ts'
import { revalideringsafgørelser } from '../revalidering/afgoerelsesarter.ts'
import { sanktionsafgørelsesarter } from '../sanktioner/afgoerelsesarter.ts'
import { tilbagebetalingsafgørelser } from '../tilbagebetaling/afgoerelsesarter.ts'
import type { Afgørelsesart } from './art.ts'

/** Every kind of decision that can be made here, by key. */
export const AFGØRELSESARTER: Readonly<Record<string, Afgørelsesart>> = Object.fromEntries(
  [
    ...sygedagpengeafgørelser,
    ...jobafklaringsafgørelser,
    ...ressourceforløbsafgørelser,
    ...revalideringsafgørelser,
    ...fleksjobafgørelser,
    ...ledighedsafgørelsesarter,
    ...sygdomsaftaleafgørelser,
    ...kontanthjælpsafgørelser,
    ...sanktionsafgørelsesarter,
    ...pensionsafgørelser,
    ...hjælpeafgørelser,
    ...tilbagebetalingsafgørelser,
    ...repræsentationsafgørelser,
  ].map((art) => [art.nøgle, art]),
)
