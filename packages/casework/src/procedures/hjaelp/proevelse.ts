import {
  hjælpemidletErKøbtForTidligt,
  søgtForSent,
  udgiftenErRimelig,
  udgiftenKunneForudses,
  ændringerErSket,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import type { Hjælpeart } from '../../hjaelp/arter.ts'
import { åbent } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { hjælpesagenI } from './stillingen.ts'

/**
 * A part of the test that somebody must be able to answer before the case is put to the law. Once the answer is given
 * without it, it is not asked for: a refusal needs one ground, and not all of them.
 */
const del = (
  nøgle: string,
  bestemmelse: MedBestemmelse<Sandt>,
  gælder: (art: Hjælpeart) => boolean,
): Krav => ({
  nøgle,
  titel: bestemmelse.bestemmelse.titel,
  efter: bestemmelse,
  hindringer: (s) => {
    const art = hjælpesagenI(s)?.art
    if (!art || !gælder(art) || loven(s, bestemmelse) !== 'åben') return []
    if (loven(s, art.bestemmelse) !== 'åben') return []
    const { udfald } = evaluate(bestemmelse.led, s.kontekst)
    return udfald.art === 'åben' ? åbent(udfald) : []
  },
})

const efter81 = ({ efterParagraf81 }: Hjælpeart): boolean => efterParagraf81 === true
const I_TIDE = new Set(['enkeltudgift', 'behandling', 'flytning', 'udgift_ved_flytning'])

/** In the order of the act. Whether the need could be foreseen is judged by a person, but for what the act's practice names. */
export const prøvelsensDele: readonly Krav[] = [
  del('aendring', ændringerErSket, efter81),
  del('rimelig', udgiftenErRimelig, efter81),
  del('forudsigelig', udgiftenKunneForudses, efter81),
  del('i_tide', søgtForSent, ({ nøgle }) => I_TIDE.has(nøgle)),
  del('koebt_for_tidligt', hjælpemidletErKøbtForTidligt, ({ nøgle }) => nøgle === 'hjaelpemiddel'),
]

export const PRØVELSENS_BESTEMMELSER = [
  ændringerErSket,
  udgiftenErRimelig,
  udgiftenKunneForudses,
  søgtForSent,
  hjælpemidletErKøbtForTidligt,
] as const
