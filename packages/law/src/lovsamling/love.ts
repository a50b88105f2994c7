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
export const HELLIGDAGSLOV = lov(
  'lov 214/2023',
  'lov om konsekvenser ved afskaffelsen af store bededag som helligdag',
  'the act abolishing Great Prayer Day as a holiday',
)
