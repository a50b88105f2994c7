import type { Hjemmel, Lov } from '@sagsvej/rules'

type Sted = Omit<Hjemmel, 'lov' | 'paragraf'>

/** A reference maker for one act: `SDL('24', { stk: '1' })`. */
const lov = (kort: string, da: string, en: string) => {
  const act: Lov = { kort, navn: { da, en } }
  return (paragraf: string, sted: Sted = {}): Hjemmel => ({ lov: act, paragraf, ...sted })
}

export const SDL = lov('SDL', 'sygedagpengeloven', 'the Sickness Benefit Act (sygedagpengeloven)')
export const LAB = lov(
  'LAB',
  'lov om en aktiv beskæftigelsesindsats',
  'the Active Employment Measures Act (LAB)',
)
export const ALF = lov('ALF', 'lov om arbejdsløshedsforsikring', 'the Unemployment Insurance Act (ALF)')
export const BEDEDAG = lov(
  'BEK 270/2023',
  'bekendtgørelse om afskaffelse af bededag som helligdag',
  'the order abolishing Great Prayer Day as a holiday',
)
export const FORÆLDELSESLOV = lov('FORL', 'forældelsesloven', 'the Limitation Act (forældelsesloven)')
export const OPFØLGNINGSBEK = lov(
  'BEK 1710/2024',
  'bekendtgørelse om opfølgning i sygedagpengesager',
  'the order on follow-up in sickness benefit cases',
)
export const SDL_BEK = lov(
  'BEK 937/2024',
  'bekendtgørelse om opgørelse af beskæftigelseskrav og beregning af sygedagpenge m.v.',
  'the order on the employment requirement and the calculation of sickness benefit',
)
