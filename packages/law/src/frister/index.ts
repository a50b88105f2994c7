export type { Begyndelse } from './begyndelse.ts'
export { evaluerFrist, type Frist, type Fristregel, type Fristsvar, frist } from './frist.ts'
export { helligdage, helligdageOgLukkedage } from './helligdage.ts'
export {
  borgerensFrist,
  fastDag,
  fristOverForKommunen,
  myndighedensFrist,
  type Regneregel,
  regneregler,
  type Udløbsregel,
} from './regneregler.ts'
