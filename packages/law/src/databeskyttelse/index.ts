export * from './frister.ts'
export * from './indsigt.ts'
