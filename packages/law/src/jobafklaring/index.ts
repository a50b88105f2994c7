export * from './adgang.ts'
export * from './ny-sygemelding.ts'
export * from './varighed.ts'
