export * from './ankomst.ts'
export * from './papir.ts'
