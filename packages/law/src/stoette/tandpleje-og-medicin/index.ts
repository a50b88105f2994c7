export * from './godkendelse.ts'
export * from './medicin.ts'
export * from './ret-til-tilskud.ts'
export * from './tilskud.ts'
