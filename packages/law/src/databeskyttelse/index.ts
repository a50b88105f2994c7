export * from './indsigt.ts'
