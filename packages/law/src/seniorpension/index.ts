export * from './ansoegning.ts'
export * from './betingelser.ts'
export * from './tidlig-pension.ts'
