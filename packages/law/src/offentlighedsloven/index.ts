export * from './frist.ts'
export * from './frister.ts'
export * from './klage.ts'
