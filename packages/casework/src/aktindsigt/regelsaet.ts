import type { PARTSROLLER } from '../parter/begivenheder.ts'
import type { REGELSÆT } from './begivenheder.ts'

const FOR_PARTEN = new Set<string | undefined>(['borger', 'repraesentant', 'vaerge', 'bisidder'])

/** The rules that give most to who asks: a party, or somebody for them, has those for parties (SB-AKT-15). */
export const regelsætFor = (rolle: keyof typeof PARTSROLLER | undefined): keyof typeof REGELSÆT =>
  FOR_PARTEN.has(rolle) ? 'partsaktindsigt' : 'offentlighedsloven'
