export { type Demosag, type Demovalg, demokommune } from './kommune.ts'
export * from './kontor.ts'
export { SCENARIER } from './scenarier/alle.ts'
