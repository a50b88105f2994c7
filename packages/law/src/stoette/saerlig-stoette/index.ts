export * from './beloeb.ts'
export * from './billigere-bolig.ts'
export * from './graensebeloeb.ts'
export * from './ret.ts'
