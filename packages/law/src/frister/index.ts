export { arbejdsdageEfter } from './arbejdsdage.ts'
export type { Begyndelse } from './begyndelse.ts'
export { døgnetsSidsteMinut, type SidsteØjeblik, sidsteØjeblik } from './doegnets-slutning.ts'
export { evaluerFrist, type Frist, type Fristregel, type Fristsvar, frist } from './frist.ts'
export { helligdage, helligdageOgLukkedage } from './helligdage.ts'
export { papirbrev, papirbrevFremme } from './papirbrev.ts'
export { type Brevafsender, type Papirankomst, type Papirstrategi, papirankomst } from './papirstrategier.ts'
export type { Regneregel } from './regneregel.ts'
export {
  borgerensFrist,
  døgnetsSlutning,
  egneLukkedage,
  fastDag,
  fristOverForKommunen,
  myndighedensArbejdsdage,
  myndighedensFrist,
  regneregler,
  type Udløbsregel,
} from './regneregler.ts'
